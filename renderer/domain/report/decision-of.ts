import { maskIdentity } from '../blind/mask-identity.ts';
import type { Report, ReportRow } from './report.ts';
import type { ReportDecision } from './report-input.ts';

/** The panel's decision as it may be shown, null while there is none. */
export function decisionOf({ candidate }: ReportRow, { input }: Pick<Report, 'input'>): ReportDecision | null {
  const { decision, facts } = candidate;
  return decision && input.blind ? { ...decision, why: maskIdentity(decision.why, facts) } : decision;
}
