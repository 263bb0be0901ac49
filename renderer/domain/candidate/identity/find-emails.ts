import words from '../../../../resources/lexicons/contact-words.json';
import { writtenWords } from '../../text/lexicon/word-pattern.ts';
import type { Stated } from '../facts.ts';
import { quoteUnit, type Unit } from '../units/unit.ts';

const address =
  /[\p{L}\p{N}][\p{L}\p{N}._%+'-]*\s?@\s?[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\s?\.\s?[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*\.\p{L}{2,}/gu;
/** "name [at] example.org". */
const spelled = new RegExp(String.raw`\s*(?:\[${writtenWords(words.atSign)}\]|\(${writtenWords(words.atSign)}\)|＠)\s*`, 'giu');

/** A label set without a blank before its address. */
const stuckLabel = new RegExp(`^${writtenWords(words.stuckLabel)}:?(?=[^@]{3})`, 'iu');

function clean(text: string): string {
  return text
    .replace(/\s+/gu, '')
    .replace(/[.'-]+$/u, '')
    .replace(stuckLabel, '')
    .toLowerCase();
}

/** The e-mail addresses of a unit, mailto links included. */
export function findEmailsInUnit(unit: Unit): readonly Stated<string>[] {
  const text = unit.text.replace(spelled, (match) => '@'.padStart(match.length));
  const found = [...text.matchAll(address)].map((match) => {
    const value = clean(match[0]);
    return { value, evidence: quoteUnit(unit, match.index, match.index + match[0].length) };
  });
  const linked = unit.pieces.flatMap(({ line }) =>
    line.line.links
      .filter((link) => /^mailto:/iu.test(link))
      .map((link) => ({ value: clean(decodeURIComponentSafely(link.slice(7).split('?')[0] ?? '')), evidence: quoteUnit(unit) })),
  );
  const known = new Set(found.map(({ value }) => value));
  return [...found, ...linked.filter(({ value }) => value.includes('@') && !known.has(value))];
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address broken over two lines: "name" and "@example.org", or "name@exam-" and "ple.org". */
export function joinBrokenEmail(unit: Unit, next: Unit | undefined): Stated<string> | null {
  if (!next || next.file !== unit.file || next.index - unit.index > 2) return null;
  const local = /(?:^|[\s:])(?<local>[\p{L}\p{N}][\p{L}\p{N}._+-]+)$/u.exec(unit.text)?.groups?.local;
  const open = /(?:^|[\s:])(?<open>[\p{L}\p{N}][\p{L}\p{N}._+-]*@[\p{L}\p{N}.-]*)$/u.exec(unit.text)?.groups?.open;
  const tail = /^(?<tail>@\s?[\p{L}\p{N}.-]+\.\p{L}{2,})(?:$|[\s,;|])/u.exec(next.text)?.groups?.tail;
  if (local && tail) return { value: clean(local + tail), evidence: quoteUnit(next, 0, tail.length) };
  const rest = /^(?<rest>[\p{L}\p{N}.-]*\.?\p{L}{2,})$/u.exec(next.text)?.groups?.rest;
  if (open && rest && !/\.\p{L}{2,}$/u.test(open) && /\./u.test(open.split('@')[1] + rest)) {
    return { value: clean(open + rest), evidence: quoteUnit(unit, unit.text.length - open.length) };
  }
  return null;
}
