import { describe, expect, it } from 'vitest';
import { listDegrees, listLevels, readSketch } from './read-probes.ts';

const post = '# EXPÉRIENCE\n2012 - 2015 Assistante, Mairie de Kaya';

describe('a nationality in a line of other things', () => {
  it.each([
    ['تونسية، من مواليد 4 أبريل 1991 بقابس', ['TN']],
    ['Peruana. Nacida el 2 de junio de 1990 en Lima', ['PE']],
    ['U.S. citizen', ['US']],
  ])('« %s »', (line, codes) => {
    expect(readSketch(`# Sara IDRISSI\n${line}\n${post}`).nationality.map(({ value }) => value)).toEqual(codes);
  });
});

describe('a name over two lines', () => {
  it('keeps the first name above a surname of two words', () => {
    expect(readSketch(`# Nabil\n# EL OUARDI\nn.elouardi@courrier.example\n${post}`).name?.value).toBe('Nabil EL OUARDI');
  });
});

it('a title of a post in the largest type is no name', () => {
  expect(readSketch(`# DATA ANALYST\nAmadou Kanté\n+223 70 11 22 33\n${post}`).name?.value).toBe('Amadou Kanté');
});

it('languages with their levels beside the age are languages, not nationalities', () => {
  const facts = readSketch(`# Élise MOREL\n| Age : | 32\n| Français : | langue maternelle\n| Espagnol : | courant\n${post}`);
  expect(facts.nationality).toEqual([]);
  expect(listLevels(facts)).toEqual(['fr native', 'es C1']);
});

describe('a Creole of two countries', () => {
  const cv = (address: string, school: string) =>
    `# João Té\n${address}\n# LÍNGUAS\ncrioulo: língua materna\n# FORMAÇÃO\n2010: Licenciatura em História, ${school}`;

  it('is that of the country of which the CV speaks more', () => {
    expect(listLevels(readSketch(cv('Bairro de Ajuda, Bissau, Guiné-Bissau', 'Universidade de Cabo Verde')))).toEqual(['pov native']);
    expect(listLevels(readSketch(cv('Praia, Cabo Verde', 'Universidade de Cabo Verde')))).toEqual(['kea native']);
  });
});

describe('degrees', () => {
  it.each([
    ['2014: الشهادة السودانية الثانوية، كسلا', '3 done 2014'],
    ['2011 Diplôme A2 mécanique, École technique de Gitega', '3 done 2011'],
    ['Licence en géographie / ISTS / Thiès / 2016', '6 done 2016'],
    ['Maestría en Salud Pública - UMSS - 2017 (egresado, sin tesis)', '7 open 2017'],
    ['Especialização em Saúde da Família, Universidade Federal do Pará, 2018', '7 done 2018'],
  ])('« %s »', (line, degree) => {
    expect(listDegrees(readSketch(`# FORMATION\n${line}`))).toEqual([degree]);
  });

  it('are read from a table whose columns hold two things each', () => {
    const table = '| Institution, place | From | To | Degree obtained and main course of study';
    const facts = readSketch(
      `# EDUCATION\n${table}\n| Lake University, Kisumu | 09/2013 | 11/2015 | MA History\n| Hill College, Embu | 2009 | 2012 | BA History`,
    );
    expect(listDegrees(facts)).toEqual(['7 done 2015', '6 done 2012']);
  });

  it('a stroke parts the school from the subject', () => {
    expect(readSketch('# FORMATION\nLicence en géographie / ISTS / Thiès / 2016').education[0]).toMatchObject({
      field: 'géographie',
      institution: 'ISTS / Thiès',
    });
  });
});
