import { describe, expect, it } from 'vitest';
import { conceptEntries } from '../../../../../renderer/domain/screening/concepts/entries.ts';
import { conceptFinder } from '../../../../../renderer/domain/screening/concepts/lexicon.ts';
import { listContentTokens, listTokens } from '../../../../../renderer/domain/screening/concepts/tokens.ts';

const find = (text: string): readonly string[] => [
  ...new Set(conceptFinder.find(listContentTokens(text)).map(({ concept }) => conceptFinder.lexicon.concepts[concept]?.id ?? '')),
];

describe('the concept lexicon', () => {
  it('has every concept once, with French and English terms, and links that lead somewhere', () => {
    const ids = conceptEntries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of conceptEntries) {
      expect(entry.id).toMatch(/^[a-z0-9-]+$/u);
      expect(entry.fr, entry.id).toBeTruthy();
    }
    expect(ids.length).toBeGreaterThanOrEqual(600);
    expect(conceptFinder.lexicon.concepts.length).toBeGreaterThan(ids.length);
  });

  it.each([
    ['Renforcement des capacités des élus communaux', 'capacity-building'],
    ['Capacity-building of local councils', 'capacity-building'],
    ['Fortalecimiento de capacidades de 8 comunas', 'capacity-building'],
    ['تقوية قدرات منتخبي الجماعات الترابية', 'capacity-building'],
    ['Suivi-évaluation des conventions', 'monitoring-evaluation'],
    ['Responsable S&E', 'monitoring-evaluation'],
    ['Montage de trois projets productifs', 'project-design'],
    ['Mission à Agadir', 'place/MA/souss-massa'],
    ['régionalisations avancées', 'regionalisation'],
    ['Renforcement des capacitées', 'capacity-building'],
  ])('finds in « %s » %s', (text, concept) => {
    expect(find(text)).toContain(concept);
  });

  it('has no term that shrinks to one word when its function words fall away', () => {
    const terms = conceptEntries.flatMap(({ fr, en, es, ar, pt, nl }) =>
      [fr, en, es, ar, pt, nl].flatMap((list) => list?.split(' | ') ?? []),
    );
    const shrinks = (term: string): boolean =>
      !term.includes(' + ') && listTokens(term).length > 1 && listContentTokens(term).length < 2 && !/^[A-Z]/u.test(term);
    expect(terms.filter(shrinks)).toEqual([]);
    // "chef de projet SI" would be any head of projects: "si" is a function word.
    const losesAcronym = (term: string): boolean => {
      const kept = listContentTokens(term).map(({ from, to }) => term.slice(from, to));
      return [...term.matchAll(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu)].some(([word]) => !kept.includes(word));
    };
    expect(terms.filter(losesAcronym)).toEqual([]);
  });

  it('drops a concept where a term says that it is not meant', () => {
    expect(find('Migration de 300 serveurs vers le cloud')).not.toContain('migration');
    expect(find('Gouvernance de la migration au Maroc')).toContain('migration');
    expect(find('Chargé de protection sociale')).not.toContain('protection-humanitarian');
    expect(find('Chargé de protection, camp de Mbera')).toContain('protection-humanitarian');
  });

  it('takes « e-learning » for one word', () => {
    expect(find('plateforme e-learning')).toContain('e-learning');
    expect(find('eager to learn, learning by doing')).not.toContain('e-learning');
  });

  it('does not take small words in capitals or inflected words for acronyms or places', () => {
    expect(find('un tic nerveux')).not.toContain('ict');
    expect(find('les TIC au service des communes')).toContain('ict');
    expect(find('Bonne connaissance du Word')).not.toContain('place/DE');
  });
});
