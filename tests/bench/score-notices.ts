import { scoreFolder, summarise } from '../unit/domain/vacancy/score-grid.ts';

/** `npx tsx tests/bench/score-notices.ts <folder> …`: figures and disagreements of folders of notices with expected grids. */
for (const folder of process.argv.slice(2)) {
  const scores = scoreFolder(folder);
  for (const { name, disagreements } of scores) {
    if (disagreements.length > 0) process.stdout.write(`${name}\n${disagreements.map((line) => `   ${line}\n`).join('')}`);
  }
  const { f1, importance, metadata } = summarise(scores);
  process.stdout.write(
    `${folder}: ${scores.length} notices, criteria F1 ${f1.toFixed(1)}, importance ${importance.toFixed(1)} %, metadata ${metadata.toFixed(1)} %\n`,
  );
}
