import Papa from 'papaparse';

/** Rows as CSV (RFC 4180) in UTF-8, with the byte order mark by which spreadsheets know it. */
export function writeCsv(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(`\ufeff${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`);
}
