import { execFile, execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { nanoid } from 'nanoid';
import pg from 'pg';
import { parseAddress } from '../../../src/store/postgres/connection/postgres-address.ts';

/** A private PostgreSQL server. */
export interface PostgresServer {
  /** Such as `17.5`. */
  readonly version: string;
  /** The address of a store in a schema of its own. */
  address(schema?: string): string;
  /** Stops the server, as an operator or as a crash would, and keeps its data. */
  stop(mode: 'fast' | 'immediate'): void;
  start(): void;
  /** Its processes. */
  pids(): readonly number[];
  /** Kills it and all its processes. */
  kill(): void;
  /**
   * Starts a standby, which follows this server by streaming replication.
   *
   * @param through The folder of the socket at which it finds this server.
   */
  standBy(through: string): Promise<PostgresServer>;
  /** Ends the replication: from now on a standby takes writes. */
  promote(): void;
  /** The folder of its socket. */
  readonly folder: string;
  /** Ends it and removes its data. */
  remove(): void;
}

/** Folder of the programs of PostgreSQL; undefined if it is not installed. */
export function findPostgres(): string | undefined {
  return [
    process.env['POSTGRES_BIN'],
    ...versions().map((version) => `/usr/lib/postgresql/${version}/bin`),
  ].find((folder) => folder !== undefined && existsSync(join(folder, 'initdb')));
}

/** The same, when this file was loaded. */
export const postgresBin = findPostgres();

/**
 * Starts a server. It listens on a Unix socket alone unless `settings` say otherwise, and does not flush: only
 * processes crash here.
 */
export function startPostgres(settings: readonly string[] = ['fsync=off']): PostgresServer {
  const base = createFolder();
  const data = join(base, 'data');
  run('initdb', [...initArguments, '-D', data]);
  // An address of this machine is one that a run has made for itself.
  appendFileSync(join(data, 'pg_hba.conf'), 'host all all samenet trust\n');
  return serve(base, settings);
}

const initArguments = '-A trust -U jobs -N --no-instructions -E UTF8 --locale=C'.split(' ');

function createFolder(): string {
  const base = mkdtempSync(join(tmpdir(), 'jobchart-pg-'));
  chmodSync(base, 0o755);
  if (process.getuid?.() === 0) execFileSync('chown', ['postgres', base]);
  return base;
}

/** Starts a server on the data in a folder. */
function serve(base: string, settings: readonly string[]): PostgresServer {
  const data = join(base, 'data');
  const options = [`unix_socket_directories='${base}'`, "listen_addresses=''", ...settings];
  const version = execFileSync(join(findPostgres() ?? '', 'postgres'), ['--version']).toString();
  const server: PostgresServer = {
    version: /[\d.]+/.exec(version)?.[0] ?? 'of an unknown version',
    address: (schema = `s${nanoid(10).toLowerCase().replaceAll('-', '_')}`) =>
      `postgres://jobs@localhost/postgres?host=${encodeURIComponent(base)}&schema=${schema}`,
    start() {
      const flags = options.map((option) => `-c ${option}`).join(' ');
      run('pg_ctl', ['-D', data, '-o', flags, '-w', '-s', '-l', join(base, 'log'), 'start']);
    },
    stop: (mode) => run('pg_ctl', ['-D', data, '-m', mode, '-w', '-s', 'stop']),
    pids() {
      const [pid = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
      const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
      return [pid, ...children].map(Number);
    },
    kill() {
      const pids = server.pids();
      for (const pid of pids) killNow(pid);
      while (pids.some(isAlive));
      rmSync(join(data, 'postmaster.pid'));
    },
    async standBy(through) {
      const own = createFolder();
      const source = ['-h', through, '-U', 'jobs', '-c', 'fast', '-X', 'stream', '-N'];
      // Not waited for here: the way to this server may lead through this process.
      const [command, ...rest] = commandOf('pg_basebackup', [
        '-R',
        '-D',
        join(own, 'data'),
        ...source,
      ]);
      await promisify(execFile)(command, rest, { cwd: '/' });
      return serve(own, settings);
    },
    promote: () => run('pg_ctl', ['-D', data, '-w', '-s', 'promote']),
    folder: base,
    remove() {
      if (existsSync(join(data, 'postmaster.pid'))) server.stop('immediate');
      rmSync(base, { recursive: true, force: true });
    },
  };
  server.start();
  return server;
}

/** A process that has ended and was not waited for has no command line. */
function isAlive(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`).length > 0;
  } catch {
    return false;
  }
}

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function run(program: string, args: readonly string[]): void {
  const [command, ...rest] = commandOf(program, args);
  execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], cwd: '/' });
}

/** The server refuses to run as root. */
function commandOf(program: string, args: readonly string[]): [string, ...string[]] {
  const path = join(findPostgres() ?? '', program);
  const isRoot = process.getuid?.() === 0;
  const asPostgres = ['--reuid=postgres', '--regid=postgres', '--clear-groups'];
  return isRoot ? ['setpriv', ...asPostgres, path, ...args] : [path, ...args];
}

function versions(): readonly string[] {
  const base = '/usr/lib/postgresql';
  return existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
}

/** Deletes all rows of a store: quicker than a new schema. */
export async function emptyStore(address: string): Promise<void> {
  const { connectionString, schema } = parseAddress(address);
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `select quote_ident(table_name) as name from information_schema.tables
        where table_schema = $1 and table_name <> 'schema_steps'`,
      [schema],
    );
    const all = rows.map(({ name }) => `delete from ${schema}.${name};`).join(' ');
    await client.query(`${all} insert into ${schema}.queue values (0, null, 0, null)`);
  } finally {
    await client.end();
  }
}
