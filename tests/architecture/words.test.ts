import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { fold, listWords } from '../../renderer/domain/text/fold.ts';
import judging from '../../resources/lexicons/judging-words.json';
import markers from '../../resources/lexicons/language-markers.json';
import links from '../../resources/lexicons/link-words.json';
import stopwords from '../../resources/lexicons/notice-stopwords.json';
import { root, sourceFiles } from './source-files.ts';

// Words of a language live in resources/lexicons: no pattern of the domain may hold a word that they know, no list small words.

const { de: _de, it: _it, ...marked } = markers;
const small = [...Object.values(judging.stopwords), ...Object.values(links).flatMap((entry) => Object.values(entry).flat())];
/** Folded words; a single Latin letter is no sign of one. */
const setOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => listWords(fold(text))).filter((word) => /^\p{Script=Arabic}/u.test(word) || word.length > 1));
const commonWords = setOf([...small, ...Object.values(marked), ...Object.values(stopwords).flat()]);
const folder = join(root, 'resources', 'lexicons');
const stringsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
/** All words of the lexicons of more than three letters: shorter ones may be names of signs or codes. */
const knownWords = setOf(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => stringsOf(JSON.parse(readFileSync(join(folder, name), 'utf8')))),
);
const isWord = (folded: string): boolean => commonWords.has(folded) || (folded.length > 3 && knownWords.has(folded));
/** Code is written in English and names languages by their codes: of a list of strings only small words tell that it is one of words. */
const smallWords = setOf(small);
const codeWords: ReadonlySet<string> = new Set(['en', 'es', 'de', 'el', 'from', 'to', 'met']);

/** Files whose patterns hold letters for another reason. */
const notWords: Readonly<Record<string, string>> = {
  'renderer/domain/vacancy/notice/phrases.ts': 'what Arabic writes onto a word: the morphology that makes lexicon words match',
  'renderer/domain/text/entities.ts': 'names of characters in HTML',
  'renderer/domain/screening/concepts/stem.ts': 'endings of a stemmer',
  'renderer/domain/screening/concepts/root.ts': 'endings of a stemmer',
};

/**
 * The words that a regular expression matches: without classes, properties, escapes, names of groups and the domains of the
 * internet ("\\.(?:com|ma)"); "une?" is "une" and "un".
 */
function wordsOfPattern(source: string): readonly string[] {
  const plain = source
    .replace(/\\\.\(\?:[a-z|]+\)/gu, ' ')
    .replace(/\\[pP]\{[^}]*\}|\\u\{?[\da-f]+\}?|\\./giu, ' ')
    .replace(/\[[^\]]*\]/gu, ' ')
    .replace(/\(\?<\w+>/gu, '(');
  return [...plain.matchAll(/(\p{L}+)(\??)/gu)].flatMap(([, word = '', optional]) => (optional ? [word, word.slice(0, -1)] : [word]));
}

const isString = (node: ts.Node): node is ts.StringLiteralLike => ts.isStringLiteralLike(node);

/** Common words in patterns, also those that strings and templates make, and small words among the members of lists of strings. */
function listWordsIn(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const members: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(...wordsOfPattern(node.text.slice(1, node.text.lastIndexOf('/'))));
    const parts = ts.isTemplateExpression(node)
      ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((part) => part.rawText ?? part.text)
      : isString(node) && !ts.isImportDeclaration(node.parent)
        ? [node.getText().slice(1, -1)]
        : [];
    if (/\(\?|\\s|\\p\{|\\d/u.test(parts.join(''))) found.push(...parts.flatMap(wordsOfPattern));
    if (ts.isArrayLiteralExpression(node)) members.push(...node.elements.filter(isString).map((element) => element.text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  const inLists = members.filter((word) => smallWords.has(fold(word)) && !codeWords.has(word));
  // In capitals: codes of grades and time zones.
  return [...found.filter((word) => isWord(fold(word)) && !/^\p{Lu}+$/u.test(word)), ...inLists];
}

test('sees the words of patterns and lists', () => {
  const see = (text: string): readonly string[] => listWordsIn('x.ts', text);
  expect(see('const a = /^(?:et|and)\\s+\\p{Lu}(?<name>x)[de]/u;')).toEqual(['et', 'and']);
  expect(see(`const a = new RegExp(\`\\\\s(?:\${b}|une?)\`);`)).toEqual(['une', 'un']);
  expect(see("const a = new RegExp('(?:por la)');")).toEqual(['por', 'la']);
  expect(see("const a = new Set(['mais', 'pour']);")).toEqual(['pour']);
  expect(see('const a = /\\sو|minuit/u;')).toEqual(['و', 'minuit']);
  expect(see('const a = /\\.(?:com|ma)$/u;')).toEqual([]);
  expect(see("import { b } from './with.ts'; const a = /(?:www|https?)/u;")).toEqual([]);
});

test('patterns and lists of the domain hold no words of a language', () => {
  const files = sourceFiles(['renderer/domain']);
  expect(files.length).toBeGreaterThan(300);
  const held = files.flatMap(({ path, text }) => (path in notWords ? [] : listWordsIn(path, text).map((word) => `${path}: ${word}`)));
  expect(held).toEqual([]);
});

test('each exception is still needed', () => {
  const files = sourceFiles(['renderer/domain']);
  expect(
    Object.keys(notWords).filter((path) => !files.some((file) => file.path === path && listWordsIn(path, file.text).length > 0)),
  ).toEqual([]);
});
