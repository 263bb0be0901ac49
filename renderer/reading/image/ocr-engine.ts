import createCore from 'tesseract.js-core/tesseract-core-simd.js';
import type { Engines } from '../engines.ts';
import { ReadError } from '../outcome.ts';
import type { GrayImage } from './gray-image.ts';
import { listRecognizedLines } from './list-recognized-lines.ts';
import type { OcrBox, OcrLine, Orientation, TesseractApi, TesseractModule } from './tesseract-types.ts';

/** Languages whose models come with the app, by their Tesseract names. */
export type OcrLanguage = 'fra' | 'eng' | 'spa' | 'ara';

/** A rectangle of a picture, in pixels. */
export interface OcrArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Recognises pictures offline, in the thread it is called in. */
export interface OcrEngine {
  /** How far the text is turned, and its script; null when there is too little of it. */
  detectOrientation(image: GrayImage): Promise<Orientation | null>;
  /** The lines of a picture, columns kept apart. */
  recognize(image: GrayImage, language: OcrLanguage): Promise<readonly OcrLine[]>;
  /** One line again, in another language. */
  recognizeLine(image: GrayImage, language: OcrLanguage, area: OcrArea): Promise<readonly OcrLine[]>;
}

/** Tesseract, and the memory it works in. */
interface Core {
  readonly module: TesseractModule;
  readonly memory: WebAssembly.Memory;
}

/** Tesseract's own numbers for what it is to do. */
const engineMode = { legacy: 0, neural: 1 };
const segmentation = { auto: '3', singleLine: '7' };
const ignore = (): void => {};
const started = new WeakMap<Engines, Promise<OcrEngine>>();
const memories = new WeakMap<Engines, WebAssembly.Memory>();

/** Bytes of memory that the engine holds. */
export const measureOcr = (engines: Engines): number => memories.get(engines)?.buffer.byteLength ?? 0;

/** The engine, started once for each set of engines. */
export function loadOcr(engines: Engines): Promise<OcrEngine> {
  let engine = started.get(engines);
  if (engine === undefined) {
    engine = start(engines);
    started.set(engines, engine);
  }
  return engine;
}

async function start(engines: Engines): Promise<OcrEngine> {
  const core = await startCore(engines);
  const apis = new Map<string, Promise<TesseractApi>>();
  const apiFor = (name: OcrLanguage | 'osd'): Promise<TesseractApi> => {
    const known = apis.get(name) ?? openApi(core.module, engines, name);
    apis.set(name, known);
    return known;
  };
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      started.delete(engines);
      if (error instanceof ReadError) throw error;
      throw new ReadError('damaged', 'the recognition engine failed');
    }
  };
  const recognizeWith = async (
    image: GrayImage,
    language: OcrLanguage,
    mode: string,
    area: OcrArea | null,
  ): Promise<readonly OcrLine[]> => {
    const api = await apiFor(language);
    api.SetVariable('tessedit_pageseg_mode', mode);
    // A cut is handed over rather than a rectangle of the whole: the engine would copy and measure the page for each line.
    setImage(core, api, area === null ? image : cutOut(image, area));
    api.Recognize(null);
    const lines = listRecognizedLines(core.module, api);
    return area === null ? lines : lines.map((line) => moveLine(line, area));
  };
  return {
    detectOrientation: (image) => guarded(async () => detect(core, await apiFor('osd'), image)),
    recognize: (image, language) => guarded(() => recognizeWith(image, language, segmentation.auto, null)),
    recognizeLine: (image, language, area) => guarded(() => recognizeWith(image, language, segmentation.singleLine, area)),
  };
}

async function startCore(engines: Engines): Promise<Core> {
  const binary = await engines.loadAsset('tesseract.wasm');
  let memory: unknown;
  const instantiateWasm = (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void): void => {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(binary.slice()), imports);
    memory = Object.values(instance.exports).find((each) => each instanceof WebAssembly.Memory);
    receive(instance);
  };
  // The build without "relaxed" SIMD gives the same result on every machine.
  const module = await createCore({ instantiateWasm, TesseractProgress: ignore, print: ignore, printErr: ignore });
  if (!(memory instanceof WebAssembly.Memory)) throw new Error('an engine without memory');
  memories.set(engines, memory);
  return { module, memory };
}

function cutOut({ width, data }: GrayImage, area: OcrArea): GrayImage {
  const cut = new Uint8Array(area.width * area.height);
  for (let row = 0; row < area.height; row += 1) {
    const from = (area.top + row) * width + area.left;
    cut.set(data.subarray(from, from + area.width), row * area.width);
  }
  return { width: area.width, height: area.height, data: cut };
}

/** A line of a cut, where it lies on the whole picture. */
function moveLine(line: OcrLine, { left, top }: OcrArea): OcrLine {
  const move = ({ x0, y0, x1, y1 }: OcrBox): OcrBox => ({ x0: x0 + left, y0: y0 + top, x1: x1 + left, y1: y1 + top });
  const words = line.words.map((word) => ({ ...word, bbox: move(word.bbox) }));
  return { ...line, words, bbox: move(line.bbox), baseline: move(line.baseline) };
}

async function openApi(module: TesseractModule, engines: Engines, name: OcrLanguage | 'osd'): Promise<TesseractApi> {
  module.FS.writeFile(`${name}.traineddata`, await engines.loadAsset(`${name}.traineddata`));
  const api = new module.TessBaseAPI();
  const failed = api.Init(null, name, name === 'osd' ? engineMode.legacy : engineMode.neural) !== 0;
  module.FS.unlink(`${name}.traineddata`);
  if (failed) throw new Error(`no model for ${name}`);
  api.SetVariable('user_defined_dpi', '200');
  return api;
}

function setImage({ module, memory }: Core, api: TesseractApi, { width, height, data }: GrayImage): void {
  const pixels = module._malloc(data.length);
  if (pixels === 0) throw new ReadError('too-large', 'no memory for a picture');
  new Uint8Array(memory.buffer).set(data, pixels);
  api.SetImage(pixels, width, height, 1, width);
  module._free(pixels);
}

function detect(core: Core, api: TesseractApi, image: GrayImage): Orientation | null {
  const { module } = core;
  setImage(core, api, image);
  const results = new module.OSResults();
  try {
    if (!api.DetectOS(results)) return null;
    const { orientation_id: turns, oconfidence, script_id, sconfidence } = results.best_result;
    return {
      // Tesseract counts quarter turns that the text was given; as many back make it upright.
      quarterTurns: (4 - turns) % 4,
      confidence: oconfidence,
      script: results.unicharset.get_script_from_script_id(script_id),
      scriptConfidence: sconfidence,
    };
  } finally {
    module.destroy(results);
  }
}
