import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { settings } from './settings.js';

/**
 * Keeps things in one JSON file. After each change it is written whole beside its place and then moved
 * there, so that a crash leaves the old file or the new one.
 */
export function openCollections(file = join(process.env.DATA_DIR || 'data', settings.file)) {
  const kept = new Map(Object.entries(read(file)));
  const none = { lastId: 0, items: [] };

  function keep(name, { lastId, items }) {
    kept.set(name, { lastId, items });
    const aside = file + '.new';
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(aside, JSON.stringify(Object.fromEntries(kept), undefined, 2) + '\n');
    renameSync(aside, file);
  }

  return (name) => {
    const state = () => kept.get(name) ?? none;
    const find = (id) => state().items.find((item) => item.id === id);

    function put(id, fieldsOf) {
      const old = find(id);
      if (old === undefined) return undefined;
      const item = { ...fieldsOf(old), id };
      const items = state().items.map((other) => (other === old ? item : other));
      keep(name, { ...state(), items });
      return item;
    }

    return {
      list: () => state().items,
      read: find,
      create(fields) {
        const lastId = state().lastId + 1;
        const item = { ...fields, id: String(lastId) };
        keep(name, { lastId, items: [...state().items, item] });
        return item;
      },
      replace: (id, fields) => put(id, () => fields),
      change: (id, fields) => put(id, (old) => ({ ...old, ...fields })),
      remove(id) {
        const item = find(id);
        if (item === undefined) return false;
        keep(name, { ...state(), items: state().items.filter((other) => other !== item) });
        return true;
      },
    };
  };
}

function read(file) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(file + ' is not valid JSON. Mend it, or move it away to begin anew.');
  }
}
