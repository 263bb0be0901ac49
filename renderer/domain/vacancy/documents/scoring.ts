import lexicon from '../../../../resources/lexicons/notice-evaluation.json' with { type: 'json' };
import { fold, foldKeepingOffsets } from '../../text/fold.ts';
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
import { wordFinder } from '../notice/phrases.ts';
import type { Section } from '../notice/sections.ts';
import { splitSentences } from '../notice/sentences.ts';
import type { Unit } from '../notice/unit.ts';
import type { Scoring } from '../vacancy.ts';
import { speaksOfPayment } from './evaluation.ts';

const points = wordFinder(lexicon.points);
const threshold = wordFinder(lexicon.threshold);
const technical = wordFinder(lexicon.technical);
const financial = wordFinder(lexicon.financial);
const total = wordFinder(lexicon.total);

type Line = Omit<Scoring['items'][number], 'criteria'>;

const upTo = String.raw`${foldedWords(lexicon.upTo)}?\s*`;
/** "Expérience : 40 points", "Máster … (hasta 2 puntos)", and inside brackets "experience: 45". */
const labelled = new RegExp(`(\\p{L}[^:;()\\n]{2,140}?)\\s*(?:[:(=]|\\s[-–])\\s*${upTo}(\\d{1,3}(?:[.,]\\d)?)(?![\\p{N}%/])`, 'gu');

/** "Technical", "Total", "Seuil": a sum of lines or a bound, no line of its own. */
function isSum(folded: string): boolean {
  if (threshold.matches(folded)) return true;
  const hit = total.first(folded) ?? technical.first(folded) ?? financial.first(folded);
  return hit !== null && (folded.match(/\p{L}{2,}/gu) ?? []).length <= 3;
}

function pointsBehind(folded: string, end: number): boolean {
  const hit = points.first(folded.slice(end, end + 14));
  return hit !== null && /^\s*$/u.test(folded.slice(end, end + hit.start));
}

/** The lines of one sentence that give points to something; `bare` lines count without the word "points". */
function listLabelled(text: string, bare: boolean): readonly Line[] {
  const { text: folded, offsets } = foldKeepingOffsets(text);
  return [...folded.matchAll(labelled)].flatMap((match): Line[] => {
    const [whole, label = '', value = ''] = match;
    const end = match.index + whole.length;
    if (!bare && !pointsBehind(folded, end)) return [];
    const words = text.slice(offsets[match.index], offsets[match.index + label.length]).trim();
    return isSum(fold(words)) ? [] : [{ label: words, points: Number(value.replace(',', '.')) }];
  });
}

/** "Technical quality 75 points (academic background: 10; experience: 45; sample of work: 20)": lines in brackets that make up their sum. */
function listBracketed(text: string): readonly Line[] {
  for (const [, sum, inside] of text.matchAll(/(\d{1,3})\s*\p{L}*\s*\(([^()]{12,})\)/gu)) {
    const lines = listLabelled((inside ?? '').replace(/[,،]\s/gu, '; '), true);
    if (lines.length > 1 && lines.reduce((all, line) => all + line.points, 0) === Number(sum)) return lines;
  }
  return [];
}

/** Rows of a table whose head speaks of points: the first cell and the number in the last. */
function listRows(units: readonly Unit[]): readonly Line[] {
  let isOpen = false;
  return units.flatMap((unit): Line[] => {
    if (!unit.isRow) {
      isOpen = false;
      return [];
    }
    const cells = unit.text.split('\t').map((cell) => cell.trim());
    const [label = ''] = cells;
    const number = /^(?:\/\s*)?(\d{1,3}(?:[.,]\d)?)(?:\s*\p{L}{0,7}\.?)?$/u.exec(cells.at(-1) ?? '')?.[1];
    if (number === undefined) {
      isOpen = points.matches(fold(unit.text));
      return [];
    }
    return isOpen && /\p{L}{2}/u.test(label) && !isSum(fold(label)) ? [{ label, points: Number(number.replace(',', '.')) }] : [];
  });
}

const outOf = new RegExp(String.raw`^\s*\p{L}*\s*(?:/|${foldedWords(lexicon.outOf)})\s*(\d{1,3})`, 'u');

interface Bounds {
  readonly threshold: number;
  readonly outOf: number | null;
}

/** "a minimum of 49 points out of 70", "moins de 75 points sur 100 est éliminée". */
function readThreshold(text: string): Bounds | null {
  const folded = fold(text);
  const from = threshold.first(folded)?.start;
  if (from === undefined || !points.matches(folded)) return null;
  for (const match of folded.matchAll(/(?<![\p{N}.,])(\d{1,3})(?![\p{N}%])/gu)) {
    if (match.index < from) continue;
    const end = match.index + match[0].length;
    const of = outOf.exec(folded.slice(end));
    if (of || pointsBehind(folded, end)) return { threshold: Number(match[1]), outOf: of ? Number(of[1]) : null };
  }
  return null;
}

const elsewhere = new Set<Section['kind']>(['duties', 'context', 'learning']);

/** The lines of points that a notice announces, with their total and threshold; null where it gives none. */
export function readScoring(sections: readonly Section[]): Scoring | null {
  const hosts = sections.filter(({ kind }) => !elsewhere.has(kind));
  const units = hosts.flatMap((section) => section.units.map(({ unit }) => unit)).filter(({ text }) => !speaksOfPayment(text));
  const texts = units.filter(({ isRow }) => !isRow).map(({ text }) => text);
  const sentences = texts.flatMap(splitSentences);
  const rows = listRows(units);
  const bracketed = texts.map(listBracketed).find((lines) => lines.length > 0) ?? [];
  const stated = sentences.flatMap((each) => listLabelled(each, false));
  const [lines = []] = [rows, bracketed, stated].filter((each) => each.length > 1);
  const bounds = sentences.map(readThreshold).find((found) => found !== null) ?? null;
  if (lines.length === 0 && (bounds === null || bounds.outOf === null)) return null;
  const sum = lines.reduce((all, line) => all + line.points, 0);
  return {
    items: lines.map((line) => ({ ...line, criteria: [] })),
    outOf: bounds?.outOf ?? (lines.length > 0 ? sum : null),
    threshold: bounds?.threshold ?? null,
  };
}
