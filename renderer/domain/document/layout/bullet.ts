const bulletOnly = /^(?:[-–—•●○◦▪▫■□◆◇‣⁃∙·*➢➤➔→✓✔✦❖►▶»o]|\(?\d{1,2}[.)]|[a-z]\))$/u;
const bulletStart = /^(?:[•●○◦▪▫■□◆◇‣⁃∙·➢➤➔→✓✔✦❖►▶]\s*|[-–—*o»]\s+|\(?\d{1,2}[.)]\s+|[a-z]\)\s+)\S/u;

/** True when a word is nothing but a list mark. */
export function isBulletText(text: string): boolean {
  return bulletOnly.test(text);
}

/** True when a line begins with a list mark. */
export function startsWithBullet(text: string): boolean {
  return bulletStart.test(text);
}
