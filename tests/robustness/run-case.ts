import { failureCodes } from '../../renderer/domain/document/document.ts';
import { listLines } from '../../renderer/domain/document/place.ts';
import { readBytes } from '../helpers/show-document.ts';

/** Reads hostile bytes: the failure's code, or `read`. Throws when the reader breaks its contract. */
export async function readHostile(bytes: Uint8Array, password?: string): Promise<string> {
  const outcome = await readBytes(bytes, password === undefined ? {} : { password });
  if (!outcome.ok) {
    if (!failureCodes.includes(outcome.failure.code)) throw new Error(`no failure code: ${outcome.failure.code}`);
    return outcome.failure.code;
  }
  for (const document of outcome.documents) {
    for (const { text } of listLines(document)) {
      if ([...text].some((character) => character < ' ' && character !== '\t')) throw new Error('control characters in a line');
    }
  }
  return 'read';
}
