import type { Table } from 'dexie';
import { migrations } from './migrations/all.ts';
import type {
  ApplicationRecord,
  AssessmentRecord,
  ContentRecord,
  DocumentRecord,
  FactsRecord,
  FailureRecord,
  FileRecord,
  GridVersionRecord,
  ImportRecord,
  OverrideRecord,
  SettingRecord,
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
  declare readonly facts: Table<FactsRecord, string>;
  declare readonly assessments: Table<AssessmentRecord, [gridId: string, applicationId: string]>;
  declare readonly overrides: Table<OverrideRecord, string>;
  declare readonly imports: Table<ImportRecord, string>;
  declare readonly settings: Table<SettingRecord, string>;

  constructor(name = 'tamis') {
    super(name, migrations);
  }
}
