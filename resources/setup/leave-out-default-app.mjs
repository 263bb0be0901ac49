import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * electron-builder's hook for after a runtime is laid out: the app that starts other apps has no place in a package.
 * @param {{appOutDir: string}} context
 */
export function afterExtract({ appOutDir }) {
  rmSync(join(appOutDir, 'resources', 'default_app.asar'), { force: true });
}
