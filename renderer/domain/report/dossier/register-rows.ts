import type { Translate } from '../../text/message.ts';
import type { Dossier } from './dossier.ts';
import { createPaperWording } from './paper-wording.ts';
import { remarksOn } from './register-part.ts';

/** The register with a row a file and every SHA-256 in full, for tables. */
export function listRegister(dossier: Dossier, translate: Translate): readonly (readonly (string | number)[])[] {
  const wording = createPaperWording(translate);
  return dossier.register.flatMap((row, index) => {
    const state = translate({ key: `status.${row.status}`, params: {} });
    const remarks = remarksOn(row, dossier, wording).join('\n');
    const taken = row.candidate.receivedAt.slice(0, 10);
    return row.candidate.receipts.map(({ file, size, hash }) => [
      index + 1,
      row.label,
      dossier.showFile(file),
      size,
      hash,
      taken,
      state,
      remarks,
    ]);
  });
}

/** Heads of the register's columns. */
export function registerHeads(translate: Translate): readonly string[] {
  const { tell, say } = createPaperWording(translate);
  const remarks = tell('register.remarks');
  return [
    tell('number'),
    say('column.name'),
    say('column.file'),
    tell('register.size'),
    'SHA-256',
    tell('register.takenIn'),
    tell('register.state'),
    remarks,
  ];
}
