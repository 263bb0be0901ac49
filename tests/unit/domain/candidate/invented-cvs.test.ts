import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../../renderer/domain/candidate/facts.ts';
import { interpretApplication } from '../../../../renderer/domain/candidate/interpret-application.ts';
import { sketchDocument } from '../../../helpers/sketch-document.ts';

interface Gold {
  readonly name: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly nationality: readonly string[];
  readonly birthDate: string | null;
  /** Level, `done` or `open`, year of the end. */
  readonly education: readonly string[];
  /** `start..end kind title`. */
  readonly experience: readonly string[];
  /** Code and level. */
  readonly languages: readonly string[];
}

const folder = join(import.meta.dirname, '../../../fixtures/cvs');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4));

function read(name: string): Facts {
  const document = sketchDocument('cv.docx', readFileSync(join(folder, `${name}.txt`), 'utf8'));
  return interpretApplication([document], { defaultCountry: 'MA', asOf: '2024-01-15' });
}

const values = (stated: readonly { readonly value: string }[]): readonly string[] => stated.map(({ value }) => value);

describe.each(names)('%s', (name) => {
  const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Gold;
  const facts = read(name);

  test('identity', () => {
    expect(facts.name?.value.split(' ').sort()).toEqual(gold.name.split(' ').sort());
    expect(values(facts.emails)).toEqual(gold.emails);
    expect(values(facts.phones)).toEqual(gold.phones);
    expect(values(facts.nationality)).toEqual(gold.nationality);
    expect(facts.birthDate?.value ?? null).toBe(gold.birthDate);
  });

  test('education', () => {
    expect(facts.education.map(({ level, completed, end }) => `${level} ${completed ? 'done' : 'open'} ${end?.slice(0, 4) ?? ''}`)).toEqual(
      gold.education,
    );
  });

  test('experience', () => {
    const found = facts.experience.map(({ start, end, current, kind, title }) => `${start}..${current ? 'now' : end} ${kind} ${title}`);
    expect(found.map((text, at) => (text.startsWith(gold.experience[at] ?? text) ? gold.experience[at] : text))).toEqual(gold.experience);
  });

  test('languages', () => {
    expect(facts.languages.map(({ code, cefr }) => `${code} ${cefr}`)).toEqual(gold.languages);
  });
});
