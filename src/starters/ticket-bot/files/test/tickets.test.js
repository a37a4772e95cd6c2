import assert from 'node:assert/strict';
import { test } from 'node:test';
import { transcriptOf } from '../src/transcript.js';
import { settings } from '../src/settings.js';
import { channelName, mayClose, nextTicket, openTicketsOf } from '../src/tickets.js';

test('offers topics that fit on buttons', () => {
  assert.ok(settings.topics.length > 0 && settings.topics.length <= 20);
  for (const topic of settings.topics) assert.ok(topic.length > 0 && topic.length <= 80, topic);
});

test('names channels as Discord allows', () => {
  assert.equal(channelName(7, 'Billing & Refunds!'), 'ticket-0007-billing-refunds');
  assert.equal(channelName(12345, '???'), 'ticket-12345');
  assert.ok(channelName(1, 'x'.repeat(500)).length <= 90);
});

test('counts tickets, and finds the open ones of a user', () => {
  const server = { lastNumber: 0, tickets: {} };
  const first = nextTicket(server, { userId: 'ada', topic: 'Help', now: 1 });
  const second = nextTicket(server, { userId: 'bob', topic: 'Help', now: 2 });
  assert.deepEqual([first.number, second.number], [1, 2]);
  assert.deepEqual(openTicketsOf({ a: first, b: second }, 'bob'), [second]);
  assert.deepEqual(openTicketsOf({ a: { ...first, isOpen: false } }, 'ada'), []);
});

test('is closed by its owner or the staff', () => {
  const ticket = { userId: 'ada' };
  assert.deepEqual(
    [mayClose(ticket, 'ada', false), mayClose(ticket, 'bob', false), mayClose(ticket, 'bob', true)],
    [true, false, true],
  );
});

test('a transcript has the oldest message first, with its files', () => {
  const author = { username: 'ada' };
  const attachments = new Map([['1', { url: 'https://cdn.example/a.png' }]]);
  assert.equal(
    transcriptOf([
      { createdTimestamp: 60_000, author, content: 'Look', attachments },
      { createdTimestamp: 0, author, content: 'Hello' },
    ]),
    '1970-01-01 00:00 ada: Hello\n1970-01-01 00:01 ada: Look https://cdn.example/a.png\n',
  );
});
