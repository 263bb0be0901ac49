import { deflateSync } from 'node:zlib';
import { grayFromRgba } from '../../renderer/reading/image/gray-image.ts';
import { withPdf } from '../../renderer/reading/pdf/open-pdf.ts';
import { renderPage } from '../../renderer/reading/pdf/render-page.ts';
import { nodeEngines } from '../helpers/node-engines.ts';
import { buildPdf } from '../robustness/samples.ts';
import { benchCv } from './bench-cvs.ts';

const dpi = 200;

/** The first page of an invented CV as a scanner gives it: one grey picture at 200 dpi, without a text layer. */
export async function benchScan(number: number): Promise<Uint8Array> {
  const { image } = await withPdf(benchCv(number), undefined, nodeEngines, (pdf) => renderPage(pdf, 1, dpi));
  const packed = `${deflateSync(grayFromRgba(image.width, image.height, image.data).data).toString('hex')}>`;
  const content = 'q 595 0 0 842 0 0 cm /Im Do Q';
  return buildPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /Im 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Type /XObject /Subtype /Image /Width ${image.width} /Height ${image.height} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter [/ASCIIHexDecode /FlateDecode] /Length ${packed.length} >>\nstream\n${packed}\nendstream`,
  ]);
}
