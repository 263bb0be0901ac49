import { createHash } from 'node:crypto';
import type { PaintedPage } from './paint-page.ts';

interface PdfOptions {
  /** Encrypts with RC4, 40 bits, with this user password (ISO 32000-1, 7.6.3, revision 2). */
  readonly password?: string;
  readonly attachments?: readonly { readonly name: string; readonly text: string }[];
  /** Packets of a dynamic form (ISO 32000-1, 12.7.8), by name. */
  readonly xfa?: Readonly<Record<string, string>>;
  /** Says of every letter that it is the next one of the alphabet (ISO 32000-1, 9.10.3), as broken programs and cheats do. */
  readonly misnamed?: boolean;
}

const misnaming = `/CIDInit /ProcSet findresource begin begincmap /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange
3 beginbfrange <20> <40> <0020> <41> <59> <0042> <61> <79> <0062> endbfrange endcmap end`;

const fonts = ['Helvetica', 'Helvetica-Bold', 'Helvetica-Oblique'];
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A PDF of painted pages, without compression, so that tests and fuzzers can look inside. */
export function buildPdf(
  pages: readonly PaintedPage[],
  { password, attachments = [], xfa, misnamed = false }: PdfOptions = {},
): Uint8Array {
  const objects: (string | { dictionary: string; data: Uint8Array })[] = [];
  const add = (object: (typeof objects)[number]): number => objects.push(object);
  const reserve = (): number => add('null');
  const catalog = reserve();
  const tree = reserve();
  const naming = misnamed ? `/ToUnicode ${add({ dictionary: '', data: latin1(misnaming) })} 0 R` : '';
  const fontIds = fonts.map((name) => add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding ${naming} >>`));
  const resources = `<< /Font << ${fontIds.map((id, at) => `/F${at + 1} ${id} 0 R`).join(' ')} >> >>`;
  const fieldIds: number[] = [];
  const pageIds = pages.map((page) => {
    const content = add({ dictionary: '', data: latin1(page.content) });
    const id = reserve();
    const annotations = page.links.map(({ uri, rect }) =>
      add(`<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /Border [0 0 0] /A << /S /URI /URI ${literal(uri)} >> >>`),
    );
    for (const { name, kind, value, rect } of page.fields) {
      const type =
        kind === 'text'
          ? `/FT /Tx /V ${literal(value)} /DA (/Helv 10 Tf 0 g)`
          : `/FT /Btn /V /${value} /AS /${value} /AP << /N << /Yes ${add({ dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 10 10]', data: latin1('') })} 0 R >> >>`;
      const field = add(`<< /Type /Annot /Subtype /Widget /F 4 /T ${literal(name)} ${type} /Rect [${rect.join(' ')}] /P ${id} 0 R >>`);
      fieldIds.push(field);
      annotations.push(field);
    }
    objects[id - 1] =
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Rotate ${page.rotate} /Resources ${resources} /Contents ${content} 0 R /Annots [${annotations.map((each) => `${each} 0 R`).join(' ')}] >>`;
    return id;
  });
  objects[tree - 1] = `<< /Type /Pages /Count ${pageIds.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`;
  const files = attachments.map(({ name, text }) => {
    const file = add({ dictionary: '/Type /EmbeddedFile', data: new TextEncoder().encode(text) });
    return `${literal(name)} ${add(`<< /Type /Filespec /F ${literal(name)} /UF ${literal(name)} /EF << /F ${file} 0 R >> >>`)} 0 R`;
  });
  const names = files.length > 0 ? `/Names << /EmbeddedFiles << /Names [${files.join(' ')}] >> >>` : '';
  const packets = Object.entries(xfa ?? {}).map(
    ([name, text]) => `${literal(name)} ${add({ dictionary: '', data: new TextEncoder().encode(text) })} 0 R`,
  );
  const dynamic = xfa === undefined ? '' : `/NeedsRendering true /AcroForm << /Fields [] /XFA [${packets.join(' ')}] >>`;
  const form = fieldIds.length > 0 ? `/AcroForm << /Fields [${fieldIds.map((id) => `${id} 0 R`).join(' ')}] /DR ${resources} >>` : '';
  objects[catalog - 1] = `<< /Type /Catalog /Pages ${tree} 0 R ${names} ${form} ${dynamic} >>`;
  return write(objects, catalog, password);
}

const literal = (text: string): string => `(${text.replace(/[\\()]/gu, '\\$&')})`;

function write(
  objects: readonly (string | { dictionary: string; data: Uint8Array })[],
  catalog: number,
  password: string | undefined,
): Uint8Array {
  const id = '00112233445566778899aabbccddeeff';
  const key = password === undefined ? null : makeKey(password, id);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const put = (part: Uint8Array): void => {
    chunks.push(part);
    length += part.length;
  };
  put(latin1('%PDF-1.4\n'));
  const offsets = objects.map((object, at) => {
    const offset = length;
    if (typeof object === 'string') put(latin1(`${at + 1} 0 obj\n${object}\nendobj\n`));
    else {
      const data = key === null ? object.data : rc4(objectKey(key.file, at + 1), object.data);
      put(latin1(`${at + 1} 0 obj\n<< ${object.dictionary} /Length ${data.length} >>\nstream\n`));
      put(data);
      put(latin1('\nendstream\nendobj\n'));
    }
    return offset;
  });
  const start = length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = key === null ? '' : `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${hex(key.owner)}> /U <${hex(key.user)}> /P -4 >>`;
  put(latin1(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`));
  put(
    latin1(
      `trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /ID [<${id}> <${id}>] ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  const result = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    result.set(chunk, at);
    at += chunk.length;
  }
  return result;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const md5 = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(createHash('md5').update(Buffer.concat(parts)).digest());
/** The 32 bytes that fill up passwords (ISO 32000-1, 7.6.3.3). */
const padding = Uint8Array.from(Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex'));

function makeKey(password: string, id: string): { file: Uint8Array; owner: Uint8Array; user: Uint8Array } {
  const padded = Uint8Array.from([...latin1(password), ...padding].slice(0, 32));
  const owner = rc4(md5(padded).slice(0, 5), padded);
  const permissions = Uint8Array.from([0xfc, 0xff, 0xff, 0xff]);
  const file = md5(padded, owner, permissions, Uint8Array.from(Buffer.from(id, 'hex'))).slice(0, 5);
  return { file, owner, user: rc4(file, padding) };
}

function objectKey(file: Uint8Array, number: number): Uint8Array {
  return md5(file, Uint8Array.from([number & 0xff, (number >> 8) & 0xff, (number >> 16) & 0xff, 0, 0])).slice(0, 10);
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const state = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number): void => {
    const kept = state[a] as number;
    state[a] = state[b] as number;
    state[b] = kept;
  };
  let j = 0;
  for (let i = 0; i < 256; i += 1) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) & 0xff;
    swap(i, j);
  }
  let i = 0;
  j = 0;
  return data.map((byte) => {
    i = (i + 1) & 0xff;
    j = (j + (state[i] as number)) & 0xff;
    swap(i, j);
    return byte ^ (state[((state[i] as number) + (state[j] as number)) & 0xff] as number);
  });
}
