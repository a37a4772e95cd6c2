import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findEntry, tellingWords } from '../src/faq.js';
import { settings } from '../src/settings.js';

test('finds its own questions', () => {
  for (const entry of settings.entries) {
    assert.equal(findEntry(settings.entries, entry.question), entry, entry.question);
    assert.ok(entry.answer.length > 0 && entry.answer.length <= 2000);
  }
});

const entries = [
  'When are you open?',
  'Can I use the laser cutter?',
  'Wie viel kostet die Mitgliedschaft?',
  '何時に開きますか？',
].map((question) => ({ question, answer: '…' }));
const found = (text) => entries.indexOf(findEntry(entries, text));

test('knows a question by its telling words', () => {
  assert.deepEqual(tellingWords('Can I use the laser cutter?'), ['use', 'laser', 'cutter']);
  assert.deepEqual(
    [
      'hey, is the space OPEN tomorrow?',
      'who can show me the laser cutters?',
      'Was kostet eine Mitgliedschaft?',
      'お店は何時に開きますか',
    ].map(found),
    [0, 1, 2, 3],
  );
});

test('leaves other questions alone', () => {
  assert.deepEqual(
    ['When are you coming?', 'Can I use the bus?', '', '?', 'constructor'].map(found),
    [-1, -1, -1, -1, -1],
  );
});
