import type { FailureCode } from '../../renderer/domain/document/document.ts';

/** What reading a hostile file may come to: a Document, or a failure of one of these codes. */
export interface HostileFile {
  readonly name: string;
  readonly build: () => Uint8Array;
  readonly expected: readonly ('read' | FailureCode)[];
}

export function file(name: string, expected: HostileFile['expected'], build: () => Uint8Array): HostileFile {
  return { name, build, expected };
}
