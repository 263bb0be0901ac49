import type { Table } from 'dexie';
import { migrations } from './migrations/all.ts';
import type {
  ApplicationRecord,
  AssessmentRecord,
  ConfirmationRecord,
  ContentRecord,
  DecisionRecord,
  DocumentRecord,
  DuplicateChoiceRecord,
  FailureRecord,
  FileRecord,
  GridVersionRecord,
  ImportRecord,
  JournalRecord,
  NoteRecord,
  OverrideRecord,
  SettingRecord,
  StoredFactsRecord,
  TagRecord,
  TextRecord,
  VacancyRecord,
} from './records.ts';
import { VersionedDatabase } from './versioned-database.ts';

/** Everything Tamis keeps on this machine. */
export class TamisDatabase extends VersionedDatabase {
  declare readonly vacancies: Table<VacancyRecord, string>;
  declare readonly gridVersions: Table<GridVersionRecord, string>;
  declare readonly applications: Table<ApplicationRecord, string>;
  declare readonly files: Table<FileRecord, string>;
  declare readonly contents: Table<ContentRecord, string>;
  declare readonly documents: Table<DocumentRecord, string>;
  declare readonly failures: Table<FailureRecord, string>;
  declare readonly facts: Table<StoredFactsRecord, string>;
  declare readonly assessments: Table<AssessmentRecord, [gridId: string, applicationId: string]>;
  declare readonly overrides: Table<OverrideRecord, string>;
  declare readonly imports: Table<ImportRecord, string>;
  declare readonly settings: Table<SettingRecord, string>;
  declare readonly confirmations: Table<ConfirmationRecord, [gridId: string, applicationId: string, criterionId: string]>;
  declare readonly decisions: Table<DecisionRecord, string>;
  declare readonly notes: Table<NoteRecord, string>;
  declare readonly tags: Table<TagRecord, [applicationId: string, tag: string]>;
  declare readonly duplicateChoices: Table<DuplicateChoiceRecord, string>;
  declare readonly journal: Table<JournalRecord, string>;
  declare readonly texts: Table<TextRecord, string>;

  constructor(name = 'tamis') {
    super(name, migrations);
  }
}
