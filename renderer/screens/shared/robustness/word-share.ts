/** A share from 0 to 1 as whole per cent, as the language writes it. */
export const wordShare = (share: number, locale: string): string => new Intl.NumberFormat(locale, { style: 'percent' }).format(share);
