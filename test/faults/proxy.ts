import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A network between a process and the server, which can fail. */
export interface Proxy {
  /** The folder of its socket. */
  readonly folder: string;
  /** The address of a store of the server, through the proxy. */
  addressFor(address: string): string;
  /** From now on it leads to another server, whose folder this is. Connections to the old one end. */
  pointTo(folder: string): void;
  /** How many answers or commits were lost. */
  readonly lost: number;
  /** From now on nothing arrives, and no connection ends: as behind a cut cable. */
  cut(): void;
  /** Old connections are forgotten: what is sent on one ends it. New ones work. */
  heal(): void;
  /**
   * Ends the connection at every `nth` commit: when the server has committed and before its answer arrives, or
   * before the commit arrives. At most so many `times`.
   */
  loseCommits(which: 'answers' | 'commits' | 'none', nth?: number, times?: number): void;
  close(): void;
}

export function startProxy(first: string): Proxy {
  let server = first;
  const folder = mkdtempSync(join(tmpdir(), 'jobchart-proxy-'));
  chmodSync(folder, 0o755);
  const pairs = new Set<{ readonly ends: readonly [Socket, Socket]; isStale: boolean }>();
  let isCut = false;
  let losing: 'answers' | 'commits' | 'none' = 'none';
  let nth = 1;
  let left = 0;
  let commits = 0;
  let lost = 0;

  function isLost(): boolean {
    commits += 1;
    if (commits % nth !== 0 || left === 0) return false;
    left -= 1;
    lost += 1;
    return true;
  }

  function endAll(): void {
    for (const { ends } of pairs) for (const end of ends) end.destroy();
  }

  // A goodbye over a cut cable is not answered.
  const listener = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ path: join(server, '.s.PGSQL.5432'), allowHalfOpen: true });
    const pair = { ends: [near, far] as const, isStale: isCut };
    pairs.add(pair);
    const end = () => {
      // A cable that is cut tells nobody.
      if (isCut) return;
      pairs.delete(pair);
      near.destroy();
      far.destroy();
    };
    let statement: string | undefined;
    for (const each of pair.ends) each.on('error', end).on('end', end).on('close', end);
    near.on('data', (data) => {
      if (isCut) return void (pair.isStale = true);
      if (pair.isStale) return end();
      const text = data.toString('latin1');
      statement ??= /(jobchart_\d+)\0commit\0/.exec(text)?.[1];
      if (losing === 'commits' && statement !== undefined && text.includes(`\0${statement}\0`))
        if (isLost()) return end();
      far.write(data);
    });
    far.on('data', (data) => {
      if (isCut) return void (pair.isStale = true);
      if (pair.isStale) return end();
      if (losing === 'answers' && data.includes('COMMIT\0') && isLost()) return end();
      near.write(data);
    });
  }).listen({ path: join(folder, '.s.PGSQL.5432'), writableAll: true });

  return {
    folder,
    addressFor: (address) => address.replace(encodeURIComponent(first), encodeURIComponent(folder)),
    pointTo(next) {
      server = next;
      endAll();
    },
    get lost() {
      return lost;
    },
    cut() {
      isCut = true;
    },
    heal() {
      isCut = false;
    },
    loseCommits(which, every = 1, times = Infinity) {
      losing = which;
      nth = every;
      left = times;
    },
    close() {
      isCut = false;
      listener.close();
      endAll();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
