import type {
  AppInfo,
  OutputRequest,
  PrintRequest,
  SaveReply,
  SaveRequest,
  TargetReply,
  TargetRequest,
  WriteReply,
  WriteRequest,
} from './app.ts';
import type { BatchJobEntry, FinishRequest, SayRequest } from './batch.ts';
import type { Reply } from './errors.ts';

/** What the preload puts on `window`. Only `renderer/platform/bridge.ts` may touch it. */
export interface BridgeGlobal {
  appInfo(): Promise<Reply<AppInfo>>;
  saveFile(request: SaveRequest): Promise<Reply<SaveReply>>;
  chooseTarget(request: TargetRequest): Promise<Reply<TargetReply>>;
  writeTarget(request: WriteRequest): Promise<Reply<WriteReply>>;
  printPdf(request: PrintRequest): Promise<Reply<Uint8Array>>;
  batchJob(): Promise<Reply<BatchJobEntry>>;
  batchReadFile(id: string): Promise<Reply<Uint8Array>>;
  batchWriteOutput(request: OutputRequest): Promise<Reply<null>>;
  batchSay(request: SayRequest): Promise<Reply<null>>;
  batchFinish(request: FinishRequest): Promise<Reply<null>>;
}

/** Name of the property on `window`. */
export const bridgeName = 'tamisBridge';
