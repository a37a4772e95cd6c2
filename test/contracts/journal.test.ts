import { expectTypeOf, test } from 'vitest';
import type { JobStatus, JournalEntry, JournalEvent, StageTiming } from '../../src/index.ts';

// tsc checks these.
test('the type of a journal entry narrows its data', () => {
  expectTypeOf<JournalEntry['type']>().toEqualTypeOf<JournalEvent['type']>();
  const read = (entry: JournalEntry) => {
    if (entry.type === 'job.status') {
      expectTypeOf(entry.data.to).toEqualTypeOf<JobStatus>();
      // @ts-expect-error A status has no message.
      void entry.data.message;
    }
    if (entry.type === 'stage.progress') {
      expectTypeOf(entry.data.stage).toEqualTypeOf<StageTiming>();
      expectTypeOf(entry.data.fraction).toEqualTypeOf<number | undefined>();
    }
    if (entry.type === 'preview.ended') {
      expectTypeOf(entry.data.status).toEqualTypeOf<'expired' | 'stopped' | 'failed'>();
    }
    // @ts-expect-error Not before the type is known.
    void entry.data.to;
  };
  expectTypeOf(read).returns.toBeVoid();
});

test('an entry destructured into type and data is narrowed too', () => {
  const to = ({ type, data }: JournalEntry) => (type === 'job.status' ? data.to : undefined);
  expectTypeOf(to).returns.toEqualTypeOf<JobStatus | undefined>();
});
