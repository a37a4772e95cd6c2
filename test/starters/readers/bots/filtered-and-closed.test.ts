import { expect, test } from 'vitest';

import { readAutomod } from '../../../../src/starters/moderation-bot/read-automod.ts';
import { readBlockedWords } from '../../../../src/starters/moderation-bot/read-blocked-words.ts';
import { readModeration } from '../../../../src/starters/moderation-bot/read-moderation.ts';
import { readTicketCommands } from '../../../../src/starters/ticket-bot/commands.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    'deletes bad words and sends a DM "Be kind, friend", allow role Crew',
    { directMessage: 'Be kind, friend', exemptRoles: ['Crew'], notice: '' },
  ],
  [
    'no more than 4 mentions, warn them with a message that disappears after 6 sec',
    { mostMentions: 4, noticeSeconds: 6 },
  ],
  [
    'одинаковые сообщения 3 раза подряд удалять, роль Друг не трогать',
    { repeats: 3, exemptRoles: ['Друг'] },
  ],
  ['warns people for swearing (heck, drat)', { warns: true, repeats: 0, mostMentions: 0 }],
])('%s: that is done with messages', (text, expected) => {
  expect(readAutomod(text)).toMatchObject(expected);
});

test('words stand behind swearing, and links and mentions are none', () => {
  expect(readBlockedWords('warns people for swearing (heck, drat)')).toEqual(['heck', 'drat']);
  expect(readBlockedWords('deletes messages with invite links or more than 5 mentions')).toEqual(
    [],
  );
});

test('moderators have the commands for words that a request names', () => {
  const names = readModeration('/warn, /words add, /words remove, /automod').map(
    ({ name }) => name,
  );
  expect(names).toEqual(expect.arrayContaining(['words add', 'words remove', 'automod']));
  expect(readModeration('/warn and /kick').map(({ name }) => name)).not.toContain('automod');
});

test('tickets are closed by a command, asked for once more, and several for each', async () => {
  expect(readTicketCommands('a ticket bot').map(({ name }) => name)).toEqual(['ticket-panel']);
  const text =
    'ticket bot with /close that asks to confirm, then deletes it, max 3 tickets per person';
  const files = await filesFor(await planFor('discord_bot', text), text);
  const settings = files.get('src/settings.js');
  expect(settings).toContain("'ticket-close': 'close'");
  expect(settings).toContain('confirms: true');
  expect(settings).toContain('mostOpen: 3');
  expect(settings).toContain('deleteAfterSeconds: 10');
});
