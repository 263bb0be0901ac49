import type { Block, Box, Line } from '../../domain/document/document.ts';
import type { OpenPdf } from './open-pdf.ts';
import { type PageFrame, showBox } from './page-frame.ts';

/** A hyperlink: where it is on the page, and its target. */
export interface PdfLink {
  readonly box: Box;
  readonly target: string;
}

const longestTarget = 2000;
const mostLinks = 500;

/** The hyperlinks of a page that lead outside the document. */
export function readLinks({ pdfium, document }: OpenPdf, page: number, frame: PageFrame): PdfLink[] {
  const { call, scratch, integers, floats, bytes } = pdfium;
  const links: PdfLink[] = [];
  const position = scratch >> 2;
  integers()[position] = 0;
  const buffer = call.malloc(longestTarget);
  while (links.length < mostLinks && call.FPDFLink_Enumerate(page, scratch, scratch + 4) !== 0) {
    const link = integers()[position + 1] as number;
    const action = call.FPDFLink_GetAction(link);
    const length = action === 0 ? 0 : call.FPDFAction_GetURIPath(document, action, buffer, longestTarget);
    if (length < 2 || length > longestTarget || call.FPDFLink_GetAnnotRect(link, scratch + 16) === 0) continue;
    const [left, top, right, bottom] = floats().slice(position + 4, position + 8) as unknown as [number, number, number, number];
    const target = new TextDecoder().decode(bytes().slice(buffer, buffer + length - 1)).trim();
    if (/^(?:https?|mailto|tel):/iu.test(target)) links.push({ box: showBox(frame, left, bottom, right, top), target });
  }
  call.free(buffer);
  return links;
}

/** Puts each link on the line it lies on, or the line nearest to it where it lies on a picture. */
export function placeLinks(blocks: readonly Block[], links: readonly PdfLink[]): readonly Block[] {
  if (links.length === 0) return blocks;
  const lines = blocks.flatMap((block) => block.lines);
  const targets = new Map<Line, string[]>();
  for (const { box, target } of links) {
    const line = nearestLine(lines, box);
    if (line === null) continue;
    const list = targets.get(line) ?? [];
    if (!list.includes(target)) targets.set(line, [...list, target]);
  }
  return blocks.map((block) => ({ ...block, lines: block.lines.map((line) => ({ ...line, links: targets.get(line) ?? line.links })) }));
}

function nearestLine(lines: readonly Line[], link: Box): Line | null {
  let nearest: Line | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const line of lines) {
    const distance = Math.min(...line.words.map((word) => (word.box === null ? Number.POSITIVE_INFINITY : distanceOf(word.box, link))));
    if (distance >= least) continue;
    nearest = line;
    least = distance;
  }
  return nearest;
}

/** Between the middle of a link's first line and a word; 0 when the word lies under it. */
function distanceOf([left, top, width, height]: Box, link: Box): number {
  const across = Math.max(0, left - (link[0] + link[2]), link[0] - (left + width));
  const down = Math.max(0, top + height * 0.3 - (link[1] + link[3]), link[1] - (top + height * 0.7));
  return Math.hypot(across, down);
}
