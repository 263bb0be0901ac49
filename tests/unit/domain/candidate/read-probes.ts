import type { Facts } from '../../../../renderer/domain/candidate/facts.ts';
import { interpretApplication } from '../../../../renderer/domain/candidate/interpret-application.ts';
import { documentFromText } from '../../../../renderer/domain/document/from-text.ts';
import { sketchDocument } from '../../../helpers/sketch-document.ts';

const context = { defaultCountry: 'MA', asOf: '2024-01-15' };

/** Facts of a sketch (headings marked with `#`), or of plain text without any mark. */
export const readSketch = (text: string): Facts => interpretApplication([sketchDocument('cv.docx', text)], context);
export const readText = (text: string): Facts => interpretApplication([documentFromText('cv.txt', text)], context);

export const listPositions = (facts: Facts): readonly string[] =>
  facts.experience.map(
    ({ start, end, current, kind, title, organisation }) =>
      `${start}..${current ? 'now' : end} ${kind} ${title}${organisation ? ` @ ${organisation}` : ''}`,
  );
export const listDegrees = (facts: Facts): readonly string[] =>
  facts.education.map(({ level, completed, end }) => `${level} ${completed ? 'done' : 'open'} ${end?.slice(0, 4) ?? ''}`);
export const listLevels = (facts: Facts): readonly string[] => facts.languages.map(({ code, cefr }) => `${code} ${cefr}`);
