import places from '../../../../resources/lexicons/degree-places.json';
import { fold } from '../../text/fold.ts';
import { createWordFinder } from '../../text/phrase-finder.ts';

const rules = places.map(({ places: names, levels }) => ({
  finds: createWordFinder(names),
  levels: new Map<string, number>(Object.entries(levels)),
}));

/** The level of a diploma whose name means another one where it was awarded: "maîtrise" and "baccalauréat" of Canada. */
export function readLocalLevel(id: string, level: number, written: string, entry: string): number {
  // Of the school-leaving certificates only "baccalauréat" is a name of universities too.
  if (id === 'secondary' && !fold(written).startsWith('baccalaur')) return level;
  return rules.find(({ finds, levels }) => levels.has(id) && finds(entry).length > 0)?.levels.get(id) ?? level;
}
