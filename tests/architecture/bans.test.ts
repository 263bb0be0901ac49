import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const product = sourceFiles(['main', 'preload', 'renderer']);

/** Files outside the allowed places that hold what stands only there. */
function strays(what: RegExp, allowed: RegExp): readonly string[] {
  return product.filter(({ path, text }) => what.test(text) && !allowed.test(path)).map(({ path }) => path);
}

test('the domain has no clock and no randomness', () => {
  const impure = /\bDate\.now\b|\bnew Date\b|\bMath\.random\b|\bperformance\.|\bcrypto\.|\blocaleCompare\b|\btoLocale\w+\(\)/;
  const found = product.filter(({ path, text }) => path.startsWith('renderer/domain/') && impure.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('the renderer takes time and chance from the platform room', () => {
  expect(strays(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b/, /^(renderer\/platform|main)\//)).toEqual([]);
});

test('only handle.ts answers the renderer', () => {
  expect(strays(/\bipcMain\b/, /^main\/ipc\/handle\.ts$/)).toEqual([]);
});

test('only the preload calls the main process, and never waits for it blocked', () => {
  expect(strays(/\bipcRenderer\b/, /^preload\/index\.ts$/)).toEqual([]);
  expect(strays(/\bsendSync\b/, /^$/)).toEqual([]);
});

test('only the platform room touches the bridge', () => {
  expect(
    strays(/\btamisBridge\b|\bbridgeName\b|\brawBridge\b/, /^(preload\/|renderer\/platform\/bridge\.ts$|renderer\/batch\.ts$)/),
  ).toEqual([]);
});

test('only the storage room knows the database', () => {
  expect(strays(/from '(dexie|dexie-react-hooks|fake-indexeddb)'|\bindexedDB\b/, /^renderer\/storage\//)).toEqual([]);
});

test('nothing opens an address outside', () => {
  expect(strays(/\bopenExternal\b|\bXMLHttpRequest\b|\bnew WebSocket\b|\bsendBeacon\b/, /^$/)).toEqual([]);
});

test('markup is never made of text', () => {
  expect(strays(/dangerouslySetInnerHTML|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML|document\.write\b/, /^$/)).toEqual([]);
});
