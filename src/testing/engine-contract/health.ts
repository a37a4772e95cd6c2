import { expect, test } from 'vitest';
import type { OpenEngine } from '../engine-contract.ts';
import { fakeStages } from '../fake-stages.ts';
import { gated, submitted } from './samples.ts';

/** Tests of `health`. */
export function testHealth(open: OpenEngine): void {
  test('an engine that runs jobs holds its lease; one that runs none has no lease', async () => {
    const worker = await open();
    expect(await worker.health()).toEqual({ isDraining: false, isLeaseHeld: true });

    const reader = await open({ limits: { concurrency: 0, shutdownTimeoutMs: 50 } });
    expect(await reader.health()).toEqual({ isDraining: false });
  });

  test('an engine that is paused drains, until it is resumed; a paused store is not its matter', async () => {
    const engine = await open();
    await engine.pause({ scope: 'store' });
    expect(await engine.health()).toMatchObject({ isDraining: false });

    await engine.pause();
    expect(await engine.health()).toMatchObject({ isDraining: true });
    await engine.resume();
    expect(await engine.health()).toMatchObject({ isDraining: false });
  });

  test('an engine that closes drains, and a closed one has no store', async () => {
    const generate = gated('generate');
    const engine = await open({ stages: fakeStages({ generate: generate.stage }) });
    await submitted(engine);
    await generate.entered;

    const closing = engine.close();
    expect(await engine.health()).toMatchObject({ isDraining: true });
    await closing;

    expect(await engine.health()).toEqual({
      isDraining: true,
      storeError: 'STORE_CLOSED',
      isLeaseHeld: false,
    });
  });
}
