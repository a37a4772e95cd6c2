import { appendFile, copyFile, mkdir, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, extname, join, resolve, sep } from 'node:path';
import { notify as send } from './notify.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';

/**
 * Looks for new files in WATCH_DIR and the folders below it, adds a line with the time and the size of each to
 * the file `log` of `src/settings.js`, and tells NOTIFY_URL. Files that are there at the first run are known. If
 * `copies` is set there, each new file is copied to BACKUP_DIR; if `kinds` is, others are left alone.
 */
export async function openJob({
  env = {},
  known = dataFile('known.json'),
  log: logFile = dataFile(settings.log),
  notify = (text, signal) => send(text, { address: env.NOTIFY_URL, signal, mark: 'NEW' }),
  now = () => new Date(),
} = {}) {
  const dir = resolve((env.WATCH_DIR || '.').replace(/^~(?=\/|$)/, homedir()));
  const store = await openStore(known, { dir: '', files: [] });
  const copies = settings.copies ? resolve(env.BACKUP_DIR || dataFile('backups')) : undefined;

  return {
    async run({ signal } = {}) {
      const own = [dirname(resolve(known)), dirname(resolve(logFile)), ...(copies ? [copies] : [])];
      const { files, closed } = await filesIn(dir, own);
      const isFirst = store.value.dir !== dir;
      // What lies in a folder that cannot be read now stays known.
      const hidden = isFirst
        ? []
        : store.value.files.filter((path) => closed.some((folder) => path.startsWith(folder)));
      const found = [...files, ...hidden].toSorted();
      const seen = new Set(isFirst ? found : store.value.files);
      let failed;
      const fresh = found.filter((path) => !seen.has(path));
      for (const path of fresh) {
        signal?.throwIfAborted();
        const size = await sizeOf(join(dir, path));
        if (size === undefined || !isMeant(path)) continue;
        if (copies) {
          await mkdir(dirname(join(copies, path)), { recursive: true });
          await copyFile(join(dir, path), join(copies, path));
        }
        await mkdir(dirname(logFile), { recursive: true });
        await appendFile(logFile, [now().toISOString(), size + ' B', path].join('\t') + '\n');
        // Once it stands in the log it is known, whether it can be told or not.
        await store.update((all) => all.files.push(path));
        try {
          await notify('+ ' + path + ' (' + size + ' B)', signal);
        } catch (error) {
          failed ??= error;
        }
      }
      const isSame = !isFirst && fresh.length === 0 && found.length === store.value.files.length;
      if (!isSame)
        await store.update((all) => {
          all.dir = dir;
          all.files = found;
        });
      if (failed) throw failed;
    },
  };
}

function isMeant(path) {
  return !settings.kinds || settings.kinds.includes(extname(path).slice(1).toLowerCase());
}

/** No links, no packages, and not the folders of its own files; and the folders below that cannot be read. */
async function filesIn(dir, own) {
  const [files, closed] = [[], []];
  const folders = [''];
  while (folders.length > 0) {
    const folder = folders.pop();
    let entries = [];
    try {
      entries = await readdir(join(dir, folder), { withFileTypes: true });
    } catch (error) {
      if (folder === '') throw error;
      if (error.code !== 'ENOENT') closed.push(folder + sep);
    }
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (path.includes('node_modules')) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && !own.includes(join(dir, folder))) files.push(path);
    }
  }
  return { files: files.toSorted(), closed };
}

/** Undefined for a file that has gone in the meantime. */
async function sizeOf(path) {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}
