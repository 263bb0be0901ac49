import { describe, expect, it } from 'vitest';
import { listDegrees, listPositions, readSketch, readText } from '../read-probes.ts';

describe('the heads of entries', () => {
  it('keeps a post and employer of many words above a line of dates', () => {
    const facts = readSketch(
      [
        '# PARCOURS',
        'Coordinatrice d’une maison d’accueil et d’un service mobile de conseil, Les Voisines du Lac (association soutenue par la commune), quartiers de Baga et de Kinné',
        'Mars 2020 – à ce jour',
        '* Suivi de quarante familles',
        'Animatrice, Centre social de Moundou',
        'Janvier 2017 – février 2020',
        '* Ateliers du mercredi',
      ].join('\n'),
    );
    expect(listPositions(facts).map((post) => post.split(' ').slice(0, 3).join(' '))).toEqual([
      '2020-03..now job Coordinatrice',
      '2017-01..2020-02 job Animatrice',
    ]);
  });

  it('reads a post that a long paragraph goes on to tell about', () => {
    const told = 'Acompanhamento semanal das comissões de pais, compra de livros e pagamento dos professores. '.repeat(5);
    const facts = readSketch(
      `# EXPERIÊNCIA\n2018 – presente Técnica, Escola Aberta (ONG), Bafatá. ${told}\n\n2014 – 2017 Auxiliar, Hotel Azul, Bissau.`,
    );
    expect(listPositions(facts)).toEqual(['2018..now job Técnica @ Escola Aberta (ONG)', '2014..2017 job Auxiliar @ Hotel Azul']);
  });

  it('reads an Arabic paragraph likewise', () => {
    const told = 'متابعة الأسر في القرى وتوزيع المواد الغذائية وإعداد التقارير الشهرية للمكتب. '.repeat(6);
    const facts = readSketch(`# الخبرات\n2019 – 2022 منسقة، جمعية النور، الرباط. ${told}\n\n2015 – 2018 مساعدة، جمعية الأمل، سلا.`);
    expect(listPositions(facts)).toEqual(['2019..2022 job منسقة @ جمعية النور', '2015..2018 job مساعدة @ جمعية الأمل']);
  });

  it.each(['Congé pour m’occuper de mes parents', 'Raising my two sons', 'رخصة الولادة', 'Licença sem vencimento'])(
    '« %s » is no post',
    (line) => {
      const facts = readSketch(
        `# EXPÉRIENCE\n2010 – 2013 : Animateur, ONG Sahel\n2016 – 2018 : Chargé de projet, ONG Sahel\nDepuis 2019 : ${line}`,
      );
      expect(facts.experience).toHaveLength(2);
    },
  );
});

describe('studies under a heading in words of one’s own', () => {
  const posts =
    'Field Officer, Rainbow Bridge, Kisumu\nJune 2020 – present\n* Visits to farms\nClerk, Lake Stores, Kisumu\nMay 2017 – May 2020\n* Kept the stock';

  it('end the posts, in headings that look alike', () => {
    const facts = readSketch(
      `# CAREER\n${posts}\n# SCHOOL DAYS\n2013 – 2017: BSc Agriculture, Egerton University\n2012: KCSE, Lake High School`,
    );
    expect(facts.experience).toHaveLength(2);
    expect(listDegrees(facts)).toEqual(['6 done 2017', '3 done 2012']);
  });

  it('end the posts, in plain text', () => {
    const facts = readText(
      `CAREER\n\n${posts.replaceAll('* ', '- ')}\n\nWhat the benches taught me\n\n2013 – 2017: BSc Agriculture, Egerton University\n2012: KCSE, Lake High School`,
    );
    expect(facts.experience).toHaveLength(2);
    expect(listDegrees(facts)).toEqual(['6 done 2017', '3 done 2012']);
  });

  it('a line between posts is no heading, though a degree is told under a post', () => {
    const facts = readSketch(
      `# CAREER\nTeacher, Hill School, Embu\nJune 2020 – present\nWorked beside study\n2021 Diploma in Education, Kenyatta University\nClerk, Lake Stores, Kisumu\nMay 2017 – May 2020`,
    );
    expect(facts.experience.map(({ title }) => title)).toEqual(['Teacher', 'Clerk']);
  });
});
