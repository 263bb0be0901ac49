import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { interpretApplication } from '../../renderer/domain/candidate/interpret-application.ts';
import type { Facts } from '../../renderer/domain/candidate/facts.ts';
import { readInNode } from '../helpers/read-in-node.ts';

/** Facts as results.json has them. */
function toContract(facts: Facts): unknown {
  return {
    name: facts.name?.value ?? null,
    emails: facts.emails.map(({ value }) => value),
    phones: facts.phones.map(({ value }) => value),
    nationality: facts.nationality.map(({ value }) => value),
    birthDate: facts.birthDate?.value ?? null,
    statedAge: facts.statedAge?.value ?? null,
    licences: facts.licences.map(({ value }) => value),
    documents: facts.documents.map(({ value }) => value),
    language: facts.language,
    education: facts.education.map(({ evidence: _, ...rest }) => rest),
    experience: facts.experience.map(({ evidence: _, lines, ...rest }) => ({ ...rest, text: lines.map(({ quote }) => quote).join('\n') })),
    languages: facts.languages.map(({ code, cefr }) => ({ code, cefr })),
    doubts: facts.doubts.map(({ code, detail }) => `${code}: ${detail}`),
  };
}

/**
 * Prints, for each file or folder (one application with several documents) given, one line of JSON: its files and its facts.
 * `--as-of YYYY-MM-DD` sets the reference date, `--country XX` the default country, `--passages` adds the passages.
 */
const options = { asOf: '2023-01-31', country: 'MA', passages: false };
const paths: string[] = [];
const argv = process.argv.slice(2);
for (let at = 0; at < argv.length; at += 1) {
  const arg = argv[at] ?? '';
  if (arg === '--as-of') options.asOf = argv[(at += 1)] ?? options.asOf;
  else if (arg === '--country') options.country = argv[(at += 1)] ?? options.country;
  else if (arg === '--passages') options.passages = true;
  else paths.push(arg);
}
for (const path of paths) {
  const folder = statSync(path).isDirectory();
  const files = folder ? readdirSync(path).sort().map((name) => join(path, name)) : [path];
  const documents = (await Promise.all(files.map((file) => readInNode(file)))).flat();
  const facts = interpretApplication(documents, { defaultCountry: options.country, asOf: options.asOf });
  const names = files.map((file) => (folder ? `${basename(path)}/${basename(file)}` : basename(file)));
  const passages = options.passages ? { passages: facts.passages.map(({ section, position, evidence }) => [section, position, evidence.quote]) } : {};
  console.log(JSON.stringify({ id: basename(path), files: names, status: 'ranked', criteria: [], facts: toContract(facts), ...passages }));
}
