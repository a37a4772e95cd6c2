import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handle, isWanted, textOf } from '../src/handlers.js';
import { settings } from '../src/settings.js';

const action = settings.actions[0] ?? 'opened';
const event = settings.events[0] ?? 'issues';
const issue = { title: 'It <!channel> breaks', html_url: 'https://example.com/1' };
const entry = { provider: 'github', event, payload: { action, issue, sender: { login: 'ada' } } };

test('tells the title, the person, the amount and the link', () => {
  assert.equal(
    textOf(entry),
    event + ' ' + action + ': It <!channel> breaks · ada · https://example.com/1',
  );
  const object = { amount: 1250, currency: 'eur', billing_details: { name: 'Bo' } };
  const paid = { event: 'charge.succeeded', payload: { data: { object } } };
  assert.equal(textOf(paid), 'charge.succeeded: Bo · €12.50');
});

test('sends what is wanted, and calls nobody', async () => {
  const sent = [];
  const send = async (text) => sent.push(text);
  await handle(entry, { address: 'https://hooks.slack.com/services/1', send });
  assert.match(sent[0], /It &lt;!channel&gt; breaks/);
  const other = { ...entry, event: 'another kind' };
  assert.equal(isWanted(other), settings.events.length === 0);
});
