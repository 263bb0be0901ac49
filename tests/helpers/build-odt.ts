import { strToU8, zipSync } from 'fflate';

const namespaces = ['office', 'text', 'table', 'style', 'fo', 'draw', 'xlink'].map((prefix) => `xmlns:${prefix}="urn:${prefix}"`).join(' ');

/** The bytes of an OpenDocument text: its body, and where given automatic styles and a page header. */
export function buildOdt(parts: { readonly body: string; readonly styles?: string; readonly header?: string }): Uint8Array {
  const content = `<office:document-content ${namespaces}><office:automatic-styles>${parts.styles ?? ''}</office:automatic-styles><office:body><office:text>${parts.body}</office:text></office:body></office:document-content>`;
  const header =
    parts.header === undefined
      ? ''
      : `<style:master-page style:name="Standard"><style:header>${parts.header}</style:header></style:master-page>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
    'styles.xml': strToU8(
      `<office:document-styles ${namespaces}><office:master-styles>${header}</office:master-styles></office:document-styles>`,
    ),
    'META-INF/manifest.xml': strToU8('<manifest/>'),
  });
}
