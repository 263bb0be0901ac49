import type { Page } from '@playwright/test';

/** Milliseconds that the window's own thread has worked since the watch began. */
export type EndWatch = () => Promise<number>;

/** Lets one watch how much processor time the window's thread takes, whatever else the machine does. */
export async function watchThread(page: Page): Promise<() => Promise<EndWatch>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
  return async () => {
    const before = await worked();
    return async () => (await worked()) - before;
  };
}
