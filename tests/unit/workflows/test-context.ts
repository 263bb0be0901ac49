import 'fake-indexeddb/auto';
import type { Facts } from '../../../renderer/domain/candidate/facts.ts';
import { documentFromText } from '../../../renderer/domain/document/from-text.ts';
import { listLines, quoteLine } from '../../../renderer/domain/document/place.ts';
import type { Assessment } from '../../../renderer/domain/screening/verdict.ts';
import { emptyVacancy } from '../../../renderer/domain/vacancy/empty-vacancy.ts';
import type { Vacancy } from '../../../renderer/domain/vacancy/vacancy.ts';
import type { ReadingPool } from '../../../renderer/reading/pool.ts';
import { TamisDatabase } from '../../../renderer/storage/database.ts';
import type { WorkflowContext } from '../../../renderer/workflows/context.ts';

export const noFacts: Facts = {
  name: null,
  emails: [],
  phones: [],
  nationality: [],
  birthDate: null,
  statedAge: null,
  education: [],
  experience: [],
  languages: [],
  licences: [],
  documents: [],
  passages: [],
  language: null,
  doubts: [],
};

/** A vacancy with one required and one desirable skill. */
export const twoSkills: Vacancy = {
  ...emptyVacancy('vac', 'Chargé de projet', 'fr'),
  closesOn: '2026-03-31',
  criteria: [
    { id: 'suivi', kind: 'skill', importance: 'required', label: 'Suivi', weight: 60, params: {}, source: null, equivalents: [] },
    { id: 'excel', kind: 'skill', importance: 'desirable', label: 'Excel', weight: 40, params: {}, source: null, equivalents: [] },
  ],
};

/** Reads bytes as text; `broken…` fails, and every read is counted. */
export function textReader(reads: string[], beforeRead: (name: string) => void = () => undefined): ReadingPool {
  return {
    async read({ name, bytes }, { signal } = {}) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      beforeRead(name);
      if (signal?.aborted) return { ok: false, failure: { file: name, code: 'timed-out', detail: 'stopped' } };
      reads.push(name);
      if (name.startsWith('broken')) return { ok: false, failure: { file: name, code: 'damaged', detail: 'no header' } };
      return { ok: true, documents: [documentFromText(name, new TextDecoder().decode(bytes))], failures: [] };
    },
    close: () => undefined,
  };
}

let databases = 0;

/** A context over a fresh database, a clock that ticks by calls, and rules that look for a label's word. */
export async function makeContext(reader: ReadingPool, name = `test-${++databases}`): Promise<WorkflowContext> {
  let tick = 0;
  return {
    db: await new TamisDatabase(name).openChecked(),
    engine: {
      rules: 'test',
      interpretNotice: (document) => emptyVacancy('vac', listLines(document)[0]?.text ?? '', 'fr'),
      interpretApplication: (documents) => {
        const lines = documents.flatMap(listLines);
        const [first] = lines;
        return {
          ...noFacts,
          name: first ? { value: first.text, evidence: quoteLine(first) } : null,
          passages: lines.map((line) => ({ section: 'other', evidence: quoteLine(line), position: null, language: null })),
        };
      },
      assess: (facts, vacancy): Assessment => ({
        verdicts: vacancy.criteria.map((criterion) => {
          const found = facts.passages.filter((passage) => passage.evidence.quote.includes(criterion.label));
          const met = found.length > 0;
          return {
            criterionId: criterion.id,
            verdict: met ? 'met' : 'notEvidenced',
            points: met ? criterion.weight : 0,
            outOf: criterion.weight,
            reason: { key: met ? 'test.met' : 'test.silent', params: {} },
            evidence: found.map((passage) => passage.evidence),
            question: null,
          };
        }),
        status: 'ranked',
        needsReview: false,
        score: vacancy.criteria
          .filter((criterion) => facts.passages.some((passage) => passage.evidence.quote.includes(criterion.label)))
          .reduce((sum, criterion) => sum + criterion.weight, 0),
        confidence: 1,
        doubts: [],
      }),
    },
    now: () => `2026-03-01T10:00:00.${String(++tick).padStart(3, '0')}Z`,
    today: () => '2026-03-01',
    elapsedMs: () => ++tick,
    newId: () => `id-${++tick}`,
    openReader: () => reader,
    lanes: 2,
  };
}

export const incoming = (name: string, text: string) => ({
  name,
  size: text.length,
  read: async () => new TextEncoder().encode(text),
});
