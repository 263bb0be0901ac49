import type { HiddenText } from '../flow/hidden-text.ts';
import type { XmlElement } from '../xml/parse-xml.ts';
import type { Relationship } from './docx-package.ts';
import type { DocxStyles } from './docx-styles.ts';

/** A field (ECMA-376 part 1, clause 17.16.18) whose end has not been met yet. */
export interface OpenField {
  inCode: boolean;
  code: string;
  /** The form field's own data, from its first character. */
  readonly form: XmlElement | undefined;
}

/** What walking a part needs: shared by its paragraphs, tables and text boxes. */
export interface DocxContext {
  readonly styles: DocxStyles;
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly hidden: HiddenText;
  /** Ids of the footnotes and endnotes referred to so far, in order. */
  readonly notes: { readonly kind: 'footnote' | 'endnote'; readonly id: string }[];
  readonly fields: OpenField[];
}
