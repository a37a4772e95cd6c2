import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorCodes, type ErrorCode } from '../../errors/codes.ts';
import { JobError } from '../../errors/job-error.ts';
import { toFailure } from '../../errors/to-job-error.ts';
import type { Redactor } from '../../redact/redact.ts';
import type { ProblemMessage } from '../protocol.ts';

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  sendText(response, JSON.stringify(value), { status, type: 'application/json' });
}

export function sendText(
  response: ServerResponse,
  text: string,
  { status = 200, type }: { readonly status?: number; readonly type: string },
): void {
  response.statusCode = status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Content-Length', Buffer.byteLength(text));
  response.end(text);
}

/** Responds with an error as JSON. */
export function sendProblem(
  response: ServerResponse,
  thrown: unknown,
  redact?: Pick<Redactor, 'value'>,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const failure = toFailure(thrown);
  const problem: ProblemMessage = { error: redact?.value(failure) ?? failure };
  const isKnown = (code: string): code is ErrorCode => code in errorCodes;
  const status = isKnown(failure.code) ? (statuses[failure.code] ?? 500) : 500;
  sendJson(response, problem, status);
}

/** The body of a request, which must be an object. @throws JobError `QUERY_INVALID` */
export async function readJson(
  request: IncomingMessage,
): Promise<Readonly<Record<string, unknown>>> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes > maxBodyBytes)
      throw new JobError('QUERY_INVALID', 'The body is larger than 64 KiB.');
    chunks.push(chunk);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Thrown below.
  }
  throw new JobError('QUERY_INVALID', 'The body must be a JSON object.');
}

const maxBodyBytes = 65_536;

const statuses: Partial<Record<ErrorCode, number>> = {
  MESSAGE_EMPTY: 400,
  MESSAGE_TOO_LONG: 400,
  PROJECT_TYPE_UNKNOWN: 400,
  STARTER_UNKNOWN: 400,
  REQUEST_INVALID: 400,
  NOT_A_PROJECT: 400,
  EVENT_INVALID: 400,
  CURSOR_INVALID: 400,
  QUERY_INVALID: 400,
  JOB_NOT_FOUND: 404,
  ARTIFACT_NOT_FOUND: 404,
  FILES_MISSING: 404,
  FILES_REMOVED: 410,
  BLOB_MISSING: 410,
  BLOBS_UNAVAILABLE: 503,
  MODEL_UNKNOWN: 400,
  QUOTA_EXCEEDED: 429,
  QUEUE_FULL: 503,
  DISK_FULL: 507,
  JOB_ENDED: 409,
  JOB_ACTIVE: 409,
  BASE_MISSING: 409,
  STORE_LOCKED: 503,
  STORE_FAILED: 503,
  STORE_UNREACHABLE: 503,
  STORE_CLOSED: 503,
  ENGINE_CLOSED: 503,
  INSPECTOR_REFUSED: 403,
};
