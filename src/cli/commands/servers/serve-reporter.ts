import type { EngineRole } from '../../../contracts/engine/engine-role.ts';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { StageName } from '../../../contracts/stages/stage.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import type { JobError } from '../../../errors/job-error.ts';
import { createJobFacts } from '../../../telemetry/follow/job-facts.ts';
import { entryRecord, type LogEvent, logRecord } from '../../../telemetry/logs/log-record.ts';
import { plainJson } from '../../../workspace/text/plain-json.ts';
import { journalLine } from '../../ui/progress/journal-line.ts';
import { printLines, redactor } from '../../ui/print.ts';
import { type Paint, paint } from '../../ui/text/paint.ts';
import { plainLine } from '../../ui/text/plain-line.ts';
import { formatListenAddress, type ListenAddress, telemetryLine } from './listen-address.ts';

/** Tells an operator what happens while jobs run. */
export interface ServeReporter {
  started(): void;
  /** Metrics and health checks are served there. */
  listening(address: ListenAddress): void;
  entry(entry: JournalEntry): Promise<void> | void;
  storeLost(error: JobError): void;
  storeRegained(): void;
  draining(): void;
  stopped(): void;
}

/** Lines for people; trouble is printed on stderr. */
export function textReporter(
  role: EngineRole,
  color: Paint,
  stages?: readonly StageName[],
): ServeReporter {
  return {
    started() {
      const what = stages === undefined ? doing[role] : `Running ${stages.join(', ')} of jobs.`;
      printLines([color('bold', `${what} Press Ctrl-C to stop.`)]);
    },
    listening(address) {
      printLines([`Metrics and health checks: ${telemetryLine(address)}`]);
    },
    entry(entry) {
      const line = journalLine(entry, color);
      if (line !== undefined) printLines([line]);
    },
    storeLost({ code, message }) {
      warn(`The store cannot be read; trying again: ${code}: ${plainLine(message)}`);
    },
    storeRegained: () => warn('The store can be read again.'),
    draining() {
      if (process.stderr.isTTY) process.stderr.write(stoppingText);
    },
    stopped() {},
  };
}

const doing: Readonly<Record<EngineRole, string>> = {
  all: 'Running jobs and serving previews.',
  front: 'Serving previews; workers run the jobs.',
  worker: 'Running jobs; the front serves their previews.',
};

const stoppingText = '\nStopping. Unfinished jobs resume with the next start.\n';

function warn(text: string): void {
  process.stderr.write(`${paint(process.stderr)('yellow', '!')} ${text}\n`);
}

/** One line of JSON for each thing, for the collectors of logs. */
export function jsonReporter(engine: Pick<JobEngine, 'get'>): ServeReporter {
  const facts = createJobFacts(engine);
  const print = (event: LogEvent, fields?: Parameters<typeof logRecord>[2]) =>
    printRecord(logRecord(event, Date.now(), fields));
  return {
    started: () => print('engine.started', { pid: process.pid }),
    listening: (address) => print('telemetry.listening', { address: formatListenAddress(address) }),
    async entry(entry) {
      const record = entryRecord(entry, await facts.of(entry));
      if (record !== undefined) printRecord(record);
    },
    storeLost: ({ code }) => print('store.lost', { level: 'error', code }),
    storeRegained: () => print('store.regained'),
    draining: () => print('engine.draining'),
    stopped: () => print('engine.stopped'),
  };
}

function printRecord(record: ReturnType<typeof logRecord>): void {
  printLines([plainJson(redactor().value(record))]);
}
