import { interpretNotice } from '../../renderer/domain/vacancy/interpret-notice.ts';
import { toVacancyJson } from '../../renderer/domain/vacancy/vacancy-json.ts';
import { readInNode } from '../helpers/read-in-node.ts';

/** `npx tsx tests/bench/interpret-notice.ts <notice>`: the vacancy that a notice states, as vacancy.json. */
const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('usage: interpret-notice.ts <notice>');
const [document] = await readInNode(path);
if (document === undefined) throw new Error(`${path} holds no document`);
process.stdout.write(
  `${JSON.stringify(
    toVacancyJson(interpretNotice(document), ({ key }) => key),
    null,
    2,
  )}\n`,
);
