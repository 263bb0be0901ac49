import { isRequirementSection, type Section } from '../notice/sections.ts';
import type { Criterion, Vacancy, VacancyWarning } from '../vacancy.ts';

function warn(code: string, page: number | null, params: Readonly<Record<string, string>> = {}): VacancyWarning {
  return { code, message: { key: `vacancy.warning.${code}`, params }, page };
}

const leaves = new Set<Section['kind']>(['education', 'experience', 'languages']);

/** Headings of requirements without content; a heading straight above another one of requirements is its parent. */
function emptySections(sections: readonly Section[]): readonly VacancyWarning[] {
  return sections.flatMap((section, index) => {
    const { kind, heading, units } = section;
    if (!isRequirementSection(kind) || heading === null || units.length > 0) return [];
    const next = sections[index + 1]?.kind;
    const isParent = next !== undefined && isRequirementSection(next) && !leaves.has(kind);
    return isParent ? [] : [warn('empty-section', heading.page, { heading: heading.text })];
  });
}

/** What the panel must be told about a notice. */
export function listWarnings(
  sections: readonly Section[],
  criteria: readonly Criterion[],
  header: Pick<Vacancy, 'title' | 'closesOn'>,
): readonly VacancyWarning[] {
  return [
    ...(header.title === '' ? [warn('no-title', null)] : []),
    ...(criteria.length === 0 ? [warn('no-criteria-found', null)] : []),
    ...emptySections(sections),
    ...(header.closesOn === null ? [warn('no-closing-date', null)] : []),
  ];
}
