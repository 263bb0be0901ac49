import { BrowserWindow } from 'electron';
import type { PrintRequest } from '../../preload/contract/app.ts';
import { Refusal } from '../ipc/handle.ts';
import { logFault } from '../log.ts';
import { sandboxedPage } from '../security/sandboxed-page.ts';
import { pageTemplate } from './page-template.ts';
import { printAddress, printSession } from './print-session.ts';

/** In inches, as printToPDF counts. */
const margins = { top: 0.75, bottom: 0.75, left: 0.55, right: 0.55 };

/**
 * Turns a page into a tagged PDF on A4 with an outline, in a hidden window without scripts.
 *
 * @throws Refusal `print-failed`
 */
export async function printPdf(request: PrintRequest): Promise<Uint8Array> {
  const session = await printSession(request.html);
  const window = new BrowserWindow({ show: false, webPreferences: { ...sandboxedPage, javascript: false, session } });
  try {
    await window.loadURL(printAddress);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      landscape: request.landscape,
      margins,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: pageTemplate(request.header, false),
      footerTemplate: pageTemplate(request.footer, true),
    });
  } catch (error) {
    logFault('print', error);
    throw new Refusal('print-failed');
  } finally {
    window.destroy();
  }
}
