import activities from '../../../../resources/lexicons/concepts/activities.json';
import actors from '../../../../resources/lexicons/concepts/actors.json';
import commerce from '../../../../resources/lexicons/concepts/commerce.json';
import competencies from '../../../../resources/lexicons/concepts/competencies.json';
import computing from '../../../../resources/lexicons/concepts/computing.json';
import development from '../../../../resources/lexicons/concepts/development.json';
import economy from '../../../../resources/lexicons/concepts/economy.json';
import education from '../../../../resources/lexicons/concepts/education.json';
import environment from '../../../../resources/lexicons/concepts/environment.json';
import governance from '../../../../resources/lexicons/concepts/governance.json';
import groups from '../../../../resources/lexicons/concepts/groups.json';
import health from '../../../../resources/lexicons/concepts/health.json';
import humanitarian from '../../../../resources/lexicons/concepts/humanitarian.json';
import informatics from '../../../../resources/lexicons/concepts/informatics.json';
import labour from '../../../../resources/lexicons/concepts/labour.json';
import media from '../../../../resources/lexicons/concepts/media.json';
import methods from '../../../../resources/lexicons/concepts/methods.json';
import occupations from '../../../../resources/lexicons/concepts/occupations.json';
import office from '../../../../resources/lexicons/concepts/office.json';
import protection from '../../../../resources/lexicons/concepts/protection.json';
import publicAffairs from '../../../../resources/lexicons/concepts/public-affairs.json';
import rural from '../../../../resources/lexicons/concepts/rural.json';
import sectors from '../../../../resources/lexicons/concepts/sectors.json';
import social from '../../../../resources/lexicons/concepts/social.json';
import support from '../../../../resources/lexicons/concepts/support.json';
import traits from '../../../../resources/lexicons/concepts/traits.json';

/** A concept as the lexicon files write it; terms of a language are parted by ` | `, the first is its label. See the room's README. */
export interface ConceptEntry {
  readonly id: string;
  readonly fr?: string;
  readonly en?: string;
  readonly es?: string;
  readonly ar?: string;
  readonly pt?: string;
  readonly nl?: string;
  /** Terms too general to count in a text; they stand for the concept only where they are all that a domain says. */
  readonly alone?: string;
  /** Terms of any language that hold words of a term and mean another thing: "protection sociale" is no protection of refugees. */
  readonly not?: string;
  /** Ids of wider concepts, parted by spaces: evidence for this one is evidence for them. */
  readonly is?: string;
  /** Ids of neighbours, parted by spaces. */
  readonly near?: string;
  /** Concepts of one family are one subject where a notice lists them. */
  readonly family?: string;
}

/** What people do and are, in whatever sector: these tell no sector. */
const crafts: readonly unknown[] = [activities, competencies, computing, informatics, media, methods, occupations, office, support, traits];
/** Sectors, subjects, actors. */
const themes: readonly unknown[] = [
  actors,
  commerce,
  development,
  economy,
  education,
  environment,
  governance,
  groups,
  health,
  humanitarian,
  labour,
  protection,
  publicAffairs,
  rural,
  sectors,
  social,
];

const craftEntries = crafts.flat() as readonly ConceptEntry[];

/** All entries of the lexicon of concepts; a new file is added here. */
export const conceptEntries: readonly ConceptEntry[] = [...craftEntries, ...(themes.flat() as readonly ConceptEntry[])];

/** Ids of the concepts that tell no sector. */
export const craftIds: ReadonlySet<string> = new Set(craftEntries.map(({ id }) => id));

/** Ids of personal qualities: a CV names one or two of them at most. */
export const traitIds: ReadonlySet<string> = new Set(([competencies, traits].flat() as readonly ConceptEntry[]).map(({ id }) => id));
