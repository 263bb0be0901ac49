import { describe, expect, it } from 'vitest';
import { listDegrees, listPositions, readText } from '../read-probes.ts';

describe('a career told in sentences', () => {
  it('in French', () => {
    const facts = readText(
      "Je m'appelle Nadia El Fassi, de nationalité marocaine, née le 3 mai 1988 à Fès.\n\n" +
        "Titulaire d'un master en sociologie obtenu à l'Université Mohammed V en 2012 et d'une licence en sociologie (2010).\n\n" +
        "Depuis mars 2017, je travaille comme chargée de projet à l'association Amal à Rabat. J'y coordonne des ateliers pour les migrants. " +
        "De 2013 à 2016, j'ai occupé le poste d'assistante de recherche au sein du Centre Jacques Berque.\n",
    );
    expect(facts.name?.value).toBe('Nadia El Fassi');
    expect(listPositions(facts)).toEqual([
      '2017-03..now job chargée de projet @ association Amal',
      '2013..2016 job assistante de recherche @ Centre Jacques Berque',
    ]);
    expect(listDegrees(facts)).toEqual(['7 done 2012', '6 done 2010']);
    expect(facts.doubts.map(({ code }) => code)).toContain('running-text');
  });

  it('in English', () => {
    const facts = readText(
      'My name is Samuel Okoro. I hold a Master of Public Health from the University of Ibadan (2014).\n\n' +
        'I have worked as a monitoring and evaluation officer at Plan International since January 2018. ' +
        'Before that, from 2014 to 2017, I served as a data analyst with the Ministry of Health.\n',
    );
    expect(listPositions(facts).map((line) => line.split(' ')[0])).toEqual(['2018-01..now', '2014..2017']);
    expect(listDegrees(facts)).toEqual(['7 done 2014']);
  });

  it('in Arabic', () => {
    const facts = readText(
      'أنا سناء العلوي، حاصلة على الماستر في القانون العام من جامعة محمد الخامس سنة 2011.\n\n' +
        'أعمل منذ 2016 بصفتي مكلفة بالمشاريع لدى جمعية الأمل. وقبل ذلك عملت من 2012 إلى 2015 كمستشارة بوزارة التشغيل.\n',
    );
    expect(listPositions(facts).map((line) => line.split(' ')[0])).toEqual(['2016..now', '2012..2015']);
    expect(listDegrees(facts)).toEqual(['7 done 2011']);
  });

  it('leaves a CV with sections as it is', () => {
    const facts = readText(
      'EXPÉRIENCE\n\n2015 – 2018\nJuriste, Ministère du Travail\n\nPROFIL\n\nJe travaille comme juriste depuis 2015 pour des causes variées.\n',
    );
    expect(listPositions(facts)).toHaveLength(1);
    expect(facts.doubts.map(({ code }) => code)).not.toContain('running-text');
  });
});
