import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { nodeProgram } from './helpers/processes/cli-child.ts';
import { startFakeDiscord } from './helpers/discord/fake-discord.ts';
import { runNode } from './helpers/processes/run-node.ts';
import { runInTurn } from './helpers/processes/run-in-turn.ts';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));
const bases = mkdtempSync(join(tmpdir(), 'jobchart-examples-'));
afterAll(() => rmSync(bases, { recursive: true, force: true }));

/** What each example must print. */
const outputs: Readonly<Record<string, readonly RegExp[]>> = {
  '01-first-job.ts': [
    /^job-\w+-\w+ is done: My Startup$/m,
    /^Files: .*index\.html/m,
    /^Preview: http:\/\/\w+\.localhost:\d+\/$/m,
  ],
  '02-watch-transitions.ts': [
    /^state {2}created\.running$/m,
    /^state {2}done$/m,
    /^event {2}job\.status after \d+ ms \{"from":"created","to":"planned"\}$/m,
    /^timing planning +\d+ ms$/m,
  ],
  '03-own-stage.ts': [
    /^… Repairing: A haiku has 3 lines, not 2\.$/m,
    /^done at revision 2: 1 file$/m,
  ],
  '04-cancel-and-retry.ts': [
    /^First job: cancelled/m,
    /^finalization: .* Retrying in 50 ms\.$/m,
    /^Second job: done\. \d files, on the second attempt\.$/m,
  ],
  '05-test-script.ts': [
    /^=== Job System Test Suite ===$/m,
    /^Test 1: "create a landing page for my startup"\n {2}✓ Router decision: static_html\n {2}✓ Job created: job-/m,
    /^ {2}✓ Router decision: discord_bot$/m,
    /^ {2}✓ Files generated: .*bot\.js/m,
    /^ {2}✓ Router decision: node_project$/m,
    /^ {2}✓ Files generated: .*package\.json.*src\/index\.js/m,
  ],
  '06-engine.ts': [
    /^3 jobs are stored/m,
    /^job-\w+-\w+ {2}created → planned$/m,
    /^done {2}node_project {2}.*\(no preview\)$/m,
    /^done {2}discord_bot {2}.*\(no preview\)$/m,
    /^done {2}static_html {2}My Startup {2}http:\/\/\w+\.localhost:\d+\/$/m,
  ],
  '07-crash-and-resume.ts': [
    /^Packaging … and gone\.\nThe first process ended with SIGKILL\.$/m,
    /^packaging {4}attempt 1 +\d+ ms {2}interrupted\npackaging {4}attempt 2 +\d+ ms {2}completed$/m,
    /^done: My Startup, \d files\.$/m,
  ],
  '08-own-deploy-target.ts': [
    /^… Uploading \S+$/m,
    /^done: \d+ files, and the page answers 200\.$/m,
  ],
  '10-inspect-any-machine.ts': [
    /^state {2}"green"$/m,
    /^Inspector: http:\/\/127\.0\.0\.1:\d+\/\?ticket=[\w-]{43}$/m,
    /^state {2}"yellow"$/m,
  ],
  '11-model.ts': [
    /^… Planning\n… Writing index\.html \(0 of 1 files done\)$/m,
    /^done: Tea at Five, in README\.md, index\.html$/m,
  ],
  '12-own-prompts.ts': [/^done: told of the house rules: false, true$/m],
  '13-replay-a-cassette.ts': [/^done and done, with 2 calls in all$/m, /^The same files: true$/m],
};

test('every example is run here', () => {
  const scripts = readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name));
  expect(scripts.toSorted()).toEqual([...Object.keys(outputs), '09-bot.ts'].toSorted());
});

test('09-bot.ts answers on Discord until it is interrupted', async () => {
  const discord = await startFakeDiscord();
  onTestFinished(() => discord.close());
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API: discord.api };
  const bot = nodeProgram([join(folder, '09-bot.ts')], bases, env);
  await bot.line(
    /^jobchart is on Discord\. Invite it to your server: https:\/\/discord\.com\/oauth2/,
  );
  discord.mention('create a landing page for my startup');
  const message = await discord.until(() =>
    discord.said().find(({ content }) => content.endsWith(' is ready.')),
  );
  expect(message.attachments.map(({ filename }) => filename)).toEqual(['my-startup.zip']);
  expect(await bot.end('SIGINT')).toBe(0);
});

test('09-bot.ts says that it needs a token', async () => {
  const { stderr, exitCode } = await runNode([join(folder, '09-bot.ts')], { bases });
  expect(stderr).toMatch(/^DISCORD_TOKEN is not set\. .*discord\.com\/developers.*\n$/);
  expect(exitCode).toBe(1);
});

describe('each ends by itself and prints what it promises', () => {
  const paths = Object.keys(outputs).map((file) => join(folder, file));
  let running: ReturnType<typeof runInTurn>;
  beforeAll(() => {
    running = runInTurn(paths, { bases, timeoutMs: 119_000 });
  });

  test.each(Object.entries(outputs))(
    '%s',
    async (file, expected) => {
      const { stdout, stderr, exitCode } = (await running).get(join(folder, file)) ?? {};
      expect(stderr).toBe('');
      for (const pattern of expected) expect(stdout).toMatch(pattern);
      expect(stdout).not.toContain('✗');
      expect(exitCode).toBe('0');
    },
    120_000,
  );
});
