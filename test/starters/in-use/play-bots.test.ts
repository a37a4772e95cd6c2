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
