import type { JobRow, LiveTextMessage } from '../../protocol.ts';

/** The texts that are being written, by file. */
export type LiveTexts = ReadonlyMap<string, LiveTextMessage>;

export const noTexts: LiveTexts = new Map();

export function withText(texts: LiveTexts, message: LiveTextMessage): LiveTexts {
  return new Map(texts).set(nameOf(message), message);
}

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
