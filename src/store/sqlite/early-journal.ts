import type { DatabaseSync } from 'node:sqlite';

/**
 * Whether the journal has the columns of the last development versions before the first step was
 * settled (ac25af3 up to 9ee2b3d): one transition a row, its state beside its events.
 */
export function isEarlyJournal(database: DatabaseSync): boolean {
  const names = database
    .prepare("select name from pragma_table_info('journal')")
    .all()
    .map(({ name }) => name);
  return names.join() === 'row,place,seq,row_before,state,events';
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
