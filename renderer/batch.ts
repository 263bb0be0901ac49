import { rawBridge } from './platform/bridge.ts';

await rawBridge().batchSay({ stream: 'progress', line: 'Batch mode has no workflows yet.' });
await rawBridge().batchFinish({ status: 1 });
