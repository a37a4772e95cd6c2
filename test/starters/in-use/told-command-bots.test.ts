import { expect, test } from 'vitest';

import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

test('event-bot: a group gathers without a date, and is told once it is full', async () => {
  const request =
    'a bot with /lfg game players note - it posts in #lfg with a join button, when enough people joined it pings them all';
  const { discord, answer, names, program } = await bot(request, 'event-bot');
  expect(names).toEqual(['lfg']);
  discord.command('lfg', { game: 'Chess', note: '*slow*', limit: 1 });
  await answer();
  const posted = await discord.call(/^POST \/channels\/300\/messages$/);
  expect(JSON.stringify(posted.body)).toContain('"Join (0/1)"');
  await discord.call(/@original$/);
  discord.press('attend:1:0');
  expect(await answer()).toContain('"Join (1/1)"');
  const told = await discord.call(/^POST \/channels\/300\/messages$/);
  expect(JSON.stringify(told.body)).toMatch(/Chess is complete!.{1,8}<@\d+>/);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test('sheet-bot: profiles are filled in, shown, listed and deleted', async () => {
  const request =
    'members set up a profile: /profile set name, town and mood, /profile @user shows it, /profile list lists all, /profile delete deletes yours';
  const { discord, answer, program } = await bot(request, 'sheet-bot');
  discord.command('profile', {}, 'show');
  expect(await answer()).toContain(ephemeral);
  discord.command('profile', { name: 'Io', town: 'Ely', mood: '<@everyone>' }, 'set');
  expect(await answer()).toContain('"value":"Ely"');
  discord.command('profile', {}, 'list');
  expect(await answer()).toMatch(/Io · Ely/);
  discord.command('profile', {}, 'delete');
  expect(await answer()).toContain(ephemeral);
  discord.command('profile', {}, 'show');
  expect(await answer()).toContain(ephemeral);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test('list-bot: what is said of a member is shown for that member', async () => {
  const request = 'a bot: /vouch @user comment adds a vouch, /vouches @user shows them';
  const { discord, answer, program } = await bot(request, 'list-bot');
  discord.command('vouch', { user: '401', comment: 'kind *soul*' });
  expect(await answer()).toContain('<@401>');
  discord.command('vouches', { user: '401' });
  expect(await answer()).toContain('kind');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test('ticket-bot: only who answers tickets lets others in, and only in a ticket', async () => {
  const { discord, answer, names, program } = await bot(
    'a ticket bot with /close, /add @user and /claim',
    'ticket-bot',
  );
  expect(names.toSorted()).toEqual(['add', 'claim', 'close', 'ticket-panel']);
  discord.command('add', { user: '401' });
  expect(await answer()).toContain(ephemeral);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

test('ticket-bot: a form asks why a ticket is closed', async () => {
  const { discord, answer } = await bot('ticket bot, staff can close with a reason', 'ticket-bot');
  discord.press('close');
  expect(await answer()).toMatch(/"custom_id":"closenow".*"label":"Reason"/);
  discord.submit('closenow', { reason: 'done' });
  expect(await answer()).toContain(ephemeral);
});

test('list-bot: a report is filed by a form, gets a number and a status, and is written as a table', async () => {
  const request =
    'a bot: /leak opens a form (house, what happened), gets a number LK-01. Statuses: open, fixed. The author gets a DM on a change. CSV export';
  const { discord, answer, names, program } = await bot(request, 'list-bot');
  expect(names.toSorted()).toEqual(['leak', 'leak-export', 'leak-list', 'leak-remove']);
  discord.command('leak');
  const form = await answer();
  expect(form).toContain('"custom_id":"record:leak:"');
  discord.submit('record:leak:', { f0: '7', f1: '*wet* @everyone' });
  const filed = await answer();
  expect(filed).toContain('LK-01');
  expect(filed).toContain('**open**');
  expect(filed).not.toContain('"*wet*');
  discord.press('status:leak:1:1');
  expect(await answer()).toContain('**fixed**');
  const told = await discord.call(/^POST \/channels\/\d+\/messages$/);
  expect(JSON.stringify(told.body)).toContain('LK-01: **fixed**');
  discord.command('leak-list');
  expect(await answer()).toMatch(/LK-01.{1,12}fixed/);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});
