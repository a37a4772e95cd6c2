import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createJobEngine, createPreviewHost } from '../src/index.ts';
import { createInspector, inspectJobs } from '../src/inspector/index.ts';
import { tempConfig } from './helpers/temp-config.ts';

test('`await using` frees the port of a preview host', async () => {
  const { outputBase } = tempConfig();
  mkdirSync(outputBase, { recursive: true });
  let url: string;
  {
    await using host = createPreviewHost({ port: 0 });
    ({ url } = await host.open({ jobId: 'job-1', dir: outputBase }));
    expect(await statusOf(url)).toBeDefined();
  }
  expect(await statusOf(url)).toBeUndefined();
});

test('`await using` closes inspectors', async () => {
  const urls: string[] = [];
  {
    await using engine = await createJobEngine({ store: 'memory', config: tempConfig() });
    await using jobs = await inspectJobs({ engine, port: 0 });
    await using actors = createInspector();
    urls.push(jobs.link(), await actors.link());
    expect(await Promise.all(urls.map(statusOf))).not.toContain(undefined);
  }
  expect(await Promise.all(urls.map(statusOf))).toEqual([undefined, undefined]);
});

/** Undefined if nothing listens there. */
async function statusOf(url: string): Promise<number | undefined> {
  const { hostname, port, pathname } = new URL(url);
  const headers = { host: `${hostname}:${port}` };
  return fetch(`http://127.0.0.1:${port}${pathname}`, { headers, redirect: 'manual' }).then(
    ({ status }) => status,
    () => undefined,
  );
}
