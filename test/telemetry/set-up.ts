import { onTestFinished, vi } from 'vitest';
import { defineStage, type JobEngine, JobError } from '../../src/index.ts';
import { serveTelemetry, type ServeTelemetryOptions } from '../../src/telemetry/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { parsePrometheus, valueOf } from './parse-prometheus.ts';

/** Serves the telemetry of an engine on a free port, and reads it. */
export async function served(engine: JobEngine, options: Partial<ServeTelemetryOptions> = {}) {
  const server = await serveTelemetry({ engine, port: 0, ...options });
  onTestFinished(server.close);
  const get = (path: string, init?: RequestInit) =>
    fetch(`http://127.0.0.1:${server.port}${path}`, init);
  const scrape = async () => parsePrometheus(await (await get('/metrics')).text());
  return {
    server,
    get,
    scrape,
    /** Waits until a series has a value: the journal is read a moment after the commit. */
    async until(name: string, labels: Readonly<Record<string, string>>, value: number) {
      return vi.waitFor(async () => {
        const families = await scrape();
        const found = valueOf(families, name, labels);
        if (found !== value) throw new Error(`${name} is ${found}, not ${value}.`);
        return families;
      }, 15_000);
    },
  };
}

const model = 'openai:gpt-5';
/** What may be in a prompt, an answer, or a name that a model chose. */
export const secretText = 'Luna-Bakery-secret';

/** Stages that make two model calls and another step, and fail as often as they are told. */
export function callingStages({ failures = 0, model: called = model } = {}) {
  let failed = 0;
  return fakeStages({
    generate: defineStage('generate', async (_, { step }) => {
      await step(
        `write ${secretText}.js`,
        async ({ usage }) => {
          usage({ input: 100, output: 50, cachedInput: 40, reasoning: 20, costUsd: 0.25 });
          return secretText;
        },
        { model: called, purpose: `write ${secretText}.js` },
      );
      await step('charge', async () => 'paid');
      if (failed < failures) {
        failed += 1;
        throw new JobError('STAGE_UNAVAILABLE', `The service ${secretText} does not answer.`);
      }
      await step('unpriced', async ({ usage }) => (usage({ input: 3 }), 'ok'), { model: called });
      return { files: [{ path: 'index.html', content: '<!doctype html>' }] };
    }),
  });
}
