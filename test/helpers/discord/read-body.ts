import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface ReadBody {
  readonly json: Readonly<Record<string, unknown>>;
  readonly files: readonly UploadedFile[];
}

export interface UploadedFile {
  /** The index in `files[0]`, which `attachments` refer to. */
  readonly id: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Reads the body of a call: JSON, or `payload_json` with files. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const bytes = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) {
    return { json: bytes.length === 0 ? {} : parse(bytes.toString()), files: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  const files = await Promise.all(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' ? [] : [readFile(name, value)],
    ),
  );
  return { json: typeof payload === 'string' ? parse(payload) : {}, files };
}

function parse(text: string): ReadBody['json'] {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? { list: value } : (value as ReadBody['json']);
}

async function readFile(name: string, file: File): Promise<UploadedFile> {
  return {
    id: /^files\[(\d+)\]$/.exec(name)?.[1] ?? '',
    filename: file.name,
    contentType: file.type,
    bytes: await file.bytes(),
  };
}
