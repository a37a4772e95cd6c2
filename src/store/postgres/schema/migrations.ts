/**
 * The schema, step by step: `schema_steps` lists the steps that a database has seen. A step that was
 * released is never edited; a new one is added. Programs of two versions run side by side during an
 * upgrade, so a step only adds what the program before it does not need.
 */
export const migrations: readonly string[] = [
  `
  -- One row per actor, in the order of insertion. A transition of a running actor writes its row in
  -- "states" alone: that has no other index, so PostgreSQL writes the row within its page.
  create table actors (
    row_id bigint generated always as identity primary key,
    kind text collate "C" not null,
    id text collate "C" not null,
    lifecycle text collate "C" not null,
    owner text collate "C",
    posted integer not null default 0,
    tried integer not null default 0,
    created_at bigint not null,
    -- Of jobs without an owner; the others have theirs in "states".
    status text collate "C",
    user_id text collate "C",
    guild_id text collate "C",
    parent_id text collate "C",
    idempotency_key text collate "C",
    priority bigint not null default 0,
    -- 0 once the time has come.
    start_after bigint not null default 0,
    replace_key text collate "C",
    unique (kind, id)
  );
  create index actors_of_kind on actors (kind, row_id);
  create index actors_owned on actors (owner, kind) where owner is not null;
  create index actors_posted on actors (kind, row_id) where posted > tried;
  create index previews_ready on actors (row_id) where kind = 'preview' and lifecycle = 'ready';
  create index jobs_waiting on actors (user_id, coalesce(guild_id, ''), priority desc, row_id)
    where kind = 'job' and lifecycle = 'ready' and start_after = 0;
  create index jobs_later on actors (start_after, row_id) where start_after > 0;
  create unique index jobs_by_key on actors (idempotency_key) where idempotency_key is not null;
  create index jobs_by_user on actors (user_id, row_id) where user_id is not null;
  create index jobs_by_guild on actors (guild_id, row_id) where guild_id is not null;
  create index jobs_by_parent on actors (parent_id, row_id) where parent_id is not null;
  create index jobs_by_status on actors (status, row_id) where owner is null and status is not null;
  create index jobs_by_user_status on actors (user_id, status, row_id)
    where owner is null and user_id is not null;
  create index jobs_by_replace_key on actors (user_id, replace_key) where replace_key is not null;

  -- owner is that of a running actor: commits name it with the fence and the revision.
  create table states (
    row_id bigint primary key,
    owner text collate "C",
    fence bigint not null default 0,
    revision bigint not null default 0,
    seq bigint not null default 0,
    updated_at bigint not null,
    status text collate "C",
    version text not null,
    snapshot text not null
  ) with (fillfactor = 50, toast_tuple_target = 4080);

  -- One row per commit: a JSON list of its transitions, whose events are numbered from seq on.
  create table journal (
    row bigint generated always as identity primary key,
    row_id bigint not null,
    seq bigint not null,
    transitions text not null
  );
  create index journal_of_actor on journal (row_id, row);

  create table results (
    row_id bigint primary key,
    job text not null
  );

  create table inbox (
    id bigint generated always as identity primary key,
    row_id bigint not null,
    event text not null
  );
  create index inbox_of_actor on inbox (row_id, id);

  -- Ids of events that were posted, so that a repeated one is known after its event was consumed.
  create table posts (
    row_id bigint not null,
    post_id text collate "C" not null,
    primary key (row_id, post_id)
  );

  create table leases (
    name text collate "C" primary key,
    owner text collate "C" not null,
    process_identity text not null,
    renewed_at bigint not null,
    expires_at bigint not null,
    -- The clock that leases go by: that of the database.
    clock text not null,
    clock_at bigint not null
  );

  create table storage (
    namespace text collate "C" not null,
    key text collate "C" not null,
    value text not null,
    primary key (namespace, key)
  );

  -- One row per run of a durable step.
  create table steps (
    step_row bigint generated always as identity primary key,
    row_id bigint not null,
    fence bigint not null,
    stage text not null,
    revision bigint not null,
    name text not null,
    state text not null,
    sent_at bigint not null,
    ended_at bigint,
    purpose text,
    model text,
    usage text,
    error_code text,
    reserved text,
    result text
  );
  create index steps_of_job on steps (row_id, stage, revision, name, step_row);

  -- What was used of each budget, and is reserved of it.
  create table budgets (
    key text collate "C" primary key,
    tokens bigint not null,
    cost_usd double precision not null,
    expires_at bigint
  );
  create index budgets_expiring on budgets (expires_at) where expires_at is not null;

  -- One row: the highest turn that was served, the number of waiting jobs while it is limited, and
  -- what all engines go by.
  create table queue (
    turn bigint not null,
    waiting bigint,
    paused integer not null,
    limits text
  );
  insert into queue values (0, null, 0, null);

  -- The lanes with waiting jobs, and some without that are not closed yet. since: the job that opened
  -- it, which orders lanes of one turn; plus 2^50 once it was served. guild_id is empty for jobs of no guild.
  create table lanes (
    user_id text collate "C" not null,
    guild_id text collate "C" not null,
    turn bigint not null,
    since bigint not null,
    primary key (user_id, guild_id)
  );
  create index lanes_by_turn on lanes (guild_id, turn, since);

  -- The turn of the first lane of each guild.
  create table guilds (
    guild_id text collate "C" primary key,
    turn bigint not null,
    since bigint not null
  );
  create index guilds_by_turn on guilds (turn, since);

  -- One row per job that has ended, is pinned or unwanted: what it holds, and when to look at it again.
  create table retained (
    row_id bigint primary key,
    ended_at bigint,
    look_at bigint,
    pinned integer not null default 0,
    unwanted integer not null default 0,
    -- Bytes beside the record, and of the record; 0 until they were measured.
    bytes bigint not null default 0,
    record_bytes bigint not null default 0,
    -- JSON: the bytes of each part that is there, and the parts that are being removed.
    parts text,
    going text
  );
  create index retained_due on retained (look_at, row_id) where look_at is not null;
  create index retained_by_end on retained (ended_at) where bytes > 0;
  create index retained_unwanted on retained (look_at) where unwanted = 1 and look_at is not null;
  create index retained_going on retained (row_id) where going is not null;
  `,
  `
  -- Since when a job is ready, for the age of the oldest waiting one. The default is for programs of
  -- the version before; set apart from the column, so that no row is rewritten.
  alter table actors add column ready_at bigint;
  alter table actors alter column ready_at
    set default (extract(epoch from clock_timestamp()) * 1000)::bigint;
  update actors set ready_at = created_at where kind = 'job' and lifecycle = 'ready';
  create index jobs_waiting_since on actors (ready_at)
    where kind = 'job' and lifecycle = 'ready' and start_after = 0;
  `,
  `
  -- Jobs that were handed over have an owner that is no engine: stage:<name>. They are found by their stage.
  create index jobs_handed_over on actors (owner, row_id) where owner >= 'stage:' and owner < 'stage;';
  `,
];
