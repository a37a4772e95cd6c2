import type { Finding } from '../../contracts/stages/finding.ts';
import { type ProjectType, projectTypes } from '../../contracts/job/project-types.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { isRecord } from '../../errors/checks/assert-known.ts';
import { type ErrorCode, errorCodes } from '../../errors/codes.ts';
import { isFindingKind } from '../../contracts/stages/finding-kinds.ts';

/** The request to the child process. */
export interface CheckRequest {
  /** Absolute. */
  readonly dir: string;
  /** Undefined if the child is to detect the project type. */
  readonly plan: Plan | undefined;
  /** Files to leave out: a parser died on them. */
  readonly skip: readonly string[];
}

/**
 * Messages of the child: `started`, `at` for each file, `checked` once only warnings can follow, then `done`
 * with all findings, or `failed`.
 */
export type CheckReply =
  | { readonly type: 'started' }
  | { readonly type: 'at'; readonly file: string }
  | {
      readonly type: 'checked' | 'done';
      readonly projectType: ProjectType;
      readonly findings: readonly Finding[];
    }
  | { readonly type: 'failed'; readonly code: ErrorCode; readonly message: string };

/**
 * Parses a message of the child; undefined if it is malformed. The child has read untrusted files, so
 * its messages are not trusted either.
 */
export function parseReply(message: unknown): CheckReply | undefined {
  if (!isRecord(message)) return undefined;
  const reply = message;
  const type = reply['type'];
  switch (type) {
    case 'started':
      return { type: 'started' };
    case 'at':
      return { type: 'at', file: textOf(reply['file']) };
    case 'checked':
    case 'done': {
      const { findings } = reply;
      const projectType = projectTypes.find((known) => known === reply['projectType']);
      return Array.isArray(findings) && projectType !== undefined
        ? { type, projectType, findings: findings.flatMap(parseFinding) }
        : undefined;
    }
    case 'failed':
      return { type: 'failed', code: codeOf(reply['code']), message: textOf(reply['message']) };
    default:
      return undefined;
  }
}

/** Parses a finding; empty if its kind is unknown. */
export function parseFinding(value: unknown): Finding[] {
  if (!isRecord(value)) return [];
  const { kind, file, line, column, message, hint, severity } = value;
  if (!isFindingKind(kind)) return [];
  return [
    {
      severity: severity === 'warning' ? 'warning' : 'error',
      kind,
      file: textOf(file),
      ...(typeof line === 'number' ? { line } : {}),
      ...(typeof column === 'number' ? { column } : {}),
      message: textOf(message),
      hint: textOf(hint),
    },
  ];
}

function isCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(errorCodes, value);
}

function codeOf(value: unknown): ErrorCode {
  return isCode(value) ? value : 'STAGE_FAILED';
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
