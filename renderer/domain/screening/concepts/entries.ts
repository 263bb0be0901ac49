import activities from '../../../../resources/lexicons/concepts/activities.json';
import competencies from '../../../../resources/lexicons/concepts/competencies.json';
import development from '../../../../resources/lexicons/concepts/development.json';
import governance from '../../../../resources/lexicons/concepts/governance.json';
import informatics from '../../../../resources/lexicons/concepts/informatics.json';
import sectors from '../../../../resources/lexicons/concepts/sectors.json';
import social from '../../../../resources/lexicons/concepts/social.json';
import support from '../../../../resources/lexicons/concepts/support.json';

/** A concept as the lexicon files write it; terms of a language are parted by ` | `, the first is its label. See the room's README. */
export interface ConceptEntry {
  readonly id: string;
  readonly fr?: string;
  readonly en?: string;
  readonly es?: string;
  readonly ar?: string;
  /** Ids of wider concepts, parted by spaces: evidence for this one is evidence for them. */
  readonly is?: string;
  /** Ids of neighbours, parted by spaces. */
  readonly near?: string;
  /** Concepts of one family are one subject where a notice lists them. */
  readonly family?: string;
}

const files: readonly unknown[] = [activities, competencies, development, governance, informatics, sectors, social, support];

export const conceptEntries = files.flat() as readonly ConceptEntry[];
