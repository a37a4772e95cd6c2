import type { ProgramLimits } from '../../../src/sandbox/program.ts';

/** A hostile program. It prints a line that begins with `REACHED` for each thing that it must not reach. */
export interface Attack {
  readonly name: string;
  /** A shell script, or the source of an ES module. */
  readonly sh?: string;
  readonly js?: string;
  readonly limits?: Partial<ProgramLimits>;
  /** Whether it is tried outside too, where it must reach something: that shows that it works. */
  readonly isTriedOutside?: boolean;
  /** What its end must be. @default anything within the time limit */
  readonly ends?: 'killed';
}

/** Begins each module. */
export const prelude = `
import fs from 'node:fs';
import net from 'node:net';
import { execFileSync, spawn } from 'node:child_process';
const canary = JSON.parse(fs.readFileSync('canary.json', 'utf8'));
const reached = (what) => console.log('REACHED ' + what);
const attempt = (what, run) => { try { if (run() !== false) reached(what); } catch {} };
const within = (ms, promise) => Promise.race([promise, new Promise((resolve) => setTimeout(resolve, ms))]);
`;

/** What the machine has that no program may reach; written to `canary.json` beside it. */
export interface Canary {
  /** In a private file, and in the environment of the engine. */
  readonly secret: string;
  readonly secretFile: string;
  readonly pid: number;
  readonly tcpPort: number;
  readonly abstractSocket: string;
  readonly addresses: readonly string[];
  /** Private folders of the engine. */
  readonly folders: readonly string[];
}
