import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { defaultReadLimits } from '../../renderer/reading/limits.ts';
import type { ReadAnswer } from '../../renderer/reading/worker-messages.ts';
import { checkout } from '../../resources/setup/paths.mjs';
import { launchApp, type RunningApp } from '../helpers/launch-app.ts';
import { openNetworkWitness } from '../helpers/network-witness.ts';

let running: RunningApp;
test.beforeAll(async () => {
  running = await launchApp();
});
test.afterAll(() => running.close());

/** Has a file read by the built worker, under the app's scheme and policy; gives the worker's last answer. */
async function read(name: string, bytes: Uint8Array, ocr = false): Promise<ReadAnswer> {
  const assets = await readdir(join(checkout, 'build', 'renderer', 'assets'));
  const worker = assets.find((file) => /^worker-[^.]+\.js$/.test(file)) ?? 'no worker in the build';
  return running.page.evaluate(
    ({ worker, name, bytes, ocr, limits }) =>
      new Promise((resolve, reject) => {
        const reader = new Worker(`/assets/${worker}`, { type: 'module' });
        reader.onerror = (event) => reject(new Error(event.message));
        reader.onmessage = ({ data }) => {
          if (data.kind !== 'outcome') return;
          reader.terminate();
          resolve(data);
        };
        reader.postMessage({ kind: 'engine', pdfium: null });
        reader.postMessage({ kind: 'read', input: { name, bytes: Uint8Array.from(bytes) }, ocr, limits });
      }),
    { worker, name, bytes: [...bytes], ocr, limits: defaultReadLimits },
  );
}

/** A page printed by the app itself, as people send them. */
async function printed(html: string): Promise<Uint8Array> {
  const bytes = await running.page.evaluate(async (html) => {
    const reply = await Reflect.get(globalThis, 'tamisBridge').printPdf({ html, header: '', footer: 'pied de page', landscape: false });
    return Array.from(reply.value as Uint8Array);
  }, html);
  return Uint8Array.from(bytes);
}

const textOf = (answer: ReadAnswer): string =>
  answer.kind === 'outcome' && answer.outcome.ok ? JSON.stringify(answer.outcome.documents) : JSON.stringify(answer);

test('reads text in a worker of the built app', async () => {
  expect(textOf(await read('cv.txt', new TextEncoder().encode('FORMATION\nMaster en droit, Université de Fès\n')))).toContain(
    'Université de Fès',
  );
});

test('prints a page to PDF and reads it back with WebAssembly in a worker', async () => {
  const pdf = await printed(
    '<!doctype html><html lang="fr"><head><title>CV</title></head><body><h1>Amina Alaoui</h1><p>Chargée de projet</p></body></html>',
  );
  const text = textOf(await read('cv.pdf', pdf));
  expect(text).toContain('Amina');
  expect(text).toContain('projet');
});

test('recognises the text of a picture in a worker', async () => {
  const picture = await running.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1_200, 400);
    const drawing = canvas.getContext('2d');
    if (drawing === null) return [];
    drawing.fillStyle = 'white';
    drawing.fillRect(0, 0, 1_200, 400);
    drawing.fillStyle = 'black';
    drawing.font = '48px sans-serif';
    drawing.fillText('Amina Alaoui', 60, 120);
    drawing.fillText('Chargée de projet depuis 2015', 60, 220);
    const blob = await canvas.convertToBlob({ type: 'image/png' });
    return Array.from(new Uint8Array(await blob.arrayBuffer()));
  });
  expect(textOf(await read('cv.png', Uint8Array.from(picture), true))).toContain('Alaoui');
});

test('a worker reaches no network either', async () => {
  const witness = await openNetworkWitness();
  const outcome = await running.page.evaluate(async (port) => {
    const source = await fetch('/assets/none.js').then((response) => response.status);
    const blocked = await Promise.resolve()
      .then(() => new Worker(`http://127.0.0.1:${port}/x.js`))
      .then(
        (worker) => new Promise((resolve) => worker.addEventListener('error', () => resolve('refused'))),
        () => 'refused',
      );
    return { source, blocked };
  }, witness.tcpPort);
  expect(outcome).toEqual({ source: 404, blocked: 'refused' });
  expect(witness.seen()).toBe(0);
  witness.close();
});
