import type { Message } from '../../text/message.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** True for an object of JSON; lists and null are none. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Collects what is wrong with an input, each problem with the path of the member (`criteria[2].params.minYears`). */
export interface Problems {
  readonly list: Message[];
  readonly add: (code: ProblemCode, path: string) => void;
}
type ProblemCode = 'not-json' | 'not-an-object' | 'missing' | 'wrong-value' | 'duplicate-id';

/** An empty collection; reading goes on after a problem, so that a person learns all of them at once. */
export function collectProblems(): Problems {
  const list: Message[] = [];
  return { list, add: (code, path) => list.push({ key: `vacancy.problem.${code}`, params: { path } }) };
}

/** Reads the members of one object; what is absent takes its default, what is of another type is a problem. */
export interface Reader {
  readonly text: <D extends string | null>(key: string, fallback: D) => string | D;
  readonly requiredText: (key: string) => string;
  readonly number: <D extends number | null>(key: string, fallback: D, low?: number, high?: number) => number | D;
  readonly flag: (key: string, fallback: boolean) => boolean;
  readonly texts: (key: string) => readonly string[];
  readonly oneOf: <T extends string, D extends T | null>(key: string, allowed: readonly T[], fallback: D) => T | D;
  readonly object: (key: string) => JsonObject | null;
  readonly objects: (key: string) => readonly { readonly value: JsonObject; readonly path: string }[];
  readonly has: (key: string) => boolean;
  readonly path: (key: string) => string;
}

/** @param prefix path of the object itself, empty for the outermost */
export function readerOf(object: JsonObject, prefix: string, problems: Problems): Reader {
  const path = (key: string): string => (prefix === '' ? key : `${prefix}.${key}`);
  const has = (key: string): boolean => object[key] !== undefined && object[key] !== null;
  const wrong = <T>(key: string, value: T): T => {
    problems.add('wrong-value', path(key));
    return value;
  };
  const list = (key: string): readonly unknown[] => {
    if (!has(key)) return [];
    const value = object[key];
    return Array.isArray(value) ? value : wrong(key, []);
  };
  return {
    path,
    has,
    text: (key, fallback) => (typeof object[key] === 'string' ? object[key] : has(key) ? wrong(key, fallback) : fallback),
    requiredText: (key) => {
      const value = object[key];
      if (typeof value === 'string' && value.trim() !== '') return value;
      problems.add(has(key) ? 'wrong-value' : 'missing', path(key));
      return '';
    },
    number: (key, fallback, low = 0, high = Number.POSITIVE_INFINITY) => {
      const value = object[key];
      if (typeof value === 'number' && value >= low && value <= high) return value;
      return has(key) ? wrong(key, fallback) : fallback;
    },
    flag: (key, fallback) => (typeof object[key] === 'boolean' ? object[key] : has(key) ? wrong(key, fallback) : fallback),
    texts: (key) => list(key).flatMap((value, i) => (typeof value === 'string' ? [value] : wrong(`${key}[${i}]`, []))),
    oneOf: (key, allowed, fallback) => allowed.find((value) => value === object[key]) ?? (has(key) ? wrong(key, fallback) : fallback),
    object: (key) => {
      const value = object[key];
      if (!has(key)) return null;
      return isObject(value) ? value : wrong(key, null);
    },
    objects: (key) =>
      list(key).flatMap((value, i) => (isObject(value) ? [{ value, path: path(`${key}[${i}]`) }] : wrong(`${key}[${i}]`, []))),
  };
}
