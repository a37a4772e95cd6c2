import type { LiveText } from '../../../contracts/stages/durable-step.ts';
import { formatBytes } from '../text/format.ts';
import type { Paint } from '../text/paint.ts';
import { plainLine } from '../text/plain-line.ts';

/** The files that are being written, with their size and the end of their text. */
export interface LiveFiles {
  add(text: LiveText): void;
  /** The stage is over. */
  clear(): void;
  /** One line per file, none wider than the terminal. */
  lines(view: { readonly columns: number; readonly color: Paint }): readonly string[];
}

export function createLiveFiles(): LiveFiles {
  /** By name; the file that was written to last comes last. */
  const files = new Map<string, { readonly bytes: number; readonly tail: string }>();
  return {
    add({ stage, file = stage, text }) {
      const { bytes = 0, tail = '' } = files.get(file) ?? {};
      files.delete(file);
      files.set(file, {
        bytes: bytes + Buffer.byteLength(text),
        tail: (tail + text).slice(-maxTail),
      });
      const [oldest] = files.keys();
      if (files.size > maxFiles && oldest !== undefined) files.delete(oldest);
    },
    clear: () => files.clear(),
    lines: ({ columns, color }) =>
      [...files]
        .toSorted(([a], [b]) => a.localeCompare(b))
        .map(([name, { bytes, tail }]) => {
          const label = `    ${plainLine(name, 28).padEnd(28)} ${formatBytes(bytes).padStart(8)}  `;
          const room = Math.max(0, columns - label.length - 1);
          return color('dim', (label + endOf(tail, room)).slice(0, Math.max(0, columns - 1)));
        }),
  };
}

/** As many as are written at the same time. */
const maxFiles = 4;
const maxTail = 400;

function endOf(text: string, room: number): string {
  if (room < 8) return '';
  const line = plainLine(text.replaceAll(/\s+/g, ' '));
  return line.length <= room ? line : `…${line.slice(1 - room)}`;
}
