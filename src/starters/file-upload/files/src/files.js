import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { checkStart, checkType, cleanName, headersOf, sizeIn } from './file-rules.js';
import { HttpError } from './http.js';
import { settings } from './settings.js';
import { openStore } from './store.js';

const hour = 3_600_000;
const unfinished = '.part';

/**
 * Files in a folder, and the list of them. On the disk a file is called by its random id: its name is
 * only shown. What is unfinished or unknown when the server starts is removed.
 */
export async function openFiles({ index, dir, limits, now }) {
  const { maxFileBytes, maxFiles, maxTotalBytes, keepHours, types } = limits;
  const store = await openStore(index, []);
  await mkdir(dir, { recursive: true });
  await tidyUp();
  let bytes = store.value.reduce((sum, { size }) => sum + size, 0);
  let count = store.value.length;

  const isOver = ({ uploadedAt }) =>
    keepHours > 0 && now() - Date.parse(uploadedAt) >= keepHours * hour;
  const find = (id) => store.value.find((file) => file.id === id && !isOver(file));
  const pathOf = (id) => join(dir, id);

  /** Takes a file as it comes. It is in the list once it is told to keep() it. */
  async function add({ name: given, stream }) {
    const name = cleanName(given);
    checkType(name, types);
    if (count >= maxFiles) throw new HttpError(507, 'There are too many files. Delete some first.');
    count += 1;
    const id = randomBytes(16).toString('base64url');
    const path = pathOf(id);
    let size = 0;

    async function* checked(chunks) {
      let start = Buffer.alloc(0);
      for await (const chunk of chunks) {
        if (start.length < 16) start = Buffer.concat([start, chunk.subarray(0, 16)]);
        bytes += chunk.length;
        size += chunk.length;
        if (bytes > maxTotalBytes) throw new HttpError(507, 'There is no more space.');
        yield chunk;
      }
      checkStart(name, start, types);
    }

    async function discard() {
      bytes -= size;
      count -= 1;
      await Promise.all([path, path + unfinished].map((one) => rm(one, { force: true })));
    }

    try {
      await pipeline(stream, checked, createWriteStream(path + unfinished, { flags: 'wx' }));
      if (stream.truncated) {
        throw new HttpError(413, name + ' has more than ' + sizeIn(maxFileBytes) + '.');
      }
      await rename(path + unfinished, path);
    } catch (error) {
      await discard();
      throw error;
    }

    async function keep() {
      const file = { id, name, size, uploadedAt: new Date(now()).toISOString() };
      await store.update((files) => files.push(file));
      return shown(file);
    }
    return { keep, discard };
  }

  async function remove(id) {
    const file = find(id);
    if (!file) throw lost();
    await forget([file]);
    return { status: 204 };
  }

  async function forget(files) {
    await store.update((all) => {
      for (const file of files) all.splice(all.indexOf(file), 1);
    });
    for (const { id, size } of files) {
      bytes -= size;
      count -= 1;
      await rm(pathOf(id), { force: true });
    }
  }

  async function read(id) {
    const file = find(id);
    if (!file) throw lost();
    const handle = await open(pathOf(id)).catch(() => {
      throw lost();
    });
    return { headers: headersOf(file), body: handle.createReadStream() };
  }

  async function tidyUp() {
    const onDisk = new Set(await readdir(dir));
    const known = new Set(store.value.map(({ id }) => id));
    await Promise.all(
      [...onDisk].filter((name) => !known.has(name)).map((name) => rm(join(dir, name))),
    );
    const isLost = ({ id }) => !onDisk.has(id);
    if (store.value.some(isLost)) {
      await store.update((files) =>
        files.splice(0, files.length, ...files.filter((one) => !isLost(one))),
      );
    }
  }

  function shown(file) {
    const { uploadedAt } = file;
    const over = keepHours > 0 && new Date(Date.parse(uploadedAt) + keepHours * hour).toISOString();
    return {
      ...file,
      path: settings.paths.read.replace(':id', file.id),
      ...(over && { expiresAt: over }),
    };
  }

  return {
    add,
    read,
    remove,
    /** The newest first. */
    list: () =>
      store.value
        .filter((file) => !isOver(file))
        .map(shown)
        .toReversed(),
    /** Removes what is over. */
    sweep: () => forget(store.value.filter(isOver)),
    close: () => store.close(),
  };
}

function lost() {
  return new HttpError(404, 'There is no such file.');
}
