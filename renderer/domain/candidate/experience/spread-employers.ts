import type { PositionDraft } from './build-position.ts';

const monthOf = (date: string | null, missing: string): string =>
  date === null ? missing : date.length === 4 ? `${date}${missing.slice(4)}` : date;

/** True when one position lies within the dates of the other; years reach from January to December. */
function isWithin(inner: PositionDraft, outer: PositionDraft): boolean {
  const { fact: a } = inner;
  const { fact: b } = outer;
  if (a.start === null || b.start === null) return false;
  const end = a.current ? '9999-12' : monthOf(a.end, '0000-12');
  return monthOf(a.start, '0000-12') >= monthOf(b.start, '0000-01') && end <= (b.current ? '9999-12' : monthOf(b.end, '0000-12'));
}

/**
 * An employer with its whole period above the posts held there ("ONG X, 2015 – 2023", then two posts) is no position of its own: the
 * posts take its name.
 */
export function spreadEmployers(drafts: readonly PositionDraft[]): readonly PositionDraft[] {
  const result: PositionDraft[] = [];
  let employer: PositionDraft | null = null;
  drafts.forEach((draft, at) => {
    const [next, after] = [drafts[at + 1], drafts[at + 2]];
    const heads =
      draft.units.length <= 2 &&
      next &&
      isWithin(next, draft) &&
      (next.fact.organisation === null || (after !== undefined && isWithin(after, draft)));
    const bare = draft.fact.organisation === null || draft.fact.location === null;
    if (heads && bare && next.fact.start !== draft.fact.start) employer = draft;
    else if (heads && bare && after && isWithin(after, draft) && after.fact.organisation === null) employer = draft;
    else if (employer && isWithin(draft, employer) && draft.fact.organisation === null) {
      const { title, organisation, location } = employer.fact;
      result.push({ ...draft, fact: { ...draft.fact, organisation: title, location: draft.fact.location ?? organisation ?? location } });
    } else {
      employer = null;
      result.push(draft);
    }
  });
  return result;
}
