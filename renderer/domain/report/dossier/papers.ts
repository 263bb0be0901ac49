import type { Translate } from '../../text/message.ts';
import { type Block, facts, heading, list, type Paper } from '../paper/paper.ts';
import { declarationsPart } from './declarations-part.ts';
import type { Dossier } from './dossier.ts';
import { gridPart } from './grid-part.ts';
import { refusalLetters, requestLetters } from './letters.ts';
import { longlistPart } from './longlist-part.ts';
import { matrixPart } from './matrix-part.ts';
import { methodPart } from './method-part.ts';
import { minutesPart } from './minutes-part.ts';
import { createPaperWording, type PaperWording, paperFrame } from './paper-wording.ts';
import { registerPart } from './register-part.ts';
import { shortlistPart } from './shortlist-part.ts';

type Part = (dossier: Dossier, wording: PaperWording) => readonly Block[];

/** The parts of the whole file, in their order; sheets and letters are papers of their own. */
const wholeParts: readonly (readonly [name: string, part: Part])[] = [
  ['grid', gridPart],
  ['register', registerPart],
  ['longlist', longlistPart],
  ['matrix', matrixPart],
  ['shortlist', shortlistPart],
  ['minutes', minutesPart],
  ['declarations', declarationsPart],
  ['method', methodPart],
];

function frontBlocks(dossier: Dossier, { tell, say, date }: PaperWording): readonly Block[] {
  const { vacancy, organisation, generatedAt, grid, tool } = dossier.input;
  return [
    heading(1, tell('title', { title: vacancy.title })),
    facts([
      [tell('organisation'), organisation.name ?? vacancy.organisation],
      [say('reference'), vacancy.reference],
      [tell('unit'), vacancy.unit],
      [say('dutyStation'), vacancy.dutyStation],
      [say('closesOn'), vacancy.closesOn && date(vacancy.closesOn)],
      [say('panel'), grid.panel.join(', ')],
      [tell('counts'), tell('minutes.counts', countsOf(dossier))],
      [say('madeBy'), say('madeByTool', { tool: tool.name, version: tool.version, on: generatedAt.slice(0, 10) })],
    ]),
    heading(2, tell('contents')),
    ...list([...wholeParts.map(([name]) => tell(`part.${name}`)), tell('contents.apart')]),
  ];
}

const countsOf = ({ rows, ranked, excluded, unreadable }: Dossier) => ({
  received: rows.length,
  ranked: ranked.length,
  excluded: excluded.length,
  unreadable: unreadable.length,
});

const papers: Readonly<Record<PaperKind, { readonly title: string; readonly blocks: Part }>> = {
  dossier: {
    title: 'title',
    blocks: (dossier, wording) => [...frontBlocks(dossier, wording), ...wholeParts.flatMap(([, part]) => part(dossier, wording))],
  },
  minutes: { title: 'part.minutes', blocks: minutesPart },
  declarations: { title: 'part.declarations', blocks: declarationsPart },
  letters: { title: 'part.letters', blocks: refusalLetters },
  requests: { title: 'part.requests', blocks: requestLetters },
};

export type PaperKind = 'dossier' | 'minutes' | 'declarations' | 'letters' | 'requests';

/**
 * One paper of a selection's file.
 * @param locale language of `translate`, ISO 639-1
 */
export function buildPaper(kind: PaperKind, dossier: Dossier, translate: Translate, locale: string): Paper {
  const wording = createPaperWording(translate);
  const { title, blocks } = papers[kind];
  const words = wording.tell(title, { title: dossier.input.vacancy.title });
  const letterheadOn = kind === 'letters' || kind === 'requests' ? 'everyPage' : 'start';
  return { ...paperFrame(dossier, words, locale, wording), letterheadOn, blocks: blocks(dossier, wording) };
}
