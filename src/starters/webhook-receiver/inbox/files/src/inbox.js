import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Each call as a file of its own, whose name begins with its time. */
export function openInbox(folder) {
  return {
    async add({ at, ...call }) {
      const name = at.replaceAll(':', '-') + '-' + randomUUID().slice(0, 8) + '.json';
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, name), JSON.stringify({ at, ...call }, undefined, 2) + '\n', {
        flag: 'wx',
      });
      return name;
    },

    /** The newest first. */
    async latest(count) {
      const names = (await namesIn(folder)).sort().reverse().slice(0, count);
      return Promise.all(
        names.map(async (name) => ({
          file: name,
          ...JSON.parse(await readFile(join(folder, name), 'utf8')),
        })),
      );
    },
  };
}

async function namesIn(folder) {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith('.json'));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
