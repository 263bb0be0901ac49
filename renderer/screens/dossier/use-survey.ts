import { useEffect, useState } from 'react';
import type { GridVersionRecord } from '../../storage/live/records.ts';
import { surveyDossierApart } from '../../workflows/ask-apart.ts';
import type { DossierSurvey } from '../../workflows/survey-dossier.ts';
import { useTask } from '../shared/use-task.ts';

export type Survey = DossierSurvey;

/** What the dossier would contain at this moment; null while it is looked up. */
export function useSurvey({ vacancyId, id }: GridVersionRecord) {
  const { error, run } = useTask();
  const [survey, setSurvey] = useState<Survey | null>(null);
  useEffect(() => {
    let current = true;
    run(async () => {
      const found = await surveyDossierApart(vacancyId, id);
      if (current) setSurvey(found);
    });
    return () => {
      current = false;
    };
  }, [vacancyId, id, run]);
  return { survey, error };
}
