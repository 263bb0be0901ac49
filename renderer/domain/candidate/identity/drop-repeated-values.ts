import type { Stated } from '../facts.ts';

/** Each value once, where it is stated first. */
export function dropRepeatedValues(stated: readonly Stated<string>[]): readonly Stated<string>[] {
  return stated.filter(({ value }, at) => stated.findIndex((other) => other.value === value) === at);
}
