const arabicLetter = /\p{Script=Arabic}/u;

/** Latin endings that vary by gender, number or tongue, tried in this order on a word of at least `min` letters. */
const latinEndings: readonly (readonly [ending: RegExp, becomes: string, min: number])[] = [
  [/([^s])s$/u, '$1', 4],
  [/x$/u, '', 5],
  [/([^e])au$/u, '$1al', 5],
  [/(?:tric|teur|tor|dor|dora)e?$/u, 'tr', 8],
  [/enne$/u, 'en', 6],
  [/euse$/u, 'eur', 6],
  [/ive$/u, 'if', 5],
  [/([^aeiou])ique$/u, '$1ic', 6],
  [/elle$/u, 'el', 5],
  [/[aeo]$/u, '', 5],
  [/e$/u, '', 5],
  [/y$/u, 'i', 4],
  [/cion$/u, 'tion', 5],
];

function stemLatin(word: string): string {
  let stem = word;
  for (const [ending, becomes, min] of latinEndings) if (stem.length >= min) stem = stem.replace(ending, becomes);
  return stem;
}

function stripArabicEnding(word: string): string {
  for (const ending of ['ات', 'ون', 'ين', 'يه', 'ها', 'هم', 'ان', 'ه', 'ي'])
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return word.slice(0, -ending.length);
  return word;
}

/** The forms under which an Arabic word may stand in the lexicon: with and without the letters written onto its front. */
function stemArabic(word: string): readonly string[] {
  const bare = word.replace(/^[وف]?[بك]?ال(?=.{3})/u, '').replace(/^[وف]?لل(?=.{3})/u, '');
  if (bare !== word) return [stripArabicEnding(bare)];
  const forms = [stripArabicEnding(word)];
  const clitic = /^[وف]?[بلك]?(.{4,})$/u.exec(word)?.[1];
  if (clitic && clitic !== word) forms.push(stripArabicEnding(clitic));
  if (/^و.{4,}$/u.test(word)) forms.push(stripArabicEnding(word.slice(1)));
  return forms;
}

/**
 * Light stems of a folded word, the most likely first: number, gender and the commonest cognate endings of French, English and
 * Spanish fall away alike ("sociaux", "sociale", "social"; "formación", "formation"), as do the article, prepositions and plural of
 * Arabic. One stemmer for all tongues, because applications mix them within a line; short words and acronyms stay as they are.
 */
export function stemWord(folded: string): readonly string[] {
  return arabicLetter.test(folded) ? stemArabic(folded) : [stemLatin(folded)];
}
