import type { CallRecord, CallUsage } from '../../contracts/stages/durable-step.ts';
import type { StageName } from '../../contracts/stages/stage.ts';
import type { StoredStep } from '../../contracts/store/stored-step.ts';
import { stageNames } from '../../contracts/stages/stage-names.ts';
import type { Reserved } from '../budget-book.ts';
import { corrupt, integer, type Row, text } from './columns.ts';

/** Reads the row of the last run of a step. */
export function toStoredStep(row: Row): StoredStep {
  const [errorCode, result] = [nullable(row, 'error_code'), nullable(row, 'result')];
  return {
    state: stateOf(row),
    ...(errorCode !== undefined && { errorCode }),
    ...(result !== undefined && { result }),
  };
}

/** Reads the row of a run of a step. */
export function toRecord(jobId: string, row: Row): CallRecord {
  const [purpose, model] = [nullable(row, 'purpose'), nullable(row, 'model')];
  const errorCode = nullable(row, 'error_code');
  return {
    jobId,
    stage: stageOf(row),
    revision: integer(row, 'revision'),
    name: text(row, 'name'),
    ...(purpose !== undefined && { purpose }),
    ...(model !== undefined && { model }),
    state: stateOf(row),
    sentAt: integer(row, 'sent_at'),
    ...(row['ended_at'] !== null && { endedAt: integer(row, 'ended_at') }),
    ...usageOf(row),
    ...(errorCode !== undefined && { errorCode }),
  };
}

/** Reads what a run has reserved. */
export function parseReserved(row: Row): Reserved {
  const reserved: unknown = JSON.parse(text(row, 'reserved'));
  if (isReserved(reserved)) return reserved;
  throw corrupt('reserved');
}

function isReserved(value: unknown): value is Reserved {
  return typeof value === 'object' && value !== null && 'keys' in value && 'costUsd' in value;
}

function nullable(row: Row, column: string): string | undefined {
  return row[column] === null ? undefined : text(row, column);
}

function stageOf(row: Row): StageName {
  const stage = text(row, 'stage');
  if (isStage(stage)) return stage;
  throw corrupt('stage');
}

function isStage(name: string): name is StageName {
  return Object.hasOwn(stageNames, name);
}

function stateOf(row: Row): CallRecord['state'] {
  const state = text(row, 'state');
  if (state === 'sent' || state === 'answered' || state === 'failed' || state === 'unknown')
    return state;
  throw corrupt('state');
}

function usageOf(row: Row): { readonly usage?: CallUsage } {
  if (row['usage'] === null) return {};
  const usage: unknown = JSON.parse(text(row, 'usage'));
  if (typeof usage === 'object' && usage !== null) return { usage };
  throw corrupt('usage');
}
