import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout } from '../../resources/setup/paths.mjs';

const sample = join(checkout, 'resources', 'sample');
const fewWords =
  'Titre du poste : Comptable\n\nQUALIFICATIONS REQUISES\n- Excellente maîtrise du français.\n- Maîtrise du logiciel Excel.\n';

const { TAMIS_NOTICE: notice, TAMIS_NOTICE_TEXT: text, TAMIS_APPLICATIONS: applications } = process.env;

/** What tests of the whole way go it with: the bundled sample, or other material that the environment names by its paths. */
export const selection = {
  /** A file. */
  notice: notice ?? join(sample, 'notice.docx'),
  /** The words of a notice, to be pasted; at least two criteria. */
  text: text === undefined ? fewWords : readFileSync(text, 'utf8'),
  /** A folder. */
  applications: applications ?? join(sample, 'applications'),
};

for (const path of [selection.notice, selection.applications]) if (!existsSync(path)) throw new Error(`${path} is not there`);
