declare module 'tesseract.js-core/tesseract-core-simd.js' {
  const createCore: (options: {
    readonly wasmBinary: Uint8Array;
    readonly TesseractProgress: (percent: number) => void;
  }) => Promise<import('./tesseract-types.ts').TesseractModule>;
  export default createCore;
}
