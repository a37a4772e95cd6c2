import { open, readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/**
 * Writes a file or a folder as a zip file, one file after the other, and reads it again to see whether it is
 * whole. Files and archives of 4 GB and more are refused: they need another format.
 */
export async function zipOf(source, target, { signal } = {}) {
  const entries = await entriesOf(source);
  const file = await open(target, 'w');
  try {
    const directory = [];
    let at = 0;
    const write = async (bytes) => {
      if (at + bytes.length > 0xffffffff) throw new Error('That is too much for a zip file: 4 GB.');
      await file.write(bytes);
      at += bytes.length;
    };
    for (const { path, name } of entries) {
      signal?.throwIfAborted();
      const content = await readFile(path);
      const packed = deflateRawSync(content);
      const head = headOf(name, { content, packed, time: (await stat(path)).mtime });
      directory.push(Buffer.concat([entryOf(head, at), head.name]));
      await write(Buffer.concat([localOf(head), head.name, packed]));
    }
    const start = at;
    for (const entry of directory) await write(entry);
    await write(endOf(directory.length, at - start, start));
  } finally {
    await file.close();
  }
  await check(target, entries.length);
  return entries.length;
}

async function entriesOf(source) {
  if (!(await stat(source)).isDirectory()) return [{ path: source, name: basename(source) }];
  const found = await readdir(source, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => ({
      path,
      name: path.slice(join(source, sep).length).split(sep).join('/'),
    }));
}

/** The times of zip files are local, and begin in 1980. */
function headOf(name, { content, packed, time }) {
  const day =
    ((Math.max(time.getFullYear(), 1980) - 1980) << 9) |
    ((time.getMonth() + 1) << 5) |
    time.getDate();
  const clock = (time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1);
  const bytes = Buffer.from(name, 'utf8');
  const fields = Buffer.alloc(26);
  // Version 2.0, names in UTF-8, deflated.
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(clock, 6);
  fields.writeUInt16LE(day, 8);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(bytes.length, 22);
  return { fields, name: bytes };
}

function localOf({ fields }) {
  return Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields]);
}

function entryOf({ fields }, at) {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(at, 10);
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, rest]);
}

function endOf(count, size, start) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}

/** The end of the file says how many files are in it. */
async function check(path, count) {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const end = Buffer.alloc(22);
    await file.read(end, 0, 22, Math.max(size - 22, 0));
    const isWhole = end.readUInt32LE(0) === 0x06054b50 && end.readUInt16LE(10) === count;
    if (!isWhole) throw new Error('The zip file is not whole: ' + path);
  } finally {
    await file.close();
  }
}
