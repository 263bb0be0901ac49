import { maskIdentity } from '../../blind/mask-identity.ts';
import { type Block, type Cell, cell, heading, table } from '../paper/paper.ts';
import type { Dossier } from './dossier.ts';
import type { PaperWording } from './paper-wording.ts';

/** Who covered, revealed or handed over what, when and why; nothing where nothing was noted. */
export function journalBlocks({ input, rows }: Dossier, { tell, date, translate }: PaperWording): readonly Block[] {
  if (input.journal.length === 0) return [];
  const known = new Map(rows.map((row) => [row.candidate.id, row]));
  const columns = [
    { head: tell('journal.date'), share: 14 },
    { head: tell('journal.what'), share: 32 },
    { head: tell('journal.who'), share: 20 },
    { head: tell('minutes.motive'), share: 34 },
  ];
  const cells = input.journal.map(({ event, candidateId, by, at, why }): readonly Cell[] => {
    const row = candidateId === null ? undefined : known.get(candidateId);
    const what = translate({ key: `journal.${event}`, params: {} });
    return [
      cell(date(at.slice(0, 10))),
      cell(row ? `${what} ${row.label}` : what),
      cell(by),
      cell(input.blind ? maskIdentity(why, row?.candidate.facts ?? null) : why),
    ];
  });
  return [heading(2, tell('journal.title')), table(columns, cells, tell('none'))];
}
