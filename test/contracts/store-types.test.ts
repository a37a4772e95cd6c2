import { expect, expectTypeOf, test } from 'vitest';
import * as library from '../../src/index.ts';
import type {
  ActorChange,
  ActorClaim,
  ActorKind,
  InboxEvent,
  Job,
  JobChange,
  JobQuery,
  JournalEntry,
  JournalEvent,
  Lease,
  Lifecycle,
  NewActor,
  Store,
  StoreChange,
  StoredActor,
  StoredJob,
  StoreNamespaces,
  TransitionEvents,
} from '../../src/index.ts';
import * as machines from '../../machines/index.ts';

test('every type that a custom store needs is exported', () => {
  expectTypeOf<Parameters<Store['insert']>[0]>().toEqualTypeOf<NewActor>();
  expectTypeOf<Parameters<Store['commit']>>().toEqualTypeOf<
    [claim: ActorClaim, change?: ActorChange | undefined]
  >();
  expectTypeOf<Parameters<Parameters<Store['claim']>[1]>[0]>().toEqualTypeOf<StoredActor>();
  expectTypeOf<NonNullable<Parameters<Store['archive']>[1]>>().toEqualTypeOf<Job>();
  expectTypeOf<Awaited<ReturnType<Store['get']>>>().toEqualTypeOf<StoredJob | undefined>();
  expectTypeOf<Parameters<Store['list']>[0]>().toEqualTypeOf<JobQuery>();
  expectTypeOf<Awaited<ReturnType<Store['journal']>>>().toEqualTypeOf<readonly JournalEntry[]>();
  expectTypeOf<Parameters<Store['lease']>[0]>().toEqualTypeOf<Lease>();
  expectTypeOf<Store['storage']>().toEqualTypeOf<StoreNamespaces>();
  expectTypeOf<Parameters<Parameters<Store['onChange']>[0]>[0]>().toEqualTypeOf<StoreChange>();
  expectTypeOf<ActorChange['job']>().toEqualTypeOf<JobChange | undefined>();
  expectTypeOf<ActorChange['lifecycle']>().toEqualTypeOf<Lifecycle>();
  expectTypeOf<ActorChange['previewEvents']>().toEqualTypeOf<TransitionEvents | undefined>();
  expectTypeOf<TransitionEvents['events']>().toEqualTypeOf<readonly JournalEvent[]>();
  expectTypeOf<StoredActor['inbox']>().toEqualTypeOf<readonly InboxEvent[]>();
  expectTypeOf<StoredActor['kind']>().toEqualTypeOf<ActorKind>();
});

test('both stores can be opened, and engine internals are not exported', async () => {
  const store = await library.createMemoryStore();
  expect(await store.latest()).toBeUndefined();
  await store.close();
  expect(library.openSqliteStore).toBeTypeOf('function');
  const internals = new Set(['isPure', 'toSnapshotData', 'placeOf', 'recall', 'mountInput']);
  for (const exported of [library, machines]) {
    expect(Object.keys(exported).filter((name) => internals.has(name))).toEqual([]);
  }
});
