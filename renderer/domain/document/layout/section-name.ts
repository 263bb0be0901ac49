import sections from '../../../../resources/lexicons/section-headings.json';
import { fold } from '../../text/fold.ts';

const names: ReadonlySet<string> = new Set(
  Object.values(sections as Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>).flatMap((languages) =>
    Object.values(languages).flat().map(fold),
  ),
);

/** True for a line that is nothing but the name of a section of a CV, a sign or a number before it. */
export function isSectionName(text: string): boolean {
  return names.has(
    fold(text)
      .replace(/^[^\p{L}]+|[\s:.]+$/gu, '')
      .trim(),
  );
}
