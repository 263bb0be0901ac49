import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listPositions, readSketch, readText } from '../read-probes.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/posts');
const plain = ' (plain text)';

/** Ways of writing posts: `=== name`, a sketch of the section, `--- posts` and what a reader sees in it, a post a line. */
function listLayouts(file: string): readonly (readonly [name: string, sketch: string, positions: readonly string[]])[] {
  const [, ...layouts] = readFileSync(join(folder, file), 'utf8').split(/^=== /mu);
  return layouts.map((layout) => {
    const [head = '', posts = ''] = layout.split(/^--- posts\n/mu);
    const end = head.indexOf('\n');
    return [head.slice(0, end), head.slice(end + 1), posts.split('\n').filter(Boolean)] as const;
  });
}

describe.each(readdirSync(folder))('%s', (file) => {
  test.each(listLayouts(file))('%s', (name, sketch, positions) => {
    const facts = name.endsWith(plain) ? readText(sketch) : readSketch(`Nadia SEFRIOUI\n\n${sketch}`);
    expect(listPositions(facts)).toEqual(positions);
  });
});
