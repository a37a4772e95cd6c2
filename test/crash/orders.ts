import { join } from 'node:path';

/** What a child is told to do. */
export interface Orders {
  readonly base: string;
  /** Messages to submit, each under a key of its own. */
  readonly submit: readonly string[];
  /** Dies at the `count`-th moment whose name begins with `point`. */
  readonly crash?: { readonly point: string; readonly count: number };
  readonly leaseMs?: number;
  /** How far its clock is off. */
  readonly clockMs?: number;
  /** Whether previews must answer; not while a frozen process has their port. @default true */
  readonly previews?: boolean;
  /** Runs until it is killed. */
  readonly stay?: boolean;
}

export function foldersOf(base: string) {
  return {
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
  };
}

/** Every kind of moment at which a child can be told to die. */
export const crashPoints: readonly string[] = [
  'insert:before:job',
  'insert:after:job',
  'submit:after',
  'claim:after:job',
  'commit:before:job',
  'commit:after:job',
  'rename:before',
  'rename:after',
  'rm:before',
  'rm:after',
  'insert:before:preview',
  'insert:after:preview',
  'claim:after:preview',
  'commit:before:preview',
  'commit:after:preview',
  'settle:before:job',
];

export const messages = {
  static_html: 'create a landing page for my startup',
  node_project: 'make an Express API server',
  discord_bot: 'build a discord bot with slash commands',
} as const;
