import type { EducationFact } from '../../candidate/facts.ts';
import type { CriterionOf } from '../../vacancy/vacancy.ts';
import type { Application } from '../application.ts';
import { compareFields, type FieldFit } from '../compare-fields.ts';
import { type Finding, met, notEvidenced, notMet } from '../finding.ts';
import { fieldsOf, type JudgeContext } from '../judge-context.ts';
import { countMonths, periodOf } from '../months.ts';

interface RatedDegree {
  readonly entry: EducationFact;
  readonly fit: FieldFit;
}

const fitRank: Readonly<Record<FieldFit, number>> = { same: 4, related: 3, unknown: 2, distant: 1, foreign: 0 };
/** ISCED level of the first degrees that are studies of a field; a secondary diploma's series says nothing. */
const firstTertiaryLevel = 5;

/** Years in dated jobs, whatever their domain: what an alternative ("licence et 5 ans") is checked against. */
function certainYears(application: Application, until: number): number {
  const jobs = application.merit.experience.filter(({ kind }) => kind === 'job' || kind === 'consultancy');
  const periods = jobs.map((job) => periodOf(job, until)?.least ?? null).filter((months) => months !== null);
  return Math.floor((countMonths(periods) / 12) * 10) / 10;
}

function rate(criterion: CriterionOf<'education'>, application: Application): readonly RatedDegree[] {
  const { fields } = criterion.params;
  const wanted = fieldsOf(criterion, fields);
  return application.degrees
    .filter(({ fact }) => fact.completed)
    .map(({ fact, field }) => ({ entry: fact, fit: fields.length === 0 ? ('same' as const) : compareFields(field, wanted) }))
    .sort((a, b) => fitRank[b.fit] - fitRank[a.fit] || b.entry.level - a.entry.level);
}

/**
 * Highest completed level and its field. A lower level is not met (unless an alternative may apply); so is the right level when every
 * degree is in a field foreign to those asked for. A field at one remove, or unknown, is put to the panel. Studies in progress do not
 * count.
 */
export function judgeEducation(criterion: CriterionOf<'education'>, application: Application, context: JudgeContext): Finding {
  const { minLevel, fields, relatedAccepted, alternatives = [] } = criterion.params;
  const { education } = application.merit;
  const asked = { required: minLevel, fields: fields.join(', ') };
  const rated = rate(criterion, application);
  const accepted = rated.filter(({ fit }) => fit === 'same' || (fit === 'related' && relatedAccepted));
  const best = accepted.find(({ entry }) => entry.level >= minLevel);
  if (best)
    return met(best.fit === 'same' ? 'education.met' : 'education.related', { ...asked, ...wordDegree(best) }, [best.entry.evidence]);
  const otherField = rated.find(({ entry }) => entry.level >= minLevel);
  if (otherField) return judgeOtherField(otherField, rated, asked);
  for (const { minLevel: level, minYears } of alternatives) {
    const degree = accepted.find(({ entry }) => entry.level >= level);
    if (degree) return judgeAlternative(degree, minYears, certainYears(application, context.until), asked);
  }
  return judgeShortfall(education, rated, asked);
}

type Asked = Readonly<Record<'required' | 'fields', string | number>>;

const wordDegree = ({ entry: { level, title } }: RatedDegree) => ({ level, title });

function judgeOtherField(degree: RatedDegree, rated: readonly RatedDegree[], asked: Asked): Finding {
  const said = { ...asked, ...wordDegree(degree) };
  const tertiary = rated.filter(({ entry }) => entry.level >= firstTertiaryLevel);
  if (tertiary.every(({ fit }) => fit === 'foreign')) return notMet('education.foreignField', said, [degree.entry.evidence]);
  return notEvidenced(degree.fit === 'unknown' ? 'education.fieldUnknown' : 'education.otherField', said, 'education.askField', [
    degree.entry.evidence,
  ]);
}

function judgeAlternative(degree: RatedDegree, minYears: number, years: number, asked: Asked): Finding {
  const said = { ...asked, ...wordDegree(degree), years, minYears };
  return years >= minYears
    ? met('education.alternative', said, [degree.entry.evidence])
    : notEvidenced('education.alternativeOpen', said, 'education.askYears', [degree.entry.evidence]);
}

function judgeShortfall(education: readonly EducationFact[], rated: readonly RatedDegree[], asked: Asked): Finding {
  const [highest] = [...rated].sort((a, b) => b.entry.level - a.entry.level);
  const running = education.find(({ completed, level }) => !completed && level >= Number(asked.required));
  if (running) {
    const evidence = [running.evidence, ...(highest ? [highest.entry.evidence] : [])];
    return notMet('education.inProgress', { ...asked, title: running.title, level: running.level }, evidence);
  }
  if (!highest) return notEvidenced('education.silent', asked, 'education.ask');
  const said = { ...asked, ...wordDegree(highest) };
  // A secondary diploma alone more often means that a higher degree was not read than that there is none.
  if (highest.entry.level < firstTertiaryLevel)
    return notEvidenced('education.onlySchool', said, 'education.ask', [highest.entry.evidence]);
  return notMet('education.below', said, [highest.entry.evidence]);
}
