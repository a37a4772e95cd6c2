import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  addSuggestion,
  decide,
  newSuggestions,
  readyAt,
  vote,
  votesFor,
} from '../src/suggestions.js';

test('a suggestion has a number, and is decided once', () => {
  const server = newSuggestions();
  assert.equal(addSuggestion(server, { userId: 'ada', text: 'Tea', now: 0 }).number, 1);
  assert.equal(decide(server, 1, { state: 'approved', reason: '' }).state, 'approved');
  assert.equal(decide(server, 1, { state: 'rejected', reason: '' }), undefined);
  assert.equal(decide(server, 'constructor', { state: 'approved', reason: '' }), undefined);
});

test('who has just suggested something waits', () => {
  const server = newSuggestions();
  addSuggestion(server, { userId: 'ada', text: 'Tea', now: 0 });
  assert.equal(readyAt(server, 'ada', { minutes: 2, now: 60_000 }), 120_000);
  assert.equal(readyAt(server, 'ada', { minutes: 2, now: 120_000 }), undefined);
  assert.equal(readyAt(server, 'ben', { minutes: 2, now: 0 }), undefined);
});

test('a member has one vote, and changes it or takes it back', () => {
  const server = newSuggestions();
  addSuggestion(server, { userId: 'ada', text: 'Tea', now: 0 });
  const counts = [0, 1, 1].map((place) => {
    const suggestion = vote(server, 1, { userId: 'ben', place });
    return [votesFor(suggestion, 0), votesFor(suggestion, 1)];
  });
  assert.deepEqual(counts, [
    [1, 0],
    [0, 1],
    [0, 0],
  ]);
  assert.equal(vote(server, 7, { userId: 'ben', place: 0 }), undefined);
});
