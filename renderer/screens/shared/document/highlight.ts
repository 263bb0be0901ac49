import type { Place } from '../../../domain/document/place.ts';

/** A quotation; words that nothing has used; a quotation of the criterion at hand; words that were searched. */
export type HighlightTone = 'plain' | 'quiet' | 'strong' | 'search';

/** Words of a document to be shown marked. */
export interface Highlight {
  /** What the words belong to, e.g. a criterion's id; several highlights may share it. */
  readonly id: string;
  readonly place: Place;
  readonly tone?: HighlightTone;
}

/** How a document is looked at. */
export interface DocumentLook {
  /** 1 is as wide as the pane. */
  readonly zoom: number;
  /** Clockwise, in degrees. */
  readonly rotation: 0 | 90 | 180 | 270;
}

export const plainLook: DocumentLook = { zoom: 1, rotation: 0 };
