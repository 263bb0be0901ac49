import words from '../../../../resources/lexicons/position-words.json';
import { findDateSpans } from '../../dates/find-date-spans.ts';
import { afterWord, writtenWords } from '../../text/lexicon/word-pattern.ts';
import type { SectionedUnit } from '../sections/sectioned-unit.ts';
import { quoteUnit } from '../units/unit.ts';
import { type PositionDraft, readPeriod } from './build-position.ts';
import { hasWord } from './position-words.ts';

const asideSections = new Set(['other', 'interests']);
const sentence = /[^.;!?]+(?:[.;!?]+(?=\s|$)|$)/gu;
const of = new RegExp(String.raw`\s+(?:${writtenWords(words.asideOf)}${afterWord}|${writtenWords(words.joinedAt)}(?=\p{L}{3}))`, 'iu');

/** Volunteering that a remark states with its years: "Trésorier bénévole de la maison de jeunes (2012 – 2016)". */
export function readAsides(units: readonly SectionedUnit[]): readonly PositionDraft[] {
  return units.flatMap(({ unit, section, heading, contentFrom }) => {
    if (!asideSections.has(section) || heading) return [];
    return [...unit.text.matchAll(sentence)].flatMap((match) => {
      const from = match.index + (match[0].length - match[0].trimStart().length);
      const text = match[0].trim();
      const date = findDateSpans(text).find(({ kind }) => kind === 'range');
      if (match.index < contentFrom || !date || !hasWord('volunteer', text)) return [];
      const name = `${text.slice(0, date.from)}${text.slice(date.to)}`
        .replace(/[\s().,;:–-]+$/u, '')
        .replace(/\(\s*\)/gu, '')
        .trim();
      const cut = of.exec(name);
      const evidence = quoteUnit(unit, from, from + text.length);
      const fact = {
        title: cut ? name.slice(0, cut.index) : name,
        organisation: cut ? name.slice(cut.index + cut[0].length) : null,
        location: null,
        ...readPeriod(date),
        kind: 'volunteer' as const,
        workload: null,
        lines: [evidence],
        evidence,
      };
      return [{ fact, units: [] }];
    });
  });
}
