import { type Block, facts, heading, list, paragraph } from '../paper/paper.ts';
import type { Dossier } from './dossier.ts';
import type { PaperWording } from './paper-wording.ts';
import { signersOf } from './signers.ts';

/** One declaration of confidentiality and of no conflict of interest for each panel member, a page each. */
export function declarationsPart(dossier: Dossier, wording: PaperWording): readonly Block[] {
  const { tell, say } = wording;
  const { vacancy, organisation } = dossier.input;
  const one = (name: string, index: number): readonly Block[] => [
    heading(index === 0 ? 1 : 2, index === 0 ? tell('part.declarations') : tell('declaration.again'), true),
    facts([
      [tell('declaration.name'), dossier.input.grid.panel.length > 0 ? name : tell('minutes.blank')],
      [tell('declaration.function'), tell('minutes.blank')],
      [tell('organisation'), organisation.name ?? vacancy.organisation],
      [tell('minutes.post'), vacancy.title],
      [say('reference'), vacancy.reference],
    ]),
    paragraph(tell('declaration.intro')),
    ...list([1, 2, 3, 4, 5, 6].map((number) => tell(`declaration.${number}`))),
    paragraph(tell('declaration.ties')),
    { kind: 'room', label: tell('declaration.tiesRoom'), lines: 4 },
    paragraph(tell('minutes.done')),
    { kind: 'signatures', names: [name] },
  ];
  return signersOf(dossier, wording).flatMap(one);
}
