/** The one origin of the app's own pages. */
export const appOrigin = 'app://tamis';

/** Address of a page or asset of the build's renderer folder, as in `index.html`. */
export function appUrl(path: string): string {
  return `${appOrigin}/${path}`;
}

/** Whether an address is the app's own. */
export function isAppUrl(address: string): boolean {
  return address === appOrigin || address.startsWith(`${appOrigin}/`);
}
