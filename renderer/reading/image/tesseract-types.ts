/** The part of tesseract.js-core that is used, as its WebIDL binding names it. */
export interface TesseractModule {
  readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  _malloc(size: number): number;
  _free(pointer: number): void;
  getPointer(object: object): number;
  readonly TessBaseAPI: new () => TesseractApi;
  readonly OSResults: new () => TesseractOrientation;
  destroy(object: object): void;
}

export interface TesseractApi {
  Init(path: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): void;
  /** Takes a copy of the pixels, which lie row by row at a place of the engine's memory. */
  SetImage(pixels: number, width: number, height: number, bytesPerPixel: number, bytesPerLine: number): void;
  Recognize(monitor: null): number;
  GetIterator(): TesseractIterator;
  DetectOS(results: TesseractOrientation): boolean;
}

interface TesseractOrientation {
  readonly best_result: {
    readonly orientation_id: number;
    readonly oconfidence: number;
    readonly script_id: number;
    readonly sconfidence: number;
  };
  readonly unicharset: { get_script_from_script_id(id: number): string };
}

/** Walks over the result; levels are those of PageIteratorLevel. */
export interface TesseractIterator {
  Begin(): void;
  Next(level: number): boolean;
  Empty(level: number): boolean;
  IsAtBeginningOf(level: number): boolean;
  IsAtFinalElement(level: number, element: number): boolean;
  /** The engine keeps the few bytes of each text that it gives. */
  GetUTF8Text(level: number): string;
  Confidence(level: number): number;
  getBoundingBox(level: number): OcrBox;
  getBaseline(level: number): OcrBox;
  getRowAttributes(): { readonly row_height: number; readonly descenders: number };
}

export interface OcrBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A recognised line; confidences run from 0 to 100, its height from the tops of tall letters to the feet of those that hang. */
export interface OcrLine {
  readonly bbox: OcrBox;
  readonly baseline: OcrBox;
  readonly rowHeight: number;
  readonly descenders: number;
  readonly words: readonly { readonly text: string; readonly confidence: number; readonly bbox: OcrBox }[];
}

/** How far the text of a picture is turned. */
export interface Orientation {
  /** Quarter turns by which the picture has to be turned clockwise to stand upright. */
  readonly quarterTurns: number;
  readonly confidence: number;
  /** Name of the script in Tesseract's list: Latin, Arabic, Cyrillic… */
  readonly script: string;
  readonly scriptConfidence: number;
}
