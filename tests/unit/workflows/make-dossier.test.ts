import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { interpretApplication } from '../../../renderer/domain/candidate/interpret-application.ts';
import { assess } from '../../../renderer/domain/screening/assess.ts';
import { emptyVacancy } from '../../../renderer/domain/vacancy/empty-vacancy.ts';
import { interpretNotice } from '../../../renderer/domain/vacancy/interpret-notice.ts';
import { toVacancyJson } from '../../../renderer/domain/vacancy/vacancy-json.ts';
import { createTranslate } from '../../../renderer/i18n/index.ts';
import type { Locale } from '../../../renderer/i18n/locale.ts';
import { changeBlindReview } from '../../../renderer/workflows/change-blind-review.ts';
import type { WorkflowContext } from '../../../renderer/workflows/context.ts';
import { decide } from '../../../renderer/workflows/decide.ts';
import { renderHere } from '../../../renderer/workflows/exports/dossier-renderer.ts';
import { freezeGrid } from '../../../renderer/workflows/freeze-grid.ts';
import { importApplications } from '../../../renderer/workflows/import-applications.ts';
import { groupIncoming } from '../../../renderer/workflows/incoming.ts';
import { loadVacancy } from '../../../renderer/workflows/load-vacancy.ts';
import { type DossierPorts, type DossierWatch, makeDossier } from '../../../renderer/workflows/make-dossier.ts';
import { overrideVerdict } from '../../../renderer/workflows/override-verdict.ts';
import { rememberSetting } from '../../../renderer/workflows/remember-setting.ts';
import { sha256 } from '../../../renderer/workflows/sha256.ts';
import { surveyDossier } from '../../../renderer/workflows/survey-dossier.ts';
import { incoming, makeContext, textReader } from './test-context.ts';

const lina = `Lina Berrada
Née le 4 mars 1989 à Fès
lina.berrada@example.org
+212 661 23 45 67
Nationalité : marocaine

FORMATION
2009 - 2012 : Licence en droit, Université de Fès

EXPÉRIENCE PROFESSIONNELLE
01/2018 - 12/2023 : Chargée de projet, Cabinet Berrada, Rabat
- Suivi de projets de développement, compte linaberrada92

LANGUES
Français : C2
`;
const omar = `Omar Tazi
omar.tazi@example.org

FORMATION
2015 - 2017 : Master en économie, Université Hassan II, Casablanca

EXPÉRIENCE PROFESSIONNELLE
01/2018 - 12/2023 : Chargé de projet, Fondation Atlas, Rabat

LANGUES
Français : C1
`;
const vacancy = {
  ...emptyVacancy('vac', 'Chargé de projet', 'fr'),
  reference: 'VA & 12/2026',
  closesOn: '2026-03-31',
};
const criterion = (id: string, kind: string, importance: string, label: string, params: object, weight: number) => ({
  id,
  kind,
  importance,
  label,
  params,
  weight,
});
const grid = JSON.stringify({
  ...toVacancyJson(vacancy, ({ key }) => key),
  criteria: [
    criterion('master', 'education', 'required', 'Master en économie', { minLevel: 7, fields: ['économie'], relatedAccepted: true }, 40),
    criterion('french', 'language', 'required', 'Français courant', { code: 'fr', minLevel: 'C1' }, 40),
    criterion('excel', 'skill', 'desirable', 'Maîtrise d’Excel', {}, 20),
  ],
});
const identity = /lina|berrada|omar|tazi|example\.org|661|1989|4 mars/iu;

interface Work {
  readonly context: WorkflowContext;
  readonly gridId: string;
  readonly vacancyId: string;
}

async function prepareWork(): Promise<Work> {
  const made = await makeContext(textReader([]));
  const context = { ...made, engine: { interpretNotice, interpretApplication, assess, rules: 'test' } };
  const loaded = await loadVacancy(context, { name: 'vacancy.json', bytes: new TextEncoder().encode(grid) }, { ocr: false });
  if (!loaded.ok) throw new Error('the vacancy is expected to load');
  const { vacancyId } = loaded;
  const { id: gridId } = await freezeGrid(context, { vacancyId, panel: ['A. Alami', 'B. Sy'] });
  const files = [incoming('Berrada Lina.txt', lina), incoming('tazi-omar/cv.txt', omar), incoming('broken.pdf', 'x')];
  await importApplications(context, vacancyId, groupIncoming(files), { ocr: false });
  return { context, gridId, vacancyId };
}

interface Written {
  readonly asked: { kind: string; name: string }[];
  readonly files: Map<string, Uint8Array>;
}

/** The main process, but for its dialogs and its disk: a page that is printed stays its HTML. */
function makePorts(chosen: string | null = 'place'): DossierPorts & Written {
  const files = new Map<string, Uint8Array>();
  const asked: { kind: string; name: string }[] = [];
  return {
    asked,
    files,
    appInfo: async () => ({
      ok: true,
      value: { name: 'Tamis', version: '0.1.0', electron: '33.2.1', chromium: '130', runtime: 'registry', systemLocale: 'fr' },
    }),
    printPdf: async ({ html, header, footer }) => ({ ok: true, value: new TextEncoder().encode(`${header}\n${footer}\n${html}`) }),
    chooseTarget: async (request) => {
      asked.push(request);
      return { ok: true, value: { id: chosen } };
    },
    writeTarget: async (request) => {
      for (const { name, bytes } of request.files) files.set(name, bytes);
      return { ok: true, value: { name: 'chosen' } };
    },
  };
}

const watch = (): DossierWatch => ({ onProgress: () => undefined, signal: new AbortController().signal });

/** Everything of a file that a reader or a machine can see. */
function textOf(name: string, bytes: Uint8Array): string {
  if (!/\.(?:docx|xlsx)$/u.test(name)) return `${name}\n${new TextDecoder().decode(bytes)}`;
  return Object.entries(unzipSync(bytes))
    .map(([member, content]) => `${member}\n${new TextDecoder().decode(content)}`)
    .join('\n');
}

const make = (
  work: Work,
  ports: DossierPorts,
  more: { blind?: boolean; form?: 'folder' | 'zip'; locale?: Locale } = {},
  seen = watch(),
) => {
  const { blind = false, form = 'folder', locale = 'fr' } = more;
  const translate = createTranslate(locale);
  const request = { gridId: work.gridId, blind, form, translate, openRenderer: renderHere(work.context, translate, locale) };
  return makeDossier(work.context, request, ports, seen);
};

describe('a dossier', () => {
  let work: Work;
  beforeAll(async () => {
    work = await prepareWork();
  });

  test('holds every part, and the sum of every file', async () => {
    const ports = makePorts();
    expect(await make(work, ports)).toEqual({ kind: 'saved', name: 'chosen', files: 12 });
    expect(ports.asked).toEqual([{ kind: 'folder', name: 'dossier-de-selection' }]);
    expect((await work.context.db.journal.toArray()).map(({ event }) => event)).toEqual(['dossier-made']);
    const sums = new TextDecoder().decode(ports.files.get('SHA256SUMS.txt')).trim().split('\n');
    expect(sums.length).toBe(ports.files.size - 1);
    for (const line of sums) {
      const [hash, name = ''] = line.split('  ');
      expect(await sha256(ports.files.get(name) ?? '')).toBe(hash);
    }
    const dossier = textOf('dossier.pdf', ports.files.get('dossier.pdf') ?? new Uint8Array());
    for (const part of [1, 2, 3, 4, 5, 7, 8, 10]) expect(dossier).toMatch(new RegExp(`<h1[^>]*>${part}\\. `, 'u'));
    expect(dossier).toContain('broken.pdf');
    expect(dossier).toContain('Licence en droit');
    expect(dossier).toContain('Où les candidatures s’arrêtent');
    expect(textOf('x.docx', ports.files.get('lettres-motivees.docx') ?? new Uint8Array())).toContain('Lina Berrada');
    expect(textOf('x.docx', ports.files.get('demandes-de-pieces.docx') ?? new Uint8Array())).toContain('broken.pdf');
  });

  test.each(['fr', 'en', 'es', 'ar'] as const)('blind, no file holds a name, address, number or birth date (%s)', async (locale) => {
    const ports = makePorts();
    expect((await make(work, ports, { blind: true, locale })).kind).toBe('saved');
    expect(ports.files.size).toBe(12);
    const found = [...ports.files].flatMap(([name, bytes]) => {
      const text = textOf(name, bytes).replace(/\{[0-9A-F-]{36}\}|[0-9a-f]{12,64}|\d{4}-\d\d-\d\dT[\d:.]+Z|2012-2014/gu, '');
      const hit = identity.exec(text);
      return hit ? [`${name}: ${text.slice(Math.max(0, hit.index - 60), hit.index + 40)}`] : [];
    });
    expect(found).toEqual([]);
    expect([...ports.files].some(([name, bytes]) => textOf(name, bytes).includes('C-'))).toBe(true);
  });

  test('the journal stands in the minutes: what, about whom, by whom, why; blind, under the code and without names', async () => {
    const [about] = (await work.context.db.applications.toArray()).filter(({ name }) => name.startsWith('Berrada'));
    const why = 'Mme Berrada a écrit au jury';
    const request = { vacancyId: work.vacancyId, applicationId: about?.id ?? '', event: 'name-revealed' as const, by: 'B. Sy', why };
    await changeBlindReview(work.context, request);
    const [open, blind] = [makePorts(), makePorts()];
    await make(work, open);
    await make(work, blind, { blind: true });
    const htmlOf = ({ files }: Written) => textOf('dossier.pdf', files.get('dossier.pdf') ?? new Uint8Array());
    for (const words of ['Nom révélé\u00a0: Lina Berrada', 'B. Sy', why]) expect(htmlOf(open)).toContain(words);
    expect(htmlOf(blind)).toMatch(/Nom révélé\s: C-[0-9A-F]{6}/u);
    expect(htmlOf(blind)).toContain('█████ a écrit au jury');
  });

  test('as a ZIP it holds the same files', async () => {
    const [folder, archive] = [makePorts(), makePorts()];
    await make(work, folder);
    await make(work, archive, { form: 'zip' });
    expect(archive.asked).toEqual([{ kind: 'file', name: 'dossier-de-selection.zip' }]);
    const members = unzipSync(archive.files.get('dossier-de-selection.zip') ?? new Uint8Array());
    expect(Object.keys(members).sort()).toEqual([...folder.files.keys()].sort());
  });

  test('stopped or without a place, nothing is written', async () => {
    const controller = new AbortController();
    const [stopped, closed] = [makePorts(), makePorts(null)];
    const seen: string[] = [];
    const onProgress: DossierWatch['onProgress'] = ({ file, done }) => {
      seen.push(file);
      if (done === 2) controller.abort();
    };
    expect(await make(work, stopped, {}, { onProgress, signal: controller.signal })).toEqual({ kind: 'stopped' });
    expect(await make(work, closed)).toEqual({ kind: 'stopped' });
    expect([stopped.files.size, closed.files.size, seen.length]).toEqual([0, 0, 3]);
  });

  test('a page that cannot be printed is named', async () => {
    const ports = { ...makePorts(), printPdf: async () => ({ ok: false, error: { code: 'print-failed' } }) as const };
    expect(await make(work, ports)).toEqual({ kind: 'failed', code: 'print-failed', file: 'dossier.pdf' });
  });
});

test('decisions, verdicts of both sides and the organisation stand in the papers; gaps close as the panel works', async () => {
  const work = await prepareWork();
  const { context, vacancyId, gridId } = work;
  const before = await surveyDossier(context, vacancyId, gridId);
  expect(before.gaps.map(({ code, count }) => [code, count])).toEqual([
    ['exclusions', 1],
    ['undecided', 3],
    ['unreadable', 1],
    ['noOrganisation', 1],
  ]);
  await rememberSetting(context, 'organisationName', 'Agence <Test> & Cie');
  const applications = await context.db.applications.toArray();
  const idOf = (name: string): string => applications.find((each) => each.name.startsWith(name))?.id ?? '';
  await overrideVerdict(context, {
    gridId,
    applicationId: idOf('Berrada'),
    criterionId: 'master',
    verdict: 'notMet',
    by: 'A. Alami',
    why: 'licence seule',
  });
  await decide(context, { vacancyId, applicationId: idOf('Berrada'), decision: 'rejected', by: 'A. Alami', why: 'Diplôme insuffisant' });
  await decide(context, { vacancyId, applicationId: idOf('tazi'), decision: 'retained', by: 'A. Alami', why: 'Profil complet' });
  await decide(context, { vacancyId, applicationId: idOf('broken'), decision: 'rejected', by: 'A. Alami', why: 'Sans réponse' });
  expect((await surveyDossier(context, vacancyId, gridId)).gaps).toEqual([]);
  const ports = makePorts();
  await make(work, ports);
  const html = textOf('dossier.pdf', ports.files.get('dossier.pdf') ?? new Uint8Array());
  expect(html).toContain('Agence &lt;Test&gt; &amp; Cie');
  for (const words of ['Profil complet', 'licence seule', 'VA &amp; 12/2026', 'Retenu']) expect(html).toContain(words);
  const letters = textOf('x.docx', ports.files.get('lettres-motivees.docx') ?? new Uint8Array());
  expect(letters).toContain('Diplôme insuffisant');
  expect(letters).not.toContain('Projet');
  const members = unzipSync(ports.files.get('lettres-motivees.docx') ?? new Uint8Array());
  expect(new TextDecoder().decode(members['word/header1.xml'])).toContain('Agence &lt;Test&gt; &amp; Cie');
});
