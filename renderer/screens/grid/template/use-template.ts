import { useState } from 'react';
import type { Message } from '../../../domain/text/message.ts';
import { applyTemplate } from '../../../domain/vacancy/templates/apply-template.ts';
import { gridTemplates } from '../../../domain/vacancy/templates/grid-templates.ts';
import { reuseGrid } from '../../../domain/vacancy/templates/reuse-grid.ts';
import type { Vacancy } from '../../../domain/vacancy/vacancy.ts';
import { parseVacancyJson } from '../../../domain/vacancy/vacancy-json.ts';
import { appContext } from '../../../workflows/app-context.ts';
import { loadGrid } from '../../../workflows/load-grid.ts';
import { useTask } from '../../shared/use-task.ts';
import { useDraft } from '../use-draft.ts';

/** A vacancy.json that was chosen, and what is wrong with it. */
export interface GridFile {
  readonly name: string;
  readonly vacancy: Vacancy | null;
  readonly problems: readonly Message[];
}

/** What can be chosen, as one value: `template:<id>`, `vacancy:<id>` or `file`. */
async function makeGrid(choice: string, file: GridFile | null, draft: Vacancy): Promise<Vacancy> {
  const [kind, id = ''] = choice.split(/:(.*)/su);
  if (kind === 'vacancy') return reuseGrid(draft, await loadGrid(await appContext(), id));
  if (kind === 'file' && file?.vacancy) return reuseGrid(draft, file.vacancy);
  const template = gridTemplates.find((each) => each.id === id);
  return template ? applyTemplate(draft, template) : draft;
}

/** The choice of a template or an earlier grid, and putting it to work on the draft as one step that can be undone. */
export function useTemplate(onDone: () => void) {
  const draft = useDraft((state) => state.draft);
  const change = useDraft((state) => state.change);
  const { busy, error, run } = useTask();
  const [choice, setChoice] = useState<string | null>(null);
  const [file, setFile] = useState<GridFile | null>(null);
  const takeFile = (chosen: File): void =>
    run(async () => {
      const parsed = parseVacancyJson(await chosen.text());
      setFile({ name: chosen.name, vacancy: parsed.ok ? parsed.vacancy : null, problems: parsed.ok ? [] : parsed.problems });
      setChoice(parsed.ok ? 'file' : null);
    });
  const apply = (): void =>
    run(async () => {
      if (choice) change(await makeGrid(choice, file, draft));
      onDone();
    });
  return { busy, error, choice, setChoice, file, takeFile, apply };
}
