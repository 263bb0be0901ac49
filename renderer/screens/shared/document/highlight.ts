import type { Place } from '../../../domain/document/place.ts';

/** Words of a document to be shown marked. */
export interface Highlight {
  /** What the words belong to, e.g. a criterion's id; several highlights may share it. */
  readonly id: string;
  readonly place: Place;
}
