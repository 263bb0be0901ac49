import status from '../../../../resources/lexicons/education-status.json';
import words from '../../../../resources/lexicons/institution-words.json';
import { fold } from '../../text/fold.ts';
import { listPhrases, type Wordings } from '../../text/lexicon/list-phrases.ts';
import { foldedWords } from '../../text/lexicon/word-pattern.ts';
import { createWordFinder } from '../../text/phrase-finder.ts';

const finderOf = (wordings: Wordings) => createWordFinder(listPhrases(wordings));
const institution = finderOf(words.institution);
const thesis = finderOf(words.thesis);
const inProgress = finderOf(status.inProgress);
const obtained = finderOf(status.obtained);
const notObtained = finderOf(status.notObtained);
/** "40 heures", "(200 horas)", "3 weeks", "٤٠ ساعة". */
const length = new RegExp(`(?<![\\d.,/])(?<count>\\d{1,3})\\s?${foldedWords(status.shortUnits)}(?![\\p{L}])`, 'u');

/** Where the name of a school or university starts in a text, -1 when there is none. */
export function indexOfInstitution(text: string): number {
  return institution(text)[0]?.from ?? -1;
}

/** Where a text begins to say that a degree was awarded ("obtenu en"), its length when it doesn't. */
export function indexOfObtained(text: string): number {
  return obtained(text)[0]?.from ?? text.length;
}

/** Lines about a thesis, an exchange or the courses of a degree: they name degrees but are none. */
export function isAboutThesis(text: string): boolean {
  return (thesis(text)[0]?.from ?? 99) <= 3;
}

/** True for what lasted hours, days or weeks: a training, whatever it is called; not for a remark on an internship or a thesis. */
export function isShortCourse(text: string): boolean {
  const folded = fold(text);
  const count = length.exec(folded);
  if (!count) return false;
  const remark =
    folded
      .slice(0, count.index)
      .split(/[(,;:]|\s[–-]\s/u)
      .at(-1) ?? '';
  return thesis(remark).length === 0;
}

/** True when the words say that a degree is under way or was never awarded. */
export function isUnfinished(text: string): boolean {
  return inProgress(text).length > 0 || notObtained(text).length > 0;
}
