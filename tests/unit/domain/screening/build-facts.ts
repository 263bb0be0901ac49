import type {
  EducationFact,
  ExperienceFact,
  Facts,
  LanguageFact,
  Passage,
  PassageSection,
  PositionKind,
} from '../../../../renderer/domain/candidate/facts.ts';
import type { Evidence } from '../../../../renderer/domain/document/place.ts';

export interface PositionDraft {
  readonly title: string;
  readonly organisation?: string;
  readonly location?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly kind?: PositionKind;
  readonly tasks?: readonly string[];
}

export interface FactsDraft {
  readonly name?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly nationality?: readonly string[];
  readonly birthDate?: string;
  readonly statedAge?: number;
  readonly education?: readonly (readonly [level: number, title: string, completed?: boolean])[];
  readonly positions?: readonly PositionDraft[];
  readonly languages?: readonly (readonly [code: string, cefr: LanguageFact['cefr']])[];
  readonly licences?: readonly string[];
  readonly documents?: readonly string[];
  readonly lines?: Readonly<Partial<Record<PassageSection, readonly string[]>>>;
  readonly doubts?: Facts['doubts'];
}

/** Facts of an invented person, each with a line of an invented file as evidence. */
export function buildFacts(draft: FactsDraft): Facts {
  let line = 0;
  const quote = (text: string): Evidence => {
    line += 1;
    return { quote: text, place: { file: 'cv.pdf', page: 1, line, from: 0, lastLine: line, to: text.length } };
  };
  const stated = <T>(value: T) => ({ value, evidence: quote(String(value)) });
  const passages: Passage[] = [];
  const say = (section: PassageSection, text: string, position: number | null = null): Evidence => {
    const evidence = quote(text);
    passages.push({ section, evidence, position, language: null });
    return evidence;
  };
  const experience = (draft.positions ?? []).map((position, index): ExperienceFact => {
    const { title, organisation = null, location = null, start = null, end = null, kind = 'job', tasks = [] } = position;
    const lines = [title, [organisation, location].filter(Boolean).join(', '), ...tasks]
      .filter(Boolean)
      .map((text) => say('experience', text, index));
    const current = end === null && start !== null;
    return { title, organisation, location, start, end, current, kind, workload: null, lines, evidence: lines[0] ?? quote(title) };
  });
  const education = (draft.education ?? []).map(
    ([level, title, completed = true]): EducationFact => ({
      level,
      title,
      field: null,
      institution: null,
      start: null,
      end: null,
      completed,
      evidence: say('education', title),
    }),
  );
  for (const [section, lines] of Object.entries(draft.lines ?? {})) for (const text of lines) say(section as PassageSection, text);
  return {
    name: draft.name === undefined ? null : stated(draft.name),
    emails: draft.email === undefined ? [] : [stated(draft.email)],
    phones: draft.phone === undefined ? [] : [stated(draft.phone)],
    nationality: (draft.nationality ?? []).map(stated),
    birthDate: draft.birthDate === undefined ? null : stated(draft.birthDate),
    statedAge: draft.statedAge === undefined ? null : { ...stated(draft.statedAge), on: null },
    education,
    experience,
    languages: (draft.languages ?? []).map(([code, cefr]) => ({ code, cefr, evidence: quote(`${code} ${cefr ?? ''}`) })),
    licences: (draft.licences ?? []).map(stated),
    documents: (draft.documents ?? ['cv']).map(stated),
    passages,
    language: 'fr',
    doubts: draft.doubts ?? [],
  };
}
