import type { PlanRoute } from '../../contracts/job/plan.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** Where files are sent, listed, got and deleted. */
export interface UploadPaths {
  readonly add: string;
  readonly list: string;
  readonly read: string;
  readonly remove: string;
}

/**
 * The paths that a request writes out, or the usual ones.
 *
 * @example
 * readUploadPaths('POST /upload, GET /i/:id').read; // '/i/:id'
 */
export function readUploadPaths(text: string): UploadPaths {
  const head = text.slice(0, 4000);
  const add = pathIn(head, 'POST', all) ?? '/api/files';
  const list = pathIn(head, 'GET', all) ?? (add === '/api/files' ? add : '/api/files');
  const read = pathIn(head, 'GET', one) ?? '/files/:id';
  const named = pathIn(head, 'DELETE', one);
  const usual = read === '/files/:id' ? `${list}/:id` : read;
  return { add, list, read, remove: named ?? usual };
}

/** The routes of the server, with the paths of the request. */
export function routesOfUploads(text: string): readonly PlanRoute[] {
  const { add, list, read, remove } = readUploadPaths(text);
  return [
    { method: 'GET', path: '/health', summary: 'Says that the service runs.' },
    { method: 'GET', path: '/', summary: 'The page on which people drop files.' },
    { method: 'GET', path: list, summary: 'Lists the files, the newest first.' },
    { method: 'POST', path: add, summary: 'Takes files, as `multipart/form-data`.' },
    { method: 'DELETE', path: remove, summary: 'Deletes a file.' },
    { method: 'GET', path: read, summary: 'Gives a file.' },
  ];
}

const part = '(?:\\/[a-z][\\w-]{0,29})';
const all = `${part}{1,3}`;
const one = `${part}{1,3}\\/[:{<]\\w{1,20}[}>]?`;

function pathIn(text: string, method: string, path: string): string | undefined {
  const found = letterPattern(
    `(?<!\\p{L})${method}\\s{1,3}\`?(?<path>${path})(?![\\w/:{<-])`,
    'u',
  ).exec(text)?.groups?.['path'];
  const named = found?.replace(/[:{<]\w+[}>]?$/, ':id');
  return named === undefined || /^\/(?:health|public)$/.test(named) ? undefined : named;
}
