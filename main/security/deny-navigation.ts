import type { WebContents } from 'electron';

/** Keeps a page where it is: no other address (but itself again), no new window, no embedded page. */
export function denyNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && withoutHash(event.url) === withoutHash(contents.getURL())) return;
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
