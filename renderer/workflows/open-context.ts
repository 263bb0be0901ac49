import { version } from '../../package.json';
import { interpretApplication } from '../domain/candidate/interpret-application.ts';
import { assess } from '../domain/screening/assess.ts';
import { elapsedMs, nowIso, todayIso } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { defaultReadLimits } from '../reading/limits.ts';
import { createReadingPool } from '../reading/pool.ts';
import { openDatabase } from '../storage/open-database.ts';
import type { WorkflowContext } from './context.ts';
import { interpretApart } from './interpret-apart.ts';

/** Workers that read at the same time: all cores, but never so many that their engines fill the memory. */
const lanes = Math.max(1, Math.min(navigator.hardwareConcurrency, 8));

/** The context of this window: its database, workers and clock. Rejects with NewerDatabaseError, see `openDatabase`. */
export async function openContext(): Promise<WorkflowContext> {
  return {
    db: await openDatabase(),
    engine: { interpretNotice: interpretApart, interpretApplication, assess, rules: version },
    now: nowIso,
    today: todayIso,
    elapsedMs,
    newId,
    openReader: ({ ocr }) => createReadingPool({ size: lanes, limits: defaultReadLimits, ocr }),
    lanes,
  };
}
