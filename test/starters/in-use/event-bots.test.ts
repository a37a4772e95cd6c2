import { describe, expect, test } from 'vitest';

import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

describe('event-bot', () => {
  test.each([
    ['event bot with reminders 2 hours before', 'Going (0)'],
    ['raid bot: /raid new, buttons Tank, Healer and Bench (max 1 tank, 2 healers)', 'Tank (0/1)'],
    ['Bot für Termine unserer Band', 'Dabei (0)'],
  ])('%s: members sign up, and leave', async (request, first) => {
    const { discord, answer, commands, program } = await bot(request, 'event-bot');
    const [announce] = commands;
    const name = String(announce?.['name']);
    const sub = request.includes('/raid') ? 'new' : undefined;
    discord.command(name, { title: 'Practice', date: '31.2.', time: '19:30' }, sub);
    expect(await answer()).toContain(ephemeral);
    discord.command(name, { title: '*Practice*', date: '2090-05-01', time: '19:30' }, sub);
    expect(await answer()).toContain('"type":5');
    const posted = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(JSON.stringify(posted.body)).toContain(first);
    await discord.call(/@original$/);
    discord.press('attend:1:0');
    expect(await answer()).toContain(first.replace('(0', '(1'));
    discord.press('attend:1:0');
    expect(await answer()).toContain(first);
    discord.press('attend:constructor:0');
    expect(await answer()).toContain(ephemeral);
    discord.command(String(commands.at(-1)?.['name']), { number: 1 });
    expect(await answer()).toContain(ephemeral);
    const edited = await discord.call(/^PATCH \/channels\/300\/messages/);
    expect(edited.body['components']).toEqual([]);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});
