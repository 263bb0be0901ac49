import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import { expect, test } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

test('the import rules look at every file and find no breach', async () => {
  process.chdir(root);
  const rules = await extractConfig(join(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise(['main', 'preload', 'renderer'], { ...rules.options, validate: true, ruleSet: rules });
  const { modules, summary } = output as ICruiseResult;
  const seen = new Set(modules.map(({ source }) => source));
  const code = sourceFiles(['main', 'preload', 'renderer']).filter(({ path }) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'));
  expect(code.filter(({ path }) => !seen.has(path)).map(({ path }) => path)).toEqual([]);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
}, 60_000);
