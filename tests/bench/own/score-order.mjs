/**
 * How well the ranking follows the tiers, equal scores being a tie whatever order was printed: a tie group earns the mean gain
 * of its members at each of its places, and a tied pair counts half.
 * @param {{gold: any, candidate: any}[]} cases @param {string} vacancy
 */
export function scoreOrder(cases, vacancy) {
  const items = cases.map(({ gold, candidate }) => ({
    tier: gold.tier[vacancy],
    // Lost applications come last; excluded ones stand behind all others.
    key: candidate ? (candidate.status === 'excluded' ? 0 : 1000) + (candidate.score ?? 0) : -1,
    excluded: candidate?.status === 'excluded',
    gain: 2 ** gold.tier[vacancy] - 1,
  }));
  const ideal = discounted(items.map(({ gain }) => gain).sort((a, b) => b - a));
  const keys = [...new Set(items.map(({ key }) => key))].sort((a, b) => b - a);
  const gains = keys.flatMap((key) => {
    const group = items.filter((item) => item.key === key);
    const mean = group.reduce((sum, { gain }) => sum + gain, 0) / group.length;
    return group.map(() => mean);
  });
  let pairs = 0;
  let pairsRight = 0;
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) {
      if (a.tier === b.tier) continue;
      pairs++;
      if (a.key === b.key) pairsRight += 0.5;
      else if (a.key > b.key === a.tier > b.tier) pairsRight++;
    }
  });
  const out = items.filter(({ excluded }) => excluded);
  const hits = out.filter(({ tier }) => tier === 0).length;
  const due = items.filter(({ tier }) => tier === 0).length;
  return { ndcg: discounted(gains) / (ideal || 1), pairs, pairsRight, exclusionF1: hits === 0 ? 0 : (2 * hits) / (out.length + due) };
}

/** @param {readonly number[]} gains in order */
function discounted(gains) {
  return gains.slice(0, 10).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}
