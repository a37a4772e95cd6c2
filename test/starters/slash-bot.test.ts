import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeProject } from './make-project.ts';

let dir: string;

beforeAll(async () => {
  dir = await makeProject('discord_bot', 'a discord bot with /roll, /joke, /8ball and /rules');
  await writeFile(join(dir, 'stand-in.mjs'), standIn);
});

afterAll(() => rm(dir, { recursive: true, force: true }));

test('says what to do without a token, and exits with 1', async () => {
  const { code, stdout, stderr } = await run(['bot.js'], {});
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('DISCORD_TOKEN is missing');
  expect(stderr).not.toContain('at ');
}, 20_000);

test('logs in, registers its commands and answers them', async () => {
  const { stdout, stderr } = await run(['--import', './stand-in.mjs', 'bot.js'], {
    DISCORD_TOKEN: 'a.b.c',
  });
  expect(stderr).toContain('/joke failed');
  const report = JSON.parse(stdout.split('\n').find((line) => line.startsWith('{')) ?? '');
  expect(report.token).toBe('a.b.c');
  expect(report.intents).toEqual(['Guilds']);
  expect(report.allowedMentions).toEqual({ parse: [] });
  expect(report.registered.map(({ name }: { name: string }) => name)).toEqual([
    'ping',
    'help',
    'roll',
    'joke',
    '8ball',
    'rules',
    'set-answer',
  ]);
  expect(report.registered.every((command: object) => !('run' in command))).toBe(true);
  expect(report.answers.ping[0]).toMatch(/^reply Pong/);
  expect(report.answers.help[0]).toContain('/roll: Rolls dice, such as 2d6+1.');
  expect(report.answers.roll[0]).toMatch(/^reply 🎲 2d6: [1-6] \+ [1-6] = /);
  expect(report.answers.rules[0]).toContain('Nobody has set what /rules answers yet.');
  expect(report.answers.gone[0]).toContain('do not know');
  expect(report.answers.joke.at(-1)).toContain('Something went wrong');
}, 20_000);

/** Replaces Discord: accepts the login and calls some commands. */
const standIn = `
import { Client, IntentsBitField } from 'discord.js';

Client.prototype.login = async function (token) {
  const report = { token, intents: new IntentsBitField(this.options.intents).toArray(), allowedMentions: this.options.allowedMentions, answers: {} };
  const ready = {
    user: { tag: 'Stand-in#0001' },
    application: { commands: { set: async (commands) => { report.registered = commands; } } },
  };
  for (const listener of this.rawListeners('clientReady')) await listener(ready);
  for (const name of ['ping', 'help', 'roll', 'rules', 'gone', 'joke']) {
    const calls = (report.answers[name] = []);
    let fails = name === 'joke';
    const interaction = {
      commandName: name,
      createdTimestamp: Date.now(),
      deferred: false,
      replied: false,
      options: { data: [], getInteger: () => null, getString: () => '2d6' },
      isChatInputCommand: () => true,
      reply: async (answer) => {
        if (fails) { fails = false; throw new Error('No answer'); }
        calls.push('reply ' + (answer.content ?? answer));
      },
      deferReply: async () => { interaction.deferred = true; calls.push('defer'); },
      editReply: async (answer) => { calls.push('edit ' + (answer.content ?? answer)); },
    };
    for (const listener of this.listeners('interactionCreate')) await listener(interaction);
  }
  console.log(JSON.stringify(report));
  process.exit(0);
};
`;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[], env: Record<string, string>): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: dir, env }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
}
