import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { openApp } from '../src/app.js';
import { settings } from '../src/settings.js';
import { serve } from './call.js';

const { key } = settings;
if (key) process.env[key.variable] = 'the key';
/** What a request brings that needs the key. */
export const keyed = key ? { [key.header]: 'the key' } : {};

const limits = {
  maxFileBytes: 1000,
  maxTotalBytes: 5000,
  maxFiles: 5,
  maxFilesAtOnce: 2,
  keepHours: 0,
  types: [],
  uploads: { count: 1000, seconds: 60 },
};

/** A server of its own; `upload` sends files, and `onDisk` names what its folder has. */
export async function startServer({ now, ...rules } = {}) {
  const dir = await mkdtemp(join(tmpdir(), 'uploads-'));
  const index = join(dir, 'files.json');
  const options = { index, limits: { ...limits, ...rules }, ...(now && { now }) };
  const app = await openApp(options);
  const served = await serve(app);
  after(async () => {
    await served.close();
    await rm(dir, { recursive: true, force: true });
  });

  /** Each file is [name, content]. */
  function upload(files, headers = {}) {
    const { type, body } = formOf(files);
    return served.call('POST', settings.paths.add, body, {
      'content-type': type,
      ...keyed,
      ...headers,
    });
  }

  function remove(id) {
    return served.call('DELETE', settings.paths.remove.replace(':id', id), undefined, keyed);
  }

  return {
    ...served,
    remove,
    list: () => served.call('GET', settings.paths.list, undefined, keyed),
    app,
    options,
    dir: join(dir, 'files'),
    upload,
    onDisk: () => readdir(join(dir, 'files')),
  };
}

/** A multipart form as a hostile program would write it: names go into it as they are. */
export function formOf(files) {
  const boundary = 'x-boundary-x';
  const parts = files.flatMap(([name, content]) => [
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/html\r\n\r\n`,
    ),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
  return {
    type: 'multipart/form-data; boundary=' + boundary,
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  };
}
