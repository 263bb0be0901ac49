/**
 * Compares verdicts with what careful officers could accept: a gold verdict is one word or a list.
 * A wrong exclusion is a required criterion failed against the gold; a missed one is passed though the gold knows only failure.
 * @param {{gold: any, candidate: any}[]} cases @param {any[]} criteria of the grid @param {string} vacancy @param {(text: string) => void} note
 */
export function scoreVerdicts(cases, criteria, vacancy, note) {
  const score = {
    all: { right: 0, count: 0 },
    /** @type {Record<string, {right: number, count: number}>} */
    byKind: {},
    wrongExclusions: 0,
    missedExclusions: 0,
    needingEvidence: 0,
    withoutEvidence: 0,
  };
  for (const { gold, candidate } of cases) {
    for (const { id, kind, importance } of criteria) {
      const accepted = [gold.verdicts[vacancy][id]].flat();
      const given = candidate?.criteria.find((/** @type {any} */ one) => one.id === id);
      const verdict = given?.verdict ?? 'missing';
      const right = accepted.includes(verdict);
      score.byKind[kind] ??= { right: 0, count: 0 };
      for (const tally of [score.all, score.byKind[kind]]) {
        tally.count++;
        if (right) tally.right++;
      }
      if (!right) note(`${gold.id} ${id}: gold ${accepted.join(' | ')}, given ${verdict} (${given?.reason ?? 'nothing'})`);
      if (importance === 'required' && verdict === 'notMet' && !right) {
        score.wrongExclusions++;
        note(`WRONG EXCLUSION ${gold.id} ${id}`);
      }
      if (importance === 'required' && verdict === 'met' && accepted.join() === 'notMet') {
        score.missedExclusions++;
        note(`MISSED EXCLUSION ${gold.id} ${id}`);
      }
      if (['met', 'partlyMet', 'notMet'].includes(verdict)) {
        score.needingEvidence++;
        if (given.evidence.length === 0) {
          score.withoutEvidence++;
          note(`${gold.id} ${id}: ${verdict} without a quotation`);
        }
      }
    }
  }
  return score;
}
