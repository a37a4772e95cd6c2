import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';

const isRoot = process.getuid?.() === 0;

/** The folder of PostgreSQL's programs; undefined if it is not installed or cannot run here. */
export const postgresBin = findPostgres();

/** Starts a cluster of its own in a temporary folder, on a socket there. Call `stop` at the end. */
export function startPostgres(bin: string): { readonly pool: Pool; stop(): Promise<void> } {
  const dir = mkdtempSync(join(tmpdir(), 'jobchart-pg-'));
  if (isRoot) chownSync(dir, postgresUid(), -1);
  const data = join(dir, 'data');
  const run = (program: string, ...args: readonly string[]) =>
    execFileSync(...asPostgres(join(bin, program), args), { stdio: 'ignore' });
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync');
  const options = `-c listen_addresses= -c unix_socket_directories=${dir} -c fsync=off`;
  run('pg_ctl', '-D', data, '-w', '-l', join(dir, 'log'), '-o', options, 'start');
  const pool = new Pool({ host: dir, user: 'postgres', database: 'postgres', max: 4 });
  return {
    pool,
    async stop() {
      await pool.end();
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop');
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** The server refuses to run as root. */
function asPostgres(program: string, args: readonly string[]): [string, string[]] {
  return isRoot
    ? ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', program, ...args]]
    : [program, [...args]];
}

function postgresUid(): number {
  return Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' }));
}

function findPostgres(): string | undefined {
  try {
    const [newest] = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(b) - Number(a));
    if (newest === undefined || (isRoot && spawnSync('id', ['-u', 'postgres']).status !== 0))
      return undefined;
    return `/usr/lib/postgresql/${newest}/bin`;
  } catch {
    return undefined;
  }
}
