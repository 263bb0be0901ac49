import type { Block, Document, Line } from '../domain/document/document.ts';
import { makeLine } from '../domain/document/from-text.ts';
import { listLines } from '../domain/document/place.ts';
import { type LanguageSurvey, languageOf, surveyLanguage } from '../domain/text/detect-language.ts';
import { ReadError } from './outcome.ts';
import { triage } from './triage.ts';

/** More than the longest dossier holds (60 full pages are 300 000); the rules that follow need not cope with more. */
const mostCharacters = 1_000_000;
/** Longer paragraphs are parted, at a blank where there is one. */
const longestLine = 4_000;

/**
 * A document with the language of the whole and of each block, and with what a person should look at.
 * @throws ReadError `too-large` for more text than any application holds.
 */
export function finishDocument(document: Document): Document {
  const characters = listLines(document).reduce((sum, line) => sum + line.text.length, 0);
  if (characters > mostCharacters) throw new ReadError('too-large', `${characters} characters of text`);
  const surveys: LanguageSurvey[] = [];
  const pages = document.pages.map((page) => ({ ...page, blocks: page.blocks.map((block) => finishBlock(block, surveys)) }));
  const language = languageOf(surveys);
  const finished = { ...document, pages, language };
  return { ...finished, doubts: [...document.doubts, ...triage(finished)] };
}

/** A block with its language; its survey is added to those of the document. */
function finishBlock(block: Block, surveys: LanguageSurvey[]): Block {
  const lines = block.lines.some((line) => line.text.length > longestLine) ? block.lines.flatMap(partLine) : block.lines;
  const survey = surveyLanguage(lines.map((line) => line.text));
  surveys.push(survey);
  return { ...block, lines, language: languageOf([survey]) };
}

function partLine(line: Line): readonly Line[] {
  if (line.text.length <= longestLine) return [line];
  const parts = line.text.match(new RegExp(`.{1,${longestLine}}(?:\\s|$)|.{${longestLine}}`, 'gsu')) ?? [];
  return parts.map((part) => makeLine(part.trim(), { size: line.size, bold: line.bold, links: line.links }));
}
