import { useEffect, useRef, useState } from 'react';
import { createTranslate } from '../../i18n/index.ts';
import type { Locale } from '../../i18n/locale.ts';
import { bridge } from '../../platform/bridge.ts';
import { appContext } from '../../workflows/app-context.ts';
import { type DossierRequest, makeDossier } from '../../workflows/make-dossier.ts';
import { useTask } from '../shared/use-task.ts';
import { openRenderWorker } from './open-render-worker.ts';

export type DossierForm = DossierRequest['form'];
export type Outcome = Awaited<ReturnType<typeof makeDossier>>;
type Watch = Parameters<typeof makeDossier>[3];
type Progress = Parameters<Watch['onProgress']>[0];

export interface DossierChoice {
  readonly locale: Locale;
  readonly blind: boolean;
  readonly form: DossierForm;
}

/** Makes the dossier, shows how far it is, and lets it be stopped; leaving the screen stops it. */
export function useMakeDossier(gridId: string) {
  const { busy, error, run } = useTask();
  const [progress, setProgress] = useState<Progress | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const abort = useRef<AbortController | null>(null);
  const cancel = (): void => abort.current?.abort();
  useEffect(() => () => abort.current?.abort(), []);
  const make = ({ locale, blind, form }: DossierChoice): void =>
    run(async () => {
      setOutcome(null);
      const controller = new AbortController();
      abort.current = controller;
      const request = { gridId, blind, form, translate: createTranslate(locale), openRenderer: openRenderWorker(locale) };
      const watch = { signal: controller.signal, onProgress: setProgress };
      setOutcome(await makeDossier(await appContext(), request, bridge, watch).finally(() => setProgress(null)));
    });
  return { busy, error, progress, outcome, make, cancel };
}
