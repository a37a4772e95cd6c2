import { describe, expect, test } from 'vitest';

import { ids, user, written } from './discord-payloads.ts';
import { start } from './program.ts';
import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

describe('rep-bot', () => {
  test('a message gives a point to who is mentioned, and not again too soon', async () => {
    const { discord, answer, program, names, dir, env } = await bot(
      'reputation: +rep @user or -rep @user, once in 6 hours for the same person, top 10',
      'rep-bot',
    );
    expect(names.toSorted()).toEqual(['rep', 'rep-top']);
    const write = (content: string, mentions: readonly string[]): void =>
      discord.dispatch('MESSAGE_CREATE', {
        ...written(ids.user, content),
        mentions: mentions.map((id) => ({ ...user(id), username: id })),
      });
    const told = async (): Promise<string> => {
      const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
      expect(body['allowed_mentions']).toMatchObject({ parse: [] });
      return JSON.stringify(body['content']);
    };
    write('I like +rep', []);
    // Whose message is answered is among the mentions, too.
    write(`+rep <@${ids.other}> thank you`, [ids.user, ids.other]);
    expect(await told()).toContain(`<@${ids.other}>: +1, now **1**`);
    write(`-rep <@${ids.other}>`, [ids.other]);
    expect(await told()).toContain('Too early');
    write(`+rep <@${ids.user}>`, [ids.user]);
    expect(await told()).toContain('Not for yourself');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    discord.command('rep-top');
    expect(await answer()).toContain(`1. <@${ids.other}>: **1**`);
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('auto-reply-bot', () => {
  test('answers certain words, which are added and removed', async () => {
    const { discord, answer, program, names } = await bot(
      'auto reply bot: if someone says good morning, reply good morning to you; I can add and remove replies',
      'auto-reply-bot',
    );
    expect(names.toSorted()).toEqual(['replies', 'reply-add', 'reply-remove']);
    const write = (text: string): void =>
      discord.dispatch('MESSAGE_CREATE', written(ids.user, text));
    const told = async (): Promise<string> => {
      const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
      expect(body['allowed_mentions']).toMatchObject({ parse: [] });
      return String(body['content']);
    };
    write('Good MORNING everybody');
    expect(await told()).toBe('good morning to you');
    discord.command('reply-add', { words: 'gg', answer: 'Well played @everyone' });
    expect(await answer()).toContain(ephemeral);
    write('gg all');
    expect(await told()).toBe('Well played @everyone');
    discord.command('reply-remove', { words: 'good morning' });
    expect(await answer()).toContain('Removed');
    discord.command('replies');
    const list = await answer();
    expect(list).toContain('gg');
    expect(list).not.toContain('good morning');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('number-guess-bot', () => {
  test('the number is found by halves, and gives a point', async () => {
    const { discord, answer, program, names } = await bot(
      'guess the number bot, from 1 to 100, the winner gets a point, /guess and /top',
      'number-guess-bot',
    );
    expect(names.toSorted()).toEqual(['guess', 'top']);
    const write = (text: string): void =>
      discord.dispatch('MESSAGE_CREATE', written(ids.other, text));
    write('50');
    discord.command('guess');
    expect(await answer()).toContain('from 1 to 100');
    discord.command('guess');
    expect(await answer()).toContain(ephemeral);
    // A year is no guess.
    write('2026');
    let [least, most] = [1, 100];
    for (let said = ''; !said.includes('found it');) {
      expect(least).toBeLessThanOrEqual(most);
      const number = Math.floor((least + most) / 2);
      write(String(number));
      const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
      said = String(body['content']);
      if (said.includes('Higher')) least = number + 1;
      else most = number - 1;
    }
    discord.command('top');
    expect(await answer()).toContain(`1. <@${ids.other}>: **1**`);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});
