import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { SectionUnit } from '../notice/sections.ts';
import { namesDegree } from './education.ts';
import { listYears } from './numbers.ts';

/** A unit ready to be read; `quote` where its text was put together from a lead-in and its items. */
export interface ReadyUnit extends SectionUnit {
  readonly quote?: string;
}

const heads = wordFinder(terms.headNoun);
const following = wordFinder(terms.following);
const experience = wordFinder(terms.experience);

const withoutColon = (text: string): string => text.replace(/\s*[:：]$/u, '');

/** "Cinq ans d'expérience dans :" asks for something itself; its items only complete it. */
function isRequirement(folded: string): boolean {
  return (experience.matches(folded) && listYears(folded).length > 0) || namesDegree(folded);
}

/** "Avoir une bonne maîtrise :" is the beginning of each of its items. */
function isBeginning(folded: string): boolean {
  const last = heads.findAll(folded).at(-1);
  return last !== undefined && folded.length - last.end <= 25;
}

/** The items under a lead-in that go on with its sentence: they begin with a small letter. */
function listContinuations(units: readonly SectionUnit[], from: number): readonly SectionUnit[] {
  const items: SectionUnit[] = [];
  for (const item of units.slice(from)) {
    if (!item.unit.isItem || item.isLead || !/^[\p{Ll}\p{Script=Arabic}]/u.test(item.unit.text)) break;
    items.push(item);
  }
  return items;
}

/** The units of a section, lead-ins that are half a requirement put together with the items that complete them. */
export function expandLeads(units: readonly SectionUnit[]): readonly ReadyUnit[] {
  const ready: ReadyUnit[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const item = units[at] as SectionUnit;
    const lead = withoutColon(item.unit.text);
    const folded = fold(lead);
    const items = item.isLead && !following.matches(folded) ? listContinuations(units, at + 1) : [];
    if (items.length > 0 && isRequirement(folded)) {
      const text = `${lead} ${items.map(({ unit }) => unit.text.replace(/[\s;,.]+$/u, '')).join(', ')}`;
      ready.push({ ...item, isLead: false, unit: { ...item.unit, text }, quote: lead });
      at += items.length;
    } else if (items.length > 0 && isBeginning(folded)) {
      for (const each of items) ready.push({ ...each, unit: { ...each.unit, text: `${lead} ${each.unit.text}` }, quote: each.unit.text });
      at += items.length;
    } else ready.push(item);
  }
  return ready;
}
