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

/** What the file's readers and the candidates are to be told: how it works, who decides, how exact it is, where it fails, which rights. */
export function methodPart({ input }: Dossier, { tell, say }: PaperWording): readonly Block[] {
  const { name, version } = input.tool;
  return [
    heading(1, tell('part.method'), true),
    paragraph(say('methodText')),
    paragraph(say('methodTies')),
    ...sections.flatMap(([section, points]) => [
      heading(2, tell(`method.${section}`, { tool: name, version })),
      ...list(Array.from({ length: points }, (_, index) => tell(`method.${section}.${index + 1}`, { tool: name }))),
    ]),
  ];
}
