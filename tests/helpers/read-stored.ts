import type { Page } from '@playwright/test';

/** All rows of one store of the app's database, as its window sees them. */
export function readStored<T>(page: Page, store: string): Promise<readonly T[]> {
  return page.evaluate(
    (name) =>
      new Promise<T[]>((resolve, reject) => {
        const opening = indexedDB.open('tamis');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const request = opening.result.transaction(name).objectStore(name).getAll();
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result as T[]);
          };
        };
      }),
    store,
  );
}
