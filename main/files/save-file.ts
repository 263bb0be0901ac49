import { basename, extname } from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { SaveReply, SaveRequest } from '../../preload/contract/app.ts';
import { writeAtomically } from './write-atomically.ts';

/** Asks where to save a file, then writes it whole or not at all. */
export async function saveFile(window: BrowserWindow, request: SaveRequest): Promise<SaveReply> {
  const extension = extname(request.name).slice(1);
  const filters = extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }];
  const choice = await dialog.showSaveDialog(window, { defaultPath: request.name, filters });
  if (choice.canceled || choice.filePath === '') return { saved: false, name: null };
  await writeAtomically(choice.filePath, request.bytes);
  return { saved: true, name: basename(choice.filePath) };
}
