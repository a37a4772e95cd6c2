import { createHash } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import type { LanguageModelV4CallOptions, LanguageModelV4StreamPart } from '@ai-sdk/provider';
import { JobError } from '../../errors/job-error.ts';
import { createRedactor } from '../../redact/redact.ts';

/** One line of a cassette: a request and what came of it. */
export interface RecordedCall {
  /** Of the request, before anything was taken out of it. */
  readonly hash: string;
  readonly model: { readonly provider: string; readonly modelId: string };
  /** For people who read the cassette. */
  readonly request: unknown;
  readonly contentType?: string;
  readonly parts: readonly LanguageModelV4StreamPart[];
  /** What was thrown in place of a stream, or at its end. */
  readonly error?: RecordedError;
}

/** What of an error decides how it is handled. */
export interface RecordedError {
  readonly name: string;
  readonly message: string;
  readonly statusCode?: number;
  readonly retryAfter?: string;
  readonly causeName?: string;
}

/** Adds a line, without secrets. */
export function appendCall(file: string, { hash, ...call }: RecordedCall): void {
  const line = { hash, ...createRedactor().value(call) };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}

/** @throws JobError `CONFIG_INVALID` where the file is no cassette */
export function readCassette(file: string): readonly RecordedCall[] {
  return readText(file)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(file, line, index + 1)]));
}

/** The same for the same request; headers, the signal and hints of providers do not count. */
export function hashOf(options: LanguageModelV4CallOptions): string {
  return createHash('sha256')
    .update(canonical(requestOf(options)))
    .digest('hex');
}

/** What the model is asked. */
export function requestOf(options: LanguageModelV4CallOptions): object {
  const {
    abortSignal: _signal,
    headers: _headers,
    includeRawChunks: _raw,
    providerOptions: _hints,
    ...request
  } = options;
  return request;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'providerOptions') return undefined;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new JobError('CONFIG_INVALID', `The cassette ${file} cannot be read.`, { cause });
  }
}

function readLine(file: string, line: string, number: number): RecordedCall {
  const call = parse(line);
  if (isCall(call)) return call;
  throw new JobError('CONFIG_INVALID', `Line ${number} of ${file} is not of a cassette.`);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isCall(value: unknown): value is RecordedCall {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'hash' in value &&
    typeof value.hash === 'string' &&
    'parts' in value &&
    Array.isArray(value.parts) &&
    'model' in value &&
    typeof value.model === 'object'
  );
}
