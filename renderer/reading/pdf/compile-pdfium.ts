import address from '@embedpdf/pdfium/pdfium.wasm?url';

/** PDFium's code, compiled, from the app's own files. What engines make of it while it runs is shared by all who were given it. */
export async function compilePdfium(): Promise<WebAssembly.Module> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`asset pdfium.wasm: ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
}
