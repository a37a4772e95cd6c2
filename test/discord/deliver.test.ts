import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Delivery, newDelivery, renewed } from '../../src/discord/deliver/delivery.ts';
import { createDeliveryLog, timeOf } from '../../src/discord/deliver/delivery-log.ts';
import { nextTarget } from '../../src/discord/deliver/show/next-target.ts';
import { createPacer, type Pause } from '../../src/discord/deliver/pacer.ts';
import type { SentMessage } from '../../src/discord/discord-api.ts';
import { createLimiter } from '../../src/discord/limits.ts';
import type { BuildRequest } from '../../src/discord/read/build-request.ts';
import { fakeStages, virtualClock } from '../../src/testing/index.ts';
import { openEngine } from './set-up.ts';

const build: BuildRequest = {
  id: '175928847299117063',
  userId: '1',
  channelId: '2',
  guildId: '3',
  language: 'en',
  text: 'create a landing page',
  files: [],
  approval: false,
  addressed: true,
  isPrivate: false,
};
const interaction = { id: '175928847299117063', applicationId: '4', token: 'secret' };

function shownAs(message: SentMessage, delivery: Delivery): Delivery {
  return { ...delivery, target: { ...delivery.target, message } };
}

describe('the next target of a delivery', () => {
  const failures = fc.array(fc.constantFrom('gone', 'expired', 'denied'), { maxLength: 8 });

  test('is never a channel for a private job, and the targets run out', () => {
    fc.assert(
      fc.property(failures, fc.boolean(), fc.boolean(), (happened, isPrivate, known) => {
        let delivery: Delivery | undefined = newDelivery({ ...build, isPrivate, interaction }, 0);
        const message = { id: '5', channelId: '2' };
        let places = 0;
        for (const failure of happened) {
          delivery = nextTarget(known ? shownAs(message, delivery) : delivery, failure);
          if (delivery === undefined) return;
          places += 1;
          if (isPrivate) expect(delivery.target.kind).toBe('direct');
        }
        expect(places).toBeLessThanOrEqual(4);
      }),
    );
  });

  test('has its own nonce, short enough for Discord', () => {
    const nonces = new Set<string>();
    let delivery: Delivery | undefined = newDelivery(build, 0);
    for (const failure of ['gone', 'denied'] as const) {
      if (delivery?.target.kind !== 'answer') nonces.add(delivery?.target.nonce ?? '');
      delivery = delivery && nextTarget(delivery, failure);
    }
    if (delivery?.target.kind !== 'answer') nonces.add(delivery?.target.nonce ?? '');
    expect(nonces.size).toBe(3);
    for (const nonce of nonces) expect(nonce.length).toBeLessThanOrEqual(25);
  });

  test('the text of a request fits into the store, whatever characters it has', () => {
    const { request } = newDelivery({ ...build, text: '\u0001"\\\ud800'.repeat(1500) }, 0);
    expect(JSON.stringify(request).length).toBeLessThan(65_536 / 2);
  });
});

test('a renewed interaction token gets a full lifetime', () => {
  const first = newDelivery({ ...build, interaction }, 0);
  const newer = { ...interaction, token: 'newer' };
  const { target } = renewed(first, newer, 60_000);
  const lifeMs = first.target.kind === 'answer' ? first.target.expiresAt : 0;
  expect(lifeMs).toBeGreaterThan(0);
  expect(target).toEqual({ kind: 'answer', interaction: newer, expiresAt: lifeMs + 60_000 });
});

describe('the pacer', () => {
  function pace(
    laneOf: (key: string) => string = (key) => key,
    concurrency = 3,
    ownerOf: (key: string) => string = (key) => key,
  ) {
    const clock = virtualClock();
    const done: string[] = [];
    const pauses = new Map<string, PromiseWithResolvers<Pause>>();
    const pacer = createPacer({
      ...clock,
      concurrency,
      laneOf,
      ownerOf,
      work(key) {
        done.push(key);
        const pause = Promise.withResolvers<Pause>();
        pauses.set(key, pause);
        return pause.promise;
      },
    });
    const end = async (key: string, pause: Pause = { ms: 0 }) => {
      pauses.get(key)?.resolve(pause);
      await new Promise(setImmediate);
    };
    const pass = async (ms: number) => {
      clock.advance(ms);
      await new Promise(setImmediate);
    };
    return { pacer, done, end, pass };
  }

  test('lets owners take turns, so that many keys of one do not hold up another', async () => {
    const { pacer, done, end } = pace(
      (key) => key,
      2,
      ([owner = '']) => owner,
    );
    for (let number = 0; number < 40; number += 1) pacer.schedule(`a${number}`, { urgent: true });
    pacer.schedule('b0', { urgent: true });
    pacer.schedule('b1', { urgent: true });
    await end('a0');
    expect(done).toEqual(['a0', 'a1', 'b0']);
    await end('a1');
    await end('b0');
    expect(done).toEqual(['a0', 'a1', 'b0', 'a2', 'b1']);
  });

  test('lets owners take turns in a slow channel too', async () => {
    const { pacer, done, end } = pace(
      () => 'channel',
      3,
      ([owner = '']) => owner,
    );
    for (let number = 0; number < 40; number += 1) pacer.schedule(`a${number}`);
    pacer.schedule('b0');
    await end('a0');
    expect(done).toEqual(['a0', 'b0']);
  });

  test('paces each key, and runs repeated requests once', async () => {
    const { pacer, done, end, pass } = pace();
    pacer.schedule('a');
    for (let times = 0; times < 100; times += 1) pacer.schedule('a');
    await end('a', { ms: 1000 });
    await pass(999);
    expect(done).toEqual(['a']);
    await pass(1);
    expect(done).toEqual(['a', 'a']);
  });

  test('runs urgent keys first, at the same pace', async () => {
    const { pacer, done, end, pass } = pace((key) => key, 1);
    for (const key of ['a', 'b', 'c']) pacer.schedule(key);
    pacer.schedule('d', { urgent: true });
    await end('a', { ms: 1000 });
    pacer.schedule('a', { urgent: true });
    await end('d');
    await end('b');
    await end('c');
    expect(done).toEqual(['a', 'd', 'b', 'c']);
    await pass(1000);
    expect(done).toEqual(['a', 'd', 'b', 'c', 'a']);
  });

  test('runs the keys of a lane one at a time, and other lanes in parallel', async () => {
    const { pacer, done, end } = pace((key) => key.slice(0, 1));
    for (const key of ['a1', 'a2', 'b1']) pacer.schedule(key);
    expect(done).toEqual(['a1', 'b1']);
    await end('a1');
    expect(done).toEqual(['a1', 'b1', 'a2']);
  });

  test('runs a key again after its pause if told so', async () => {
    const { pacer, done, end, pass } = pace();
    pacer.schedule('a', { inMs: 500 });
    expect(done).toEqual([]);
    await pass(500);
    await end('a', { ms: 2000, again: true });
    await pass(2000);
    expect(done).toEqual(['a', 'a']);
  });

  test('starts nothing after stop', async () => {
    const { pacer, done, end, pass } = pace();
    pacer.schedule('a');
    pacer.schedule('b', { inMs: 10 });
    const stopped = pacer.stop();
    await end('a', { ms: 0, again: true });
    await stopped;
    await pass(5000);
    pacer.schedule('c');
    expect(done).toEqual(['a']);
  });
});

describe('limits', () => {
  test('count requests per user and in total, and return when the next is allowed', () => {
    const limiter = createLimiter({ perUser: 2, inAll: 3, windowMs: 100 });
    expect(limiter.acquire('a', 0)).toEqual({});
    expect(limiter.acquire('a', 50)).toEqual({});
    expect(limiter.acquire('a', 60)).toEqual({ reached: 'user', retryAt: 100 });
    expect(limiter.acquire('b', 60)).toEqual({});
    expect(limiter.acquire('c', 70)).toEqual({ reached: 'all', retryAt: 100 });
    expect(limiter.acquire('c', 101)).toEqual({});
    expect(limiter.acquire('a', 102)).toEqual({ reached: 'all', retryAt: 150 });
    expect(limiter.acquire('a', 151)).toEqual({});
  });
});

describe('what is stored of finished deliveries', () => {
  const idAt = (hours: number) => String(BigInt(hours * 3_600_000) << 22n);
  const requestedAt = (hours: number) => newDelivery({ ...build, id: idAt(hours) }, 0);
  const openLog = async () => {
    const engine = await openEngine({ stages: fakeStages() });
    const storage = engine.storage('discord');
    const keys = async () => (await storage.list('')).map(([key]) => key);
    return { log: createDeliveryLog(storage), storage, keys };
  };

  test('is deleted after a day, however long the bot runs', async () => {
    const { log, keys } = await openLog();
    for (let hours = 1; hours <= 100; hours += 1) await log.close(requestedAt(hours));
    expect((await keys()).toSorted()).toEqual(
      Array.from({ length: 25 }, (_, index) => `closed:${idAt(76 + index)}`).toSorted(),
    );
  });

  test('of a process that ended halfway is not taken for open a day later', async () => {
    const { log, storage, keys } = await openLog();
    await log.close(requestedAt(1));
    await storage.set(`open:${idAt(1)}`, requestedAt(1));
    expect(await log.open()).toEqual([]);
    await log.close(requestedAt(50));
    expect(await log.open()).toEqual([]);
    expect(await keys()).toEqual([`closed:${idAt(50)}`]);
  });
});

test('timeOf reads the creation time of a Discord id', () => {
  expect(new Date(timeOf('175928847299117063')).toISOString()).toBe('2016-04-30T11:18:25.796Z');
  expect(timeOf('x')).toBe(0);
});
