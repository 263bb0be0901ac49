import { expect, test } from 'vitest';
import { decisionsInForce, listDecisions } from '../../../renderer/storage/repositories/decisions.ts';
import { decide } from '../../../renderer/workflows/decide.ts';
import { makeContext, textReader } from './test-context.ts';

const request = { vacancyId: 'v', applicationId: 'v/1', by: ' Nadia ', why: ' Profil solide ' };

test('decisions are added with who, when and why; the last counts, and the history stays', async () => {
  const context = await makeContext(textReader([]));
  expect(await decide(context, { ...request, decision: 'retained' })).toBe(true);
  expect(await decide(context, { ...request, decision: 'rejected', applicationId: 'v/2' })).toBe(true);
  expect(await decide(context, { ...request, decision: 'reserve' })).toBe(true);
  const history = await listDecisions(context.db, 'v');
  expect(history.map(({ decision, by, why }) => [decision, by, why])).toEqual([
    ['retained', 'Nadia', 'Profil solide'],
    ['rejected', 'Nadia', 'Profil solide'],
    ['reserve', 'Nadia', 'Profil solide'],
  ]);
  expect([...decisionsInForce(history)].map(([id, { decision }]) => [id, decision])).toEqual([
    ['v/1', 'reserve'],
    ['v/2', 'rejected'],
  ]);
  await decide(context, { ...request, decision: null });
  expect([...decisionsInForce(await listDecisions(context.db, 'v')).keys()]).toEqual(['v/2']);
});

test('without a name or a reason nothing is decided', async () => {
  const context = await makeContext(textReader([]));
  expect(await decide(context, { ...request, decision: 'retained', why: ' ' })).toBe(false);
  expect(await decide(context, { ...request, decision: 'retained', by: '' })).toBe(false);
  expect(await listDecisions(context.db, 'v')).toEqual([]);
});
