import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

/** The older of the two runtimes the app runs on: Electron 33 (Chromium 130, Node 20.18). */
const chromium = 'chrome130';
const node = 'node20.18';

/** Folders of packages whose files are loaded at run time, by their place in the build. */
const copied: Readonly<Record<string, { readonly from: string; readonly only?: RegExp }>> = {
  'engines/pdfjs/cmaps': { from: 'pdfjs-dist/cmaps' },
  'engines/pdfjs/standard_fonts': { from: 'pdfjs-dist/standard_fonts' },
  'engines/pdfjs/wasm': { from: 'pdfjs-dist/wasm' },
  'engines/pdfjs/iccs': { from: 'pdfjs-dist/iccs' },
  // Instances, not the variable fonts: these land in a PDF as Type 3 and make it ten times as large.
  'fonts/inter': { from: '@fontsource/inter', only: /^(400|600|700)\.css$/ },
  'fonts/inter/files': { from: '@fontsource/inter/files', only: /-(400|600|700)-normal\.woff2$/ },
  'fonts/noto-sans-arabic': { from: '@fontsource/noto-sans-arabic', only: /^(400|600|700)\.css$/ },
  'fonts/noto-sans-arabic/files': { from: '@fontsource/noto-sans-arabic/files', only: /-(400|600|700)-normal\.woff2$/ },
};

/** Copies them under names that stay: pdf.js's own parts, and the fonts of printed pages. */
function copyRuntimeFiles(): Plugin {
  return {
    name: 'copy-runtime-files',
    apply: 'build',
    generateBundle() {
      for (const [place, { from, only = /./ }] of Object.entries(copied)) {
        const folder = join('node_modules', from);
        for (const name of readdirSync(folder).filter((entry) => only.test(entry))) {
          this.emitFile({ type: 'asset', fileName: `${place}/${name}`, source: readFileSync(join(folder, name)) });
        }
      }
    },
  };
}

export default defineConfig({
  main: {
    build: {
      outDir: 'build/main',
      externalizeDeps: false,
      target: node,
      minify: true,
      rolldownOptions: { input: { index: 'main/index.ts' } },
    },
  },
  preload: {
    build: {
      outDir: 'build/preload',
      externalizeDeps: false,
      target: node,
      minify: true,
      rolldownOptions: { input: { index: 'preload/index.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'renderer',
    base: './',
    publicDir: false,
    plugins: [react(), tailwindcss(), copyRuntimeFiles()],
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
