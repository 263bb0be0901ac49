import { Dexie, type Transaction } from 'dexie';

/** One step of the schema; its file is frozen once released. */
export interface Migration {
  readonly version: number;
  /** Stores that change, in Dexie's schema syntax; null drops one. */
  readonly stores: Readonly<Record<string, string | null>>;
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

/** The database on this machine was written by a later release: opening it with this one could lose work. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
  readonly code = 'newer-database';

  constructor(found: number, known: number) {
    super(`the database has schema ${found}, this release knows up to ${known}`);
  }
}

/**
 * A database whose schema is a list of migrations. What is written is on the disk before it counts as written
 * (strict durability), so a power cut costs nothing that a person entered.
 */
export class VersionedDatabase extends Dexie {
  private readonly latest: number;

  constructor(name: string, migrations: readonly Migration[]) {
    super(name, { autoOpen: false, chromeTransactionDurability: 'strict' });
    this.latest = Math.max(...migrations.map(({ version }) => version));
    for (const { version, stores, upgrade } of migrations) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
  }

  /**
   * Opens, migrating where needed. Throws {@link NewerDatabaseError}, since Dexie 4 itself opens a newer database in silence, and even
   * adds to it what it lacks: so its version is looked up first, and once more on what was opened.
   */
  async openChecked(): Promise<this> {
    const present = (await indexedDB.databases()).find(({ name }) => name === this.name);
    this.refuseNewer(present?.version ?? 0);
    await this.open();
    this.refuseNewer(this.backendDB().version);
    return this;
  }

  /** Dexie counts a schema as ten native versions. */
  private refuseNewer(native: number): void {
    const found = Math.floor(native / 10);
    if (found <= this.latest) return;
    this.close();
    throw new NewerDatabaseError(found, this.latest);
  }
}
