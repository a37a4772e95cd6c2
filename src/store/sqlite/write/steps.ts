import type { CallRecord } from '../../../contracts/stages/durable-step.ts';
import type { ActorClaim } from '../../../contracts/store/actor.ts';
import type { StepChange, StepKey, StoredStep } from '../../../contracts/store/stored-step.ts';
import { reserve, settle } from '../../budget-book.ts';
import { createBook } from './budgets.ts';
import type { Sql } from '../sql.ts';
import { toStoredStep, toRecord, parseReserved } from '../../rows/step-rows.ts';

/** Packs the runs of steps that a commit writes; the function that it gives writes them. */
export function toSteps(
  sql: Sql,
  { rowId, fence }: Pick<ActorClaim, 'rowId' | 'fence'>,
  changes: readonly StepChange[] = [],
): () => void {
  const writes = changes.map((change): (() => void) => {
    const { stage, revision, name, at } = change;
    if (change.state === 'sent') {
      const { purpose = null, model = null, reserve: reservation } = change;
      const values = [rowId, fence, stage, revision, name, at, purpose, model] as const;
      if (reservation === undefined)
        return () => void sql(insertStep).run(...values, 'sent', null, null, null);
      return () => {
        const reserved = reserve(createBook(sql, at), reservation);
        const state =
          reserved === undefined
            ? (['failed', at, 'BUDGET_EXCEEDED', null] as const)
            : (['sent', null, null, JSON.stringify(reserved)] as const);
        sql(insertStep).run(...values, ...state);
      };
    }
    const { state, result = null, errorCode = null } = change;
    const usage = change.usage === undefined ? null : JSON.stringify(change.usage);
    const values = [state, at, usage, errorCode, result] as const;
    return () => {
      const ended = sql(endStep).get(...values, rowId, stage, revision, name, fence);
      if (ended !== undefined && ended['reserved'] !== null)
        settle(createBook(sql, at), parseReserved(ended), change.usage);
    };
  });
  return () => {
    for (const write of writes) write();
  };
}

/** The last run of a step. */
export function readStep(sql: Sql, jobId: string, key: StepKey): StoredStep | undefined {
  const row = sql(selectStep).get(jobId, key.stage, key.revision, key.name);
  return row && toStoredStep(row);
}

/** All runs of the steps of a job. */
export function readSteps(sql: Sql, jobId: string): readonly CallRecord[] {
  return sql(selectSteps)
    .all(jobId)
    .map((row) => toRecord(jobId, row));
}

const insertStep = `insert into steps (row_id, fence, stage, revision, name, sent_at, purpose, model,
  state, ended_at, error_code, reserved) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const endStep = `update steps set state = ?, ended_at = ?, usage = ?, error_code = ?, result = ?
  where step_row = (select max(step_row) from steps
    where row_id = ? and stage = ? and revision = ? and name = ? and fence = ? and state = 'sent')
  returning reserved`;
/** Nobody waits for the answer to a run of an earlier claim, or of a job that does not run. */
const shownState = `iif(state = 'sent' and (steps.fence <> actors.fence or lifecycle <> 'running'),
  'unknown', state) as state`;
const ofJob = `from actors cross join steps on steps.row_id = actors.row_id
  where kind = 'job' and id = ?`;
const selectStep = `select ${shownState}, error_code, result ${ofJob} and stage = ? and steps.revision = ? and name = ?
  order by step_row desc limit 1`;
const selectSteps = `select stage, steps.revision as revision, name, ${shownState}, sent_at, ended_at,
  purpose, model, usage, error_code ${ofJob} order by step_row`;
