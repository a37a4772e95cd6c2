import fc from 'fast-check';

const index = fc.nat({ max: 30 });
const engine = fc.nat({ max: 3 });
const some = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined, freq: 2 });
const hourly = fc.option(fc.integer({ min: 3, max: 12 }), { nil: undefined, freq: 2 });
const quota = fc.record({ concurrent: some, perHour: hourly });

/** What can happen to a store. */
export const queueStep = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('insert'),
      engine,
      user: fc.nat({ max: 3 }),
      guild: fc.nat({ max: 2 }),
      priority: fc.integer({ min: -1, max: 1 }),
      startIn: fc.option(fc.integer({ min: -10, max: 3000 }), { nil: undefined, freq: 4 }),
      key: fc.option(fc.nat({ max: 1 }), { nil: undefined, freq: 3 }),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      type: fc.constant('claim'),
      engine,
      limit: fc.integer({ min: 1, max: 5 }),
      onlyPosted: fc.nat({ max: 5 }).map((odd) => odd === 0),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('commit'),
      index,
      lifecycle: fc.constantFrom('ended', 'ended', 'parked', 'ready', 'quarantined', 'running'),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('post'),
      index,
      event: fc.constantFrom('"go"', '"go"', '"cancel"'),
    }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('kill'), engine }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('archive'), index }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('delete'), index }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('wait'), ms: fc.nat({ max: 900_000 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('limit'),
      engine,
      perUser: quota,
      perGuild: quota,
      queued: fc.option(fc.integer({ min: 3, max: 20 }), { nil: undefined, freq: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('pause'), engine, paused: fc.boolean() }),
  },
);
export type QueueStep = typeof queueStep extends fc.Arbitrary<infer Value> ? Value : never;
