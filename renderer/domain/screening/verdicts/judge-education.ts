import type { EducationFact } from '../../candidate/facts.ts';
import type { CriterionOf } from '../../vacancy/vacancy.ts';
import type { Application } from '../application.ts';
import { compareFields, type FieldFit, readDegreeField } from '../compare-fields.ts';
import { type Finding, met, notEvidenced, notMet } from '../finding.ts';
import { fieldsOf, type JudgeContext } from '../judge-context.ts';
import { countMonths, periodOf } from '../months.ts';

const fitRank: Readonly<Record<FieldFit, number>> = { same: 3, related: 2, unknown: 1, other: 0 };

/** Years in dated jobs, whatever their domain: what an alternative ("licence et 5 ans") can be checked against. */
function certainYears(application: Application, until: number): number {
  const jobs = application.merit.experience.filter(({ kind }) => kind === 'job' || kind === 'consultancy');
  const periods = jobs.map((job) => periodOf(job, until)?.least ?? null).filter((months) => months !== null);
  return countMonths(periods) / 12;
}

/**
 * Highest completed level and its field. A lower level is not met (unless an alternative may apply); the right level in a field that
 * the lexicon does not tie to those asked for is put to the panel, never failed by rule; studies in progress do not count.
 */
export function judgeEducation(criterion: CriterionOf<'education'>, application: Application, context: JudgeContext): Finding {
  const { minLevel, fields, relatedAccepted, alternatives = [] } = criterion.params;
  const { education } = application.merit;
  const asked = { required: minLevel, fields: fields.join(', ') };
  const completed = education.filter((entry) => entry.completed);
  const subjects = fieldsOf(criterion, fields);
  const rated = completed
    .map((entry) => ({ entry, fit: fields.length === 0 ? ('same' as const) : compareFields(readDegreeField(entry), subjects) }))
    .sort((a, b) => fitRank[b.fit] - fitRank[a.fit] || b.entry.level - a.entry.level);
  const accepts = (fit: FieldFit): boolean => fit === 'same' || (fit === 'related' && relatedAccepted);
  const enough = rated.filter(({ entry }) => entry.level >= minLevel);
  const [best] = enough;
  if (best && accepts(best.fit)) {
    return met(
      best.fit === 'same' ? 'education.met' : 'education.related',
      { ...asked, level: best.entry.level, title: best.entry.title },
      [best.entry.evidence],
    );
  }
  if (best)
    return notEvidenced(
      best.fit === 'unknown' ? 'education.fieldUnknown' : 'education.otherField',
      { ...asked, level: best.entry.level, title: best.entry.title },
      'education.askField',
      [best.entry.evidence],
    );
  const byYears = alternatives.find((other) => rated.some(({ entry, fit }) => entry.level >= other.minLevel && accepts(fit)));
  if (byYears)
    return judgeAlternative(
      byYears,
      rated.find(({ entry, fit }) => entry.level >= byYears.minLevel && accepts(fit))?.entry,
      application,
      context,
      asked,
    );
  return judgeShortfall(education, completed, asked);
}

function judgeAlternative(
  { minYears }: { readonly minLevel: number; readonly minYears: number },
  entry: EducationFact | undefined,
  application: Application,
  context: JudgeContext,
  asked: { readonly required: number; readonly fields: string },
): Finding {
  const years = Math.floor(certainYears(application, context.until) * 10) / 10;
  const said = { ...asked, level: entry?.level ?? 0, title: entry?.title ?? '', years, minYears };
  const evidence = entry ? [entry.evidence] : [];
  return years >= minYears
    ? met('education.alternative', said, evidence)
    : notEvidenced('education.alternativeOpen', said, 'education.askYears', evidence);
}

function judgeShortfall(
  education: readonly EducationFact[],
  completed: readonly EducationFact[],
  asked: { readonly required: number; readonly fields: string },
): Finding {
  const [highest] = [...completed].sort((a, b) => b.level - a.level);
  const running = education.find(({ completed: done, level }) => !done && level >= asked.required);
  if (!highest && !running) return notEvidenced('education.silent', asked, 'education.ask');
  if (running)
    return notMet('education.inProgress', { ...asked, title: running.title, level: highest?.level ?? 0 }, [
      running.evidence,
      ...(highest ? [highest.evidence] : []),
    ]);
  if (!highest) return notEvidenced('education.silent', asked, 'education.ask');
  // A secondary diploma alone more often means that higher degrees were not read than that there are none.
  if (highest.level <= 3)
    return notEvidenced('education.onlySchool', { ...asked, level: highest.level, title: highest.title }, 'education.ask', [
      highest.evidence,
    ]);
  return notMet('education.below', { ...asked, level: highest.level, title: highest.title }, [highest.evidence]);
}
