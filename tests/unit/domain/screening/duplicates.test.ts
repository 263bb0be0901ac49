import { describe, expect, it } from 'vitest';
import { findDuplicates, toDuplicateItem } from '../../../../renderer/domain/screening/duplicates.ts';
import { listOpenDuplicates } from '../../../../renderer/domain/screening/list-open-duplicates.ts';
import { buildFacts, type FactsDraft } from './build-facts.ts';

const item = (id: string, draft: FactsDraft, textHash: string | null = null) => toDuplicateItem(id, buildFacts(draft), textHash);

describe('duplicates', () => {
  it('joins applications with the same e-mail, phone, name and birth date, or text', () => {
    const groups = findDuplicates([
      item('f', { name: 'Ana Ruiz', email: 'ana@example.org' }),
      item('a', { name: 'RUIZ Ana', email: 'ANA@example.org', phone: '+212600000001' }),
      item('c', { name: 'Ana Ruiz', phone: '+212600000001' }),
      item('b', { name: 'Zoé Élan', birthDate: '1990-01-02' }),
      item('e', { name: 'ELAN Zoe', birthDate: '1990-01-02' }),
      item('g', {}, 'h1'),
      item('h', {}, 'h1'),
      item('z', { name: 'Ana Ruiz', birthDate: '1990' }),
    ]);
    expect(groups).toEqual([
      { ids: ['a', 'c', 'f'], reasons: ['email', 'phone'] },
      { ids: ['b', 'e'], reasons: ['name-and-birth-date'] },
      { ids: ['g', 'h'], reasons: ['text'] },
    ]);
  });

  it("does not join two people of one family's phone", () => {
    expect(
      findDuplicates([
        item('a', { name: 'Ali Benali', phone: '+212600000001' }),
        item('b', { name: 'Sara Benali', phone: '+212600000001' }),
      ]),
    ).toEqual([]);
  });

  it('joins versions of one text, not texts with a common phrase', () => {
    const lines = Array.from(
      { length: 8 },
      (_, index) => `Conduite de l'enquête numéro ${index} auprès des ménages de la commune ${index}`,
    );
    const shared = 'Je certifie que les renseignements de cette candidature sont exacts et complets';
    const groups = findDuplicates([
      item('old', { lines: { skills: lines } }),
      item('new', { lines: { skills: [...lines.slice(1), 'Une ligne de plus, écrite pour la nouvelle version du document'] } }),
      item('other', { lines: { skills: [shared, ...lines.slice(0, 2).map((line) => `${line} bis`)] } }),
    ]);
    expect(groups).toEqual([{ ids: ['new', 'old'], reasons: ['text'] }]);
  });

  it('keeps two people apart who wrote the same text under other names and contacts', () => {
    const lines = Array.from({ length: 8 }, (_, index) => `Suivi du projet numéro ${index} avec les associations de la région ${index}`);
    const alike = (id: string, name: string, email: string) => item(id, { name, email, lines: { skills: lines } });
    expect(findDuplicates([alike('a', 'Hind Alami', 'hind@example.org'), alike('b', 'Paul Mercier', 'paul@example.org')])).toEqual([]);
    expect(findDuplicates([alike('a', 'Hind Alami', 'hind@example.org'), alike('b', 'Hind ALAMI', 'h.alami@example.com')])).toEqual([
      { ids: ['a', 'b'], reasons: ['text'] },
    ]);
  });

  it('takes sentences that many state for a form’s own: they bring nobody together, and a thousand are gone through at once', () => {
    const form = Array.from({ length: 8 }, (_, index) => `Question ${index} du formulaire de candidature, à remplir en lettres majuscules`);
    const many = Array.from({ length: 1000 }, (_, index) =>
      item(`p${index}`, {
        name: `Person${index} Family${index}`,
        lines: { skills: [...form, `Ma propre réponse numéro ${index} à la question posée`] },
      }),
    );
    const from = performance.now();
    expect(findDuplicates(many)).toEqual([]);
    expect(performance.now() - from).toBeLessThan(2000);
  });
});

describe('duplicates that the panel has not settled', () => {
  const groups = [{ ids: ['a', 'b'] }, { ids: ['c', 'd'] }, { ids: ['e', 'f', 'g'] }];

  it('are those without a choice of their own', () => {
    expect(listOpenDuplicates(groups, [{ applicationIds: ['b', 'a'], choice: 'keepAll' }])).toEqual(groups.slice(1));
  });

  it('leave out a group of which one was joined with another or set aside', () => {
    const choices = [
      { applicationIds: ['e', 'x'], choice: 'merge' },
      { applicationIds: ['c', 'y'], choice: 'keepAll' },
    ] as const;
    expect(listOpenDuplicates(groups, choices)).toEqual(groups.slice(0, 2));
  });
});
