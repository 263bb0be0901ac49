import { liveQuery } from 'dexie';
import { use, useSyncExternalStore } from 'react';
import type { TamisDatabase } from '../database.ts';
import { openDatabase } from '../open-database.ts';
import { calm } from './calm.ts';
import { KeptAnswer } from './kept-answer.ts';

/**
 * Makes a hook of a query that several screens ask one after the other: as `useLive`, but who comes next has the answer at once,
 * and the same object as whoever came before.
 */
export function keepLive<T>(
  query: (db: TamisDatabase, ...ids: readonly string[]) => Promise<T>,
): (...ids: readonly string[]) => T | undefined {
  const answers = new Map<string, KeptAnswer<T>>();
  return (...ids) => {
    const db = use(openDatabase());
    const key = ids.join('\n');
    let answer = answers.get(key);
    if (!answer) {
      const source = liveQuery(() => query(db, ...ids));
      answer = new KeptAnswer(calm(source), () => answers.delete(key));
      answers.set(key, answer);
    }
    return useSyncExternalStore(answer.subscribe, answer.read);
  };
}
