import { describe, expect, it, test } from 'vitest';
import { listDegrees, listLevels, listPositions, readSketch, readText } from './read-probes.ts';

describe('dates', () => {
  it('reads 2010–12 alone as a span of years, and 2010-12 with another date as a month', () => {
    const read = (dates: string) =>
      listPositions(readSketch(`# EXPÉRIENCE\n${dates} : Chargé de projet, Association Amal`))[0]?.split(' ')[0];
    expect(read('2010–12')).toBe('2010..2012');
    expect(read('2010-12 – 2012-05')).toBe('2010-12..2012-05');
    expect(read('2014-06 – 2015-01')).toBe('2014-06..2015-01');
  });
});

describe('birth dates and nationalities', () => {
  it.each([
    ['b. 1997, Nairobi', '1997'],
    ['Geb. 14-03-1985 te Gent', '1985-03-14'],
    ['Né(e) le : 7 juillet 1992', '1992-07-07'],
    ['Nac. 12/05/1990 en Sevilla', '1990-05-12'],
    ['Fatima ALAMI, mère de deux enfants, née le 3 avril 1980 à Fès', '1980-04-03'],
    ['Enfants : 2, née le 12/03/1980', '1980-03-12'],
    ['Mariée, 3 enfants : Adam né le 03/05/2003, Lina née le 2 juin 2005', null],
    ['Date de naissance du conjoint : 12/03/1975', null],
    ['Permis B (2005)', null],
  ])('« %s » is born on %s', (line, date) => {
    expect(readSketch(`# Sara IDRISSI\n${line}\n# EXPÉRIENCE\n2012 - 2015 Assistante`).birthDate?.value ?? null).toBe(date);
  });

  it("leaves a spouse's nationality alone", () => {
    const facts = readSketch(
      '# Sara IDRISSI\nNationalité du conjoint : française\nNationalité : marocaine\n# EXPÉRIENCE\n2012 - 2015 Assistante',
    );
    expect(facts.nationality.map(({ value }) => value)).toEqual(['MA']);
  });
});

describe('languages', () => {
  it('doubts levels that are drawn without a legend', () => {
    const facts = readSketch('# Samia ALI\n# LANGUES\nArabe ●●●●●\nAnglais ●●○○○\nEspagnol 40 %\n# EXPÉRIENCE\n2012 - 2015 Assistante');
    expect(listLevels(facts)).toEqual(['ar null', 'en null', 'es null']);
    expect(facts.doubts.map(({ code }) => code)).toEqual(['level-unexplained']);
  });

  it.each([
    ['Français : lu, parlé, écrit : excellent', 'fr C1'],
    ['French: read, written and spoken: fluent', 'fr C1'],
    ['العربية: قراءة وكتابة ومحادثة: ممتاز', 'ar C1'],
    ['Français : lu, écrit, parlé', 'fr B2'],
  ])('a word for the level says more than the skills it is said of: « %s »', (line, level) => {
    expect(listLevels(readSketch(`# LANGUES\n${line}\n# EXPÉRIENCE\n2012 - 2015 Assistante`))).toEqual([level]);
  });

  it('takes the scale from the heading', () => {
    const facts = readSketch(
      '# LANGUES (1 = excellent, 5 = rudimentaire)\n| Langue | Lu | Parlé | Écrit\n| Anglais | 2 | 3 | 3\n| Haoussa | 4 | 1 | 5',
    );
    expect(listLevels(facts)).toEqual(['en B1', 'ha A2']);
  });
});

describe('headings in plain text', () => {
  test.each([
    ['Bénévolat', 'Trésorier, Association des jeunes'],
    ['Volunteer Work', 'Treasurer, Youth for Change'],
    ['Vrijwilligerswerk', 'Penningmeester, Jeugdhuis De Kring'],
    ['العمل التطوعي', 'أمين المال، جمعية الشباب'],
  ])('« %s » in a paragraph of its own parts paid from unpaid', (heading, post) => {
    const facts = readText(`EXPERIENCE\n\nProgramme Officer, Oxfam, Nairobi\n2018 – 2020\n\n${heading}\n\n${post}\n2010 – 2014\n`);
    expect(facts.experience.map(({ kind, end }) => `${kind} ${end}`)).toEqual(['job 2020', 'volunteer 2014']);
  });
});

describe('entries', () => {
  it('names the employer that stands above the labels of a form', () => {
    const facts = readSketch(
      '# HISTÓRICO PROFISSIONAL\nONG Viva Rio\nCargo: Coordenador de Projetos\nPeríodo: 02/2015 – atual\nActionAid Brasil\nCargo: Analista\nPeríodo: 03/2010 – 01/2015',
    );
    expect(listPositions(facts)).toEqual([
      '2015-02..now job Coordenador de Projetos @ ONG Viva Rio',
      '2010-03..2015-01 job Analista @ ActionAid Brasil',
    ]);
  });

  it('reads studies under a heading it does not know as studies', () => {
    const facts = readSketch(
      '# EXPÉRIENCE\n2015 - 2019 Chargé de mission, Région Souss-Massa\nCe que j’ai étudié\n2014 Master Gouvernance, Université Ibn Zohr',
    );
    expect(listDegrees(facts)).toEqual(['7 done 2014']);
    expect(facts.experience).toHaveLength(1);
  });

  it('takes no share of full time for an employer', () => {
    const facts = readSketch('# EXPÉRIENCE\n01/2019 – 12/2021 : Chargée de projet, 80 %, Caritas');
    expect(facts.experience[0]).toMatchObject({ organisation: 'Caritas', workload: 0.8 });
  });
});

describe('degrees', () => {
  it.each([
    ['2014 - 2016: ماستر في تدبير المشاريع (لم يناقش بعد)', '7 open 2016'],
    ['2016-2018 Máster en Igualdad de Género, UCM (pendiente de TFM)', '7 open 2018'],
    ['PhD (ABD), Economics, Makerere University, 2015', '8 open 2015'],
    ['2014 Mestrado em Economia, a decorrer', '7 open 2014'],
  ])('« %s » is not finished', (line, degree) => {
    expect(listDegrees(readSketch(`# FORMATION\n${line}`))).toEqual([degree]);
  });

  it('an unfinished course of study after a degree leaves the degree finished', () => {
    expect(listDegrees(readSketch('# Formación\n2010 Grado en Historia\nEstudios de Derecho (sin finalizar), UNED, 2019'))).toEqual([
      '6 done 2010',
    ]);
  });

  it('knows a school by its initials', () => {
    const [degree] = readSketch('# FORMATION\n2017 Licence appliquée en gestion, ISG Tunis').education;
    expect(degree).toMatchObject({ field: 'gestion', institution: 'ISG Tunis' });
  });
});

describe('times without a post, duties beside a post', () => {
  it.each(['sans emploi (crise sécuritaire)', 'Career break', 'ربة بيت', 'En paro'])('« %s » is no position', (line) => {
    const read = listPositions(
      readSketch(`# EXPÉRIENCE\n2010 - 2013 : Animateur, ONG Sahel\n2014 - 2015 : ${line}\n2016 - 2018 : Chargé de projet, ONG Sahel`),
    );
    expect(read).toHaveLength(2);
  });

  it('does not take duties for an employer', () => {
    const facts = readSketch(
      '# EXPERIENCIA\n2019 - 2022\nTécnica de orientación, Fundación Orillas, Algeciras\nItinerarios de inserción; mediación con empresas; informes mensuales a la Junta.',
    );
    expect(facts.experience[0]?.organisation).toBe('Fundación Orillas');
  });
});

describe('forms whose labels stand beside their values', () => {
  const form = [
    '1. Family name DIOP-SARR | First names Awa Mariama',
    '2. Date of birth 06/10/1990 | 3. Place of birth Thiès',
    '8. Telephone +221 76 519 34 88',
    '# EMPLOYMENT RECORD',
    'FROM 05/2020 TO present | Exact title of post: Programme Associate',
    'Name of employer: Réseau Migration | Address: Dakar',
  ]
    .join('\n')
    .replace(/ \| /gu, '\t');

  it('reads name, numbers and post without the labels', () => {
    const facts = readSketch(form);
    expect(facts.name?.value).toBe('Awa Mariama DIOP-SARR');
    expect(facts.phones.map(({ value }) => value)).toEqual(['+221765193488']);
    expect(facts.experience[0]?.title).toBe('Programme Associate');
  });

  it('takes a course left unfinished for no degree', () => {
    const facts = readSketch('# Awa DIOP\n# ÉTUDES\nMaster gestion de projets, Dakar, commencé en 2022, pas fini');
    expect(facts.education.filter(({ completed }) => completed)).toEqual([]);
  });

  it('reads a numbered heading in capitals with a remark', () => {
    const facts = readSketch(
      '- 9. LANGUAGES — mother tongue first\nFula (mother tongue)\nEnglish\tEasily\tEasily\tEasily\n# EDUCATION\n2012 BSc Economics',
    );
    expect(facts.languages.map(({ code }) => code)).toEqual(['ff', 'en']);
  });

  it('keeps a post without a date that follows listed duties', () => {
    const facts = readSketch(
      '# EXPÉRIENCE\nChargée de suivi\nRéseau Oasis, Fès\n2019 – 2022\n- Tableaux de bord\nChargée de projet insertion\nAssociation Jeunes, Fès\n- Gestion du fonds',
    );
    expect(facts.experience.map(({ title, start }) => [title, start])).toEqual([
      ['Chargée de suivi', '2019'],
      ['Chargée de projet insertion', null],
    ]);
  });
});

describe('driving licences', () => {
  it.each([
    ['driving licence classes A and B', ['driving-a', 'driving-b']],
    ['Carta de condução\tLigeiros (B)', ['driving-b']],
    ['Permis de conduire : catégories B et C', ['driving-b', 'driving-c']],
    ['DRIVING LICENCE\nB', ['driving-b']],
    ['Carné B', ['driving-b']],
    ['Permis de conduire : non', []],
    ['Permis de conduire', ['driving']],
  ])('« %s »', (line, values) => {
    const facts = readSketch(`# DIVERS\n${line}\n# EXPÉRIENCE\n2012 - 2015 Assistante`);
    expect(facts.licences.map(({ value }) => value)).toEqual(values);
  });
});

it('a level word among other things is no level of the languages above', () => {
  expect(listLevels(readSketch('# LANGUES\nArabe +++ Français ++\nOrdinateur : Word, un peu Excel\n'))).toEqual(['ar null', 'fr null']);
});
