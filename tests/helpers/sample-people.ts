import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { person } from '../../resources/sample/builders/person.mjs';

const folder = join(import.meta.dirname, '../../resources/sample/builders/people');
const everybody = readdirSync(folder).map((file) => person(file.replace('.json', '')));

/** Names, addresses, numbers, birth dates and towns of everybody in the sample, in lower case; `حسن` alone is a part of other words. */
export const samplePeople: readonly string[] = everybody.flatMap(({ name, contact, identity }) => {
  const [address = '', phone = '', town = ''] = contact;
  const names = name.split(/[\s-]+/u).filter((word) => word.length > 3);
  const born = identity.flatMap((line) => /\d{1,2} \p{L}+ \d{4}|\d\d\/\d\d\/\d{4}/u.exec(line)?.[0] ?? []);
  const contacts = [address, address.split('@')[0] ?? '', phone, phone.replaceAll(' ', ''), ...(/[,،]/u.test(town) ? [town] : [])];
  return [...names, ...contacts, ...born].map((word) => word.toLowerCase());
});
