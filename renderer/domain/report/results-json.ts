import type { Translate } from '../text/message.ts';
import { toVacancyJson } from '../vacancy/vacancy-json.ts';
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
    ...(override ? { override: { by: override.by, at: override.at, why: override.why } } : {}),
  };
}

function candidateJson(row: ReportRow, blind: boolean, translate: Translate): Json {
  const { candidate, status, needsReview, score, label } = row;
  return {
    id: candidate.id,
    files: candidate.files,
    status,
    needsReview,
    rank: candidate.rank,
    score,
    ...(candidate.overrides.length > 0 ? { machineScore: candidate.machineScore } : {}),
    confidence: candidate.assessment?.confidence ?? 0,
    language: candidate.facts?.language ?? null,
    facts: factsJson(candidate.facts, blind, label),
    criteria: row.verdicts.map((each) => verdictJson(each, translate)),
    warnings: listWarnings(row, blind).map(({ code, file, page, detail }) => ({
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
  const filesOf = new Map(input.candidates.map((candidate) => [candidate.id, candidate.files[0] ?? candidate.applicationName]));
  return {
    tool: input.tool,
    generatedAt: input.generatedAt,
    asOf: input.asOf,
    vacancy: { ...toVacancyJson(input.vacancy, translate), gridHash: input.grid.hash, gridVersion: input.grid.version },
    candidates: report.rows.map((row) => candidateJson(row, input.blind, translate)),
    failures: input.failures.map(({ file, code }) => ({ file, code, message: translate({ key: `failure.${code}`, params: {} }) })),
    duplicates: input.duplicates.map((ids) => ids.map((id) => filesOf.get(id) ?? id).sort()),
    timing: input.timing,
  };
}
