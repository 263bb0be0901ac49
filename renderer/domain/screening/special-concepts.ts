import { traitIds } from './concepts/entries.ts';
import { conceptNamed } from './concepts/lexicon.ts';

/** Concepts that rules know by name, because something besides words bears them out. */

/** Working at a public institution shows that one knows it, so its name counts as evidence. */
export const institutionConcepts: ReadonlySet<number> = new Set([conceptNamed('public-institutions')]);
/** Bodies that a notice may ask somebody to have worked for: there the employer's name is the evidence. */
export const employerBodies: ReadonlySet<number> = new Set(
  ['un-agency', 'international-organisation', 'international-ngo', 'local-ngo', 'foundation-body', 'think-tank', 'university-body'].map(
    conceptNamed,
  ),
);
/** Shown by positions in two or more countries as well. */
export const internationalExperience = conceptNamed('international-experience');
/** "The region", "the province" without a name: shown by work around the duty station. */
export const localArea = conceptNamed('local-area');
/** Knowing a country's institutions: shown by work with two or more of them there. */
export const institutionalLandscape = conceptNamed('institutional-landscape');
/** Speaking and writing a language is not the gift of communicating: tables of languages do not show it. */
export const communicationSkills: ReadonlySet<number> = new Set([conceptNamed('communication-skills')]);
/** Sectors outside public interest: a position there counts for no other domain. */
export const privateSector = conceptNamed('private-sector');
/** Professions of their own, wherever they are practised. */
export const otherProfession = conceptNamed('other-profession');
/** Trades that serve an employer of any sector: who does one of them does not do what the employer is there for. */
export const supportTrades: ReadonlySet<number> = new Set(
  [
    'accounting',
    'payroll',
    'secretariat',
    'reception',
    'filing-archives',
    'supply-stock',
    'driver',
    'cleaning-guard',
    'network-administration',
    'programming',
    'other-profession',
    'private-sector',
  ].map(conceptNamed),
);
/** Domains as wide as a sector. */
export const broadDomains: ReadonlySet<number> = new Set([conceptNamed('development'), conceptNamed('social-policy')]);
/** Employers whose posts may belong to such a domain. */
export const publicInterest: ReadonlySet<number> = new Set(
  ['public-institutions', 'civil-society', 'un-agency', 'international-organisation', 'research', 'university-body'].map(conceptNamed),
);
/** Personal qualities, of which a CV names one or two at most. */
export const personalTraits: ReadonlySet<number> = new Set([...traitIds].map(conceptNamed));
