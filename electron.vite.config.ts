import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** The older of the two runtimes the app runs on: Electron 33 (Chromium 130, Node 20.18). */
const chromium = 'chrome130';
const node = 'node20.18';

/** Folders and files of packages that are loaded at run time, by their place under `app://tamis/engines/`. */
const engineAssets: Readonly<Record<string, string>> = {
  'pdfjs/cmaps': 'pdfjs-dist/cmaps',
  'pdfjs/standard_fonts': 'pdfjs-dist/standard_fonts',
  'pdfjs/wasm': 'pdfjs-dist/wasm',
  'pdfjs/iccs': 'pdfjs-dist/iccs',
};

/** Copies `engineAssets` into the build, under names that stay. */
function copyEngineAssets(): Plugin {
  return {
    name: 'copy-engine-assets',
    apply: 'build',
    generateBundle() {
      for (const [place, source] of Object.entries(engineAssets)) {
        for (const file of readdirSync(join('node_modules', source))) {
          this.emitFile({ type: 'asset', fileName: `engines/${place}/${file}`, source: readFileSync(join('node_modules', source, file)) });
        }
      }
    },
  };
}

export default defineConfig({
  main: {
    build: { outDir: 'build/main', target: node, minify: true, rolldownOptions: { input: { index: 'main/index.ts' } } },
  },
  preload: {
    build: {
      outDir: 'build/preload',
      target: node,
      minify: true,
      rolldownOptions: { input: { index: 'preload/index.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    publicDir: false,
    plugins: [react(), tailwindcss(), copyEngineAssets()],
    worker: { format: 'es' },
    build: {
      outDir: 'build/renderer',
      target: chromium,
      minify: true,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: { input: { index: 'renderer/index.html', batch: 'renderer/batch.html' } },
    },
  },
});
