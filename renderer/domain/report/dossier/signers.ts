import type { ReportInput } from '../report-input.ts';
import type { PaperWording } from './paper-wording.ts';

/** The panel's members; three without a name where the grid names none. */
export function signersOf({ input }: { readonly input: Pick<ReportInput, 'grid'> }, { say }: PaperWording): readonly string[] {
  return input.grid.panel.length > 0 ? input.grid.panel : [1, 2, 3].map((number) => say('panelMember', { number }));
}
