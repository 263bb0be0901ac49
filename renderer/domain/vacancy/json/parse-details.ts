import type { HowToApply, Scoring, VacancyDetails } from '../vacancy.ts';
import { type JsonObject, type Problems, type Reader, readerOf } from './checked.ts';
import { parseSource } from './parse-criterion.ts';

/** The object under a key, with its own reader; null where there is none. */
function child(parent: Reader, key: string, problems: Problems): Reader | null {
  const value: JsonObject | null = parent.object(key);
  return value ? readerOf(value, parent.path(key), problems) : null;
}

function parseApply(reader: Reader, problems: Problems): HowToApply {
  const sources = (key: string): HowToApply['instructions'] =>
    reader.objects(key).flatMap(({ value, path }) => parseSource(value, path, problems) ?? []);
  return {
    emails: reader.texts('emails'),
    links: reader.texts('links'),
    instructions: sources('instructions'),
    mustMention: sources('mustMention'),
  };
}

function parseScoring(reader: Reader, problems: Problems): Scoring {
  return {
    items: reader.objects('items').map(({ value, path }) => {
      const item = readerOf(value, path, problems);
      return { label: item.requiredText('label'), points: item.number('points', 0, 0), criteria: item.texts('criteria') };
    }),
    outOf: reader.number('outOf', null, 0),
    threshold: reader.number('threshold', null, 0),
  };
}

/** The optional members of a vacancy.json: what is absent stays absent. */
export function parseDetails(reader: Reader, problems: Problems): VacancyDetails {
  const [unit, contractType, closesTimeZone] = (['unit', 'contractType', 'closesTimeZone'] as const).map((key) => reader.text(key, null));
  const posts = reader.number('posts', null, 1);
  const apply = child(reader, 'apply', problems);
  const scoring = child(reader, 'scoring', problems);
  const lot = child(reader, 'lot', problems);
  return {
    ...(unit ? { unit } : {}),
    ...(contractType ? { contractType } : {}),
    ...(posts === null ? {} : { posts }),
    ...(closesTimeZone ? { closesTimeZone } : {}),
    ...(apply ? { apply: parseApply(apply, problems) } : {}),
    ...(scoring ? { scoring: parseScoring(scoring, problems) } : {}),
    ...(lot ? { lot: { number: lot.requiredText('number'), title: lot.text('title', '') } } : {}),
  };
}
