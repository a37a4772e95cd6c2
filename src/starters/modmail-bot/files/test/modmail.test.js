import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block, close, isNote, newMail, open, unblock, wordsOf } from '../src/modmail.js';
import { settings } from '../src/settings.js';

test('the channel has a name that Discord takes', () => {
  assert.match(settings.channel, /^#[^\s#A-Z]{1,90}$/);
});

test('a user has one open thread, and a thread one user', () => {
  const mail = newMail();
  open(mail, 'ada', 'thread1');
  assert.deepEqual([mail.threadOf.ada, mail.userOf.thread1], ['thread1', 'ada']);
  assert.deepEqual([close(mail, 'thread1'), close(mail, 'thread1')], ['ada', undefined]);
  assert.deepEqual(mail, newMail());
});

test('closing an older thread leaves the newer one', () => {
  const mail = newMail();
  open(mail, 'ada', 'deleted');
  open(mail, 'ada', 'thread2');
  assert.equal(close(mail, 'deleted'), 'ada');
  assert.equal(mail.threadOf.ada, 'thread2');
});

test('blocks and unblocks', () => {
  const mail = newMail();
  block(mail, 'bob');
  assert.deepEqual([unblock(mail, 'bob'), unblock(mail, 'bob')], [true, false]);
});

test('knows notes, and hides no address behind a link', () => {
  assert.deepEqual(['// rude', 'see // here'].map(isNote), [true, false]);
  assert.equal(wordsOf('[a](b)\nc', ['https://x.y/z']), '\\[a\\](b)\nc\nhttps://x.y/z');
  assert.equal(wordsOf('', []), '…');
});
