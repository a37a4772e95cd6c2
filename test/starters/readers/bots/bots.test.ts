import { expect, test } from 'vitest';

import { partTexts } from '../../../../src/starters/bot-parts/part-texts.ts';
import { readFilters } from '../../../../src/starters/moderation-bot/read-filters.ts';
import { clausesLeft } from '../../../../src/starters/not-included/clauses/clauses-left.ts';
import { readRolePairs } from '../../../../src/starters/role-menu-bot/read-pairs.ts';
import { readCommandNames } from '../../../../src/starters/shared/named-commands.ts';
import { readStaffRole } from '../../../../src/starters/shared/reading/commands/read-staff-role.ts';
import { readVerification } from '../../../../src/starters/verify-bot/read-verification.ts';

test.each([
  ['only role Bosun can use it', 'Bosun'],
  ['/close nur für die Rolle „Team“', 'Team'],
  ['/fermer réservé au rôle Capitaine', 'Capitaine'],
  ['los del rol Jefe pueden /cerrar', 'Jefe'],
  ['sadece Kaptan rolü', 'Kaptan'],
  ['Only people with the Crew role may close', 'Crew'],
  ['gives newcomers the role Guest', undefined],
])('the role of the moderators in %j is %s', (text, role) => {
  expect(readStaffRole(text)).toBe(role);
});

test.each([
  ['🎨 = Painter, 📚 = Book Worm', ['🎨 Painter', '📚 Book Worm']],
  ['roles: Painter 🎨, Baker 🍞', ['🎨 Painter', '🍞 Baker']],
  ['blue heart for Sailor, red heart for Baker', ['💙 Sailor', '❤️ Baker']],
  ['Sword emoji gives Tank, heart gives Healer', ['⚔️ Tank', '❤️ Healer']],
  ['roles Painter and Baker', []],
])('the roles by emoji of %j are %j', (text, pairs) => {
  expect(readRolePairs(text).map(({ emoji, role }) => `${emoji} ${role}`)).toEqual(pairs);
});

test('links and spam are forbidden as the request says', () => {
  expect(
    readFilters('deletes links except in #press; 4 messages in 3 seconds = 15 min mute'),
  ).toEqual({
    links: 'all',
    linkChannels: ['#press'],
    spam: { messages: 4, seconds: 3, minutes: 15 },
  });
  expect(readFilters('no invite links, anti-spam')).toMatchObject({
    links: 'invites',
    spam: { messages: 5, seconds: 5 },
  });
  expect(readFilters('/links shows our links')).toMatchObject({
    links: 'none',
    spam: { messages: 0 },
  });
});

test('each feature of a bot has what the request says of it', () => {
  const text =
    'welcomes new members in #dock, polls in #votes and logs deleted messages in #records';
  const texts = partTexts(text, 'welcome-bot', ['poll-bot', 'log-bot']);
  expect(Object.fromEntries(texts)).toEqual({
    'welcome-bot': 'welcomes new members in #dock,',
    'poll-bot': ' polls in #votes',
    'log-bot': ' and logs deleted messages in #records',
  });
});

test('a command that answers a text has what is said of it, all others are of the main feature', () => {
  const commands = new Map([
    ['rules', 'slash-bot'],
    ['tienda', 'economy-bot'],
  ]);
  const text = 'economy bot; /diario gives 150, /rules says be kind, /tienda sells hats';
  const texts = partTexts(text, 'economy-bot', ['slash-bot'], commands);
  expect(texts.get('economy-bot')).toContain('/diario gives 150');
  expect(texts.get('economy-bot')).toContain('/tienda sells hats');
  expect(texts.get('slash-bot')).toContain('/rules says be kind');
});

test('a clause is left whose channel, number, time or role nothing has', () => {
  const made = "channel: '#dock', minutes: 120, role: 'Mate', at: '09:30'";
  const text = 'in #dock, every 2 hours; at 9:30, the role Mate. In #attic, 7 tries, at 8:15';
  expect(clausesLeft(text, made).map(({ text: clause }) => clause)).toEqual([
    'In #attic',
    '7 tries',
    'at 8:15',
  ]);
});

test('a command of two words is a subcommand, and so is a command with its first word', () => {
  const commands = {
    poll: { does: '', words: 'poll(?: new)?' },
    close: { does: '', words: 'poll[ -]close' },
  };
  expect(readCommandNames('/poll new and /poll close', commands)).toEqual({
    poll: 'poll new',
    close: 'poll close',
  });
  expect(readCommandNames('/poll question, /poll close', commands)).toEqual({
    poll: 'poll new',
    close: 'poll close',
  });
});

test('a verification has its roles, channels and button', () => {
  expect(
    readVerification(
      'new users get the role Unverified, in #gate a button "Let me in" gives the role Mate; tell #gate-log',
    ),
  ).toEqual({
    channel: '#gate',
    logChannel: '#gate-log',
    role: 'Mate',
    newRole: 'Unverified',
    label: 'Let me in',
    asksSum: false,
    kickHours: 0,
  });
  expect(
    readVerification(
      'kto się nie zweryfikuje w ciągu 24 godzin, zostaje wyrzucony, wyrzuca niezweryfikowanych',
    ).kickHours,
  ).toBe(24);
  expect(
    readVerification('nowi mają rolę Niezweryfikowany, po działaniu rola Załoga'),
  ).toMatchObject({
    role: 'Załoga',
    newRole: 'Niezweryfikowany',
    asksSum: true,
  });
});
