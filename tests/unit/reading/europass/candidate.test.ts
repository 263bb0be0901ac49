import { describe, expect, it } from 'vitest';
import { interpretApplication } from '../../../../renderer/domain/candidate/interpret-application.ts';
import { buildEuropassXml } from '../../../helpers/build-europass.ts';
import { buildPdf } from '../../../helpers/build-pdf.ts';
import { paintPage } from '../../../helpers/paint-page.ts';
import { readBytes, readOne, show } from '../../../helpers/show-document.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The page that europass.eu prints of the same CV. */
const printed = (from = '2018') =>
  paintPage((page) => {
    const lines = [
      'Salma BERRADA',
      'Date de naissance : 12/05/1990   Nationalité : marocaine',
      'salma.berrada@example.org   (+212) 612345678',
      'EXPÉRIENCE PROFESSIONNELLE',
      `01/09/${from} – ACTUEL Rabat, Maroc`,
      'Chargée de projet Fondation Atlas',
      'ÉDUCATION ET FORMATION',
      '09/2012 – 06/2014 Casablanca, Maroc',
      'Master en gestion de projet Université Hassan II',
      'COMPÉTENCES LINGUISTIQUES',
      'Langue maternelle : arabe',
      'FRANÇAIS C1 C1 C1 C1 C1',
      'ANGLAIS B2 B2 B2 B2 B2',
    ];
    lines.forEach((line, at) => {
      page.text(60, 60 + at * 26, line);
    });
  });

const withXml = (from: string, text: string, pages = [printed(from)]) => buildPdf(pages, { attachments: [{ name: 'europass.xml', text }] });

describe('Europass Candidate XML', () => {
  it('writes each statement as the line a person would write', async () => {
    expect(show(await readOne(bytesOf(buildEuropassXml())))).toEqual([
      'heading: Salma Berrada',
      'paragraph: 12, rue des Orangers, Rabat, Maroc',
      'paragraph: salma.berrada@example.org',
      'paragraph: +212 612345678',
      'tableRow: Date de naissance⇥12/05/1990',
      'tableRow: Nationalité⇥marocain',
      'paragraph: Douze ans de projets sociaux.',
      'heading: Expérience professionnelle',
      'tableRow: 01/09/2018 – à ce jour⇥Chargée de projet',
      'paragraph: Fondation Atlas, Rabat, Maroc',
      'listItem: Suivi des conventions',
      'listItem: Rapports aux bailleurs',
      'heading: Formation',
      'tableRow: 09/2012 – 06/2014⇥Master en gestion de projet',
      'paragraph: Université Hassan II',
      'heading: Langues',
      'tableRow: arabe⇥langue maternelle',
      'tableRow: français⇥C1⇥C1',
      'tableRow: anglais⇥B2⇥B2',
      'heading: Compétences',
      'listItem: Excel',
    ]);
  });

  it('gives the facts that the XML states', async () => {
    const facts = interpretApplication([await readOne(bytesOf(buildEuropassXml()))], { defaultCountry: 'MA', asOf: '2024-04-07' });
    expect(facts.name?.value).toBe('Salma Berrada');
    expect(facts.birthDate?.value).toBe('1990-05-12');
    expect(facts.nationality.map(({ value }) => value)).toEqual(['MA']);
    expect(facts.experience.map(({ title, organisation, start, current }) => [title, organisation, start, current])).toEqual([
      ['Chargée de projet', 'Fondation Atlas', '2018-09', true],
    ]);
    expect(facts.education.map(({ level, end }) => [level, end])).toEqual([[7, '2014-06']]);
    expect(facts.languages.map(({ code, cefr }) => [code, cefr])).toEqual([
      ['ar', 'native'],
      ['fr', 'C1'],
      ['en', 'B2'],
    ]);
  });
});

describe('a Europass PDF with its XML', () => {
  const read = async (bytes: Uint8Array) => {
    const outcome = await readBytes(bytes, { name: 'cv.pdf' });
    return outcome.ok ? outcome.documents : [];
  };

  it('reads the page alone, without a doubt, where both say the same', async () => {
    const documents = await read(withXml('2018', buildEuropassXml()));
    expect(documents.map(({ file, doubts }) => [file, doubts])).toEqual([['cv.pdf', []]]);
  });

  it('doubts a statement of the XML that the page does not show', async () => {
    const [document] = await read(withXml('2021', buildEuropassXml()));
    expect(document?.doubts).toEqual([
      { code: 'conflicting-facts', file: 'cv.pdf', page: null, detail: 'XML: 01/09/2018, Chargée de projet, Fondation Atlas' },
    ]);
  });

  it('reads the XML where the page gives no text', async () => {
    const pictured = paintPage((page) => page.picture(0, 0, 595, 842, 0xcc));
    const documents = await read(withXml('', buildEuropassXml(), [pictured]));
    expect(documents.map(({ format }) => format)).toEqual(['pdf', 'europass-xml']);
  });

  it('passes over broken XML and XML of another kind', async () => {
    for (const xml of ['<?xml version="1.0"?><Invoice><Line/></Invoice>', '<?xml version="1.0"?>no element']) {
      expect((await read(withXml('2018', xml))).map(({ doubts }) => doubts)).toEqual([[]]);
    }
  });
});
