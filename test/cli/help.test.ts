import { expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program/program.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const commands = createProgram(() => {}).commands.map((command) => command.name());

test.each(commands)('the help of %s fits a terminal of 80 columns', async (name) => {
  const { stdout, exitCode } = await runCli([name, '--help'], { bases: await tempDir() });
  const wrapped = stdout.split('\n').filter((line) => !/^ {2}(?:\$|[A-Z_]+ {2})/.test(line));
  expect(wrapped.filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).toContain(`npm run -s jobchart -- ${name}`);
  expect(exitCode).toBe(0);
});
