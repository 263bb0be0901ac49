import type { SectionKind } from './heading-names.ts';

type Sections = ReadonlySet<SectionKind | 'header'>;

/** Where a CV tells who its author is. */
export const ownSections: Sections = new Set(['header', 'identity']);

/** Sections made of entries with dates. */
export const entrySections: Sections = new Set(['experience', 'internships', 'consultancy', 'volunteering', 'education', 'training']);

/** Sections whose names, addresses and dates are mostly other people's: referees, supervisors, employers, co-authors. */
export const foreignSections: Sections = new Set([...entrySections, 'references', 'publications']);
