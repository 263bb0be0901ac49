import { expect, test } from 'vitest';
import { assignSections } from '../../../../../renderer/domain/candidate/sections/assign-sections.ts';
import { buildUnits } from '../../../../../renderer/domain/candidate/units/build-units.ts';
import type { Block, Document, Page } from '../../../../../renderer/domain/document/document.ts';
import { makeLine } from '../../../../../renderer/domain/document/from-text.ts';

const block = (kind: Block['kind'], text: string, left: number): Block => ({
  kind,
  lines: [{ ...makeLine(text, { size: 10 }), box: [left, 10, 100, 10] }],
  language: null,
});
const page = (number: number, blocks: readonly Block[]): Page => ({ number, width: 595, height: 842, origin: 'text', blocks });

test('the main column goes on over the page although a side column was read last', () => {
  const document: Document = {
    file: 'cv.pdf',
    format: 'pdf',
    language: null,
    doubts: [],
    pages: [
      page(1, [
        block('heading', 'ÉTUDES', 50),
        block('paragraph', 'Master en gestion', 50),
        block('heading', 'LOISIRS', 400),
        block('paragraph', 'VTT', 400),
      ]),
      page(2, [block('paragraph', 'Bachelier en gestion', 50), block('heading', 'CERTIFICATIONS', 50)]),
    ],
  };
  const sections = assignSections(buildUnits(document, 0)).map(({ section }) => section);
  expect(sections).toEqual(['education', 'education', 'interests', 'interests', 'education', 'training']);
});
