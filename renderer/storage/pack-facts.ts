import type { Facts } from '../domain/candidate/facts.ts';
import type { Evidence } from '../domain/document/place.ts';

/** Facts as they lie in the database: {@link PackedForm} as JSON in UTF-8. */
export type PackedFacts = Uint8Array;

/**
 * A line is evidence for several facts; each stands once in a table, and facts have its number. With the names of the fields of every
 * place written out, and as a structured clone, the same facts are twice as large and take several times as long to read.
 */
interface PackedForm {
  /** {@link Facts} with a number in place of each evidence. */
  readonly facts: unknown;
  readonly files: readonly string[];
  /** File's number, page, line, from, last line, to and quotation of each evidence, one after the other. */
  readonly cells: readonly (string | number)[];
}

const width = 7;

class EvidenceTable {
  readonly files: string[] = [];
  readonly cells: (string | number)[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf({ place, quote }: Evidence): number {
    const row = [this.fileNumber(place.file), place.page, place.line, place.from, place.lastLine, place.to, quote];
    const key = row.join('\n');
    const known = this.numbers.get(key) ?? this.numbers.size;
    if (known === this.numbers.size) {
      this.numbers.set(key, known);
      this.cells.push(...row);
    }
    return known;
  }

  private fileNumber(file: string): number {
    const known = this.files.indexOf(file);
    return known >= 0 ? known : this.files.push(file) - 1;
  }
}

/** Fields of facts, at any depth, that hold an evidence or a list of them. */
const isEvidenceField = (key: string): boolean => key === 'evidence' || key === 'lines';

export function packFacts(facts: Facts): PackedFacts {
  const table = new EvidenceTable();
  const number = (held: Evidence | readonly Evidence[]): number | readonly number[] =>
    'place' in held ? table.numberOf(held) : held.map((each) => table.numberOf(each));
  // Written in this order: the table is filled while the facts are written.
  const form: PackedForm = { facts, files: table.files, cells: table.cells };
  return new TextEncoder().encode(JSON.stringify(form, (key, value) => (isEvidenceField(key) ? number(value) : value)));
}

function listEvidence({ files, cells }: PackedForm): readonly Evidence[] {
  const cell = (at: number): number => cells[at] as number;
  return Array.from({ length: cells.length / width }, (_, index) => {
    const at = index * width;
    const file = files[cell(at)] ?? '';
    const place = { file, page: cell(at + 1), line: cell(at + 2), from: cell(at + 3), lastLine: cell(at + 4), to: cell(at + 5) };
    return { place, quote: cells[at + 6] as string };
  });
}

/** Puts the evidence back in its places, in the value itself: it was parsed a moment ago and is nobody else's. */
function restore(value: unknown, evidence: readonly Evidence[]): void {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(fields)) {
    const held = fields[key];
    if (!isEvidenceField(key)) restore(held, evidence);
    else fields[key] = Array.isArray(held) ? held.map((number) => evidence[number]) : evidence[held as number];
  }
}

const decoder = new TextDecoder();

export function unpackFacts(packed: PackedFacts): Facts {
  const form = JSON.parse(decoder.decode(packed)) as PackedForm;
  restore(form.facts, listEvidence(form));
  return form.facts as Facts;
}
