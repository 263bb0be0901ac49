import { BrowserWindow } from 'electron';
import type { PrintRequest } from '../../preload/contract/app.ts';
import { Refusal } from '../ipc/refusal.ts';
import { logFault } from '../log.ts';
import { appUrl } from '../scheme/app-url.ts';
import { sandboxedPage } from '../security/sandboxed-page.ts';
import { pageTemplate } from './page-template.ts';
import { printAddress, printSession } from './print-session.ts';

/** In inches, as printToPDF counts. */
const margins = { top: 0.75, bottom: 0.75, left: 0.55, right: 0.55 };

/** Fonts load when text first needs them, which may be after the page counts as loaded. */
const loadFonts = 'Promise.all([...document.fonts].map((font) => font.load())).then(() => null)';

/**
 * Turns a page into a tagged PDF on A4 with an outline, in a hidden window whose policy lets no script of the page run. The
 * families `Inter` and `Noto Sans Arabic` are there for its styles, in the weights 400, 600 and 700.
 *
 * @throws Refusal `print-failed`
 */
export async function printPdf(request: PrintRequest): Promise<Uint8Array> {
  const session = await printSession(withFonts(request.html));
  const window = new BrowserWindow({ show: false, webPreferences: { ...sandboxedPage, session } });
  try {
    await window.loadURL(printAddress);
    await window.webContents.executeJavaScript(loadFonts);
    const direction = (await window.webContents.executeJavaScript('document.dir')) === 'rtl' ? 'rtl' : 'ltr';
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      landscape: request.landscape,
      margins,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: pageTemplate(request.header, false, direction),
      footerTemplate: pageTemplate(request.footer, true, direction),
    });
  } catch (error) {
    logFault('print', error);
    throw new Refusal('print-failed');
  } finally {
    window.destroy();
  }
}

function withFonts(html: string): string {
  const sheets = ['inter', 'noto-sans-arabic'].flatMap((family) => [400, 600, 700].map((weight) => `fonts/${family}/${weight}.css`));
  const links = sheets.map((sheet) => `<link rel="stylesheet" href="${appUrl(sheet)}">`);
  return html.replace(/<head[^>]*>/i, (head) => `${head}${links.join('')}`);
}
