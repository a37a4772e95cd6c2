import type { NewActor } from '../../contracts/store.ts';
import { firstLifecycle } from '../lifecycle.ts';
import { type Sql, text } from './columns.ts';
import { pack, appendPreviewEvents } from './write-change.ts';

/** Packs a new actor; the function that it gives writes it within a transaction. */
export function toInsert(
  sql: Sql,
  { kind, id, change, job }: NewActor,
): () => { readonly id: string; readonly inserted: boolean } {
  const { version, snapshot = '', at } = change;
  const { userId = null, createdAt = at, idempotencyKey = null } = job ?? {};
  const lifecycle = firstLifecycle(change.lifecycle);
  const status = change.job?.status ?? null;
  const journal = pack(change.job);
  const previewEvents = pack(change.previewEvents);
  return () => {
    const { changes, lastInsertRowid } = sql(insertActor).run(
      kind,
      id,
      lifecycle,
      createdAt,
      at,
      status,
      userId,
      idempotencyKey,
      version,
      snapshot,
      journal.count,
      journal.count,
    );
    if (changes === 0) {
      const known = sql(selectId).get(kind, id) ?? sql(selectByKey).get(idempotencyKey);
      return { id: known === undefined ? id : text(known, 'id'), inserted: false };
    }
    if (journal.text !== null) sql(insertFirstRow).run(lastInsertRowid, journal.text);
    appendPreviewEvents(sql, id, previewEvents);
    return { id, inserted: true };
  };
}

const insertActor = `insert into actors (kind, id, lifecycle, owner, fence, created_at, updated_at,
  status, user_id, idempotency_key, version, snapshot, seq, last_row)
  values (?, ?, ?, null, 0, ?, ?, ?, ?, ?, ?, ?, ?,
    iif(?, (select coalesce(max(row), 0) + 1 from journal), null))
  on conflict do nothing`;
const insertFirstRow = 'insert into journal (row_id, seq, transitions) values (?, 1, ?)';
const selectId = 'select id from actors where kind = ? and id = ?';
const selectByKey = 'select id from actors where idempotency_key = ?';
