import { contextBridge, ipcRenderer } from 'electron';
import { type BridgeGlobal, bridgeName } from './contract/bridge.ts';
import { channels } from './contract/channels.ts';

const bridge: BridgeGlobal = {
  appInfo: () => ipcRenderer.invoke(channels.appInfo),
  saveFile: (request) => ipcRenderer.invoke(channels.saveFile, request),
  chooseTarget: (request) => ipcRenderer.invoke(channels.chooseTarget, request),
  writeTarget: (request) => ipcRenderer.invoke(channels.writeTarget, request),
  printPdf: (request) => ipcRenderer.invoke(channels.printPdf, request),
  batchJob: () => ipcRenderer.invoke(channels.batchJob),
  batchReadFile: (id) => ipcRenderer.invoke(channels.batchReadFile, { id }),
  batchWriteOutput: (request) => ipcRenderer.invoke(channels.batchWriteOutput, request),
  batchSay: (request) => ipcRenderer.invoke(channels.batchSay, request),
  batchFinish: (request) => ipcRenderer.invoke(channels.batchFinish, request),
};

contextBridge.exposeInMainWorld(bridgeName, bridge);
