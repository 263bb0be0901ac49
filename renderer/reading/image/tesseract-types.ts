/** The part of tesseract.js-core that is used, as its WebIDL binding names it. */
export interface TesseractModule {
  readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  readonly TessBaseAPI: new () => TesseractApi;
  readonly OSResults: new () => TesseractOrientation;
  destroy(object: object): void;
}

export interface TesseractApi {
  Init(path: null, language: string, mode: number): number;
  SetVariable(name: string, value: string): void;
  SetImageFile(exifOrientation: number, angle: number): number;
  Recognize(monitor: null): number;
  GetJSONText(): string;
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

export interface TesseractPage {
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly OcrLine[] | null }[] | null }[] | null;
}

export interface OcrBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A recognised line; confidences run from 0 to 100. */
export interface OcrLine {
  readonly bbox: OcrBox;
  readonly baseline: OcrBox;
  readonly confidence: number;
  readonly rowAttributes: { readonly rowHeight: number; readonly ascenders: number; readonly descenders: number };
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
