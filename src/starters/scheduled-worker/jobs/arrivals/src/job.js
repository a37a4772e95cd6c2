import { appendFile, mkdir, readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { notify as send } from './notify.js';
import { settings } from './settings.js';
import { dataFile, openStore } from './store.js';
import { t } from './texts.js';

/**
 * Looks for new files in WATCH_DIR and the folders below it, adds a line with the time and the size of each to
 * the file `log` of `src/settings.js`, and tells NOTIFY_URL. Files that are there at the first run are known.
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

  return {
    async run({ signal } = {}) {
      const found = await filesIn(dir, [dirname(resolve(known)), dirname(resolve(logFile))]);
      const isFirst = store.value.dir !== dir;
      const seen = new Set(isFirst ? found : store.value.files);
      const fresh = found.filter((path) => !seen.has(path));
      for (const path of fresh) {
        const size = await sizeOf(join(dir, path));
        if (size === undefined) continue;
        await mkdir(dirname(logFile), { recursive: true });
        await appendFile(logFile, [now().toISOString(), size + ' B', path].join('\t') + '\n');
        await notify(t('New file: {x} ({size} bytes)', { x: path, size }), signal);
      }
      const isSame = !isFirst && fresh.length === 0 && found.length === store.value.files.length;
      if (!isSame)
        await store.update((all) => {
          all.dir = dir;
          all.files = found;
        });
    },
  };
}

/** No links, no packages, and not the folders of its own files. */
async function filesIn(dir, own) {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !own.includes(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .filter((path) => !path.includes('node_modules'))
    .toSorted();
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
