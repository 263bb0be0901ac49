import type { KeyboardEvent } from 'react';
import { removeCriterion, setImportance, setInvoked } from '../../domain/vacancy/edit-grid.ts';
import { isInvoked } from '../../domain/vacancy/invoked.ts';
import { mergeCriteria } from '../../domain/vacancy/split-merge.ts';
import type { Criterion, Vacancy } from '../../domain/vacancy/vacancy.ts';

export type CommandName = 'up' | 'down' | 'importance' | 'invoked' | 'split' | 'merge' | 'delete';

/** Something that can be done with a criterion, by its key or from its menu. */
export interface Command {
  readonly name: CommandName;
  readonly isDisabled: boolean;
  readonly run: () => void;
}

/** The key of each command, as {@link pressedKey} words it. They act while the focus is on a criterion, outside its fields. */
export const commandKeys: Readonly<Record<CommandName, string>> = {
  up: 'Alt+ArrowUp',
  down: 'Alt+ArrowDown',
  importance: 'I',
  invoked: 'V',
  split: 'S',
  merge: 'M',
  delete: 'Delete',
};

const typesText = (target: EventTarget): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** A key press outside text fields, e.g. `Alt+ArrowUp`, `S`; on an Arabic keyboard the letter that the key has on a Latin one. */
export function pressedKey(event: KeyboardEvent): string | null {
  const inside = event.currentTarget instanceof Node && event.target instanceof Node && event.currentTarget.contains(event.target);
  if (!inside || typesText(event.target) || event.ctrlKey || event.metaKey) return null;
  const latin = /^[a-z]$/iu.test(event.key) ? event.key : (/^Key([A-Z])$/u.exec(event.code)?.[1] ?? event.key);
  return `${event.altKey ? 'Alt+' : ''}${latin.length === 1 ? latin.toUpperCase() : latin}`;
}

export interface CommandPorts {
  readonly draft: Vacancy;
  readonly change: (next: Vacancy) => void;
  readonly move: (id: string, to: number) => void;
  readonly split: (id: string) => void;
  /** Brings the focus to a criterion once the grid has changed. */
  readonly focus: (id: string | null) => void;
}

/** What can be done with a criterion where it stands. */
export function listCommands(criterion: Criterion, { draft, change, move, split, focus }: CommandPorts): readonly Command[] {
  const { id, importance, kind } = criterion;
  const index = draft.criteria.findIndex((each) => each.id === id);
  const next = draft.criteria[index + 1];
  const beside = next ?? draft.criteria[index - 1];
  const put = (changed: Vacancy, focused: string | null = id): void => {
    change(changed);
    focus(focused);
  };
  return [
    { name: 'up', isDisabled: index === 0, run: () => move(id, index - 1) },
    { name: 'down', isDisabled: !next, run: () => move(id, index + 1) },
    {
      name: 'importance',
      isDisabled: false,
      run: () => put(setImportance(draft, id, importance === 'required' ? 'desirable' : 'required')),
    },
    { name: 'invoked', isDisabled: importance === 'required', run: () => put(setInvoked(draft, id, !isInvoked(criterion))) },
    { name: 'split', isDisabled: false, run: () => split(id) },
    { name: 'merge', isDisabled: next?.kind !== kind, run: () => next && put(mergeCriteria(draft, [id, next.id])) },
    { name: 'delete', isDisabled: false, run: () => put(removeCriterion(draft, id), beside?.id ?? null) },
  ];
}
