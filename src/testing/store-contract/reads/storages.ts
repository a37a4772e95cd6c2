import { expect, test } from 'vitest';
import type { OpenStore } from '../../store-contract.ts';

/** Tests of `storage`. */
export function testStoreStorages(open: OpenStore): void {
  test('a value stays until it is deleted', async () => {
    const { storage } = await open();
    await storage.set('bot', 'a', '1');
    await storage.set('bot', 'a', '2');

    expect(await storage.get('bot', 'a')).toBe('2');
    expect(await storage.get('web', 'a')).toBeUndefined();

    await storage.delete('bot', 'a');
    await storage.delete('bot', 'a');

    expect(await storage.get('bot', 'a')).toBeUndefined();
  });

  test('keys of a prefix are listed in order', async () => {
    const { storage } = await open();
    for (const key of ['b', 'a%c', 'a', 'a_', 'A', 'a😀', 'a\uffee']) {
      await storage.set('bot', key, `"${key}"`);
    }
    await storage.set('web', 'a', '0');

    expect((await storage.list('bot', 'a')).map(([key]) => key)).toEqual([
      'a',
      'a%c',
      'a_',
      'a\uffee',
      'a😀',
    ]);
    expect(await storage.list('bot', 'a%')).toEqual([['a%c', '"a%c"']]);
    expect((await storage.list('bot', '')).map(([key]) => key)).toHaveLength(7);
    expect(await storage.list('none', '')).toEqual([]);
  });

  test('a value may have 64 KiB', async () => {
    const { storage } = await open();
    await storage.set('bot', 'a', 'ä'.repeat(32 * 1024));

    await expect(storage.set('bot', 'a', `${'ä'.repeat(32 * 1024)}a`)).rejects.toMatchObject({
      code: 'QUERY_INVALID',
    });
    expect(await storage.get('bot', 'a')).toHaveLength(32 * 1024);
  });
}
