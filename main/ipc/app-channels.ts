import type { BrowserWindow } from 'electron';
import { printRequest, saveRequest, targetRequest, writeRequest } from '../../preload/contract/app.ts';
import { channels } from '../../preload/contract/channels.ts';
import { appInfo } from '../app-info.ts';
import { saveFile } from '../files/save-file.ts';
import { chooseTarget, writeTarget } from '../files/targets.ts';
import { printPdf } from '../printing/print-pdf.ts';
import { handle, noRequest } from './handle.ts';

/** Answers the channels every window has. */
export function serveAppChannels(window: BrowserWindow): void {
  handle(window, channels.appInfo, noRequest, appInfo);
  handle(window, channels.saveFile, saveRequest, (request) => saveFile(window, request));
  handle(window, channels.chooseTarget, targetRequest, (request) => chooseTarget(window, request));
  handle(window, channels.writeTarget, writeRequest, writeTarget);
  handle(window, channels.printPdf, printRequest, printPdf);
}
