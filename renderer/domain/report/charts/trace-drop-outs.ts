import type { VerdictKind } from '../../screening/verdict.ts';
import type { Criterion } from '../../vacancy/vacancy.ts';
import type { ChartedApplication } from './charted-application.ts';

export type DropOutStage = 'received' | 'read' | 'eligible' | 'required' | 'retained';

/** What becomes of the applications that reached a stage. */
export interface DropOuts {
  readonly stage: DropOutStage;
  /** They pass it beyond doubt. */
  readonly sure: readonly string[];
  /** They stay in the running, with something to ask or to decide. */
  readonly open: readonly string[];
  /** They end here. */
  readonly out: readonly string[];
}

const idsOf = (applications: readonly ChartedApplication[]): readonly string[] => applications.map(({ id }) => id);

/** Parts the applications of a stage into the sure ones, the open ones, and those that end there. */
function part(
  stage: DropOutStage,
  applications: readonly ChartedApplication[],
  isOut: (application: ChartedApplication) => boolean,
  isOpen: (application: ChartedApplication) => boolean,
) {
  const staying = applications.filter((each) => !isOut(each));
  const dropOuts: DropOuts = {
    stage,
    sure: idsOf(staying.filter((each) => !isOpen(each))),
    open: idsOf(staying.filter(isOpen)),
    out: idsOf(applications.filter(isOut)),
  };
  return { staying, dropOuts };
}

/** What the panel decided; somebody it retains against a criterion is among the retained all the same. */
function partByDecision(all: readonly ChartedApplication[], inTheRunning: readonly ChartedApplication[]): DropOuts {
  const undecided = inTheRunning.filter(({ decision }) => decision === null || decision === 'reserve');
  return {
    stage: 'retained',
    sure: idsOf(all.filter(({ decision }) => decision === 'retained')),
    open: idsOf(undecided),
    out: idsOf(inTheRunning.filter(({ decision }) => decision === 'rejected')),
  };
}

/**
 * Where applications drop out on their way from receipt to the short list: unreadable; a gate stated as not met; another required
 * criterion stated as not met; the panel's decision. Silence and doubts drop nobody: such applications stay in, as open.
 * Without gates in the grid their stage is left out.
 */
export function traceDropOuts(applications: readonly ChartedApplication[], criteria: readonly Criterion[]): readonly DropOuts[] {
  const gates = new Set(criteria.filter(({ importance, weight }) => importance === 'required' && weight === 0).map(({ id }) => id));
  const isExcluded = ({ assessment }: ChartedApplication): boolean => assessment?.status === 'excluded';
  const hasGate = ({ assessment }: ChartedApplication, ...kinds: readonly VerdictKind[]): boolean =>
    assessment?.verdicts.some(({ criterionId, verdict }) => gates.has(criterionId) && kinds.includes(verdict)) ?? false;
  const never = (): boolean => false;
  const received = part('received', applications, never, never);
  const read = part('read', applications, ({ assessment }) => assessment === null, never);
  const eligible = part(
    'eligible',
    read.staying,
    (each) => isExcluded(each) && hasGate(each, 'notMet'),
    (each) => hasGate(each, 'notMet', 'notEvidenced'),
  );
  const required = part('required', eligible.staying, isExcluded, ({ group }) => group === 'ask-first');
  const stages = [received, read, ...(gates.size > 0 ? [eligible] : []), required].map(({ dropOuts }) => dropOuts);
  return [...stages, partByDecision(applications, required.staying)];
}
