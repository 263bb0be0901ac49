import type {
  AppInfo,
  PrintRequest,
  SaveReply,
  SaveRequest,
  TargetReply,
  TargetRequest,
  WriteReply,
  WriteRequest,
} from '../../preload/contract/app.ts';
import { type BridgeGlobal, bridgeName } from '../../preload/contract/bridge.ts';
import type { Reply } from '../../preload/contract/errors.ts';

/** The preload's functions as they are; throws where there is no preload, which is a fault of the program. */
export function rawBridge(): BridgeGlobal {
  const bridge: unknown = Reflect.get(globalThis, bridgeName);
  if (bridge === undefined) throw new Error('the preload did not run');
  return bridge as BridgeGlobal;
}

/** What the app may ask of the main process. Expected failures come back as `{ok: false, error: {code}}`. */
export const bridge = {
  appInfo: (): Promise<Reply<AppInfo>> => rawBridge().appInfo(),
  /** Opens a save dialog, then writes the bytes whole or not at all. */
  saveFile: (request: SaveRequest): Promise<Reply<SaveReply>> => rawBridge().saveFile(request),
  /** Asks where the outcome of a long task shall go. */
  chooseTarget: (request: TargetRequest): Promise<Reply<TargetReply>> => rawBridge().chooseTarget(request),
  /** Writes files to the chosen place, all of them or none. */
  writeTarget: (request: WriteRequest): Promise<Reply<WriteReply>> => rawBridge().writeTarget(request),
  /** Turns a page into a tagged PDF on A4. */
  printPdf: (request: PrintRequest): Promise<Reply<Uint8Array>> => rawBridge().printPdf(request),
};
