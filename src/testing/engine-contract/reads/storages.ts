import { expect, test } from 'vitest';
import type { OpenEngine } from '../../engine-contract.ts';

/** Tests of `storage`. */
export function testEngineStorages(open: OpenEngine): void {
  test('values are stored, replaced, listed in order and deleted', async () => {
    const storage = (await open()).storage('bot');
    expect(await storage.get('a')).toBeUndefined();

    await storage.set('b/2', [2, null]);
    await storage.set('b/1', 'first');
    await storage.set('a', { deep: { value: true } });
    await storage.set('b/1', 'second');

    expect(await storage.get('a')).toEqual({ deep: { value: true } });
    expect(await storage.list()).toEqual([
      ['a', { deep: { value: true } }],
      ['b/1', 'second'],
      ['b/2', [2, null]],
    ]);
    await storage.delete('b/1');
    await storage.delete('never there');
    expect(await storage.list('b/')).toEqual([['b/2', [2, null]]]);
  });

  test('namespaces are separate', async () => {
    const engine = await open();
    await engine.storage('bot').set('a', 1);

    expect(await engine.storage('dashboard').get('a')).toBeUndefined();
    expect(await engine.storage('dashboard').list()).toEqual([]);
  });
}
