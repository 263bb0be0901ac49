import { isRequirementSection, type Section } from '../notice/sections.ts';
import type { Criterion, CriterionSource, Vacancy, VacancyWarning } from '../vacancy.ts';
import { listLegalRemarks } from './legal-care.ts';

function warn(code: string, page: number | null, params: Readonly<Record<string, string>> = {}): VacancyWarning {
  return { code, message: { key: `vacancy.warning.${code}`, params }, page };
}

/** Sections that no other requirement heading stands under. */
const leaves = new Set<Section['kind']>(['education', 'experience', 'languages']);

/** Headings of requirements without content; one straight above another ("Langues" above "Requises :") is its parent. */
function emptySections(sections: readonly Section[]): readonly VacancyWarning[] {
  return sections.flatMap((section, index) => {
    const { kind, heading, units } = section;
    if (!isRequirementSection(kind) || heading === null || units.length > 0 || section.isContinued) return [];
    const next = sections[index + 1]?.kind;
    const isGraded = next === 'requirements' || next === 'desirable';
    const isParent = next !== undefined && (isRequirementSection(next) || next === 'interview') && (!leaves.has(kind) || isGraded);
    return isParent ? [] : [warn('empty-section', heading.page, { heading: heading.text })];
  });
}

/** What the rules of a post may not allow to be asked: a person must decide before the grid is frozen. */
function legalWarnings(sections: readonly Section[], criteria: readonly Criterion[]): readonly VacancyWarning[] {
  const gates = criteria.flatMap(({ kind, label, source }) =>
    kind === 'age' || kind === 'nationality' ? [warn(`legal-${kind}`, source?.page ?? null, { text: label })] : [],
  );
  const remarks = listLegalRemarks(sections).map(({ trait, sentence, page }) =>
    warn(trait === 'not-job-related' ? trait : `legal-${trait}`, page, { text: sentence }),
  );
  return [...gates, ...remarks];
}

/** What the panel must be told about a notice; `cutOff` is where it stops short, null when it does not; `lots` are those it sets apart; `yearsByDegree` its sentences that ask fewer years of a higher diploma. */
export function listWarnings(
  sections: readonly Section[],
  criteria: readonly Criterion[],
  header: Pick<Vacancy, 'title' | 'closesOn'>,
  cutOff: string | null,
  lots: readonly Pick<Vacancy, 'title'>[],
  yearsByDegree: readonly CriterionSource[],
): readonly VacancyWarning[] {
  return [
    ...(header.title === '' ? [warn('no-title', null)] : []),
    ...(criteria.length === 0 && lots.length === 0 ? [warn('no-criteria-found', null)] : []),
    ...(lots.length > 0 ? [warn('several-lots', null, { text: lots.map(({ title }) => title).join(' ; ') })] : []),
    ...emptySections(sections),
    ...(cutOff === null ? [] : [warn('truncated', null, { text: cutOff.slice(0, 120) })]),
    ...yearsByDegree.map(({ page, quote }) => warn('years-by-degree', page, { text: quote })),
    ...(header.closesOn === null ? [warn('no-closing-date', null)] : []),
    ...legalWarnings(sections, criteria),
  ];
}
