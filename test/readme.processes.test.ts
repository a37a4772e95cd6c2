import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { jobMachine } from '../machines/index.ts';
import { describeMachine } from '../src/diagram/describe-machine.ts';
import { layOutDiagram } from '../src/diagram/lay-out.ts';
import { toSvg } from '../src/diagram/to-svg.ts';
import { tempConfig } from './helpers/temp-config.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');
const blocks = [...readme.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(([, language, text = '']) => ({
  language,
  text,
}));

test('is under 200 lines', () => {
  expect(readme.split('\n').length).toBeLessThan(200);
});

test('its picture shows the machine; if not, run `npm run -s jobchart -- chart --svg`', async () => {
  const svg = toSvg(await layOutDiagram(describeMachine(jobMachine)));
  expect(read('machines/job/job.chart.svg')).toBe(svg);
});

describe('its commands run', () => {
  // This very test is part of `npm test`.
  const commands = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ text }) => text.trim().split('\n'))
    .filter((command) => command !== 'npm test');

  test.each(commands)('%s', async (command) => {
    const { workBase, outputBase, logBase } = tempConfig();
    const env = {
      ...process.env,
      JOB_WORK_BASE: workBase,
      JOB_OUTPUT_BASE: outputBase,
      JOB_LOG_BASE: logBase,
    };
    const cwd = new URL('..', import.meta.url);
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd, env });
    expect(stdout).not.toBe('');
  });
});

test('its log has the format that a job writes', () => {
  const log = blocks.find(({ text }) => text.startsWith('['))?.text.trim() ?? '';
  for (const line of log.split('\n')) {
    expect(line).toMatch(/^\[\d{4}-\d\d-\d\dT[\d:.]+Z\] (Job|Project|Stage|Status) /);
  }
});
