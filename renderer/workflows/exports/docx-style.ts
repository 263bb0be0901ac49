/** Colours as six hexadecimal digits: they are the printed page's. */
export const ink = { accent: '0B5F5A', soft: '5A6472', line: 'D9DEE5', faint: 'F4F6F8' } as const;
export const inks = { met: '13693F', partlyMet: '7D5700', notMet: 'A3231B', notEvidenced: '55606E' } as const;
export const shades = { met: 'E2F3E9', partlyMet: 'FDF1D0', notMet: 'FCE6E4', notEvidenced: 'E9EDF1' } as const;

/** Width between the margins of A4, in twentieths of a point. */
export const textWidth = 11906 - 2 * 1021;

export interface DocxSetting {
  readonly rightToLeft: boolean;
  readonly width: number;
}
