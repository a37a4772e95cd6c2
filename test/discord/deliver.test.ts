import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Delivery, newDelivery, renewed } from '../../src/discord/deliver/delivery.ts';
import { timeOf } from '../../src/discord/deliver/delivery-log.ts';
import { nextTarget } from '../../src/discord/deliver/next-target.ts';
import { createPacer, type Pause } from '../../src/discord/deliver/pacer.ts';
import type { SentMessage } from '../../src/discord/discord-api.ts';
import { createLimiter } from '../../src/discord/limits.ts';
import type { BuildRequest } from '../../src/discord/read/build-request.ts';
import { virtualClock } from '../../src/testing/index.ts';

const wish: BuildRequest = {
  id: '175928847299117063',
  userId: '1',
  channelId: '2',
  guildId: '3',
  text: 'create a landing page',
  files: [],
  approval: false,
  addressed: true,
  isPrivate: false,
};
const interaction = { id: '175928847299117063', applicationId: '4', token: 'secret' };

function shownAs(message: SentMessage, delivery: Delivery): Delivery {
  return { ...delivery, place: { ...delivery.place, message } };
}

describe('where a job is shown when a place is lost', () => {
  const failures = fc.array(fc.constantFrom('gone', 'expired', 'denied'), { maxLength: 8 });

  test('comes to an end, and what is private is never in a channel, whatever happens', () => {
    fc.assert(
      fc.property(failures, fc.boolean(), fc.boolean(), (happened, isPrivate, known) => {
        let delivery: Delivery | undefined = newDelivery({ ...wish, isPrivate, interaction }, 0);
        const message = { id: '5', channelId: '2' };
        let places = 0;
        for (const failure of happened) {
          delivery = nextTarget(known ? shownAs(message, delivery) : delivery, failure);
          if (delivery === undefined) return;
          places += 1;
          if (isPrivate) expect(delivery.place.kind).toBe('direct');
        }
        expect(places).toBeLessThanOrEqual(4);
      }),
    );
  });

  test('each place has a nonce of its own, short enough for Discord', () => {
    const nonces = new Set<string>();
    let delivery: Delivery | undefined = newDelivery(wish, 0);
    for (const failure of ['gone', 'denied'] as const) {
      if (delivery?.place.kind !== 'answer') nonces.add(delivery?.place.nonce ?? '');
      delivery = delivery && nextTarget(delivery, failure);
    }
    if (delivery?.place.kind !== 'answer') nonces.add(delivery?.place.nonce ?? '');
    expect(nonces.size).toBe(3);
    for (const nonce of nonces) expect(nonce.length).toBeLessThanOrEqual(25);
  });

  test('the text of a request fits into the store, whatever stands in it', () => {
    const { request } = newDelivery({ ...wish, text: '\u0001"\\\ud800'.repeat(1500) }, 0);
    expect(JSON.stringify(request).length).toBeLessThan(65_536 / 2);
  });
});

test('a newer token of an interaction lasts as long from when it came', () => {
  const first = newDelivery({ ...wish, interaction }, 0);
  const newer = { ...interaction, token: 'newer' };
  const { place } = renewed(first, newer, 60_000);
  const lifeMs = first.place.kind === 'answer' ? first.place.expiresAt : 0;
  expect(lifeMs).toBeGreaterThan(0);
  expect(place).toEqual({ kind: 'answer', interaction: newer, expiresAt: lifeMs + 60_000 });
});

describe('the pace', () => {
  function pace(laneOf: (key: string) => string = (key) => key, maxAtOnce = 3) {
    const clock = virtualClock();
    const done: string[] = [];
    const pauses = new Map<string, PromiseWithResolvers<Pause>>();
    const pacer = createPacer({
      ...clock,
      maxAtOnce,
      laneOf,
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

  test('is kept for each key, and what was asked meanwhile is done once', async () => {
    const { pacer, done, end, pass } = pace();
    pacer.ask('a');
    for (let times = 0; times < 100; times += 1) pacer.ask('a');
    await end('a', { ms: 1000 });
    await pass(999);
    expect(done).toEqual(['a']);
    await pass(1);
    expect(done).toEqual(['a', 'a']);
  });

  test('is kept by the urgent too, which go before the rest', async () => {
    const { pacer, done, end, pass } = pace((key) => key, 1);
    for (const key of ['a', 'b', 'c']) pacer.ask(key);
    pacer.ask('d', { urgent: true });
    await end('a', { ms: 1000 });
    pacer.ask('a', { urgent: true });
    await end('d');
    await end('b');
    await end('c');
    expect(done).toEqual(['a', 'd', 'b', 'c']);
    await pass(1000);
    expect(done).toEqual(['a', 'd', 'b', 'c', 'a']);
  });

  test('in one lane one follows the other, and other lanes go on', async () => {
    const { pacer, done, end } = pace((key) => key.slice(0, 1));
    for (const key of ['a1', 'a2', 'b1']) pacer.ask(key);
    expect(done).toEqual(['a1', 'b1']);
    await end('a1');
    expect(done).toEqual(['a1', 'b1', 'a2']);
  });

  test('what is to be tried again is, after its pause', async () => {
    const { pacer, done, end, pass } = pace();
    pacer.ask('a', { inMs: 500 });
    expect(done).toEqual([]);
    await pass(500);
    await end('a', { ms: 2000, again: true });
    await pass(2000);
    expect(done).toEqual(['a', 'a']);
  });

  test('after a stop nothing begins', async () => {
    const { pacer, done, end, pass } = pace();
    pacer.ask('a');
    pacer.ask('b', { inMs: 10 });
    const stopped = pacer.stop();
    await end('a', { ms: 0, again: true });
    await stopped;
    await pass(5000);
    pacer.ask('c');
    expect(done).toEqual(['a']);
  });
});

describe('limits', () => {
  test('count each user and all, and tell when there is room', () => {
    const limiter = createLimiter({ perUser: 2, inAll: 3, windowMs: 100 });
    expect(limiter.take('a', 0)).toEqual({});
    expect(limiter.take('a', 50)).toEqual({});
    expect(limiter.take('a', 60)).toEqual({ full: 'user', freeAt: 100 });
    expect(limiter.take('b', 60)).toEqual({});
    expect(limiter.take('c', 70)).toEqual({ full: 'all', freeAt: 100 });
    expect(limiter.take('c', 101)).toEqual({});
    expect(limiter.take('a', 102)).toEqual({ full: 'all', freeAt: 150 });
    expect(limiter.take('a', 151)).toEqual({});
  });
});

test('an id of Discord tells when it was made', () => {
  expect(new Date(timeOf('175928847299117063')).toISOString()).toBe('2016-04-30T11:18:25.796Z');
  expect(timeOf('x')).toBe(0);
});
