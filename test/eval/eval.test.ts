import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode, encode } from 'fast-png';
import { expect, test } from 'vitest';
import { resolveModel } from '../../src/llm/index.ts';
import { createRedactor } from '../../src/redact/redact.ts';
import { tempDir } from '../helpers/temp-dir.ts';
import { startServer } from '../llm/call-setup.ts';
import { goodPlans } from '../llm/plans.ts';
import type { ModelScript } from '../llm/servers/script.ts';
import { showCost, showTokens } from './amounts.ts';
import { readOptions } from './options.ts';
import { renderPage } from './page.ts';
import type { EvalReport } from './report.ts';
import { requests } from './requests.ts';
import { type EvalProgress, type RunOptions, runEvaluation } from './run-evaluation.ts';
import { thumbnail } from './thumbnail.ts';
import { toJson } from './to-json.ts';
import { totalsOf } from './totals.ts';

const silent: EvalProgress = { started() {}, repairing() {}, ended() {} };

async function optionsFor(script: ModelScript, out?: string): Promise<RunOptions & { url: string }> {
  const { url } = await startServer(script);
  return {
    url,
    name: 'openai-compatible:test',
    model: await resolveModel('openai-compatible:test', { baseUrl: url, apiKey: 'key' }),
    requests: requests.slice(0, 3),
    out: out ?? join(await tempDir(), 'page.html'),
    redactor: createRedactor(),
    startedAt: Date.UTC(2026, 0, 2, 3, 4),
    signal: new AbortController().signal,
    progress: silent,
  };
}

/** Good plans, and files that pass; the page is wrong at first, and the bot until the end. */
const script: ModelScript = ({ system, text }) => {
  if (system.startsWith('You plan')) {
    const type = requests.find(({ message }) => text.includes(message))?.projectType;
    return { text: JSON.stringify(type && { ...goodPlans[type], title: '<b>Tea</b>' }) };
  }
  return { text: 'export const value = 1;\n' };
};

test('three requests of three types become rows, totals and a page', async () => {
  const options = await optionsFor(script);
  const report = await runEvaluation(options);
  console.log(JSON.stringify(toJson(report, ''), undefined, 1));
});
