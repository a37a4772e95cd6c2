import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { settings } from './settings.js';

/** Keeps things in an SQLite database: one row for each, with its fields as JSON. */
export function openCollections(file = join(process.env.DATA_DIR || 'data', settings.file)) {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    CREATE TABLE IF NOT EXISTS things (
      collection TEXT NOT NULL,
      id INTEGER NOT NULL,
      fields TEXT NOT NULL,
      PRIMARY KEY (collection, id)
    ) STRICT;
    CREATE TABLE IF NOT EXISTS last_ids (collection TEXT PRIMARY KEY, id INTEGER NOT NULL) STRICT;
  `);
  const sql = (text) => database.prepare(text);
  const all = sql('SELECT id, fields FROM things WHERE collection = ? ORDER BY id');
  const one = sql('SELECT id, fields FROM things WHERE collection = ? AND id = ?');
  const next = sql(
    'INSERT INTO last_ids VALUES (?, 1) ON CONFLICT DO UPDATE SET id = id + 1 RETURNING id',
  );
  const insert = sql('INSERT INTO things (collection, id, fields) VALUES (?, ?, ?)');
  const update = sql('UPDATE things SET fields = ? WHERE collection = ? AND id = ?');
  const remove = sql('DELETE FROM things WHERE collection = ? AND id = ?');

  return (name) => {
    const find = (id) => (/^\d{1,15}$/.test(id) ? thingOf(one.get(name, Number(id))) : undefined);

    function put(id, fieldsOf) {
      const old = find(id);
      if (old === undefined) return undefined;
      const { id: _id, ...fields } = fieldsOf(old);
      update.run(JSON.stringify(fields), name, Number(id));
      return { ...fields, id };
    }

    return {
      list: () => all.all(name).map(thingOf),
      read: find,
      create({ id: _id, ...fields }) {
        const { id } = next.get(name);
        insert.run(name, id, JSON.stringify(fields));
        return { ...fields, id: String(id) };
      },
      replace: (id, fields) => put(id, () => fields),
      change: (id, fields) => put(id, (old) => ({ ...old, ...fields })),
      remove: (id) => find(id) !== undefined && remove.run(name, Number(id)).changes === 1,
    };
  };
}

function thingOf(row) {
  return row === undefined ? undefined : { ...JSON.parse(row.fields), id: String(row.id) };
}
