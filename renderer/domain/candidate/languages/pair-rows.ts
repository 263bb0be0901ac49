import { findLanguageLevels } from '../../text/lexicon/find-language-levels.ts';
import { findLanguages } from '../../text/lexicon/find-languages.ts';
import type { Unit } from '../units/unit.ts';
import type { LanguageGroup } from './group-languages.ts';

/** A row of languages above a row of their levels: "Arabe ⇥ Français" above "Maternelle ⇥ Courant"; null when they are none. */
export function pairRows(names: Unit, levels: Unit | undefined): readonly LanguageGroup[] | null {
  if (!levels || names.cells.length < 2 || names.cells.length !== levels.cells.length) return null;
  const groups = names.cells.flatMap((cell, at): readonly LanguageGroup[] => {
    const below = levels.cells[at]?.text ?? '';
    const [language] = findLanguages(cell.text);
    const [level] = findLanguageLevels(below);
    const lone = findLanguages(cell.text).length === 1 && findLanguageLevels(cell.text).length === 0 && findLanguages(below).length === 0;
    if (!language || !level || !lone) return [];
    const hit = { level: level.value, code: /^[abc][12]$/iu.test(below.slice(level.from, level.to)), grid: false };
    return [
      { codes: [language.value], levels: [hit], unit: names, from: cell.from, to: cell.to, text: `${cell.text} ${below}`, none: false },
    ];
  });
  return groups.length === names.cells.length ? groups : null;
}
