/** The stored values that screens show. */
export type {
  ApplicationRecord,
  ConfirmationRecord,
  DecisionKind,
  DecisionRecord,
  DuplicateChoice,
  DuplicateChoiceRecord,
  FailureRecord,
  GridVersionRecord,
  ImportRecord,
  OverrideRecord,
  SettingValues,
  VacancyRecord,
} from '../records.ts';
