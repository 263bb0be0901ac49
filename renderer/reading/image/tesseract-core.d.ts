declare module 'tesseract.js-core/tesseract-core-simd.js' {
  const createCore: (options: {
    readonly instantiateWasm: (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => void) => void;
    readonly TesseractProgress: (percent: number) => void;
    readonly print: (text: string) => void;
    readonly printErr: (text: string) => void;
  }) => Promise<import('./tesseract-types.ts').TesseractModule>;
  export default createCore;
}
