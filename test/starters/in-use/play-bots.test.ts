import { describe, expect, test } from 'vitest';

import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

describe('truth-or-dare-bot', () => {
  test('asks by command and by button, and what a server adds comes too', async () => {
    const request = 'truth or dare bot. truths: Do you snore?; dares: sing';
    const { discord, answer, program, names } = await bot(request, 'truth-or-dare-bot');
    expect(names).toEqual(['truth', 'dare', 'truth-or-dare', 'add-truth', 'add-dare', 'prompts']);
    discord.command('truth-or-dare');
    expect(await answer()).toContain('"custom_id":"prompt:random"');
    discord.press('prompt:truth');
    expect(await answer()).toContain('Do you snore?');
    discord.command('add-dare', { text: 'hug @everyone [a](http://b)' });
    expect(await answer()).toContain(ephemeral);
    const dares = ['', ''];
    for (const at of dares.keys()) {
      discord.press('prompt:dare');
      dares[at] = await answer();
    }
    expect(dares.filter((said) => said.includes('"description":"sing"'))).toHaveLength(1);
    expect(dares.join('')).toContain('hug \\\\@everyone \\\\[a\\\\]');
    discord.command('prompts', { remove: 1 });
    expect(await answer()).toContain('Taken away');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('initiative-bot', () => {
  test('keeps the turn order of a channel, and notifies whose turn it is', async () => {
    const request = 'dnd bot for initiative: /init add, /next, /order, /init end, and dice';
    const { discord, answer, program, names } = await bot(request, 'initiative-bot');
    expect(names).toEqual(['init', 'next', 'order', 'roll']);
    discord.command('next');
    expect(await answer()).toContain('Nobody has joined yet');
    discord.command('init', { name: '@everyone **Goblin**', number: 12 }, 'add');
    expect(await answer()).toContain('\\\\@everyone \\\\*\\\\*Goblin');
    discord.command('init', { number: 18 }, 'add', undefined, '401');
    const joined = await answer();
    discord.command('next');
    const turn = await answer();
    expect(turn).toContain('(round 1) <@401>');
    expect(turn).toContain('"users":["401"]');
    expect(joined).toContain(': 18');
    discord.command('next');
    expect(await answer()).toContain('Goblin');
    discord.command('next');
    expect(await answer()).toContain('(round 2) <@401>');
    discord.command('order');
    expect(await answer()).toMatch(/▶ \*\*18\*\*.*\*\*12\*\*/);
    discord.command('init', { name: 'Orc' }, 'remove');
    expect(await answer()).toContain('There is no Orc here');
    discord.command('init', {}, 'end');
    expect(await answer()).toContain('The fight is over');
    discord.command('order');
    expect(await answer()).toContain('Nobody has joined yet');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('marriage-bot', () => {
  test('who is asked answers, and nobody is married twice', async () => {
    const { discord, answer, program, names } = await bot(
      'marriage bot: /marry /divorce',
      'marriage-bot',
    );
    expect(names).toEqual(['marry', 'divorce', 'marriage', 'marriages']);
    discord.command('marry', { user: '401' }, undefined, undefined, '401');
    expect(await answer()).toContain('yourself');
    discord.command('marry', { user: '401' });
    const question = await answer();
    expect(question).toContain('"custom_id":"wed:400:401:yes"');
    expect(question).toContain('"users":["401"]');
    discord.press('wed:400:401:yes');
    expect(await answer()).toContain('not your question');
    discord.press('wed:400:401:no');
    expect(await answer()).toContain('took the question back');
    discord.press('wed:400:401:yes', undefined, '401');
    expect(await answer()).toContain('is over');
    discord.command('marry', { user: '401' });
    await answer();
    discord.press('wed:400:401:yes', undefined, '401');
    expect(await answer()).toContain('<@401> and <@400> are married');
    discord.command('marry', { user: '401' }, undefined, undefined, '402');
    expect(await answer()).toContain('They are married already');
    discord.command('marriage');
    expect(await answer()).toMatch(/<@400> is married to <@401> since <t:\d+:D>/);
    discord.command('divorce');
    const [, id = ''] = /"custom_id":"(part:\d+:yes)"/.exec(await answer()) ?? [];
    discord.press(id);
    expect(await answer()).toContain('You are divorced');
    discord.command('marriages');
    expect(await answer()).toContain('Nobody is married yet');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('team-bot', () => {
  test('makes teams of those in the voice channel of who asks, and of those who are named', async () => {
    const { discord, answer, program, names } = await bot(
      'bot that randomly picks teams from the people in voice',
      'team-bot',
    );
    expect(names).toEqual(['teams']);
    discord.command('teams');
    expect(await answer()).toContain('Join a voice channel first');
    const join = (id: string, channel: string): void => {
      const user = { id, username: id, discriminator: '0', avatar: null, bot: id === '404' };
      const member = { user, roles: [], joined_at: '2030-01-01T00:00:00Z' };
      const state = { guild_id: '200', user_id: id, session_id: id, member };
      discord.dispatch('VOICE_STATE_UPDATE', { ...state, channel_id: channel });
    };
    for (const id of ['400', '401', '402', '404']) join(id, '500');
    join('403', '501');
    discord.command('teams');
    const said = await answer();
    expect(idsIn(said)).toEqual(['400', '401', '402']);
    expect(said).toContain('Team 1 (2)');
    expect(said).toContain('"custom_id":"shuffle:2:0:400"');
    discord.press('shuffle:2:0:400', undefined, '401');
    expect(await answer()).toContain('Only who asked');
    discord.command('teams', { size: 1, members: '<@401> <@403> @everyone <@401>' });
    expect(idsIn(await answer())).toEqual(['401', '403']);
    discord.command('teams', { count: 9 });
    expect(await answer()).toContain('too few members: 3');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('wordle-bot', () => {
  test('answers guesses to the member alone, and shows all the squares alone', async () => {
    const { discord, answer, program, names } = await bot(
      'a wordle bot for discord, words: tiger, horse, camel',
      'wordle-bot',
    );
    expect(names).toEqual(['wordle', 'wordle-share', 'wordle-top']);
    discord.command('wordle');
    expect(await answer()).toContain('The word has 5 letters. Guesses left: 6');
    discord.command('wordle', { guess: 'at' });
    expect(await answer()).toContain(ephemeral);
    discord.command('wordle-share');
    expect(await answer()).toContain('not over');
    let said = '';
    for (const guess of ['tiger', 'HORSE', 'camel']) {
      discord.command('wordle', { guess });
      said = await answer();
      expect(said).toContain(ephemeral);
      if (said.includes('Found in')) break;
    }
    expect(said).toMatch(/🟩🟩🟩🟩🟩 [A-Z](?: [A-Z]){4}\\nFound in [123]/u);
    discord.press('squares');
    const shown = await answer();
    expect(shown).not.toContain(ephemeral);
    expect(shown).toMatch(/"content":"<@400> [123]\/6(?:\\n[🟩🟨⬛]{5}){1,3}"/u);
    discord.press('squares');
    expect(await answer()).toContain('shared your result already');
    discord.command('wordle-top');
    expect(await answer()).toContain('1. <@400>: **1**/1');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('event-bot', () => {
  test('gathers those who look for others to play with, and tells them once it is full', async () => {
    const { discord, answer, program, names } = await bot(
      'lfg bot: people look for a group for games, others join with a button',
      'event-bot',
    );
    expect(names).toEqual(['lfg']);
    discord.command('lfg', { game: 'Chess @everyone', when: '8pm', limit: 2 });
    const posted = /^POST \/channels\/300\/messages$/;
    const { body } = await discord.call(posted);
    const said = JSON.stringify(body);
    expect(said).toContain('"title":"Chess @everyone"');
    // It closes in three hours.
    expect(said).toMatch(/⏳ <t:\d+:R>/u);
    expect(said).toContain('"custom_id":"attend:1:0"');
    await answer();
    for (const id of ['400', '401']) {
      discord.press('attend:1:0', undefined, id);
      expect(await answer()).toContain(`<@${id}>`);
    }
    const { body: full } = await discord.call(posted);
    expect(full).toMatchObject({ allowed_mentions: { users: ['400', '401'] } });
    discord.press('attend:1:0', undefined, '402');
    expect(await answer()).toContain('no place left');
    discord.press('attend:1:1', undefined, '401');
    expect(await answer()).toContain('(1');
    discord.press('attend:1:0', undefined, '402');
    expect(await answer()).toContain('<@402>');
    expect(discord.calls.filter(({ line }) => posted.test(line))).toHaveLength(2);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

/** The members that a message mentions, in order of their ids. */
function idsIn(said: string): readonly string[] {
  return [...said.matchAll(/<@(\d+)>/g)].map(([, id = '']) => id).toSorted();
}
