import { describe, expect, it } from 'vitest';
import { assess } from '../../../../../renderer/domain/screening/assess.ts';
import { conceptFinder, conceptNamed, isWithin } from '../../../../../renderer/domain/screening/concepts/lexicon.ts';
import { listContentTokens } from '../../../../../renderer/domain/screening/concepts/tokens.ts';
import { buildFacts } from '../build-facts.ts';
import { buildVacancy, criterion } from '../build-vacancy.ts';

/** Whether a text names the concept or a narrower one. */
function names(text: string, id: string): boolean {
  const wanted = new Set([conceptNamed(id)]);
  return conceptFinder.find(listContentTokens(text)).some(({ concept }) => isWithin(concept, wanted));
}

describe('office work, trade and labour in the words of those who do it', () => {
  it.each([
    ['Lettrage des comptes et liasse fiscale', 'accounting'],
    ['Reconciled the bank statements every week', 'accounting'],
    ['التسوية البنكية وميزان المراجعة', 'accounting'],
    ['Arrêtés de caisse et règlement des fournisseurs', 'treasury'],
    ['Consommation des crédits du chapitre 60', 'budget-management'],
    ['Folhas de pagamento de 80 funcionários', 'payroll'],
    ['Tri des candidatures et entretiens de sélection', 'recruitment'],
    ['Shortlisted candidates and sat on interview panels', 'recruitment'],
    ['فرز السير الذاتية', 'recruitment'],
    ['Trois devis, tableau comparatif, bon de commande', 'procurement'],
    ['كراس الشروط وفتح العروض', 'tendering'],
    ['Updated stack cards and issued goods first expired first out (FEFO)', 'supply-stock'],
    ['Fichas de almacén y recuento de existencias', 'supply-stock'],
    ['Declarações aduaneiras no porto', 'customs-clearance'],
    ['Commissionnaire agréé', 'customs-clearance'],
    ['Checked logbooks and fuel consumption of nine cars', 'fleet'],
    ['Courrier départ et parapheurs', 'mail-handling'],
    ['Rapports de sécurité quotidiens et salle radio', 'security'],
    ['Veilleur de nuit', 'guarding'],
    ['Foire régionale : 120 exposants', 'event-management'],
    ['Recouvrement des taxes communales', 'local-finance'],
    ['Suivi des emprunteuses et comités de crédit', 'microfinance'],
    ['Coach entrepreneurial', 'enterprise-support'],
    ['Accompagnateur en montagne', 'tourism-sector'],
    ['Job fairs and CV clinics for graduates', 'employment-services'],
    ['متفقد الشغل', 'labour-inspection'],
    ['Causeries sécurité et enquête sur les accidents du travail', 'occupational-safety'],
    ['Agent au poste frontière', 'border-management'],
  ])('« %s » is %s', (text, concept) => {
    expect(names(text, concept)).toBe(true);
  });

  it.each([
    ['Caisse nationale de sécurité sociale', 'treasury'],
    ['Caissière au supermarché', 'accounting'],
    ['Hôtel de ville de Sefrou', 'hospitality'],
    ['Restauration des sols dégradés', 'hospitality'],
    ['Entretien du parc automobile', 'private-sector'],
    ['Centre de transit pour réfugiés', 'private-sector'],
    ['Tables rondes avec les élus', 'guarding'],
    ['Site sentinelle de surveillance épidémiologique', 'guarding'],
    ['Maintenance informatique', 'industry'],
  ])('« %s » is not %s', (text, concept) => {
    expect(names(text, concept)).toBe(false);
  });
});

describe('too few years beside another occupation', () => {
  const procurement = criterion('experience', "Au moins cinq ans d'expérience en passation de marchés", {
    minYears: 5,
    domains: ['passation de marchés'],
  });
  const judge = (title: string, tasks: readonly string[] = []) => {
    const positions = [
      { title: 'Chargé de passation des marchés', start: '2022-01', end: '2022-12' },
      { title, start: '2010-01', end: '2021-12', tasks },
    ];
    return assess(buildFacts({ positions }), buildVacancy([procurement]), '2024-04-07').verdicts[0]?.verdict;
  };

  it.each([
    ...['Tailleur', 'Couturière', 'Plombier', 'Épicier', 'Peintre en bâtiment', 'Coiffeuse', 'Serveur', 'Cuisinier', 'Maçon', 'Boulanger'],
    ...['Ouvrière agricole', 'Moniteur sportif', 'Taxi driver', 'Waitress', 'Welder', 'Carpenter', 'Hairdresser', 'Farm labourer', 'Nanny'],
    ...['Albañil', 'Camarero', 'Panadera', 'Dependienta', 'خياط', 'حلاق', 'نجار', 'طباخ', 'بقال', 'Pedreiro', 'Cozinheira'],
  ])('« %s » was no such experience', (title) => {
    expect(judge(title)).toBe('notMet');
  });

  it.each(['Assistant', 'Chargé de mission', 'Coordinateur', 'Volontaire', 'Consultante', 'Agent', 'Gestionnaire', 'Attachée', 'Officer'])(
    '« %s » may have been',
    (title) => {
      expect(judge(title)).toBe('notEvidenced');
    },
  );

  it('asks where the duties of another occupation name the domain', () => {
    expect(judge('Cuisinier', ["Bons de commande et appels d'offres pour la cantine"])).toBe('notEvidenced');
  });

  it('does not take the people somebody worked with for their own occupation', () => {
    expect(judge('Chargé de mission', ['Ateliers avec des couturières, des maçons et des bergers'])).toBe('notEvidenced');
  });
});
