import type { EducationFact, ExperienceFact, Facts } from '../candidate/facts.ts';

type Json = Readonly<Record<string, unknown>>;

const educationJson = ({ level, title, field, institution, start, end, completed }: EducationFact): Json => ({
  level,
  title,
  field,
  institution,
  start,
  end,
  completed,
});

const experienceJson = ({ title, organisation, start, end, current, kind, location, lines }: ExperienceFact, blind: boolean): Json => ({
  title,
  organisation,
  start,
  end,
  current,
  kind,
  location,
  ...(blind ? {} : { text: lines.map((line) => line.quote).join('\n') }),
});

/** The facts as results.json has them. Blind, what identifies a person is left out and `label` stands for the name. */
export function factsJson(facts: Facts | null, blind: boolean, label: string): Json {
  const values = <T>(stated: readonly { readonly value: T }[] | undefined): readonly T[] => (stated ?? []).map((each) => each.value);
  return {
    name: blind ? label : (facts?.name?.value ?? null),
    emails: blind ? [] : values(facts?.emails),
    phones: blind ? [] : values(facts?.phones),
    nationality: blind ? [] : values(facts?.nationality),
    birthDate: blind ? null : (facts?.birthDate?.value ?? null),
    education: (facts?.education ?? []).map(educationJson),
    experience: (facts?.experience ?? []).map((each) => experienceJson(each, blind)),
    languages: (facts?.languages ?? []).map(({ code, cefr }) => ({ code, cefr })),
  };
}
