import type { DatabaseSync } from 'node:sqlite';

/**
 * Whether the journal is of the last development versions before the first step of the schema was
 * settled: one transition a row, its state beside its events. Older ones had other events in such
 * rows: they are not taken over.
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

/** Puts state and events into one column, within a transaction. What is unreadable stays so. */
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
