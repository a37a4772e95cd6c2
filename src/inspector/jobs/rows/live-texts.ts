import type { LiveText } from '../../../contracts/stages/durable-step.ts';
import type { Job } from '../../../contracts/job/job.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import type { Redactor } from '../../../redact/redact.ts';
import type { LiveTextMessage } from '../../protocol.ts';

/** The texts that a job is writing, for one reader: the end of each, without secrets. */
export interface LiveTexts {
  add(text: LiveText): void;
  observe(entry: JournalEntry): void;
  /** The texts that have changed since the last call. */
  take(): readonly LiveTextMessage[];
}

/**
 * Secrets are looked for in a stretch of text longer than the part that is sent, so that a secret in
 * pieces is found. The unfinished line is held back: it may end in the first half of a secret.
 */
export function createLiveTexts(job: Job, redact: Pick<Redactor, 'text'>): LiveTexts {
  const texts = new Map<string, Text>();
  const changed = new Set<Text>();
  const lastStart = job.diagnostics.attempts.at(-1)?.startedAt ?? 0;
  // The text of a stage that was running before may begin anywhere.
  let isSeenFromStart = job.phase !== 'running';

  return {
    add({ stage, file, text, isCut = false }) {
      const key = JSON.stringify([stage, file]);
      const named = file !== undefined && { file };
      const known = texts.get(key) ?? {
        stage,
        ...named,
        tail: '',
        lines: 0,
        isMidLine: !isSeenFromStart,
      };
      if (isCut) Object.assign(known, { tail: '', isMidLine: true });
      // What comes before the first line break may be the second half of a secret.
      const start = known.isMidLine ? text.indexOf('\n') + 1 : 0;
      known.isMidLine &&= start === 0;
      if (!known.isMidLine) known.tail += text.slice(start);
      if (known.tail.length > maxTail) known.tail = known.tail.slice(-minTail);
      known.lines += text.split('\n').length - 1;
      texts.set(key, known);
      changed.add(known);
      const [oldest] = texts;
      if (texts.size > maxTexts && oldest !== undefined) {
        texts.delete(oldest[0]);
        changed.delete(oldest[1]);
      }
    },
    observe({ type, at }) {
      // Earlier entries are history.
      if (at <= lastStart || !bounds.has(type)) return;
      isSeenFromStart = true;
      texts.clear();
      changed.clear();
    },
    take() {
      const messages = [...changed].map(({ stage, file, lines, tail }) => ({
        stage,
        ...(file !== undefined && { file: redact.text(file) }),
        lines,
        text: shownPart(redact.text(tail)),
      }));
      changed.clear();
      return messages.filter(({ text }) => text !== '');
    },
  };
}

interface Text extends Omit<LiveTextMessage, 'text' | 'lines'> {
  tail: string;
  lines: number;
  /** Nothing is kept until the next line begins. */
  isMidLine: boolean;
}

function shownPart(text: string): string {
  const lineStart = text.lastIndexOf('\n') + 1;
  const isLong = text.length - lineStart > 2 * heldBack;
  return text.slice(0, isLong ? -heldBack : lineStart).slice(-maxShown);
}

const bounds: ReadonlySet<string> = new Set(['stage.started', 'stage.completed', 'stage.failed']);

const maxTexts = 16;
/** In characters. A tail is cut so far before the part that is shown that no secret spans both. */
const [maxTail, minTail, maxShown] = [16_384, 12_288, 8192];
/** Of a line that is long and unfinished, such as that of a minified file. */
const heldBack = 200;
