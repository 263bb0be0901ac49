import { describe, expect, it } from 'vitest';
import type { Document } from '../../../renderer/domain/document/document.ts';
import { documentFromText } from '../../../renderer/domain/document/from-text.ts';
import { triage } from '../../../renderer/reading/triage.ts';

function pages(...texts: readonly string[]): Document {
  const documents = texts.map((text) => documentFromText('cv.pdf', text, 'pdf'));
  return {
    file: 'cv.pdf',
    format: 'pdf',
    language: 'fr',
    doubts: [],
    pages: documents.flatMap((document, at) => document.pages.map((page) => ({ ...page, number: at + 1 }))),
  };
}
const codes = (document: Document) => triage(document).map((doubt) => doubt.code);

describe('triage', () => {
  it('has nothing to say about an ordinary CV', () => {
    expect(codes(pages('Curriculum vitae\n\nAmina Benali\namina@example.org', 'Références : k.alami@example.com'))).toEqual([]);
  });

  it('doubts languages that the rules do not know, and whole dossiers', () => {
    expect(codes({ ...pages('x'), language: 'ru' })).toEqual(['unsupported-language']);
    expect(codes(pages(...Array.from({ length: 20 }, () => 'x')))).toEqual(['many-pages']);
  });

  it('tells the CVs of two people from one person’s CV in two languages', () => {
    const amina = 'Curriculum vitae\n\nAmina Benali\namina@example.org';
    expect(codes(pages(amina, 'CURRICULUM VITAE\n\nKarim Alami\nkarim@example.org'))).toEqual(['several-people']);
    expect(codes(pages(amina, 'Curriculum vitae (English)\n\nAmina Benali\namina@example.org'))).toEqual([]);
    expect(codes(pages(amina, 'Curriculum Vitae\n\nAmina Benali\nAmina@example.org\nReferee: j.doe@example.com'))).toEqual([]);
  });
});
