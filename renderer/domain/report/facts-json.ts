import { maskIdentity } from '../blind/mask-identity.ts';
import type { EducationFact, ExperienceFact, Facts } from '../candidate/facts.ts';

type Json = Readonly<Record<string, unknown>>;

/** Shows a text that stands in a fact. */
type Show = (text: string | null) => string | null;

const educationJson = ({ level, title, field, institution, start, end, completed }: EducationFact, show: Show): Json => ({
  level,
  title: show(title),
  field: show(field),
  institution: show(institution),
  start,
  end,
  completed,
});

function experienceJson(
  { title, organisation, start, end, current, kind, location, lines }: ExperienceFact,
  show: Show,
  blind: boolean,
): Json {
  const text = blind ? {} : { text: lines.map((line) => line.quote).join('\n') };
  return { title: show(title), organisation: show(organisation), start, end, current, kind, location: show(location), ...text };
}

/** The facts as results.json has them. Blind, what identifies a person is left out and `label` stands for the name. */
export function factsJson(facts: Facts | null, blind: boolean, label: string): Json {
  const values = <T>(stated: readonly { readonly value: T }[] | undefined): readonly T[] => (stated ?? []).map((each) => each.value);
  const show: Show = (text) => (blind && text !== null ? maskIdentity(text, facts) : text);
  return {
    name: blind ? label : (facts?.name?.value ?? null),
    emails: blind ? [] : values(facts?.emails),
    phones: blind ? [] : values(facts?.phones),
    nationality: blind ? [] : values(facts?.nationality),
    birthDate: blind ? null : (facts?.birthDate?.value ?? null),
    education: (facts?.education ?? []).map((each) => educationJson(each, show)),
    experience: (facts?.experience ?? []).map((each) => experienceJson(each, show, blind)),
    languages: (facts?.languages ?? []).map(({ code, cefr }) => ({ code, cefr })),
  };
}
