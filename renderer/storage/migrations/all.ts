import type { Migration } from '../versioned-database.ts';
import { firstSchema } from './001-first-schema.ts';
import { panelWork } from './002-panel-work.ts';
import { packedFacts } from './003-packed-facts.ts';

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [firstSchema, panelWork, packedFacts];
