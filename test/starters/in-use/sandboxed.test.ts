import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { findSandbox } from '../../../src/sandbox/find-sandbox.ts';
import { observeProgram } from '../../../src/stages/trial/program/observe-program.ts';
import { bots } from '../../../src/starters/outlines/bots.ts';
import { programs } from '../../../src/starters/outlines/programs.ts';
import { filesFor, planFor } from '../make-project.ts';

const kinds = [
  ...programs.map(({ name }) => ['node_project', name, 'a project'] as const),
  ['node_project', 'rest-api', 'a project with express'] as const,
  ...bots.map(({ name }) => ['discord_bot', name, 'a bot'] as const),
];

/** What is done with bots besides their commands. */
const events: Readonly<Record<string, readonly string[]>> = {
  'counting-bot': ['1', '2'],
  'starboard-bot': ['25 members react with ⭐ to “Look at this!”', 'They take ⭐ back'],
  'faq-bot': ['@Bot hello'],
  'log-bot': [
    'Ben joins the server',
    'Ada edits “A message” to “A better message”',
    'Ada deletes “A better message”',
    'Ben leaves the server',
  ],
  'modmail-bot': ['Ben writes to the bot: “I need help.”', 'We are here to help. (in #ben)'],
};

test.skipIf('missing' in findSandbox('auto')).for(kinds)(
  'a %s from %s starts, answers and passes its tests in the sandbox: %s',
  async ([projectType, starter, message]) => {
    const dir = await mkdtemp(join(tmpdir(), 'jobchart-starter-'));
    try {
      const plan = await planFor(projectType, message, { starter });
      for (const [path, text] of await filesFor(plan, message)) {
        await mkdir(dirname(join(dir, path)), { recursive: true });
        await writeFile(join(dir, path), text);
      }
      const { signal } = new AbortController();
      const observed = await observeProgram(dir, { plan, sandbox: 'auto', signal });
      expect(observed.behaviour).toEqual({
        status: 'checked',
        consoleErrors: [],
        // Without a network, the weather is not to be had.
        failedRequests:
          starter === 'weather-api' ? [{ url: 'GET /weather/:city', reason: 'answered 502' }] : [],
        ...(starter === 'weather-api' && { output: [expect.stringContaining('listens')] }),
      });
      if (projectType !== 'discord_bot') return;
      const { commands = [], exchanges = [] } = observed.transcript ?? {};
      const happened = exchanges.filter(({ by }) => by === 'event' || by === 'message');
      expect(happened.map(({ said }) => said)).toEqual(
        expect.arrayContaining([...(events[starter] ?? [])]),
      );
      const called = exchanges.filter(({ by }) => by === 'command').map(({ said }) => said);
      for (const { name } of commands) expect(called.join('\n')).toContain(`/${name}`);
      for (const { problem, replies, acts } of exchanges) {
        expect(problem).toBeUndefined();
        expect(replies.length + acts.length).toBeGreaterThan(0);
      }
    } finally {
      await rm(dir, { recursive: true });
    }
  },
);
