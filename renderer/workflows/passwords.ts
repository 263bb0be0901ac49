/** Passwords on their way from a person to the reader, in memory alone: used once, then forgotten; never stored, never logged. */
const waiting = new Map<string, string>();

/** Keeps a password until the file is read. */
export function givePassword(fileId: string, password: string): void {
  waiting.set(fileId, password);
}

/** The password of a file, once. */
export function takePassword(fileId: string): string | undefined {
  const password = waiting.get(fileId);
  waiting.delete(fileId);
  return password;
}
