import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{title: string, organisation: string, place: string, dates: string, lines: readonly string[]}} Position */
/** @typedef {{title: string, institution: string, dates: string}} Degree */
/**
 * A person of the sample applications. All are invented; addresses end in example.org, numbers are not in use.
 *
 * @typedef {object} Person
 * @property {string} name
 * @property {string} headline
 * @property {readonly string[]} contact
 * @property {readonly string[]} identity
 * @property {string} summary
 * @property {readonly Position[]} positions
 * @property {readonly Degree[]} degrees
 * @property {readonly string[]} languages
 * @property {readonly string[]} skills
 * @property {readonly string[]} [more]
 */

/**
 * The person whose file in `people/` has this name.
 *
 * @param {string} key
 * @returns {Person}
 */
export const person = (key) => JSON.parse(readFileSync(join(import.meta.dirname, 'people', `${key}.json`), 'utf8'));
