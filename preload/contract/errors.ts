/**
 * Why a request to the main process failed. The screens word each as `error.<code>`.
 *
 * - `bad-request`: the request does not match its schema; a fault of the program
 * - `disk-full`, `access-denied`, `write-failed`: nothing was written, and a file of that name is as it was before
 * - `print-failed`: the page could not be turned into a PDF
 * - `file-unreadable`: a batch file vanished or may not be read
 * - `fault`: anything unforeseen
 */
export type ErrorCode = 'bad-request' | 'disk-full' | 'access-denied' | 'write-failed' | 'print-failed' | 'file-unreadable' | 'fault';

/** `file`: name, without its folder, of the file that was to be written; absent where none was. */
export interface ReplyError {
  readonly code: ErrorCode;
  readonly file?: string;
}

/** Answer of every channel. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ReplyError };
