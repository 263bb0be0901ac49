import { version } from '../../package.json';
import { interpretApplication } from '../domain/candidate/interpret-application.ts';
import { assess } from '../domain/screening/assess.ts';
import { openDatabase } from '../storage/open-database.ts';
import { judgeShare, type Share } from './judge.ts';

export interface JudgeRequest {
  readonly gridId: string;
  readonly share: Share;
}

export type JudgeReport =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly count: number }
  | { readonly kind: 'fault'; readonly message: string };

const report = (message: JudgeReport): void => self.postMessage(message);

async function answer({ gridId, share }: JudgeRequest): Promise<void> {
  const context = { db: await openDatabase(), engine: { interpretApplication, assess, rules: version } };
  const onProgress = (done: number, total: number): void => report({ kind: 'progress', done, total });
  report({ kind: 'done', count: await judgeShare(context, gridId, share, { onProgress }) });
}

/** Judges a share of a vacancy's applications, out of the database and into it. */
self.addEventListener('message', ({ data }: MessageEvent<JudgeRequest>) => {
  answer(data).catch((error: unknown) => report({ kind: 'fault', message: String(error) }));
});
