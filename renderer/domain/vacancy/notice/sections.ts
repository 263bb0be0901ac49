import clues from '../../../../resources/lexicons/notice-clues.json' with { type: 'json' };
import header from '../../../../resources/lexicons/notice-header.json' with { type: 'json' };
import { fold } from '../../text/fold.ts';
import { listDocumentTypes } from '../documents/document-types.ts';
import type { Importance } from '../vacancy.ts';
import { type HeadingMatch, matchExactHeading, matchHeading, type SectionKind } from './headings.ts';
import { importanceOf } from './importance.ts';
import { wordFinder } from './phrases.ts';
import { splitSentences } from './sentences.ts';
import type { Unit } from './unit.ts';

/** A unit with what stands above it: the section, and the importance that its heading or lead-in gives. */
export interface SectionUnit {
  readonly unit: Unit;
  readonly importance: Importance | null;
  /** True for "…:" that only announces the items after it. */
  readonly isLead: boolean;
}

export interface Section {
  /** `header` before the first heading, `unknown` under a heading that no lexicon has. */
  readonly kind: SectionKind | 'header' | 'unknown';
  readonly heading: Unit | null;
  readonly units: readonly SectionUnit[];
  /** True for the rest of a section behind an item with a heading of its own ("- Langues : …"). */
  readonly isContinued: boolean;
}

const requirementKinds = new Set<Section['kind']>([
  'requirements',
  'desirable',
  'education',
  'experience',
  'languages',
  'skills',
  'competencies',
]);

/** Sections whose sentences are requirements. Everything else is never made into a criterion. */
export function isRequirementSection(kind: Section['kind']): boolean {
  return requirementKinds.has(kind);
}

const leafClues = {
  education: wordFinder(clues.education),
  experience: wordFinder(clues.experience),
  languages: wordFinder(clues.languages),
};
const nonRequirementHosts = new Set<Section['kind']>(['duties', 'context', 'learning']);

/** "Formation :" among the duties is a duty: such a heading counts only where what follows speaks of diplomas, years or languages. */
function isSubjectOfDuties(match: HeadingMatch, host: Section['kind'], next: Unit | undefined): boolean {
  if (!nonRequirementHosts.has(host)) return false;
  if (!(match.section in leafClues)) return false;
  return next !== undefined && !leafClues[match.section as keyof typeof leafClues].matches(fold(next.text));
}

const documentType = wordFinder(header.documentType);
/** "Offre d'emploi" above a notice names the kind of document and opens no section. */
const isDocumentType = (text: string): boolean => documentType.first(fold(text))?.start === 0;

/** Public notices head their requirements "conditions générales": what follows tells them from conditions of work. */
const bareConditions = new Set(Object.values(clues.bareConditions).flat().map(fold));
/** "Offre" heads what the post offers, or the offer that a consultant makes: then its first lines name one. */
const bareOffer = new Set(Object.values(clues.bareOffer).flat().map(fold));
function isConsultantsOffer(match: HeadingMatch, next: readonly Unit[]): boolean {
  return (
    bareOffer.has(match.words) &&
    next.some(({ text }) => listDocumentTypes(fold(text)).some(({ value }) => value === 'technicalOffer' || value === 'financialOffer'))
  );
}

const candidateMust = wordFinder(clues.candidateMust);

/** Where a notice has no heading above its requirements, "Applicants should be:" stands for one. */
const requirementLead = wordFinder(clues.requirementLead);
const leadHosts = new Set<Section['kind']>(['header', 'context', 'unknown', 'evaluation']);
function announcesRequirements({ text, marker, isRow }: Unit, host: Section['kind']): boolean {
  return leadHosts.has(host) && marker !== 'bullet' && !isRow && /[:：]$/u.test(text) && requirementLead.matches(fold(text).slice(-160));
}

/**
 * What only looks like a heading: the kind of document above a notice and the title that follows it, and a document in a list
 * of documents ("• Financial proposal").
 */
function isNoHeading(unit: Unit, before: Unit | undefined, host: Section): boolean {
  if (host.kind === 'documents')
    return unit.marker === 'bullet' && !/[:：]$/u.test(unit.text) && matchExactHeading(unit.text)?.section === 'documents';
  if (host.kind !== 'header') return false;
  return isDocumentType(unit.text) || (before !== undefined && isDocumentType(before.text) && matchExactHeading(unit.text) === null);
}

interface OpenSection extends Section {
  readonly importance: Importance | null;
  readonly units: SectionUnit[];
}

/** "Langues : français et anglais" and a table row "Langues | français": the heading and what stands beside it. */
function splitInlineHeading(unit: Unit): { readonly match: HeadingMatch; readonly heading: string; readonly content: string } | null {
  const cut = /^([^:\t]{2,70}?)\s*(?:[:：](?!\/\/)|\t|\s[–-]\s)\s*(\S[\s\S]*)$/u.exec(unit.text);
  const [, heading, content] = cut ?? [];
  if (!heading || !content || /^\d+\s*(?:%|\p{L}{0,7}\.?$)/u.test(content)) return null;
  const match = matchExactHeading(heading) ?? matchHeading({ ...unit, text: `${heading}:`, style: 'plain', isItem: false, isRow: false });
  return match ? { match, heading, content } : null;
}

/** A line set like the headings seen so far that no lexicon has; `seen` are their styles. */
function isUnknownHeading(unit: Unit, current: OpenSection, seen: ReadonlySet<string>): boolean {
  const { text, style, isItem, isRow, marker } = unit;
  const isNumbered = marker === 'number' && style === 'caps';
  if ((isItem && !isNumbered) || isRow || style === 'plain' || current.heading === null) return false;
  if (style === 'bold' ? current.heading.style !== style : !seen.has(style)) return false;
  return text.length <= 90 && !/[.;,]$/u.test(text) && text.split(/\s+/u).length <= 12;
}

/** The sections read so far; units are added to the last one. */
class OpenSections {
  readonly list: OpenSection[] = [{ kind: 'header', heading: null, importance: null, units: [], isContinued: false }];
  private lead: Importance | null = null;

  get last(): OpenSection {
    return this.list.at(-1) as OpenSection;
  }

  open(kind: Section['kind'], heading: Unit): void {
    const importance = kind === 'desirable' ? 'desirable' : importanceOf(fold(heading.text));
    this.list.push({ kind, heading, importance, units: [], isContinued: false });
    this.lead = null;
  }

  add(unit: Unit): void {
    const isLead = /[:：]$/u.test(unit.text);
    if (!unit.isItem) this.lead = isLead ? importanceOf(fold(unit.text)) : null;
    const { importance, units } = this.last;
    units.push({ unit, importance: isLead ? importance : (this.lead ?? importance), isLead });
  }

  /** Goes on with a section that an item with a heading of its own had broken. */
  goOnWith(section: OpenSection): void {
    this.list.push({ ...section, units: [], isContinued: true });
  }

  headingStyles(): ReadonlySet<string> {
    return new Set(this.list.flatMap(({ heading }) => (heading ? [heading.style] : [])));
  }
}

/** The kind of section that a heading of the lexicon opens there; null where it opens none. */
function kindOpened(match: HeadingMatch, host: Section['kind'], next: readonly Unit[]): Section['kind'] | null {
  if (bareConditions.has(match.words) && next.some(({ text }) => candidateMust.matches(fold(text)))) return 'requirements';
  if (isSubjectOfDuties(match, host, next[0])) return null;
  return isConsultantsOffer(match, next) ? 'documents' : match.section;
}

/** Opens the section whose heading stands on one line with its first words; false, and nothing done, for another line. */
function openInline(unit: Unit, host: OpenSection, sections: OpenSections): boolean {
  const inline = splitInlineHeading(unit);
  if (!inline) return false;
  const { match, heading, content } = inline;
  const isListedDocument = host.kind === 'documents' && match.section === 'documents' && unit.isItem;
  if (isListedDocument || isSubjectOfDuties(match, host.kind, { ...unit, text: content })) return false;
  sections.open(match.section, { ...unit, text: heading });
  sections.add({ ...unit, text: content });
  if (isRequirementSection(host.kind) && !/[:：]$/u.test(content)) sections.goOnWith(host);
  return true;
}

/** The sections of a notice in reading order. */
export function segment(units: readonly Unit[]): readonly Section[] {
  const sections = new OpenSections();
  for (const [index, unit] of units.entries()) {
    const host = sections.last;
    const match = isNoHeading(unit, units[index - 1], host) ? null : matchHeading(unit);
    const opened = match ? kindOpened(match, host.kind, units.slice(index + 1, index + 3)) : null;
    if (opened) sections.open(opened, unit);
    else if (!match && announcesRequirements(unit, host.kind)) {
      sections.add(unit);
      sections.open('requirements', { ...unit, text: splitSentences(unit.text).at(-1) ?? unit.text });
    } else if (match || !openInline(unit, host, sections)) {
      if (isUnknownHeading(unit, host, sections.headingStyles())) sections.open('unknown', unit);
      else sections.add(unit);
    }
  }
  return sections.list;
}
