import type { ErrorCode } from '../../errors/codes.ts';
import type { OpenDatabaseOptions } from './open-database.ts';
import type { SqliteCalls } from './sqlite-calls.ts';

/** What a store tells the thread of its database. */
export type ToThread =
  | { readonly type: 'calls'; readonly calls: readonly Call[] }
  | { readonly type: 'watch'; readonly on: boolean }
  | { readonly type: 'close' };

export interface Call {
  readonly id: number;
  readonly name: keyof SqliteCalls;
  readonly args: readonly unknown[];
}

/** What the thread answers. */
export type FromThread =
  | { readonly type: 'opened' }
  | { readonly type: 'refused'; readonly error: ThreadError }
  /** The answers come first: what has changed is known to whoever made the change. */
  | { readonly type: 'answers'; readonly answers: readonly Answer[]; readonly changed: Changed }
  | { readonly type: 'closed' };

export type Changed = 'nothing' | 'here' | 'elsewhere';

export type Answer =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: ThreadError };

/** A `JobError` on its way between threads. */
export interface ThreadError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly cause?: string;
}

/** What a thread is started with. */
export interface ThreadData extends OpenDatabaseOptions {
  readonly path: string;
}
