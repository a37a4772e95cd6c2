import type { JobRow } from '../../../protocol.ts';
import { rowText, rowTone } from '../row-text.ts';
import type { Tone } from '../../parts/tone.ts';

export interface LogLine {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly text: string;
  readonly tone: Tone;
}

/** Finds what the journal tells between the start and the end of an attempt. */
export type LogOf = (stage: string, startedAt: number) => readonly LogLine[];

/** The log of each attempt of a stage. */
export function stageLogs(rows: readonly JobRow[]): LogOf {
  const logs = new Map<string, LogLine[]>();
  let current: LogLine[] | undefined;
  for (const row of rows) {
    const { type, at, data } = row;
    if (type === 'stage.started') logs.set(`${data.stage} ${at}`, (current = []));
    if (type === 'stage.started' || type.startsWith('preview.')) continue;
    // A retry is told after the attempt that failed.
    const isInside = 'stage' in data;
    if (isInside && current !== undefined) current.push(toLine(row));
    if (type === 'job.status') current = undefined;
  }
  return (stage, startedAt) => logs.get(`${stage} ${startedAt}`) ?? [];
}

function toLine(row: JobRow): LogLine {
  const { seq, at, type } = row;
  return { seq, at, type, text: rowText(row), tone: rowTone(row) };
}
