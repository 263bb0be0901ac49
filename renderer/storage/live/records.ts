/** The stored values that screens show. */
export type {
  ApplicationRecord,
  AssessmentRecord,
  FailureRecord,
  FileRecord,
  GridVersionRecord,
  ImportRecord,
  OverrideRecord,
  SettingValues,
  VacancyRecord,
} from '../records.ts';
