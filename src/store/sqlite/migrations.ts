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
  -- A waiting job is in the lane of its user and guild; start_after is 0 once its time has come.
  -- tried: how many events of its inbox were shown to a step that would have run it without a turn.
  alter table actors add column guild_id text;
  alter table actors add column priority integer not null default 0;
  alter table actors add column start_after integer not null default 0;
  alter table actors add column tried integer not null default 0;
  alter table actors add column replace_key text;
  drop index actors_ready;
  create index previews_ready on actors (kind) where kind = 'preview' and lifecycle = 'ready';
  create index jobs_waiting on actors (user_id, guild_id, priority desc)
    where kind = 'job' and lifecycle = 'ready' and start_after = 0;
  create index jobs_later on actors (start_after) where start_after > 0;
  drop index actors_posted;
  create index actors_posted on actors (owner, kind) where posted > tried;
  create index jobs_by_guild on actors (guild_id) where guild_id is not null;
  create index jobs_by_replace_key on actors (user_id, replace_key) where replace_key is not null;

  -- One row: the highest turn that was served, the number of waiting jobs while it is limited, and
  -- what all engines go by.
  create table queue (
    turn integer not null,
    waiting integer,
    paused integer not null,
    limits text
  );
  insert into queue values (0, null, 0, null);

  -- The lanes with waiting jobs, and some without that are not closed yet. since: the job that opened
  -- it, which orders lanes of one turn; plus 2^50 once it was served. guild_id is empty for jobs of no guild.
  create table lanes (
    lane integer primary key,
    user_id text not null,
    guild_id text not null,
    turn integer not null,
    since integer not null
  );
  create unique index lanes_of_user on lanes (user_id, guild_id);
  create index lanes_by_turn on lanes (guild_id, turn, since);

  -- The turn of the first lane of each guild; not of the lanes of no guild.
  create table guilds (
    guild_id text primary key,
    turn integer not null,
    since integer not null
  ) without rowid;
  create index guilds_by_turn on guilds (turn, since);

  insert into lanes (user_id, guild_id, turn, since) select user_id, '', 1, min(row_id) from actors
    where kind = 'job' and lifecycle = 'ready' and user_id is not null group by user_id;
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
  `
  -- The lane in which a job waits; null if it does not, or starts later. Lanes are numbered as they open,
  -- so those whose turns come one after the other are beside each other in the index.
  alter table actors add column lane integer;
  drop index jobs_waiting;
  update actors set lane = (select lane from lanes where lanes.user_id = actors.user_id
      and lanes.guild_id = coalesce(actors.guild_id, ''))
    where kind = 'job' and lifecycle = 'ready' and start_after = 0;
  create index jobs_waiting on actors (lane, priority desc) where lane is not null;
  `,
  `
  -- Since when a job is ready, for the age of the oldest waiting one.
  alter table actors add column ready_at integer not null default 0;
  update actors set ready_at = updated_at where kind = 'job' and lifecycle = 'ready';
  create index jobs_waiting_since on actors (ready_at) where lane is not null;
  `,
  `
  -- What jobs are found by: a search reads it from end to end. The text is lower case: id, user and message.
  create table job_texts (
    row_id integer primary key,
    created_at integer not null,
    project_type text not null,
    title text not null default '',
    text text not null
  );
  insert into job_texts (row_id, created_at, project_type, title, text)
    select actors.row_id, created_at, coalesce(json_extract(job, '$.projectType'), ''),
      lower(coalesce(json_extract(job, '$.plan.title'), '')),
      lower(id || char(10) || coalesce(user_id, '') || char(10)
        || substr(coalesce(json_extract(job, '$.input.userMessage'), ''), 1, 4000))
    from actors left join results on results.row_id = actors.row_id and json_valid(job)
    where kind = 'job';
  -- Of jobs that are not archived, from their journal.
  update job_texts set project_type = coalesce(created.type, ''),
      text = text || lower(substr(coalesce(created.message, ''), 1, 4000))
    from (select row_id, json_extract(transitions, '$[0].events[0].spec.projectType') as type,
        json_extract(transitions, '$[0].events[0].spec.input.userMessage') as message
      from journal where seq = 1 and json_valid(transitions)) as created
    where created.row_id = job_texts.row_id and project_type = '';
  update job_texts set title = planned.title
    from (select row_id, lower(json_extract(event.value, '$.result.plan.title')) as title, max(row)
      from journal, json_each(transitions) as transition, json_each(transition.value, '$.events') as event
      where json_valid(transitions) and json_extract(event.value, '$.result.plan.title') is not null
        and row_id in (select row_id from job_texts where title = '')
      group by row_id) as planned
    where planned.row_id = job_texts.row_id and job_texts.title = '';

  create index jobs_unfinished on actors (lifecycle)
    where kind = 'job' and lifecycle in ('ready', 'running', 'parked');

  -- Of engines: host and process, and how many jobs it runs at the same time.
  alter table leases add column label text;
  alter table leases add column concurrency integer;
  `,
  `
  -- Comparisons, because for a list of three SQLite fills a table in memory each time it writes a job.
  drop index jobs_unfinished;
  create index jobs_unfinished on actors (lifecycle)
    where kind = 'job' and lifecycle <> 'ended' and lifecycle <> 'quarantined';
  `,
];
