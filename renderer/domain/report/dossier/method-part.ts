import accuracy from '../../../../resources/accuracy.json';
import { type Block, heading, list, paragraph } from '../paper/paper.ts';
import type { Dossier } from './dossier.ts';
import type { PaperWording } from './paper-wording.ts';

/** Sections of the page and how many points each makes. */
const sections = [
  ['does', 4],
  ['oversight', 4],
  ['accuracy', 4],
  ['limits', 5],
  ['candidates', 5],
  ['law', 4],
] as const;

/** What was measured of the sets of applications, as `resources/accuracy.json` has it. */
function measured(): Readonly<Record<string, number>> {
  const of = (wanted: string) => accuracy.sets.find(({ id }) => id === wanted);
  const [known, first, after] = [of('development'), of('unseenAtFirst'), of('unseenAfterwards')];
  if (!known || !first || !after) throw new Error('resources/accuracy.json lacks a set');
  return {
    development: known.applications,
    developmentRight: known.verdicts,
    developmentWrong: known.wrongExclusions,
    unseen: first.applications,
    firstRight: first.verdicts,
    firstWrong: first.wrongExclusions,
    afterRight: after.verdicts,
    afterWrong: after.wrongExclusions,
  };
}

/** What the file's readers and the candidates are to be told: how it works, who decides, how exact it is, where it fails, which rights. */
export function methodPart({ input }: Dossier, { tell, say }: PaperWording): readonly Block[] {
  const { name, version } = input.tool;
  const figures = measured();
  return [
    heading(1, tell('part.method'), true),
    paragraph(say('methodText')),
    paragraph(say('methodTies')),
    ...sections.flatMap(([section, points]) => [
      heading(2, tell(`method.${section}`, { tool: name, version })),
      ...list(Array.from({ length: points }, (_, index) => tell(`method.${section}.${index + 1}`, { tool: name, ...figures }))),
    ]),
  ];
}
