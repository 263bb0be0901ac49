/** What is noted of the blind review of a selection, oldest first. */
export interface BlindNote {
  readonly applicationId: string | null;
  readonly event: string;
  readonly by: string;
}

export const blindEvents = {
  started: 'blind-started',
  ended: 'names-revealed',
  revealed: 'name-revealed',
  coveredAgain: 'name-covered',
  chargeTaken: 'eligibility-taken',
  chargeLeft: 'eligibility-left',
} as const;

export type BlindEvent = (typeof blindEvents)[keyof typeof blindEvents];

/** Where the blind review of a selection stands. */
export interface BlindStanding {
  readonly isOn: boolean;
  /** Applications whose names were revealed one by one. */
  readonly revealed: ReadonlySet<string>;
  /** Who is in charge of eligibility and sees what nationality and age are judged on; null while nobody is. */
  readonly inCharge: string | null;
}

/** Where the notes leave the blind review: switching it on covers every name anew. */
export function standingOf(notes: readonly BlindNote[]): BlindStanding {
  let isOn = false;
  let inCharge: string | null = null;
  const revealed = new Set<string>();
  for (const { event, applicationId, by } of notes) {
    if (event === blindEvents.started || event === blindEvents.ended) {
      isOn = event === blindEvents.started;
      revealed.clear();
    } else if (event === blindEvents.revealed && applicationId) revealed.add(applicationId);
    else if (event === blindEvents.coveredAgain && applicationId) revealed.delete(applicationId);
    else if (event === blindEvents.chargeTaken) inCharge = by;
    else if (event === blindEvents.chargeLeft) inCharge = null;
  }
  return { isOn, revealed, inCharge };
}
