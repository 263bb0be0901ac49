import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { documentFromText } from '../../renderer/domain/document/from-text.ts';
import { interpretNotice } from '../../renderer/domain/vacancy/interpret-notice.ts';
import { toVacancyJson } from '../../renderer/domain/vacancy/vacancy-json.ts';

/** `npx tsx tests/bench/interpret-notice.ts <notice.txt>`: the vacancy that a text notice states, as vacancy.json. */
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: interpret-notice.ts <notice.txt>');
const document = documentFromText(basename(path), readFileSync(path, 'utf8'));
process.stdout.write(
  `${JSON.stringify(
    toVacancyJson(interpretNotice(document), ({ key }) => key),
    null,
    2,
  )}\n`,
);
