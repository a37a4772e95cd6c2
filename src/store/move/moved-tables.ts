/**
 * How the values of a column are read, written and compared. A `long` text is compared by its hash, which
 * the database computes: it may have megabytes.
 */
export type ColumnType = 'integer' | 'real' | 'text' | 'long';

/** A table of the PostgreSQL store, and where its rows are in a SQLite store. */
export interface MovedTable {
  readonly name: string;
  /** The columns that order its rows; both databases compare texts by their bytes. Empty for a single row. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** The table or query of SQLite, if it has another name. */
  readonly from?: string;
  /** Which of its rows. */
  readonly where?: string;
  /** What SQLite has in place of a column. */
  readonly expressions?: Readonly<Record<string, string>>;
  /** The column that the database numbers. Numbers stay, so cursors stay valid. */
  readonly numbered?: string;
}

/** The values of a row, in the order of the columns. */
export type Values = readonly (string | number | null)[];

// SQLite empties the newest row of `actors` instead of deleting it, so that its number is not used again.
const isActor = "kind <> 'deleted'";

/** All tables but `leases`: engines take their own. In the order in which they are moved. */
export const movedTables: readonly MovedTable[] = [
  {
    name: 'actors',
    key: ['row_id'],
    numbered: 'row_id',
    where: isActor,
    columns: {
      row_id: 'integer',
      kind: 'text',
      id: 'text',
      lifecycle: 'text',
      owner: 'text',
      posted: 'integer',
      tried: 'integer',
      created_at: 'integer',
      status: 'text',
      user_id: 'text',
      guild_id: 'text',
      parent_id: 'text',
      idempotency_key: 'text',
      priority: 'integer',
      start_after: 'integer',
      replace_key: 'text',
      ready_at: 'integer',
    },
  },
  {
    name: 'states',
    key: ['row_id'],
    from: 'actors',
    where: isActor,
    columns: {
      row_id: 'integer',
      owner: 'text',
      fence: 'integer',
      revision: 'integer',
      seq: 'integer',
      updated_at: 'integer',
      status: 'text',
      version: 'text',
      snapshot: 'long',
    },
    // An actor that has ended has an owner until it is archived, but takes no more commits.
    expressions: { owner: "iif(lifecycle = 'running', owner, null)" },
  },
  {
    // In SQLite, the rows of a job are a chain; here they have an index.
    name: 'journal',
    key: ['row'],
    numbered: 'row',
    columns: { row: 'integer', row_id: 'integer', seq: 'integer', transitions: 'long' },
  },
  {
    name: 'job_texts',
    key: ['row_id'],
    columns: {
      row_id: 'integer',
      created_at: 'integer',
      project_type: 'text',
      title: 'text',
      text: 'long',
    },
  },
  { name: 'results', key: ['row_id'], columns: { row_id: 'integer', job: 'long' } },
  {
    name: 'inbox',
    key: ['id'],
    numbered: 'id',
    columns: { id: 'integer', row_id: 'integer', event: 'long' },
  },
  { name: 'posts', key: ['row_id', 'post_id'], columns: { row_id: 'integer', post_id: 'text' } },
  {
    name: 'storage',
    key: ['namespace', 'key'],
    columns: { namespace: 'text', key: 'text', value: 'long' },
  },
  {
    name: 'steps',
    key: ['step_row'],
    numbered: 'step_row',
    columns: {
      step_row: 'integer',
      row_id: 'integer',
      fence: 'integer',
      stage: 'text',
      revision: 'integer',
      name: 'text',
      state: 'text',
      sent_at: 'integer',
      ended_at: 'integer',
      purpose: 'text',
      model: 'text',
      usage: 'text',
      error_code: 'text',
      reserved: 'text',
      result: 'long',
    },
  },
  {
    name: 'budgets',
    key: ['key'],
    columns: { key: 'text', tokens: 'integer', cost_usd: 'real', expires_at: 'integer' },
  },
  {
    name: 'queue',
    key: [],
    columns: { turn: 'integer', waiting: 'integer', paused: 'integer', limits: 'text' },
  },
  {
    name: 'lanes',
    key: ['user_id', 'guild_id'],
    columns: { user_id: 'text', guild_id: 'text', turn: 'integer', since: 'integer' },
  },
  {
    name: 'guilds',
    key: ['guild_id'],
    columns: { guild_id: 'text', turn: 'integer', since: 'integer' },
    // The table of SQLite has no row for the lanes of no guild.
    from: `(select guild_id, turn, since from (select *, row_number()
      over (partition by guild_id order by turn, since) as nth from lanes) where nth = 1)`,
  },
  {
    name: 'retained',
    key: ['row_id'],
    columns: {
      row_id: 'integer',
      ended_at: 'integer',
      look_at: 'integer',
      pinned: 'integer',
      unwanted: 'integer',
      bytes: 'integer',
      record_bytes: 'integer',
      parts: 'text',
      going: 'text',
    },
  },
];
