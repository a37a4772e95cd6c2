import { expect, test } from 'vitest';
import type { OpenEngine } from '../engine-contract.ts';

/** Tests of `lead`. */
export function testLeaderships(open: OpenEngine): void {
  test('one leads at a time; the next one does as soon as it is given up', async () => {
    const engine = await open();
    const first = await engine.lead('report');
    expect([first.name, first.signal.aborted, await first.isHeld()]).toEqual([
      'report',
      false,
      true,
    ]);

    const waits = Promise.withResolvers<void>();
    const second = engine.lead('report', { patience: 0.01, onWait: waits.resolve });
    await waits.promise;
    await first.release();
    expect([first.signal.aborted, await first.isHeld()]).toEqual([true, false]);
    expect(await (await second).isHeld()).toBe(true);
  });

  test('of several names, the first that is free is led', async () => {
    const engine = await open();
    const names = ['shard:0/2', 'shard:1/2'];
    const led = [await engine.lead(names), await engine.lead(names)];
    expect(led.map(({ name }) => name)).toEqual(names);

    await led[1]?.release();
    expect((await engine.lead(names)).name).toBe('shard:1/2');
  });

  test('a wait ends with its signal, and leads nothing', async () => {
    const engine = await open();
    await engine.lead('report');
    const ended = new AbortController();
    const waiting = engine.lead('report', {
      signal: ended.signal,
      onWait: () => ended.abort('over'),
    });
    await expect(waiting).rejects.toBe('over');
    await expect(engine.lead('other', { signal: ended.signal })).rejects.toBe('over');
    expect((await engine.lead('other')).name).toBe('other');
  });

  test('a closed engine leads nothing, and waits for nothing', async () => {
    const engine = await open();
    const leadership = await engine.lead('report');
    const waits = Promise.withResolvers<void>();
    const waiting = engine.lead('report', { onWait: waits.resolve });
    waiting.catch(() => {});
    await waits.promise;
    await engine.close();

    expect(leadership.signal.aborted).toBe(true);
    await expect(waiting).rejects.toMatchObject({ code: 'ENGINE_CLOSED' });
    await expect(engine.lead('report')).rejects.toMatchObject({ code: 'ENGINE_CLOSED' });
  });

  test.each([[[]], [['']], [['../x y']], [['a'.repeat(101)]]])('%j is refused', async (names) => {
    const engine = await open();
    await expect(engine.lead(names)).rejects.toMatchObject({ code: 'QUERY_INVALID' });
  });
}
