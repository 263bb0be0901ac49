import { openDisplay } from '../../resources/setup/display.mjs';
import { setUp } from '../../resources/setup/setup.mjs';

/** Before the desktop tests: the runtime and the build, and a virtual display where there is none, closed afterwards. */
export default async function openTestDisplay(): Promise<() => void> {
  await setUp();
  const display = await openDisplay();
  Object.assign(process.env, display.env);
  return display.close;
}
