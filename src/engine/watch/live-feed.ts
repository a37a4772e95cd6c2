import type { LiveEvent, LiveText } from '../../contracts/stages/durable-step.ts';
import type { StageName } from '../../contracts/stages/stage.ts';

/** Hands the text that stages write to those who watch it; to nobody if there are none. */
export interface LiveFeed {
  give(jobId: string, stage: StageName, event: LiveEvent): void;
  /** Of one job, or of all. `wake` is called when there is something to take. */
  subscribe(jobId: string | undefined, wake: () => void): LiveReader;
}

export interface LiveReader {
  /** What came since the last call: one event per file. */
  take(): readonly LiveText[];
  unsubscribe(): void;
}

interface Reader {
  readonly jobId: string | undefined;
  give(text: LiveText): void;
}

export function createLiveFeed(): LiveFeed {
  const readers = new Set<Reader>();
  return {
    give(jobId, stage, { file, text }) {
      if (readers.size === 0 || typeof text !== 'string' || text === '') return;
      const named = file !== undefined && { file };
      const event = { type: 'live.text', jobId, stage, ...named, text } as const;
      for (const reader of readers)
        if (reader.jobId === undefined || reader.jobId === jobId) reader.give(event);
    },
    subscribe(jobId, wake) {
      let texts = new Map<string, LiveText>();
      const reader: Reader = {
        jobId,
        give(added) {
          const { stage, file = '' } = added;
          const key = JSON.stringify([added.jobId, stage, file]);
          texts.set(key, cut(join(texts.get(key), added)));
          const [first] = texts.keys();
          if (texts.size > maxFiles && first !== undefined) texts.delete(first);
          wake();
        },
      };
      readers.add(reader);
      return {
        take() {
          if (texts.size === 0) return [];
          const taken = [...texts.values()];
          texts = new Map();
          return taken;
        },
        unsubscribe: () => void readers.delete(reader),
      };
    },
  };
}

/** One reader leaves at most this many texts untaken, each at most twice as long as this. */
const maxFiles = 64;
const maxLength = 16 * 1024;

function join(before: LiveText | undefined, added: LiveText): LiveText {
  return before === undefined ? added : { ...before, text: before.text + added.text };
}

/** The end of a text is what its reader wants to see. */
function cut(event: LiveText): LiveText {
  const { text } = event;
  return text.length <= 2 * maxLength
    ? event
    : { ...event, text: text.slice(-maxLength), isCut: true };
}
