/** Bytes written in base64, as XML carries them; nothing where they are not. */
export function decodeBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text.replace(/\s/gu, '')), (character) => character.charCodeAt(0));
  } catch {
    return new Uint8Array();
  }
}
