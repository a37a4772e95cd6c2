/**
 * The schema, step by step: `PRAGMA user_version` counts the steps that a file has seen. A step
 * that was released is never edited; a new one is added, and its hash in `test/store/migrations.test.ts`.
 */
export const migrations: readonly string[] = [
  `
  -- One row an actor, in the order of insertion. A transition writes it anew, so it only says where
  -- the actor is; what happened is in the journal. Columns that may be long come last.
  create table actors (
    place integer primary key,
    kind text not null,
    id text not null,
    standing text not null,
    owner text,
    fence integer not null default 0,
    posted integer not null default 0,
    seq integer not null default 0,
    last_row integer,
    created_at integer not null,
    updated_at integer not null,
    status text,
    user_id text,
    idempotency_key text,
    version text not null,
    snapshot text not null,
    unique (kind, id)
  );
  -- Each index ends in the place, which orders what it finds.
  create index actors_of_kind on actors (kind);
  create index actors_ready on actors (kind) where standing = 'ready';
  create index actors_owned on actors (owner, kind) where owner is not null;
  create index actors_posted on actors (owner, kind) where posted > 0;
  create unique index jobs_by_key on actors (idempotency_key) where idempotency_key is not null;
  create index jobs_by_user on actors (user_id) where user_id is not null;
  -- Of jobs at rest: those that an engine runs are few, and change their status all the time.
  create index jobs_by_status on actors (status) where owner is null and status is not null;
  create index jobs_by_user_status on actors (user_id, status)
    where owner is null and user_id is not null;

  -- What jobs have come to. Apart, for a row that grows moves to another page.
  create table results (
    place integer primary key,
    job text not null
  );

  -- One row a commit: a JSON list of what each of its transitions told, whose events are numbered
  -- from seq on. The rows of a job are a chain from its last one back: an index would cost every
  -- commit a page.
  create table journal (
    row integer primary key,
    place integer not null,
    seq integer not null,
    row_before integer,
    told text not null
  );

  create table inbox (
    id integer primary key autoincrement,
    place integer not null,
    event text not null
  );
  create index inbox_of_actor on inbox (place);

  create table leases (
    name text primary key,
    owner text not null,
    holder text not null,
    renewed_at integer not null,
    expires_at integer not null
  ) without rowid;

  create table storage (
    namespace text not null,
    key text not null,
    value text not null,
    primary key (namespace, key)
  ) without rowid;
  `,
  `
  -- When a lease was renewed, by the clock that runs from the start of the machine.
  alter table leases add column clock text;
  alter table leases add column clock_at integer;
  `,
  `
  -- The words of the code.
  alter table actors rename column place to row_id;
  alter table actors rename column standing to lifecycle;
  update actors set lifecycle = 'running' where lifecycle = 'owned';
  update actors set lifecycle = 'parked' where lifecycle = 'released';
  alter table results rename column place to row_id;
  alter table journal rename column place to row_id;
  alter table journal rename column told to transitions;
  alter table inbox rename column place to row_id;
  alter table leases rename column holder to process_identity;

  -- Counts the commits of an actor: each names the count that it follows.
  alter table actors add column revision integer not null default 0;

  -- Ids of events that were posted, so that a repeated one is known after its event was consumed.
  create table posts (
    row_id integer not null,
    post_id text not null,
    primary key (row_id, post_id)
  ) without rowid;
  `,
  `
  -- One row per run of a durable step. The result may be long, and comes last.
  create table steps (
    step_row integer primary key,
    row_id integer not null,
    fence integer not null,
    stage text not null,
    revision integer not null,
    name text not null,
    state text not null,
    sent_at integer not null,
    ended_at integer,
    purpose text,
    model text,
    usage text,
    error_code text,
    reserved text,
    result text
  );
  create index steps_of_job on steps (row_id, stage, revision, name);

  -- What was used of each budget, and is reserved of it.
  create table budgets (
    key text primary key,
    tokens integer not null,
    cost_usd real not null,
    expires_at integer
  ) without rowid;
  create index budgets_expiring on budgets (expires_at) where expires_at is not null;
  `,
  `
  -- The job that a job follows up or retries. It was in the first row of the journal alone.
  alter table actors add column parent_id text;
  update actors set parent_id = json_extract(journal.transitions, '$[0].events[0].spec.parentJobId')
    from journal
    where journal.seq = 1 and journal.row_id = actors.row_id and actors.kind = 'job'
      and instr(journal.transitions, '"parentJobId"') > 0 and json_valid(journal.transitions);
  create index jobs_by_parent on actors (parent_id) where parent_id is not null;
  `,
  `
  -- One row per job that has ended, is pinned or unwanted: what it holds, and when to look at it again.
  create table retained (
    row_id integer primary key,
    ended_at integer,
    look_at integer,
    pinned integer not null default 0,
    unwanted integer not null default 0,
    -- Bytes beside the record, and of the record; 0 until they were measured.
    bytes integer not null default 0,
    record_bytes integer not null default 0,
    -- JSON: the bytes of each part that is there, and the parts that are being removed.
    parts text,
    going text
  );
  create index retained_due on retained (look_at) where look_at is not null;
  create index retained_by_end on retained (ended_at) where bytes > 0;
  create index retained_unwanted on retained (look_at) where unwanted = 1 and look_at is not null;
  create index retained_going on retained (row_id) where going is not null;
  insert into retained (row_id, ended_at, look_at) select row_id, updated_at, updated_at from actors
    where kind = 'job' and lifecycle in ('ended', 'quarantined') and owner is null;
  `,
];
