import type { JobRow, LiveTextMessage } from '../../../protocol.ts';

/** The texts that are being written, by file, in the order in which they began. */
export type LiveTexts = ReadonlyMap<string, GrowingText>;

interface GrowingText extends LiveTextMessage {
  /** Counts the messages: the highest is the one that grew last. */
  readonly turn: number;
}

export const noTexts: LiveTexts = new Map();

export function withText(texts: LiveTexts, message: LiveTextMessage): LiveTexts {
  const turn = 1 + Math.max(0, ...[...texts.values()].map((text) => text.turn));
  const all = new Map(texts).set(nameOf(message), { ...message, turn });
  // Nothing says that a text is complete until its stage ends: those that no longer grow give way.
  const [stalest] = [...all].toSorted(([, a], [, b]) => a.turn - b.turn);
  if (all.size > maxTexts && stalest !== undefined) all.delete(stalest[0]);
  return all;
}

/** As many as a stage of models writes at the same time. */
const maxTexts = 4;

/** What is still being written after rows of the journal. */
export function afterRows(texts: LiveTexts, rows: readonly JobRow[]): LiveTexts {
  if (texts.size === 0) return texts;
  if (rows.some(({ type }) => bounds.has(type))) return noTexts;
  const left = new Map(texts);
  for (const { type, data } of rows) if (type === 'file.written') left.delete(data.file.path);
  return left;
}

const bounds: ReadonlySet<string> = new Set(['stage.started', 'stage.completed', 'stage.failed']);

/** The file, or the stage of a text that is no file. */
export function nameOf({ file, stage }: LiveTextMessage): string {
  return file ?? stage;
}
