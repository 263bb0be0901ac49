import { describe, expect, it } from 'vitest';
import { listDegrees, readSketch, readText } from '../read-probes.ts';

const read = (lines: string) => readSketch(`# Sara IDRISSI\n# FORMATION\n${lines}\n# EXPÉRIENCE\n2016 - 2018 Assistante, Association Amal`);
const tell = (lines: string) =>
  read(lines).education.map(({ level, field, institution, start, end }) => [level, field, institution, start ?? '', end ?? ''].join(' | '));

describe('several degrees in a row', () => {
  it('parts a line at its dates, whether they lead or follow', () => {
    expect(tell('licence de droit, fac de Safi, 2014 baccalauréat scientifique, lycée Ibn Zohr, 2011')).toEqual([
      '6 | droit | fac de Safi |  | 2014',
      '3 | scientifique | lycée Ibn Zohr |  | 2011',
    ]);
    expect(tell('2012-2014 Master en gestion, ISG Tunis 2009-2012 Licence en gestion, ISG Tunis')).toEqual([
      '7 | gestion | ISG Tunis | 2012 | 2014',
      '6 | gestion | ISG Tunis | 2009 | 2012',
    ]);
  });

  it('parts a line at semicolons', () => {
    expect(tell('BSc Economics, University of Lagos, 2008–2012; MSc Finance, University of Reading, 2014')).toEqual([
      '6 | Economics | University of Lagos | 2008 | 2012',
      '7 | Finance | University of Reading |  | 2014',
    ]);
  });

  it.each([
    'Brevet de technicien supérieur (BTS) comptabilité, Institut Pascal, 2012',
    'Licence et master en droit, Université de Lomé, 2012',
  ])('leaves « %s » whole', (line) => {
    expect(read(line).education).toHaveLength(1);
  });
});

describe('a degree without its thesis', () => {
  it.each([
    ['2018 – 2020: Mestrado em Gestão, ISCEE, Mindelo (parte curricular concluída, dissertação por entregar)', 'ISCEE, Mindelo'],
    ['2018 – 2020: MSc Management, University of Lomé (dissertation outstanding)', 'University of Lomé'],
    ['2018 – 2020 : Master en gestion, Université de Lomé (mémoire à rendre)', 'Université de Lomé'],
  ])('is open: « %s »', (line, school) => {
    expect(read(line).education.map(({ level, completed, institution }) => [level, completed, institution])).toEqual([[7, false, school]]);
  });

  it('a brevet de technicien is one of secondary school, that of a technicien supérieur is not', () => {
    expect(listDegrees(read('1999 : Brevet de technicien en gestion (BT), Lycée Pascal'))).toEqual(['3 done 1999']);
    expect(listDegrees(read('1999 : Brevet de technicien supérieur en gestion, Institut Pascal'))).toEqual(['5 done 1999']);
  });
});

describe('lines around a degree', () => {
  it('takes the school and dates above each degree', () => {
    expect(tell('Institut Pascal (2020 - 2024)\nBacharel em Geografia\nLycée Averroès (2017 - 2019)\nBaccalauréat lettres')).toEqual([
      '6 | Geografia | Institut Pascal | 2020 | 2024',
      '3 | lettres | Lycée Averroès | 2017 | 2019',
    ]);
  });

  it('takes the subject from a line of its own', () => {
    expect(tell('Master of Science\nMajor: Public Health\nUniversity of Nairobi\nSept 2012 – Nov 2014')).toEqual([
      '7 | Public Health | University of Nairobi | 2012-09 | 2014-11',
    ]);
  });

  it('does not take the status of other studies', () => {
    const facts = read('12.ª classe, Liceu Nacional, 2017\nFrequência do 1.º ano de Gestão, Universidade Central, 2018\n(não concluído)');
    expect(listDegrees(facts)).toEqual(['3 done 2017']);
  });
});

describe('what counts as a degree', () => {
  it.each([
    ['Diplôme de bachelière de l’enseignement du second degré, 2019', ['3 done 2019']],
    ['Antropóloga, Universidad del Cauca, 2004 - 2009', ['6 done 2009']],
    ['Ingeniería Agronómica, Universidad de Navarra, 1991 – 1997', ['7 done 1997']],
    ['Máster en Ingeniería Civil, Universidad de Cádiz, 2010', ['7 done 2010']],
    ['2005 مهندسة فلاحية، المدرسة العليا للفلاحة', ['7 done 2005']],
    ['2004 – 2008 متريز في علم الاجتماع، جامعة نواكشوط', ['6 done 2008']],
    ['12.ª classe, Escola Secundária Josina, 2005', ['3 done 2005']],
    ['Baccalauréat (licence) en économie politique, Université du Burundi, 2017 - 2020', ['6 done 2020']],
    ['Maîtrise en psychologie, Université de Sherbrooke, 2016 - 2018', ['7 done 2018']],
    ['Baccalauréat en droit, Université Laval, 2013 - 2016', ['6 done 2016']],
    ['Baccalauréat, lycée Averroès, 2013', ['3 done 2013']],
    ['Wiernik, B. M., & Makowski, D. 2022', []],
    ['Master thesis: soils of the Rif, 2016', []],
    ['Periodista', []],
    ['GCE Ordinary Level, Government High School, 2010', ['2 done 2010']],
    ['Diploma in Social Work, Kaimosi College, 2005', ['5 done 2005']],
    ['Posgrado de experta en género, Universidad Central, 2005 (200 horas)', []],
    ['Master class de négociation, 3 jours, 2015', []],
    ['Master en droit, Université de Lomé, 2012 (stage de 6 semaines)', ['7 done 2012']],
  ])('« %s »', (line, degrees) => {
    expect(listDegrees(read(line))).toEqual(degrees);
  });

  it('keeps the first letters of a subject that begins like a small word', () => {
    expect(read('Master informatique, Université de Lomé, 2012').education[0]?.field).toBe('informatique');
  });
});

it('reads a CV in two languages once', () => {
  const facts = readSketch(
    '# Sara IDRISSI\n# Education\nMSc Economics, University A, 2016 – 2018\nBSc Economics, University B, 2013 – 2016\n# Experience\n2018 - 2020 Officer, Bank\n' +
      '# Formation\nMaster en économie, University A, 2016 – 2018\nLicence en économie, University B, 2013 – 2016\n# Expérience\n2018 - 2020 Agente, Bank',
  );
  expect(listDegrees(facts)).toEqual(['7 done 2018', '6 done 2016']);
});

it('reads a school-leaving certificate that the heading of studies was not seen for', () => {
  const facts = readText(
    'Sara IDRISSI\n\nEXPÉRIENCE\n2018 - 2020 Agente, Banque du Sud\n\nMON CHEMIN À MOI\n2015 Baccalauréat lettres, mention bien',
  );
  expect(listDegrees(facts)).toEqual(['3 done 2015']);
});

describe('studies outside a section of their own', () => {
  const posts = '# EXPÉRIENCE\n2012 - 2015 Assistante, Association Amal';

  it('reads a label of the identity block', () => {
    const facts = readSketch(
      `# Sara IDRISSI\nNiveau d'études : Bac+5\nDiplômes : Master en économie (Université de Cocody, 2012), Licence en économie (2010)\n${posts}`,
    );
    expect(listDegrees(facts)).toEqual(['7 done 2012', '6 done 2010']);
  });

  it('reads plain degrees under a heading that nobody knows', () => {
    const facts = readSketch(`# Sara IDRISSI\n# CHEMIN FAISANT\n2014: MA in Translation from Central University, Tehran\n${posts}`);
    expect(listDegrees(facts)).toEqual(['7 done 2014']);
  });

  it('knows a heading in the singular or with its article', () => {
    const facts = readSketch(`# Sara IDRISSI\n${posts}\n# ACADEMIC QUALIFICATION\n2014: Master en droit`);
    expect(listDegrees(facts)).toEqual(['7 done 2014']);
  });
});

it('parts a school from the degree that it is set right after', () => {
  expect(tell('Grado en Psicología Universidad de Granada, 2013 – 2017')).toEqual([
    '6 | Psicología | Universidad de Granada | 2013 | 2017',
  ]);
});

it.each(['Licenciada en Psicología por la Universidad Complutense, 2009', 'Bachiller en Psicología Colegio San José, 2009'])(
  'finds the school in « %s »',
  (line) => {
    expect(read(line).education.map(({ field, institution }) => [field, /^(?:Universidad|Colegio)/u.test(institution ?? '')])).toEqual([
      ['Psicología', true],
    ]);
  },
);

it('reads the labels of a form that hold a dash in brackets', () => {
  const rows = ['2005 - 2007 | DESS en gestion', '2001 - 2005 | Maîtrise en économie'].map((row) => {
    const [dates, degree] = row.split(' | ');
    return `| Dates (de - à) | ${dates}\n| Intitulé du certificat ou diplôme délivré | ${degree}`;
  });
  expect(listDegrees(read(rows.join('\n')))).toEqual(['7 done 2007', '6 done 2005']);
});

it('takes a bullet that says more of a degree for no other one', () => {
  expect(listDegrees(read("2014 - 2019 Ingénieur, Université de Belfort\n* Formation d'ingénieur en informatique"))).toEqual([
    '7 done 2019',
  ]);
});
