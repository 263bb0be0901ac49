import type { Organisation } from '../domain/report/report-input.ts';
import { readSetting } from '../storage/repositories/settings.ts';
import type { StoredContext } from './context.ts';

/** Who hands papers over, as the settings have it. */
export async function collectOrganisation({ db }: StoredContext): Promise<Organisation> {
  const [name, reference, logo] = await Promise.all([
    readSetting(db, 'organisationName'),
    readSetting(db, 'organisationReference'),
    readSetting(db, 'organisationLogo'),
  ]);
  return { name: name || null, reference: reference || null, logo: logo || null };
}
