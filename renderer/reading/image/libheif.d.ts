declare module 'libheif-js/libheif-wasm/libheif.js' {
  const createLibheif: (options: {
    readonly wasmBinary: Uint8Array;
    readonly print: (text: string) => void;
    readonly printErr: (text: string) => void;
  }) => import('./libheif-types.ts').Libheif;
  export default createLibheif;
}
