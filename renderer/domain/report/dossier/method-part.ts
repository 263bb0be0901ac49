import accuracy from '../../../../resources/accuracy.json';
import { type Block, heading, list, paragraph } from '../paper/paper.ts';
import type { Dossier } from './dossier.ts';
import type { PaperWording } from './paper-wording.ts';

/** Sections of the page and how many points each makes, besides the figures of "accuracy". */
const sections = [
  ['does', 4],
  ['oversight', 4],
  ['accuracy', 2],
  ['limits', 5],
  ['candidates', 5],
  ['law', 4],
] as const;

/** What was measured, one line a set of applications: the figures that the app's help shows. */
function measured({ tell, translate }: PaperWording): readonly string[] {
  const lines = accuracy.sets.map(({ id, ...figures }) =>
    tell('method.accuracy.set', { ...figures, set: translate({ key: `help.set.${id}`, params: {} }) }),
  );
  return [tell('method.accuracy.measured', { on: accuracy.measuredOn }), ...lines];
}

/** What the dossier's readers and the candidates are to be told: how it works, who decides, how exact it is, where it fails, which rights. */
export function methodPart({ input }: Pick<Dossier, 'input'>, wording: PaperWording): readonly Block[] {
  const { tell, say } = wording;
  const { name, version } = input.tool;
  return [
    heading(1, tell('part.method'), true),
    paragraph(say('methodText')),
    paragraph(say('methodTies')),
    ...sections.flatMap(([section, points]) => [
      heading(2, tell(`method.${section}`, { tool: name, version })),
      ...list([
        ...(section === 'accuracy' ? measured(wording) : []),
        ...Array.from({ length: points }, (_, index) => tell(`method.${section}.${index + 1}`, { tool: name })),
      ]),
    ]),
  ];
}
