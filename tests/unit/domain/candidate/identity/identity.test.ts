import { describe, expect, it } from 'vitest';
import { readSketch, readText } from '../read-probes.ts';

const read = (lines: string) => readSketch(`# Sara IDRISSI\n${lines}\n# EXPÉRIENCE\n2012 - 2015 Assistante, Association Amal`);

describe('birth dates', () => {
  it.each([
    ['DATE DE NAISS : 12/03/88', '1988-03-12'],
    ['Date of birth: 21/11/00', '2000-11-21'],
    ['Birth: 1985-3-21', '1985-03-21'],
    ['Né le 7 juillet 86 à Sousse', '1986-07-07'],
    ['Nascida a 4 de abril de 1992', '1992-04-04'],
    ['مولود سنة 1985 في كيفه', '1985'],
    ['Âge : 34 ans (21-05-1990)', '1990-05-21'],
    ['Âge : 34 ans', null],
  ])('« %s »', (line, date) => {
    expect(read(line).birthDate?.value ?? null).toBe(date);
    expect(read(line).phones).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['AHMED OULD SIDI\nNouakchott', 'AHMED OULD SIDI'],
    ['# Caitlin Brannigan-Moore\nBurlington', 'Caitlin Brannigan-Moore'],
    ['Dr Aïcha TOURÉ épouse KEÏTA\nBamako', 'Aïcha TOURÉ épouse KEÏTA'],
    ['Jean-Chrysostome Mukendi wa Kalala\nGoma', 'Jean-Chrysostome Mukendi wa Kalala'],
    ['Libreville Gabon\nBrice NDONG MBA', 'Brice NDONG MBA'],
    ['Lycée Municipal\nSeydou BA', 'Seydou BA'],
    ['Surname: MWANGI\nOther names: Grace Wanjiku', 'Grace Wanjiku MWANGI'],
    ['Nom : KABONGO\nPost-nom : MUTOMBO\nPrénom : Jean', 'Jean MUTOMBO KABONGO'],
  ])('« %s »', (lines, name) => {
    expect(readText(`${lines}\n\nEXPÉRIENCE\n2012 - 2015 Agent, Banque du Sud`).name?.value).toBe(name);
  });

  it.each([
    ['KEITA / DEMBELE Oumou\nHamdallaye, Bamako – République du Mali', 'KEITA DEMBELE Oumou'],
    ['KEITA/DEMBELE Oumou Aïssata\nKingdom of Morocco', 'KEITA DEMBELE Oumou Aïssata'],
    ['المملكة المغربية\nOumou KEITA', 'Oumou KEITA'],
  ])('« %s »: two surnames, and no state', (lines, name) => {
    const facts = readText(`${lines}\n\nEXPÉRIENCE\n2012 - 2015 Agent, Banque du Sud`);
    expect(facts.name?.value).toBe(name);
    expect(lines).toContain(facts.name?.evidence.quote);
  });

  it('prefers the full name to the signature', () => {
    const facts = readSketch(
      'BEN ROMDHANE Mongi\nSiliana\n# EXPÉRIENCE\n2012 - 2015 Agent, Banque du Sud\n# COORDONNÉES\nmongi@poste.example\n# M. Ben Romdhane',
    );
    expect(facts.name?.value).toBe('BEN ROMDHANE Mongi');
  });

  it('reads the boxes of a form that stand among other sections', () => {
    const facts = readSketch(
      '# 1. Nom de famille\nOUATTARA\n# 9. LANGUES\nFrançais : courant\n# 10. ÉTUDES\n2010 Licence en droit, Université de Bouaké\n2. Prénoms Kolo Issouf',
    );
    expect(facts.name?.value).toBe('Kolo Issouf OUATTARA');
  });
});

describe('nationalities', () => {
  const tell = (lines: string) => read(lines).nationality.map(({ value }) => value);

  it.each([
    ['Congolais (RDC), né le 3 mai 1985', ['CD']],
    ['Nationalité : congolaise\nKinshasa', ['CD']],
    ['Nationalité : congolaise\nPointe-Noire', ['CG']],
    ['Nationalité : congolaise', []],
    ['Moroccan and French dual national', ['MA', 'FR']],
    ['Nacionalidade guineense', ['GW']],
    ['French (fluent), English (fluent)', []],
    ['Rwandais', ['RW']],
    ['Espagnol\nB1\nChinois\nA2', []],
    ['Kaolack, Senegal (Gambian and Senegalese) | +221 77 318 46 09', ['GM', 'SN']],
    ['Lomé, Togo (togolaise) – sara@poste.example', ['TG']],
    ['Dakar, Senegal (French school area)', []],
  ])('« %s »', (lines, codes) => {
    expect(tell(lines)).toEqual(codes);
  });
});

describe('contacts', () => {
  it.each([
    ['Mindelo, Cabo Verde\nTelef. 991 43 27 (indicativo +238)', ['+2389914327']],
    ['Mindelo, Cabo Verde\nGestão de 9 914 327 escudos', []],
  ])('« %s »: seven digits are a number where they are called one', (lines, numbers) => {
    expect(read(lines).phones.map(({ value }) => value)).toEqual(numbers);
  });

  it('finds an address that a side column left among the entries', () => {
    const facts = readSketch(
      '# Sara IDRISSI\n# EXPÉRIENCE\n2012 - 2015 Assistante, Association Amal\n\n+221 77 318 46 09\n\nsara@poste.example',
    );
    expect(facts.emails.map(({ value }) => value)).toEqual(['sara@poste.example']);
    expect(facts.phones.map(({ value }) => value)).toEqual(['+221773184609']);
  });

  it.each(['P.O. Box 4471-00200, Nairobi', 'BP 12345678, Lomé', 'CIN : 08451234'])('« %s » is no telephone', (line) => {
    expect(read(`${line}\nTél. : +254 711 604 392`).phones.map(({ value }) => value)).toEqual(['+254711604392']);
  });

  it('parts a label that is set without a blank from its address', () => {
    expect(read('E-mailsara.idrissi@poste.example').emails.map(({ value }) => value)).toEqual(['sara.idrissi@poste.example']);
  });

  it('takes the digits of a link for no number', () => {
    expect(read('https://www.linkedin.com/in/sara-idrissi-212661802').phones).toEqual([]);
  });

  it('prefers lines of addresses to sentences about others', () => {
    const facts = read(
      'sara@poste.example\nMme Traoré, directrice de la maison (awa.traore@autre.example), répondra volontiers à toutes vos questions.',
    );
    expect(facts.emails.map(({ value }) => value)).toEqual(['sara@poste.example']);
  });
});
