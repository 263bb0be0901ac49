/** Every IPC channel there is. A channel not listed here does not exist. */
export const channels = {
  appInfo: 'app:info',
  saveFile: 'file:save',
  chooseTarget: 'file:choose-target',
  writeTarget: 'file:write-target',
  printPdf: 'print:pdf',
  batchJob: 'batch:job',
  batchReadFile: 'batch:read-file',
  batchWriteOutput: 'batch:write-output',
  batchSay: 'batch:say',
  batchFinish: 'batch:finish',
} as const;

export type Channel = (typeof channels)[keyof typeof channels];
