import { Busboy } from '@fastify/busboy';
import { HttpError } from './http.js';
import { sizeIn } from './file-rules.js';

/**
 * Reads the files of a multipart body, and gives what add({ name, stream }) made of each. All or
 * nothing: if one is refused, none is kept.
 */
export async function receiveFiles(request, add, { maxFileBytes, maxFilesAtOnce }) {
  if (Number(request.headers['content-length']) > maxFilesAtOnce * maxFileBytes + 100_000) {
    throw new HttpError(413, 'Send at most ' + sizeIn(maxFileBytes) + ' for each file.');
  }
  const parser = createParser(request, {
    fileSize: maxFileBytes,
    files: maxFilesAtOnce,
    fields: 10,
    fieldSize: 1000,
    headerSize: 8000,
    parts: maxFilesAtOnce + 10,
  });
  const streams = [];
  const adding = [];
  const received = new Promise((resolve, reject) => {
    parser.on('file', (_field, stream, name) => {
      streams.push(stream);
      const file = add({ name, stream });
      file.catch(reject);
      adding.push(file);
    });
    parser.on('filesLimit', () =>
      reject(new HttpError(413, 'Send at most ' + maxFilesAtOnce + ' files at once.')),
    );
    parser.on('partsLimit', () => reject(new HttpError(413, 'The body has too many parts.')));
    parser.on('finish', resolve);
    parser.on('error', () => reject(new HttpError(400, 'The body is no whole multipart form.')));
    request.on('close', () => {
      if (!request.complete) reject(new HttpError(400, 'The upload broke off.'));
    });
    request.pipe(parser);
  });

  try {
    await received;
    const added = await Promise.all(adding);
    if (added.length === 0) throw new HttpError(400, 'Send a file, as multipart/form-data.');
    return await Promise.all(added.map((file) => file.keep()));
  } catch (error) {
    request.unpipe(parser);
    for (const stream of streams) stream.destroy();
    const ended = await Promise.allSettled(adding);
    await Promise.all(ended.map(({ value }) => value?.discard()));
    throw error;
  }
}

function createParser({ headers }, limits) {
  if (!/^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '')) {
    throw new HttpError(415, 'Send files as multipart/form-data.');
  }
  try {
    return new Busboy({ headers, limits });
  } catch {
    throw new HttpError(400, 'The body has no boundary.');
  }
}
