import { resolve } from 'node:path';
import { app, BrowserWindow, Menu, session } from 'electron';
import { serveAppChannels } from './ipc/app-channels.ts';
import { logFault } from './log.ts';
import { preloadScript, rendererFolder } from './paths.ts';
import { appUrl } from './scheme/app-url.ts';
import { serveApp } from './scheme/serve-app.ts';
import { sandboxedPage } from './security/sandboxed-page.ts';
import { secureSession } from './security/secure-session.ts';

/** Chromium's net error of a load that another one replaced. */
const aborted = -3;

/**
 * Opens the app's window. A second start of the same profile brings the first one's window to the front instead.
 *
 * @param profile folder of the work to open, or null for the person's own
 */
export async function startApp(profile: string | null): Promise<void> {
  if (profile !== null) app.setPath('userData', resolve(profile));
  if (!app.requestSingleInstanceLock()) return app.quit();
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null);
  serveApp(session.defaultSession, rendererFolder);
  await secureSession(session.defaultSession);
  const window = openWindow();
  serveAppChannels(window);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  // A page that is loaded anew before it was whole ends the first load with an error that means nothing.
  await window.loadURL(appUrl('index.html')).catch(() => undefined);
}

function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 860,
    minWidth: 720,
    minHeight: 540,
    show: false,
    title: app.getName(),
    backgroundColor: '#ffffff',
    webPreferences: { ...sandboxedPage, preload: preloadScript },
  });
  watchPage(window);
  window.once('ready-to-show', () => window.show());
  return window;
}

/** A page that dies comes back, on the work as it was stored; but not for ever. */
function watchPage(window: BrowserWindow): void {
  let revivals = 0;
  window.webContents.on('did-fail-load', (_event, code) => {
    if (code !== aborted) logFault('window', Object.assign(new Error(), { code }));
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    logFault('page', Object.assign(new Error(), { code: reason }));
    if (revivals++ < 3) window.reload();
  });
}
