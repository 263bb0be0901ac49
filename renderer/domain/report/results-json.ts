import type { Translate } from '../text/message.ts';
import { toVacancyJson } from '../vacancy/vacancy-json.ts';
import { decisionOf } from './decision-of.ts';
import { factsJson } from './facts-json.ts';
import { listWarnings } from './list-warnings.ts';
import type { Report, ReportRow, ReportVerdict } from './report.ts';

type Json = Readonly<Record<string, unknown>>;

function verdictJson({ criterion, verdict, quotes, override }: ReportVerdict, translate: Translate): Json {
  return {
    id: criterion.id,
    verdict: verdict.verdict,
    points: verdict.points,
    outOf: verdict.outOf,
    reason: translate(verdict.reason),
    evidence: quotes,
    ...(override ? { override: { machine: override.machine, by: override.by, at: override.at, why: override.why } } : {}),
  };
}

function candidateJson(row: ReportRow, report: Report, translate: Translate): Json {
  const { blind } = report.input;
  const { candidate, status, needsReview, score, label } = row;
  const decision = decisionOf(row, report);
  return {
    id: candidate.id,
    files: row.files,
    status,
    needsReview,
    rank: candidate.rank,
    score,
    ...(candidate.overrides.length > 0 ? { machineScore: candidate.machineScore } : {}),
    ...(decision ? { decision } : {}),
    confidence: candidate.assessment?.confidence ?? 0,
    language: candidate.facts?.language ?? null,
    facts: factsJson(candidate.facts, blind, label),
    criteria: row.verdicts.map((each) => verdictJson(each, translate)),
    warnings: listWarnings(row, report).map(({ code, file, page, detail }) => ({
      code,
      message: translate({ key: `doubt.${code}`, params: { detail } }),
      file,
      page,
    })),
  };
}

/**
 * The results of a screening, for `JSON.stringify`. The same input gives the same text apart from `generatedAt` and `timing`;
 * sentences are in the language of `translate`.
 */
export function buildResultsJson(report: Report, translate: Translate): Json {
  const { input } = report;
  const filesOf = new Map(report.rows.map(({ candidate, files }) => [candidate.id, files[0] ?? candidate.id]));
  return {
    tool: input.tool,
    generatedAt: input.generatedAt,
    asOf: input.asOf,
    vacancy: { ...toVacancyJson(input.vacancy, translate), gridHash: input.grid.hash, gridVersion: input.grid.version },
    // Made one by one while they are written: all at once would be as large again as the text.
    candidates: report.rows.map((row) => ({ toJSON: () => candidateJson(row, report, translate) })),
    failures: input.failures.map(({ file, code }) => ({
      file: report.showFile(file),
      code,
      message: translate({ key: `failure.${code}`, params: {} }),
    })),
    duplicates: input.duplicates.map((ids) => ids.map((id) => filesOf.get(id) ?? id).sort()),
    timing: input.timing,
  };
}
