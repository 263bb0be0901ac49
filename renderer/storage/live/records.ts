/** The stored values that screens show. */
export type {
  ApplicationRecord,
  FailureRecord,
  GridVersionRecord,
  ImportRecord,
  OverrideRecord,
  SettingValues,
  VacancyRecord,
} from '../records.ts';
