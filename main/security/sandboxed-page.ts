import type { WebPreferences } from 'electron';

/** Preferences of every page: sandboxed, isolated, without Node or a spell checker. */
export const sandboxedPage: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  spellcheck: false,
  navigateOnDragDrop: false,
};
