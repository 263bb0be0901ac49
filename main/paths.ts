import { join } from 'node:path';

const build = join(import.meta.dirname, '..');

/** The build's folder of pages and assets. */
export const rendererFolder = join(build, 'renderer');

/** The script that runs before a page's own. */
export const preloadScript = join(build, 'preload', 'index.cjs');
