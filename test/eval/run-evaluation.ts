import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { JobError } from '../../src/errors/job-error.ts';
import { defaultPrompts, type ModelSource } from '../../src/llm/index.ts';
import type { Redactor } from '../../src/redact/redact.ts';
import { freshPath } from '../../src/workspace/paths/fresh-path.ts';
import { evaluate } from './evaluate.ts';
import { renderPage } from './page/page.ts';
import type { EvalReport, EvalRow } from './report.ts';
import type { EvalRequest } from './requests.ts';
import type { EvalResult } from './result.ts';

export interface RunOptions {
  readonly name: string;
  readonly model: ModelSource;
  readonly requests: readonly EvalRequest[];
  /** Path of the page. */
  readonly out: string;
  readonly redactor: Redactor;
  readonly startedAt: number;
  readonly signal: AbortSignal;
  readonly progress: EvalProgress;
}

/** Requests are numbered from 1. */
export interface EvalProgress {
  started(number: number, request: EvalRequest): void;
  repairing(number: number, round: number): void;
  ended(number: number, result: EvalResult): void;
}

/**
 * Evaluates a model. The page is written before the first call, so that a bad path costs nothing, and
 * again with each result, so that none is lost.
 *
 * @throws JobError `CONFIG_INVALID` if the page cannot be written
 */
export async function runEvaluation(options: RunOptions): Promise<EvalReport> {
  const { name: model, requests, out, redactor, startedAt, signal, progress } = options;
  const rows: EvalRow[] = [];
  const reportOf = (state: EvalReport['state']): EvalReport => ({
    model: redactor.text(model),
    startedAt,
    promptsVersion: defaultPrompts.version,
    state,
    requested: requests.length,
    rows: rows.toSorted((left, right) => left.number - right.number),
  });
  writePage(out, reportOf('running'));
  await evaluate({
    model: options.model,
    requests,
    signal,
    events: {
      started: (index, request) => progress.started(index + 1, request),
      repairing: (index, round) => progress.repairing(index + 1, round),
      ended(index, raw, pictures) {
        const result = redactor.value(raw);
        rows.push({ number: index + 1, result, pictures });
        writePage(out, reportOf('running'));
        progress.ended(index + 1, result);
      },
    },
  });
  const report = reportOf(rows.length < requests.length ? 'interrupted' : 'ended');
  writePage(out, report);
  return report;
}

function writePage(path: string, report: EvalReport): void {
  const fresh = freshPath(path);
  try {
    writeFileSync(fresh, renderPage(report), { flag: 'wx' });
    renameSync(fresh, path);
  } catch (cause) {
    rmSync(fresh, { force: true });
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new JobError('CONFIG_INVALID', `--out: the page cannot be written: ${reason}`, { cause });
  }
}
