const patterns: readonly [RegExp, (parts: readonly string[]) => string][] = [
  [/^(\d{4})(-\d{2})?(-\d{2})?(T\d{2}:\d{2})?$/u, (parts) => parts.join('')],
  [
    /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})(?:,?\s+(\d{1,2})[:h](\d{2}))?$/u,
    ([day = '', month = '', year = '', hour, minute]) => {
      const time = hour ? `T${hour.padStart(2, '0')}:${minute}` : '';
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time}`;
    },
  ],
  [/^(\d{1,2})[/. -](\d{4})$/u, ([month = '', year = '']) => `${year}-${month.padStart(2, '0')}`],
];

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function exists(iso: string): boolean {
  const [year, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  return year !== undefined && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A date as people type it (`31/12/2023`, `12/2023`, `2023`, with `17h00` or `17:00` after a day) or in ISO 8601, as ISO 8601; null when it is none. */
export function parseTypedDate(text: string): string | null {
  const typed = text.trim();
  for (const [pattern, build] of patterns) {
    const match = pattern.exec(typed);
    if (!match) continue;
    const iso = build(match.slice(1).map((part) => part ?? ''));
    return exists(iso) ? iso : null;
  }
  return null;
}

/** An ISO 8601 date as {@link parseTypedDate} reads it: `31/12/2023 17:00`, `12/2023`, `2023`. */
export function typeDate(iso: string): string {
  const [date = '', time] = iso.split('T');
  const words = date.split('-').reverse().join('/');
  return time ? `${words} ${time}` : words;
}
