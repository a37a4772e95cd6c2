import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readImage } from '../../helpers/pages/read-image.ts';
import { behaviourOf, type ContainerBehaviour, type Probe } from './behaviour.ts';
import { archiveOf, hashesIn, makeProjects, type ProjectName, requests } from './projects.ts';
import { addStandIns } from './stand-ins.ts';
import { openStorage, whyNot } from './tools.ts';

const names = Object.keys(requests) as ProjectName[];

const fetchStatus = (path: string) => [
  'node',
  '-e',
  `fetch('http://127.0.0.1:3000${path}').then((r) => console.log(r.status), () => process.exit(1))`,
];
const probes: Readonly<Record<ProjectName, Probe>> = {
  page: { ask: ['/bin/busybox', 'wget', '-q', '-O', '-', 'http://127.0.0.1:8080/'] },
  'Express API': { ask: fetchStatus('/health') },
  'server with data': { ask: fetchStatus('/health'), hasData: true },
  worker: { hasData: true },
  tool: { ends: true },
  bot: { ends: true },
};
const expected: Readonly<Record<ProjectName, Partial<ContainerBehaviour>>> = {
  page: { status: expect.stringContaining('<title>Luna Bakery</title>'), exitCode: 0 },
  'Express API': { status: '200', exitCode: 0 },
  'server with data': { status: '200', exitCode: 0, writes: true },
  worker: { exitCode: 0, writes: true },
  tool: { exitCode: 2, output: expect.stringContaining('Say what to do') },
  bot: { exitCode: 1, output: expect.stringContaining('DISCORD_TOKEN is missing') },
};

describe.skipIf(whyNot !== undefined)('in real engines', () => {
  const home = mkdtempSync(join(tmpdir(), 'jobchart-unpacked-'));
  let storage: ReturnType<typeof openStorage>;
  let projects: Awaited<ReturnType<typeof makeProjects>>;
  beforeAll(async () => {
    storage = openStorage();
    projects = await makeProjects(names);
    await addStandIns(storage);
  });
  afterAll(async () => {
    rmSync(home, { recursive: true, force: true });
    await projects?.remove();
    await storage?.close();
  });

  test.each(names)('%s: the image, and what its Dockerfile gives, are the same', async (name) => {
    const job = projects.jobs.get(name);
    const archive = archiveOf(job);
    const direct = `localhost/${job?.plan?.slug}:${job?.jobId}`;
    const built = `localhost/built:${job?.jobId}`;
    await storage.podman('load', '--quiet', '--input', archive);
    await storage.build(job?.paths.outputDir ?? '', built);

    const { config } = await readImage(archive);
    const { Healthcheck } = config.config;
    const probe = {
      ...probes[name],
      ...(Healthcheck && { healthcheck: Healthcheck.Test.slice(1) }),
    };
    const ran = await behaviourOf(storage, direct, probe);
    expect(ran).toMatchObject({
      ...expected[name],
      ...(Healthcheck && { healthy: true }),
      uid: name === 'page' ? '65534:65534' : '1000:1000',
      capabilities: '[]',
    });
    expect(await behaviourOf(storage, built, probe)).toEqual(ran);

    const [own, other] = await Promise.all([direct, built].map(describeImage));
    expect(other).toEqual(own);
    await storage.podman('rmi', '--force', direct, built);
  });

  /** Its settings and the files of the project. Of its packages, those of the registry may be newer. */
  async function describeImage(image: string) {
    const format = '{{json .Config}}';
    const config = JSON.parse(await storage.podman('image', 'inspect', '--format', format, image));
    const root = await storage.podman('image', 'mount', image);
    const { User, Env, Cmd, WorkingDir, ExposedPorts, Volumes } = config;
    const folder = join(root, WorkingDir);
    const described = {
      settings: { User, Env: Env.toSorted(), Cmd, WorkingDir, ExposedPorts, Volumes },
      files: hashesIn(folder),
    };
    await storage.podman('image', 'unmount', image);
    return described;
  }

  test.each(['page', 'Express API', 'bot'] as const)(
    '%s: skopeo and umoci read it',
    async (name) => {
      const job = projects.jobs.get(name);
      const archive = archiveOf(job);
      const inspected = JSON.parse(
        execFileSync('skopeo', ['inspect', `oci-archive:${archive}`], { encoding: 'utf8' }),
      );
      expect(inspected).toMatchObject({
        Digest: job?.artifacts.image?.digest,
        Os: 'linux',
        Labels: { 'jobchart.job': job?.jobId },
      });
      const layout = join(home, `${job?.jobId}.layout`);
      const bundle = join(home, `${job?.jobId}.bundle`);
      execFileSync('mkdir', [layout]);
      execFileSync('tar', ['-xf', archive, '-C', layout]);
      execFileSync('umoci', ['unpack', '--image', `${layout}:${job?.jobId}`, bundle], {
        stdio: 'pipe',
      });
      const root = join(bundle, 'rootfs');
      const entry = name === 'page' ? 'site/index.html' : 'app/package.json';
      expect(statSync(join(root, entry))).toMatchObject({ uid: 0, gid: 0, mode: 0o100644 });
      const odd = ['(', '-perm', '/6000', '-o', '!', '-type', 'd', '-perm', '/022', ')'];
      expect(execFileSync('find', [root, ...odd], { encoding: 'utf8' })).toBe('');
    },
  );
});
