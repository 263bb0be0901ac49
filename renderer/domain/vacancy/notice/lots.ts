import terms from '../../../../resources/lexicons/notice-terms.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
import { isRequirementSection, type Section } from './sections.ts';
import { trimEnds } from './sentences.ts';
import type { Unit } from './unit.ts';

/** One lot, or one post of several, as the notice sets it apart from what is common to all. */
export interface LotText {
  readonly number: string;
  readonly title: string;
  readonly posts?: number;
  readonly dutyStation?: string;
  /** What the notice says of this lot only. */
  readonly sections: readonly Section[];
}

export interface SeparatedNotice {
  /** What all lots have in common. */
  readonly shared: readonly Section[];
  readonly lots: readonly LotText[];
}

const lotHeading = new RegExp(
  String.raw`^${foldedWords(terms.lotWord)}\s*(?:n[°o]?\.?\s*)?(\d{1,2}|[a-z]|[ivx]{1,4})\s*(?:[:.)–—-]\s*|\s)(.{3,160})$`,
  'u',
);

function readLotHeading({ text, isRow }: Unit): { readonly number: string; readonly title: string } | null {
  const [, number, rest] = lotHeading.exec(fold(text)) ?? [];
  if (isRow || number === undefined || rest === undefined || /[.;]$/u.test(text)) return null;
  const cut = /[:–—-]|(?<=\d)[.)]/u.exec(text);
  const title = trimEnds(cut && cut.index < 24 ? text.slice(cut.index + 1) : text);
  return title === '' ? null : { number: number.toUpperCase(), title };
}

/** Sections behind which no lot goes on: what they say is said of all. */
const closing = new Set<Section['kind']>(['apply', 'documents', 'evaluation', 'conditions', 'offer', 'context']);

interface OpenLot {
  readonly number: string;
  readonly title: string;
  readonly sections: Section[];
}

interface Walk {
  readonly shared: Section[];
  readonly lots: Map<string, OpenLot>;
  current: OpenLot | null;
}

function enter(walk: Walk, { number, title }: { readonly number: string; readonly title: string }): void {
  const lot = walk.lots.get(number) ?? { number, title, sections: [] };
  walk.lots.set(number, lot);
  walk.current = lot;
}

/** One section's units dealt out to the lots whose headings stand among them. */
function dealOut(walk: Walk, section: Section): void {
  const { units, heading } = section;
  const starts = units.flatMap(({ unit }, at) => {
    const lot = readLotHeading(unit);
    return lot ? [{ at, lot }] : [];
  });
  const before = units.slice(0, starts[0]?.at ?? units.length);
  if (before.length > 0 || starts.length === 0 || heading === null) {
    (walk.current?.sections ?? walk.shared).push({ ...section, units: before });
  }
  for (const [index, { at, lot }] of starts.entries()) {
    enter(walk, lot);
    const own = units.slice(at + 1, starts[index + 1]?.at ?? units.length);
    if (own.length > 0) walk.current?.sections.push({ ...section, heading: units[at]?.unit ?? heading, units: own });
  }
  // A lot named in a list of lots or told of in full ends with its section; one that only announces the sections below goes on.
  const isAlone = starts.length === 1 && starts[0]?.at === units.length - 1;
  if (starts.length > 0 && !isAlone) walk.current = null;
}

/** The lots of a notice that asks something else of each; null for a notice without. */
export function separateLots(sections: readonly Section[]): SeparatedNotice | null {
  const walk: Walk = { shared: [], lots: new Map(), current: null };
  let host: Section['kind'] = 'header';
  for (const section of sections) {
    const named = section.heading ? readLotHeading(section.heading) : null;
    if (named) enter(walk, named);
    else if (closing.has(section.kind)) walk.current = null;
    const kind = named && section.kind === 'unknown' && isRequirementSection(host) ? host : section.kind;
    if (!named) host = section.kind;
    dealOut(walk, { ...section, kind });
  }
  const asked = [...walk.lots.values()].filter(({ sections: own }) =>
    own.some(({ kind, units }) => isRequirementSection(kind) && units.length > 0),
  );
  return asked.length >= 2 ? { shared: walk.shared, lots: [...walk.lots.values()] } : null;
}
