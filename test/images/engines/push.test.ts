import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Job } from '../../../src/index.ts';
import { runCli } from '../../helpers/processes/run-cli.ts';
import { whyNot } from './tools.ts';

const home = mkdtempSync(join(tmpdir(), 'jobchart-registry-'));
/** Of the user "me" with the password "secret". */
const passwords = 'me:$2y$04$o70HHjCxDGQz6meUFghnau0OlTYLv5H/g2JnFmpcTuXRcOcWo7VRu\n';
const credentials = Buffer.from('me:secret').toString('base64');
let registry: ChildProcess | undefined;
let address = '';

async function cli(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return runCli(args, { bases: home, env: { HOME: home, ...env } });
}

describe.skipIf(whyNot !== undefined)('a real registry', () => {
  let job: Job;
  beforeAll(async () => {
    address = `127.0.0.1:${await freePort()}`;
    writeFileSync(join(home, 'passwords'), passwords);
    const auth = { htpasswd: { realm: 'r', path: join(home, 'passwords') } };
    const storage = { filesystem: { rootdirectory: join(home, 'registry') } };
    const settings = { version: '0.1', storage, http: { addr: address }, auth };
    writeFileSync(join(home, 'registry.yml'), JSON.stringify(settings));
    registry = spawn('docker-registry', ['serve', join(home, 'registry.yml')], { stdio: 'ignore' });
    await vi.waitFor(() => ask('/v2/'), { timeout: 15_000 });
    const wish = ['a landing page for Luna Bakery', '--type', 'static_html', '--image'];
    job = JSON.parse((await cli(['run', ...wish, '--json', '--no-serve'])).stdout);
  });
  afterAll(() => {
    registry?.kill();
    rmSync(home, { recursive: true, force: true });
  });

  test('takes an image with the credentials of docker login, under its digest', async () => {
    const name = `${address}/team/page:1`;
    const refused = await cli(['image', job.jobId, '--push', name, '--json']);
    expect(refused.exitCode).toBe(1);
    expect(JSON.parse(refused.stdout).error).toMatchObject({
      code: 'IMAGE_TOOL_FAILED',
      message: expect.stringContaining('authentication required'),
    });

    mkdirSync(join(home, 'docker'));
    const config = { auths: { [address]: { auth: credentials } } };
    writeFileSync(join(home, 'docker', 'config.json'), JSON.stringify(config));
    const env = { DOCKER_CONFIG: join(home, 'docker') };
    const pushed = await cli(['image', job.jobId, '--push', name, '--json'], env);
    expect(JSON.parse(pushed.stdout)).toMatchObject({ pushed: name, ...job.artifacts.image });
    expect(pushed.stderr).toContain('Copying blob');
    expect(pushed.stdout + pushed.stderr).not.toContain(credentials);
    const { headers } = await ask('/v2/team/page/manifests/1');
    expect(headers.get('docker-content-digest')).toBe(job.artifacts.image?.digest);
  });

  test('gives the base of other images', async () => {
    const base = `${address}/team/page:1`;
    const env = { DOCKER_CONFIG: join(home, 'docker'), JOB_IMAGE_PAGE_BASE: base };
    const wish = ['a page for Sol Bakery', '--type', 'static_html', '--image'];
    const { stdout } = await cli(['run', ...wish, '--json', '--no-serve'], env);
    const based: Job = JSON.parse(stdout);
    expect(based.error).toBeUndefined();
    const inspected = JSON.parse(
      execFileSync('skopeo', ['inspect', `oci-archive:${based.artifacts.image?.path}`], {
        encoding: 'utf8',
      }),
    );
    // The two of the base, and its own.
    expect(inspected.Layers).toHaveLength(3);
  });
});

function ask(path: string) {
  const accept = 'application/vnd.oci.image.manifest.v1+json';
  return fetch(`http://${address}${path}`, {
    headers: { accept, authorization: `Basic ${credentials}` },
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const listening = server.address();
  await new Promise((resolve) => void server.close(resolve));
  return typeof listening === 'object' && listening !== null ? listening.port : 0;
}
