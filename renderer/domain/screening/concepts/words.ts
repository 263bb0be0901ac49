import words from '../../../../resources/lexicons/judging-words.json';

type ByLanguage = Readonly<Record<string, string>>;

function listWordsOf(entry: ByLanguage): ReadonlySet<string> {
  return new Set(Object.values(entry).flatMap((list) => list.split(' ')));
}

function listPhrasesOf(entry: ByLanguage): readonly string[] {
  return Object.values(entry).flatMap((list) => list.split('|'));
}

/** Function words, folded: never part of a match. */
export const stopwords = listWordsOf(words.stopwords);
/** Acronyms, in capitals, that would pass for function words. */
export const acronyms = new Set(words.acronyms.all.split(' '));
/** Words that join items of a list, folded. */
export const conjunctions = listWordsOf(words.conjunctions);
/** Those of them that leave a choice, folded. */
export const alternatives = listWordsOf(words.alternatives);
/** Words of notices that say how much or how well, not what. */
export const boilerplate = listWordsOf(words.boilerplate);
/** Folded phrases after which a clause claims nothing of its author: what is denied … */
export const negations = listPhrasesOf(words.negations);
/** … what is only hoped for … */
export const wishes = listPhrasesOf(words.wishes);
/** … what others did. */
export const otherPeople = listPhrasesOf(words.others);
/** Folded phrases that say of the whole clause that others did it ("le suivi était confié à un autre cabinet"). */
export const doneByOthers = listPhrasesOf(words.doneByOthers);
/** Words after which a sentence turns to something else, folded. */
export const turns = listWordsOf(words.turns);
/** Phrases that widen a requirement to neighbouring fields. */
export const wideners = listPhrasesOf(words.related);
/** Phrases after which a notice says what it would like best, not what it asks for. */
export const optionalMarks = listPhrasesOf(words.optional);
/** Words of a wording that asks for work with a body, not at it, folded. */
export const beside = listWordsOf(words.beside);
