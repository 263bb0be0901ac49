import type { WorkflowContext } from './context.ts';

/**
 * The context of this window, see `openContext`. The rules, with all their words, are large: they are loaded when something is first
 * done, not before the window can be used.
 */
export async function appContext(): Promise<WorkflowContext> {
  return (await import('./open-context.ts')).openContext();
}
