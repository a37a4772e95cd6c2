import type { CallRecord } from '../../../contracts/stages/durable-step.ts';
import type { ActorClaim } from '../../../contracts/store/actor.ts';
import type {
  EndedStep,
  SentStep,
  StepChange,
  StepKey,
  StoredStep,
} from '../../../contracts/store/stored-step.ts';
import { reserve, settle } from '../../budget-book.ts';
import type { Row } from '../../rows/columns.ts';
import { parseReserved, toRecord, toStoredStep } from '../../rows/step-rows.ts';
import { createBook, type LoadedBook } from './budgets.ts';
import { first, type Sql, type Value } from '../sql.ts';
import type { Transaction } from './transaction.ts';

type Claim = Pick<ActorClaim, 'rowId' | 'fence'>;

/**
 * Writes the runs of steps that began or ended, in their order. Queries whose answer does not matter are
 * sent without a wait for it.
 */
export async function writeSteps(
  { sql, time }: Pick<Transaction, 'sql' | 'time'>,
  claim: Claim,
  changes: readonly StepChange[],
): Promise<void> {
  const book = createBook(sql);
  const sent: Promise<unknown>[] = [];
  for (const change of changes) {
    if (change.state === 'sent') {
      const inserted = insertRun(sql, claim, change, await toReserved(book, change));
      // It is awaited at the end, unless another query fails before.
      inserted.catch(() => {});
      sent.push(inserted);
      continue;
    }
    const ended = await endRun(sql, claim, change);
    if (ended === undefined || ended['reserved'] === null) continue;
    const reserved = parseReserved(ended);
    await book.load(reserved.keys);
    settle(book, reserved, change.usage);
  }
  await Promise.all([...sent, book.save(time.now)]);
}

/** What a run reserves, as JSON; null for nothing, undefined if a budget has no room. */
async function toReserved(
  book: LoadedBook,
  { reserve: reservation }: SentStep,
): Promise<string | null | undefined> {
  if (reservation === undefined) return null;
  await book.load(reservation.budgets.map(({ key }) => key));
  const reserved = reserve(book, reservation);
  return reserved && JSON.stringify(reserved);
}

function insertRun(
  sql: Sql,
  { rowId, fence }: Claim,
  change: SentStep,
  reserved: string | null | undefined,
): Promise<readonly Row[]> {
  const { stage, revision, name, at, purpose = null, model = null } = change;
  const state: readonly Value[] =
    reserved === undefined
      ? ['failed', at, 'BUDGET_EXCEEDED', null]
      : ['sent', null, null, reserved];
  return sql(insertStep, rowId, fence, stage, revision, name, at, purpose, model, ...state);
}

function endRun(sql: Sql, { rowId, fence }: Claim, change: EndedStep): Promise<Row | undefined> {
  const { stage, revision, name, state, at, usage, result = null, errorCode = null } = change;
  const used = usage === undefined ? null : JSON.stringify(usage);
  const end: readonly Value[] = [state, at, used, errorCode, result];
  return first(sql(endStep, ...end, rowId, stage, revision, name, fence));
}

/** The last run of a step. */
export async function readStep(
  sql: Sql,
  jobId: string,
  { stage, revision, name }: StepKey,
): Promise<StoredStep | undefined> {
  const row = await first(sql(selectStep, jobId, stage, revision, name));
  return row && toStoredStep(row);
}

/** All runs of the steps of a job. */
export async function readSteps(sql: Sql, jobId: string): Promise<readonly CallRecord[]> {
  return (await sql(selectSteps, jobId)).map((row) => toRecord(jobId, row));
}

const insertStep = `insert into steps (row_id, fence, stage, revision, name, sent_at, purpose, model,
  state, ended_at, error_code, reserved) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`;
const endStep = `update steps set state = $1, ended_at = $2, usage = $3, error_code = $4, result = $5
  where step_row = (select max(step_row) from steps where row_id = $6 and stage = $7
    and revision = $8 and name = $9 and fence = $10 and state = 'sent')
  returning reserved`;
/** Nobody waits for the answer to a run of an earlier claim, or of a job that does not run. */
const shownState = `case when state = 'sent' and (steps.fence <> states.fence or lifecycle <> 'running')
  then 'unknown' else state end as state`;
const ofJob = `from actors join states using (row_id) join steps using (row_id)
  where kind = 'job' and id = $1`;
const selectStep = `select ${shownState}, error_code, result ${ofJob} and stage = $2
  and steps.revision = $3 and name = $4 order by step_row desc limit 1`;
const selectSteps = `select stage, steps.revision, name, ${shownState}, sent_at, ended_at,
  purpose, model, usage, error_code ${ofJob} order by step_row`;
