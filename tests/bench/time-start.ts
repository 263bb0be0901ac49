import { launchApp } from '../helpers/launch-app.ts';

/** Milliseconds from starting the program to a window whose heading is drawn and whose first button can be pressed. */
export async function timeStart(): Promise<number> {
  const startedAt = performance.now();
  const running = await launchApp();
  try {
    await running.page.getByRole('heading').first().waitFor();
    await running.page.getByRole('main').getByRole('button').first().click({ trial: true });
    return performance.now() - startedAt;
  } finally {
    await running.close();
  }
}
