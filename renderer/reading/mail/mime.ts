import { latin1 } from '../bytes/binary-view.ts';
import { ReadError } from '../outcome.ts';

/** A part of an e-mail (RFC 2045): its headers by lower-case name, and its decoded content or its own parts. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly type: string;
  readonly charset: string;
  /** Name of an attached file, null for the message's own text. */
  readonly fileName: string | null;
  readonly bytes: Uint8Array;
  readonly parts: readonly MimePart[];
}

const deepest = 20;
const mostParts = 500;

/**
 * Parses an e-mail as it is stored or sent.
 * @throws ReadError `too-large` for one with parts beyond reason.
 */
export function parseMime(bytes: Uint8Array): MimePart {
  // One character a byte: offsets and bytes stay in step until each part is decoded.
  return parsePart(latin1(bytes), 0, { left: mostParts });
}

function parsePart(source: string, depth: number, budget: { left: number }): MimePart {
  budget.left -= 1;
  if (budget.left < 0 || depth > deepest) throw new ReadError('too-large', 'e-mail with parts beyond reason');
  const { headers, body } = splitHeaders(source);
  const contentType = headers.get('content-type') ?? 'text/plain';
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? 'text/plain';
  const boundary = parameter(contentType, 'boundary');
  const parts =
    type.startsWith('multipart/') && boundary !== null ? splitParts(body, boundary).map((part) => parsePart(part, depth + 1, budget)) : [];
  return {
    headers,
    type,
    charset: parameter(contentType, 'charset') ?? 'utf-8',
    fileName: fileNameOf(headers.get('content-disposition') ?? '', contentType),
    bytes: parts.length > 0 ? new Uint8Array() : decodeBody(body, headers.get('content-transfer-encoding') ?? ''),
    parts,
  };
}

function splitHeaders(source: string): { headers: ReadonlyMap<string, string>; body: string } {
  if (/^\r?\n/u.test(source)) return { headers: new Map(), body: source.replace(/^\r?\n/u, '') };
  const end = source.search(/\r?\n\r?\n/u);
  const head = end === -1 ? source : source.slice(0, end);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: end === -1 ? '' : source.slice(end).replace(/^\r?\n\r?\n/u, '') };
}

function splitParts(body: string, boundary: string): readonly string[] {
  const parts: string[] = [];
  let current: string[] | null = null;
  for (const line of body.split(/\n/u)) {
    const mark = line.trimEnd();
    if (mark === `--${boundary}` || mark === `--${boundary}--`) {
      if (current !== null) parts.push(current.join('\n'));
      current = mark.endsWith('--') && mark.length > boundary.length + 2 ? null : [];
    } else current?.push(line);
  }
  if (current !== null) parts.push(current.join('\n'));
  return parts;
}

function decodeBody(body: string, encoding: string): Uint8Array {
  const kind = encoding.trim().toLowerCase();
  if (kind === 'base64') return decodeBase64(body);
  if (kind !== 'quoted-printable') return bytesOf(body);
  return bytesOf(
    body.replace(/=\r?\n/gu, '').replace(/=([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
  );
}

function decodeBase64(text: string): Uint8Array {
  const clean = text.replace(/[^a-z0-9+/]/giu, '');
  try {
    return bytesOf(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))));
  } catch {
    return new Uint8Array();
  }
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function parameter(header: string, name: string): string | null {
  const found = header.match(new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'iu'));
  return found?.[1] ?? found?.[2] ?? null;
}

function fileNameOf(disposition: string, contentType: string): string | null {
  // RFC 2231: charset'language'percent-encoded.
  const extended = parameter(disposition, 'filename\\*') ?? parameter(contentType, 'name\\*');
  if (extended !== null) return decodePercent(extended.replace(/^[^']*'[^']*'/u, ''));
  const plain = parameter(disposition, 'filename') ?? parameter(contentType, 'name');
  return plain === null ? null : decodeWords(plain);
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Encoded words of a header (RFC 2047) as text. */
export function decodeWords(header: string): string {
  return header
    .replace(/(\?=)\s+(=\?)/gu, '$1$2')
    .replace(/=\?([\w-]+)(?:\*\w+)?\?([bq])\?([^?]*)\?=/giu, (whole, charset: string, kind: string, content: string) => {
      const bytes = kind.toLowerCase() === 'b' ? decodeBase64(content) : decodeBody(content.replaceAll('_', ' '), 'quoted-printable');
      return decodeWith(bytes, charset) ?? whole;
    });
}

/** Bytes in a named charset, null when it is not known. */
export function decodeWith(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return null;
  }
}
