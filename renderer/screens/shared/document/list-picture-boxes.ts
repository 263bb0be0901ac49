import { OPS, type PageViewport, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Box } from '../../../domain/document/document.ts';

type Matrix = readonly number[];

/** A picture that is the page itself is a scan: it is looked into instead. */
const wholePage = 0.8;

const pictures: ReadonlySet<number> = new Set([
  OPS.paintImageXObject,
  OPS.paintInlineImageXObject,
  OPS.paintImageXObjectRepeat,
  OPS.paintInlineImageXObjectGroup,
  OPS.paintImageMaskXObject,
  OPS.paintImageMaskXObjectGroup,
  OPS.paintImageMaskXObjectRepeat,
]);

/** The box of the unit square, in which every picture is drawn, under a matrix. */
function boxUnder([a = 0, b = 0, c = 0, d = 0, e = 0, f = 0]: Matrix): Box {
  const x = [e, e + a, e + c, e + a + c];
  const y = [f, f + b, f + d, f + b + d];
  const [left, top] = [Math.min(...x), Math.min(...y)];
  return [left, top, Math.max(...x) - left, Math.max(...y) - top];
}

/** Where each of a picture's repetitions stands. */
function repeats(args: readonly unknown[]): readonly Matrix[] {
  const [, scaleX, scaleY, positions] = args;
  if (typeof scaleX !== 'number' || typeof scaleY !== 'number' || !(positions instanceof Float32Array || Array.isArray(positions)))
    return [];
  const at = Array.from(positions as ArrayLike<number>);
  return at.flatMap((x, index) => (index % 2 === 0 ? [[scaleX, 0, 0, scaleY, x, at[index + 1] ?? 0]] : []));
}

function matricesOf(args: readonly unknown[]): readonly Matrix[] {
  const [first] = args;
  // A group of inline pictures: each with its own matrix.
  const group: unknown[] = Array.isArray(args[1]) ? args[1] : Array.isArray(first) ? first : [];
  const own = group.flatMap((each) =>
    typeof each === 'object' && each !== null && 'transform' in each && Array.isArray(each.transform) ? [each.transform as Matrix] : [],
  );
  const several = [...own, ...repeats(args)];
  return several.length > 0 ? several : [[1, 0, 0, 1, 0, 0]];
}

/** The boxes of the pictures on a page, in the pixels of a viewport. */
export async function listPictureBoxes(page: PDFPageProxy, viewport: PageViewport): Promise<readonly Box[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const boxes: Box[] = [];
  const saved: Matrix[] = [];
  let current: Matrix = viewport.transform;
  for (const [index, operation] of fnArray.entries()) {
    const args: readonly unknown[] = argsArray[index] ?? [];
    if (operation === OPS.save) saved.push(current);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd) current = saved.pop() ?? current;
    else if (operation === OPS.transform) current = Util.transform([...current], [...args] as number[]);
    else if (operation === OPS.paintFormXObjectBegin) {
      saved.push(current);
      if (Array.isArray(args[0])) current = Util.transform([...current], args[0]);
    } else if (pictures.has(operation)) for (const own of matricesOf(args)) boxes.push(boxUnder(Util.transform([...current], [...own])));
  }
  return boxes.filter(([, , width, height]) => width * height < wholePage * viewport.width * viewport.height);
}
