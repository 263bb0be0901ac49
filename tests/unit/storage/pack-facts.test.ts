import { describe, expect, test } from 'vitest';
import { packFacts, unpackFacts } from '../../../renderer/storage/pack-facts.ts';
import { buildFacts } from '../domain/screening/build-facts.ts';

describe('packed facts', () => {
  const facts = buildFacts({
    name: 'Amina Tazi',
    nationality: ['MA'],
    education: [[7, 'Master en économie']],
    positions: [{ title: 'مديرة مشروع', start: '2019-02', tasks: ['Suivi du budget', 'Half a pair: \ud83d'] }],
    languages: [['fr', 'C1']],
    lines: { skills: ['“Ateliers”\tn° 3\nà Fès'] },
  });

  test('come back as they were, whatever the words', () => {
    expect(unpackFacts(packFacts(facts))).toStrictEqual(facts);
  });

  test('hold each line once, however many facts it is evidence for', () => {
    const twice = { ...facts, passages: [...facts.passages, ...facts.passages] };
    expect(new TextDecoder().decode(packFacts(twice)).split('Suivi du budget')).toHaveLength(2);
    expect(unpackFacts(packFacts(twice))).toStrictEqual(twice);
  });

  test('keep the same words on another page or in another file apart', () => {
    const [passage] = facts.passages;
    if (!passage) throw new Error('no passage');
    const moved = { ...passage, evidence: { ...passage.evidence, place: { ...passage.evidence.place, file: 'letter.pdf', page: 2 } } };
    const both = { ...facts, passages: [passage, moved] };
    expect(unpackFacts(packFacts(both))).toStrictEqual(both);
  });
});
