import { expect, test } from 'vitest';
import { endingsIn, namesKinds } from '../../../../src/starters/cli-tool/kind-names.ts';
import { folderCalled } from '../../../../src/starters/cli-tool/reading/folder-in.ts';
import { takesFiles } from '../../../../src/starters/file-upload/takes-files.ts';
import { roomsIn, saysHistory } from '../../../../src/starters/websocket-chat/read-chat.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('a folder for each kind that is named, also for the ends of names', () => {
  const text = 'sort into subfolders: pdf, music, videos, other';
  expect(namesKinds(text)).toBe(true);
  expect(endingsIn(text)).toEqual({ pdf: 'pdf' });
  expect(folderCalled('überwacht einen Ordner namens eingang')).toBe('eingang');
  expect(folderCalled('sorts the folder of photos')).toBeUndefined();
});

test('a tool that is to watch a folder does so, and takes every file', async () => {
  const message =
    'a script that watches a folder called drop and sorts files into folders: pdf, images, other';
  const files = await filesFor(await planFor('node_project', message), message);
  expect(files.get('src/settings.js')).toContain("folder: 'drop',\n  watches: true,");
  expect(files.get('src/settings.js')).toContain('kinds: []');
});

test.each([
  ['rooms called tea, milk and sugar, users pick a nickname', ['tea', 'milk', 'sugar']],
  ['rooms and nicknames in node, show who is online', []],
  ['Räume Foyer, Küche und Keller, Nachrichten mit Uhrzeit', ['Foyer', 'Küche', 'Keller']],
])('the rooms of "%s"', (text, rooms) => {
  expect(roomsIn(text)).toEqual(rooms);
});

test('what a chat has is not said to be missing', async () => {
  expect(saysHistory('die letzten 30 Nachrichten beim Beitritt')).toBe(true);
  const message =
    'WebSocket chat server in node, rooms: music and sports, last 30 messages when you join';
  expect((await planFor('node_project', message)).notIncluded).toBeUndefined();
});

test.each([
  ['ein Server, der Bilder annimmt', true],
  ['a node backend that accepts photos', true],
  ['a server that lists photos', false],
])('whether files are sent: %s', (text, isSent) => {
  expect(takesFiles(text)).toBe(isSent);
});

test('the README of a program says in the language of the request what is missing', async () => {
  const message = 'API para plantas: nombre, altura. Los socios ganan medallas al regar.';
  const readme = (await filesFor(await planFor('node_project', message), message)).get('README.md');
  expect(readme).not.toContain('## Not included');
  expect(readme).toContain('medallas');
});

test('a server with WebSockets that is no chat says so', async () => {
  const plan = await planFor('node_project', 'websocket server in node for a shared counter');
  expect(plan.notIncluded?.[0]).toContain('what the program does');
});
