import { likeness, plain, squeeze, stems } from './compare-words.mjs';

/** @typedef {{tp: number, fp: number, fn: number}} Tally */

/** As precise as the gold is: a gold year accepts any month of it. @param {string | null | undefined} gold @param {string | null | undefined} given */
function sameDate(gold, given) {
  if (!gold || !given) return !gold && !given;
  return gold.length === 4 || given.length === 4 ? gold.slice(0, 4) === given.slice(0, 4) : gold.slice(0, 7) === given.slice(0, 7);
}

/** @param {any} gold @param {any} given */
function sameDegree(gold, given) {
  if (gold.level !== given.level || (gold.completed !== false) !== (given.completed !== false)) return false;
  if (gold.end && gold.end.slice(0, 4) !== given.end?.slice(0, 4)) return false;
  const all = (/** @type {any} */ one) => `${one.title ?? ''} ${one.field ?? ''} ${one.institution ?? ''}`;
  return likeness(all(gold), all(given)) >= 0.34;
}

/** @param {any} gold @param {any} given */
function samePosition(gold, given) {
  if (!sameDate(gold.start, given.start) || !sameDate(gold.end, given.end)) return false;
  const all = (/** @type {any} */ one) => `${one.title ?? ''} ${one.organisation ?? ''}`;
  return likeness(all(gold), all(given)) >= 0.34;
}

/** @param {string} gold @param {string | null | undefined} given */
function sameName(gold, given) {
  if (squeeze(gold) === squeeze(given)) return true;
  const has = stems(given);
  return [...stems(gold)].every((stem) => has.has(stem)) && squeeze(given).length < squeeze(gold).length + 8;
}

/** The highest completed level. @param {any[]} education */
const highest = (education) => Math.max(0, ...education.filter(({ completed }) => completed !== false).map(({ level }) => level ?? 0));

/** @param {any[]} golds @param {any[]} givens @param {(gold: any, given: any) => boolean} same @returns {Tally & {missed: any[], extra: any[]}} */
function pairUp(golds, givens, same) {
  const left = [...givens];
  /** @type {any[]} */
  const missed = [];
  let tp = 0;
  for (const gold of golds) {
    const at = left.findIndex((given) => same(gold, given));
    if (at >= 0) {
      left.splice(at, 1);
      tp++;
    } else if (!gold.optional) missed.push(gold);
  }
  return { tp, fp: left.length, fn: missed.length, missed, extra: left };
}

/** What is compared as a set of values. @param {any} facts @returns {Record<string, string[]>} */
const sets = (facts) => ({
  emails: (facts.emails ?? []).map(plain),
  phones: (facts.phones ?? []).map((/** @type {string} */ phone) => phone.replace(/\D/g, '').slice(-8)),
  nationality: facts.nationality ?? [],
  birthDate: facts.birthDate ? [facts.birthDate] : [],
});

/**
 * Facts against the gold: F1 of sets and lists, shares of single values.
 * @param {{gold: any, candidate: any}[]} cases @param {(text: string) => void} note
 */
export function scoreFacts(cases, note) {
  /** @type {Record<string, Tally>} */
  const tallies = {};
  /** @type {Record<string, {right: number, count: number}>} */
  const shares = {};
  const share = (/** @type {string} */ name, /** @type {boolean} */ right, /** @type {string} */ text) => {
    shares[name] ??= { right: 0, count: 0 };
    shares[name].count++;
    if (right) shares[name].right++;
    else note(text);
  };
  const list = (/** @type {string} */ id, /** @type {string} */ name, /** @type {ReturnType<typeof pairUp>} */ found) => {
    tallies[name] ??= { tp: 0, fp: 0, fn: 0 };
    for (const key of /** @type {const} */ (['tp', 'fp', 'fn'])) tallies[name][key] += found[key];
    for (const one of found.missed) note(`${id} ${name} missed: ${JSON.stringify(one)}`);
    for (const one of found.extra) note(`${id} ${name} extra: ${JSON.stringify(one)}`);
  };
  for (const { gold, candidate } of cases) {
    const { id, facts: wanted } = gold;
    const facts = candidate?.facts ?? {};
    const top = [highest(wanted.education), highest(facts.education ?? [])];
    share('name', sameName(wanted.name, facts.name), `${id} name: gold ${wanted.name}, given ${facts.name}`);
    share('highestEducation', top[0] === top[1], `${id} highest education: gold ${top[0]}, given ${top[1]}`);
    const [wantedSets, givenSets] = [sets(wanted), sets(facts)];
    for (const [name, values] of Object.entries(wantedSets)) {
      const same = name === 'birthDate' ? (/** @type {string} */ a, /** @type {string} */ b) => b.startsWith(a) : undefined;
      list(id, name, pairUp([...new Set(values)], [...new Set(givenSets[name])], same ?? ((a, b) => a === b)));
    }
    list(id, 'education', pairUp(wanted.education, facts.education ?? [], sameDegree));
    list(id, 'experience', pairUp(wanted.experience, facts.experience ?? [], samePosition));
    list(
      id,
      'languages',
      pairUp(wanted.languages, facts.languages ?? [], (a, b) => a.code === b.code),
    );
    for (const { code, cefr } of wanted.languages) {
      const given = (facts.languages ?? []).find((/** @type {any} */ one) => one.code === code);
      const right = given?.cefr === cefr || (cefr === 'native' && given?.cefr === 'C2');
      if (cefr) share('languageLevel', right, `${id} ${code}: gold ${cefr}, given ${given?.cefr}`);
    }
  }
  const f1 = Object.fromEntries(
    Object.entries(tallies).map(([name, { tp, fp, fn }]) => [name, tp === 0 ? 0 : (2 * tp) / (2 * tp + fp + fn)]),
  );
  return { f1, shares };
}
