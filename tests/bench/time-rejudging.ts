import type { Page } from '@playwright/test';
import { launchApp } from '../helpers/launch-app.ts';

/** What a panel changes of a grid before it freezes it anew. */
const changes = {
  weights: 'weights alone',
  level: 'the level of a language',
  years: 'the years of experience',
  wording: 'the wording of a skill',
} as const;

type Change = keyof typeof changes;

/** Seconds from freezing a changed grid until every application is judged, by what changed. */
export type RejudgingTimes = Readonly<Record<(typeof changes)[Change], number>>;

/**
 * Copies what a profile holds of each application until there are `total`: applications, facts and judgements, as an import leaves
 * them. No function in it has a name: tsx would wrap it in a helper of its own, which the page has not.
 */
function multiply(page: Page, total: number): Promise<void> {
  return page.evaluate(async (wanted) => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('tamis');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of ['applications', 'facts', 'assessments']) {
      await new Promise<void>((resolve, reject) => {
        const transaction = db.transaction(store, 'readwrite');
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
        const request = transaction.objectStore(store).getAll();
        request.onsuccess = () => {
          const rows = request.result;
          for (let at = rows.length; at < wanted; at += 1) {
            const row = structuredClone(rows[at % rows.length]);
            for (const key of ['id', 'candidateId', 'applicationId']) if (key in row) row[key] += `~${Math.floor(at / rows.length)}`;
            transaction.objectStore(store).put(row);
          }
        };
      });
    }
    db.close();
  }, total);
}

/** Changes the draft grid where it is stored, as the grid screen does. */
function changeDraft(page: Page, change: Change): Promise<void> {
  return page.evaluate(async (kind) => {
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('tamis');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const transaction = opening.result.transaction('vacancies', 'readwrite');
        const store = transaction.objectStore('vacancies');
        const request = store.getAll();
        request.onsuccess = () => {
          const [vacancy] = request.result;
          for (const [at, criterion] of vacancy.draft.criteria.entries()) {
            if (kind === 'weights' && at < 2) criterion.weight += at === 0 ? 1 : -1;
            if (kind === 'level' && criterion.kind === 'language') criterion.params.minLevel = 'C2';
            if (kind === 'years' && criterion.kind === 'experience') criterion.params.minYears += 1;
            if (kind === 'wording' && criterion.kind === 'skill') criterion.label = 'Rédaction de rapports trimestriels';
          }
          store.put(vacancy);
        };
        transaction.onerror = () => reject(transaction.error);
        transaction.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, change);
}

async function timeChange(page: Page, change: Change): Promise<number> {
  await changeDraft(page, change);
  await page.goto(`${page.url().split('#')[0]}#/`);
  await page.reload();
  await page.getByRole('link').filter({ hasText: 'Chargé de projet' }).first().click();
  await page.getByRole('link', { name: 'Grille' }).first().click();
  await page.getByRole('button', { name: /^Figer la/ }).click();
  const startedAt = performance.now();
  await page.getByRole('button', { name: 'Figer', exact: true }).click();
  await page.waitForURL(/\/ranking$/u, { timeout: 300_000, waitUntil: 'commit' });
  return (performance.now() - startedAt) / 1000;
}

/** Has the app, on a profile with a screened vacancy, judge `total` applications anew after each kind of change. */
export async function timeRejudging(profile: string, total: number): Promise<RejudgingTimes> {
  const { page, close } = await launchApp({ profile });
  try {
    await page.getByRole('heading').first().waitFor();
    await multiply(page, total);
    const times: [string, number][] = [];
    for (const change of Object.keys(changes) as Change[]) times.push([changes[change], await timeChange(page, change)]);
    return Object.fromEntries(times) as RejudgingTimes;
  } finally {
    await close();
  }
}
