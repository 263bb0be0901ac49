import { describe, expect, it } from 'vitest';
import { listLevels, readSketch } from '../read-probes.ts';

const read = (lines: string, more = '') =>
  listLevels(readSketch(`# Sara IDRISSI\n${more}\n# LANGUES\n${lines}\n# EXPÉRIENCE\n2012 - 2015 Assistante, Association Amal`));

describe('lists', () => {
  it.each([
    ["Le français, l'anglais et le wolof parlés et écrits couramment", ['fr C1', 'en C1', 'wo C1']],
    ['Le français est ma langue maternelle, avec le dioula', ['fr native', 'dyu native']],
    ['Français, anglais (moyen), baoulé', ['fr null', 'en B1', 'bci null']],
    ['Anglais, français (courants)', ['en C1', 'fr C1']],
    ['English and French (fluent)', ['en C1', 'fr C1']],
    ['Français\nCourant\nArabe\nLangue maternelle', ['fr C1', 'ar native']],
    ['| Arabe | Français | Anglais\n| Maternelle | Courant | B1', ['ar native', 'fr C1', 'en B1']],
    ['Français : parfaitement bilingue. Wolof : LM', ['fr C2', 'wo native']],
    ['Kituba : maternelle. Kikongo : bon.', ['ktu native', 'kg B2']],
    ['Changana: língua materna, macua: bom, inglês: razoável', ['ts native', 'vmw B2', 'en B1']],
  ])('« %s »', (lines, levels) => {
    expect(read(lines)).toEqual(levels);
  });

  it('reads a legend whose first dots look like a bullet', () => {
    expect(read('Arabic ●●●●● English ●●●●○ German ●●○○○\n\n●●●●● native ●●●●○ fluent ●●●○○ intermediate ●●○○○ basic')).toEqual([
      'ar native',
      'en C1',
      'de A2',
    ]);
  });

  it('tells the creoles apart by the country that the CV speaks of', () => {
    expect(read('Crioulo: língua materna', 'Bissau, Guiné-Bissau')).toEqual(['pov native']);
    expect(read('Crioulo: língua materna', 'Praia, Cabo Verde')).toEqual(['kea native']);
  });
});

describe('certificates', () => {
  it('give the level that the list leaves unsaid, never another one', () => {
    const facts = readSketch(
      '# Sara IDRISSI\n# LANGUES\nFrançais : langue maternelle\nAnglais (attestation jointe)\n# CERTIFICATIONS\nIELTS 7.5 (2021), DELE B2, DALF C1',
    );
    expect(listLevels(facts)).toEqual(['fr native', 'en C1', 'es B2']);
  });
});
