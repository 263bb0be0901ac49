import { listTokens } from './concepts/tokens.ts';
import { wideners } from './concepts/words.ts';

/** True when a wording accepts neighbouring fields ("ou un domaine connexe", "or a related field"). */
export function widens(wording: string): boolean {
  const text = ` ${listTokens(wording)
    .map(({ form }) => form.folded)
    .join(' ')} `;
  return wideners.some((phrase) => text.includes(` ${phrase} `));
}
