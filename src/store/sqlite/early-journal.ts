import type { DatabaseSync } from 'node:sqlite';

/**
 * Whether the journal is in the format of the last development versions before the first step of the
 * schema: one row per transition, with the state in its own column. Still older versions had other
 * events; their stores are refused.
 */
export function isEarlyJournal(database: DatabaseSync): boolean {
  const names = database
    .prepare("select name from pragma_table_info('journal')")
    .all()
    .map(({ name }) => name);
  if (names.join() !== 'row,place,seq,row_before,state,events') return false;
  const other = database.prepare(`select 1 from journal where row_before is null
    and json_valid(events) and json_extract(events, '$[0].type') = 'job.created'
    and json_extract(events, '$[0].spec') is null limit 1`);
  return other.get() === undefined;
}

/** Merges state and events into one column, within a transaction. Unreadable rows stay as they are. */
export function upgradeEarlyJournal(database: DatabaseSync): void {
  database.exec(`
    alter table journal rename to early_journal;
    create table journal (
    row integer primary key,
    place integer not null,
    seq integer not null,
    row_before integer,
    told text not null
    );
    insert into journal (row, place, seq, row_before, told)
      select row, place, seq, row_before, iif(json_valid(events),
        json_array(json_object('state', state, 'events', json(events))), events)
      from early_journal;
    drop table early_journal;
  `);
}
