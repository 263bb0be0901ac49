import type { Page } from '@playwright/test';
import { emptyVacancy } from '../../renderer/domain/vacancy/empty-vacancy.ts';

/** What a window is given to keep. */
interface Amounts {
  readonly vacancyId: string;
  readonly applications: number;
  readonly criteria: number;
}

/** Stores a vacancy with a frozen grid and applications that were read and judged, as an import leaves them; all invented. */
export function storeApplications(page: Page, amounts: Amounts): Promise<void> {
  return page.evaluate(
    async ({ vacancyId, applications: total, criteria: width, empty }) => {
      const kinds = ['met', 'partlyMet', 'notMet', 'notEvidenced'] as const;
      const criteria = Array.from({ length: width }, (_, at) => ({
        id: `c${at}`,
        kind: 'skill',
        importance: at < width / 2 ? 'required' : 'desirable',
        label: `Compétence no ${at + 1} attendue du poste`,
        weight: 100 / width,
        params: { terms: [`terme ${at}`] },
        source: null,
        equivalents: [],
      }));
      const at = '2026-01-05T09:00:00.000Z';
      const vacancy = { ...empty, criteria };
      const names = Array.from({ length: total }, (_, index) => `Candidat ${String(index + 1).padStart(4, '0')}`);
      const ids = names.map((_, index) => `a${String(index).padStart(5, '0')}`);
      const lineOf = (index: number, line: number): string => `Suivi et évaluation du projet ${(index * 31 + line * 17) % 997} à Kénitra`;
      const assessmentOf = (index: number) => {
        const verdicts = criteria.map(({ id }, column) => {
          const verdict = kinds[(index * 7 + column * 3) % (column < width / 2 ? 2 : 4)] ?? 'met';
          const points = verdict === 'met' ? 100 / width : verdict === 'partlyMet' ? 50 / width : 0;
          const quote = lineOf(index, column);
          const line = column + 2;
          const evidence = { place: { file: `${ids[index]}.txt`, page: 1, line, from: 0, lastLine: line, to: quote.length }, quote };
          const reason = { key: `verdict.${verdict}`, params: {} };
          return {
            criterionId: id,
            verdict,
            points,
            outOf: 100 / width,
            reason,
            evidence: verdict === 'met' ? [evidence] : [],
            question: null,
          };
        });
        const score = Math.round(verdicts.reduce((sum, { points }) => sum + points, 0) * 10) / 10;
        return { verdicts, status: 'ranked', needsReview: false, score, confidence: 1, doubts: [] };
      };
      const rows: Readonly<Record<string, readonly object[]>> = {
        vacancies: [{ id: vacancyId, draft: vacancy, notice: null, noticeHash: null, createdAt: at, updatedAt: at }],
        gridVersions: [
          { id: 'g1', vacancyId, version: 1, vacancy, frozenAt: at, panel: ['Nadia Fassi'], hash: 'a'.repeat(64), asOf: '2026-01-01' },
        ],
        applications: ids.map((candidateId, index) => ({
          id: `${vacancyId}/${candidateId}`,
          vacancyId,
          candidateId,
          name: `${candidateId}.txt`,
          folder: null,
          state: 'read',
          addedAt: at,
          candidateName: names[index],
          language: 'fr',
        })),
        assessments: ids.map((id, index) => ({ gridId: 'g1', applicationId: `${vacancyId}/${id}`, assessment: assessmentOf(index) })),
        documents: ids.map((id, index) => {
          const words = (text: string) =>
            text.split(' ').map((each) => ({ text: each, box: null, size: 11, bold: false, italic: false, color: null, confidence: null }));
          const lines = [
            names[index] ?? '',
            `Ingénieure à l’École n° ${index}`,
            ...Array.from({ length: 80 }, (_, line) => lineOf(index, line)),
          ].map((text) => ({ text, words: words(text), box: null, size: 11, bold: false, links: [] }));
          const pages = [{ number: 1, width: 0, height: 0, origin: 'text', blocks: [{ kind: 'paragraph', language: 'fr', lines }] }];
          const applicationId = `${vacancyId}/${id}`;
          const document = { file: `${id}.txt`, format: 'txt', pages, language: 'fr', doubts: [] };
          return { id: `${applicationId}/${id}.txt#0`, fileId: `${applicationId}/${id}.txt`, applicationId, vacancyId, document };
        }),
      };
      await new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('tamis');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(Object.keys(rows), 'readwrite');
          for (const [store, values] of Object.entries(rows)) for (const value of values) transaction.objectStore(store).put(value);
          transaction.onerror = () => reject(transaction.error);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      });
    },
    { ...amounts, empty: emptyVacancy(amounts.vacancyId, 'Poste inventé', 'fr') },
  );
}
