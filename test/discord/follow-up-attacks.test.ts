import { expect, test } from 'vitest';
import { describeMessage } from '../helpers/discord/transcript.ts';
import type { FakeInteraction, FakeMessage } from '../helpers/discord/world.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { diffIn, editingStages, isChanged, page } from './editing-stages.ts';
import { isReady, setUp, told } from './set-up.ts';

test('nobody changes the project of somebody else, with buttons, forms or replies of their making', async () => {
  const { discord, engine } = await setUp({ stages: editingStages() });
  discord.mention(page);
  const result = await discord.until(() => isReady(discord.said()[0]));
  const [job] = (await engine.list()).jobs;
  const user = discord.user('mallory');
  const id = `jobchart:change:${job?.jobId}:1`;
  const forged = [
    discord.press(result, 'Change', { user }),
    discord.forge(discord.say('mine', { user }), id, { user }),
    discord.fill(formWith(result, id), 'make it ugly', { user }),
    discord.fill(formWith(result, 'jobchart:change:../../etc/passwd:1'), 'make it ugly', { user }),
    discord.fill(formWith(result, 'jobchart:change:job-none-none:1'), 'make it ugly', { user }),
  ];
  await discord.until(() => forged.every(told));
  for (const each of forged) {
    const { modal } = each;
    expect(told(each)).toMatchObject({
      onlyFor: user.id,
      content: expect.stringMatching(/^(Only the person who asked|I no longer have)/),
    });
    expect(modal).toBeUndefined();
  }
  // A message of another bot, with our buttons on it.
  const { components } = result;
  const beep = { id: discord.world.nextId(), username: 'beep', bot: true, closed: false };
  discord.world.users.set(beep.id, beep);
  const lure = Object.assign(discord.say('Win a prize!', { user: beep }), { components });
  discord.reply(lure, 'make it ugly');
  const blank = discord.fill(formWith(result, id), ' \u200b ');
  await discord.until(() => told(blank)?.content === 'Write in a few words what to change.');
  expect((await engine.list()).jobs).toHaveLength(1);
  expect(discord.said().filter(({ onlyFor }) => onlyFor === undefined)).toEqual([result]);
});

function formWith(source: FakeMessage, customId: string): FakeInteraction {
  return { source, modal: { title: '', custom_id: customId } } as FakeInteraction;
}

test('no text of a wish pings, links or formats, nor that of the files it changes', async () => {
  const key = ['ghp', 'aB3dE5gH7jK9'.repeat(3)].join('_');
  const hostile = `@everyone <@1> <@&2> [free](https://evil.test) **b** \`c\` \u202e\u0000 ${key}`;
  const path = 'https __evil__ @here [x](y).txt';
  const stages = fakeStages({
    generate: {
      output: async ({ base }) => {
        const first = [{ path: 'index.html', content: '<p>Hi</p>\n' }];
        if (base === undefined) return { files: first };
        return { files: [...first, { path, content: `key = ${key}\nif (a\u202e) {}\n` }] };
      },
    },
  });
  const { discord } = await setUp({ stages });
  discord.mention(page);
  const result = await discord.until(() => isReady(discord.said()[0]));
  const asked = discord.reply(result, hostile);
  const changed = await discord.until(() =>
    isChanged(discord.said().find(({ replyTo }) => replyTo === asked.id)),
  );
  expect(discord.world.loud).toEqual([]);
  const shown = describeMessage({ ...changed, replyTo: '' }, discord.world);
  expect(shown).toContain('Added https \\_\\_evil\\_\\_ @\u200bhere \\[x\\]\\(y\\).txt');
  expect(shown).not.toMatch(/@(everyone|here)|https?:\/\/|(?<!\\)<@|(?<!\\)\]\(/);
  for (const hidden of ['\u202e', '\0']) expect(shown).not.toContain(hidden);
  const diff = diffIn(changed) ?? '';
  expect(diff).toContain('+if (a‹U+202E›) {}');
  for (const text of [shown, diff]) {
    expect(text).not.toContain(key);
    expect(text).toContain('‹github token›');
  }
});
