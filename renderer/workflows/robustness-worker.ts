import { measureRobustness } from '../domain/screening/robustness.ts';
import type { RobustnessRequest } from './measure-ranks.ts';

/** Counts in a worker, so that the window goes on answering: a thousand weightings of thousands of applications take seconds. */
self.addEventListener('message', ({ data }: MessageEvent<RobustnessRequest>) => {
  self.postMessage(measureRobustness(data.items, data.criteria, { topN: data.places }));
});
