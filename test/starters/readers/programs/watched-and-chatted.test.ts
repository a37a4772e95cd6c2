import { expect, test } from 'vitest';
import { readReserved } from '../../../../src/starters/url-shortener/read-reserved.ts';
import { endingsIn, namesKinds } from '../../../../src/starters/cli-tool/kind-names.ts';
import { folderCalled } from '../../../../src/starters/cli-tool/reading/folder-in.ts';
import { takesFiles } from '../../../../src/starters/file-upload/takes-files.ts';
import {
  coveredByChat,
  readChat,
  roomsIn,
} from '../../../../src/starters/websocket-chat/read-chat.ts';
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
  [
    '방은 자유수다, 책추천, 공지 이렇게 세 개이고, 닉네임은 2자에서',
    ['자유수다', '책추천', '공지'],
  ],
  ['部屋は雑談、質問、連絡の3つ。', ['雑談', '質問', '連絡']],
  ['Räume Foyer, Küche und Keller, Nachrichten mit Uhrzeit', ['Foyer', 'Küche', 'Keller']],
])('the rooms of "%s"', (text, rooms) => {
  expect(roomsIn(text)).toEqual(rooms);
});

test.each([
  ['닉네임은 2자에서 10자까지, 최근 메시지 30개, 메시지는 최대 300자', 2, 10, 30, 300],
  ['Namen 2 bis 10 Zeichen, die letzten 30 Nachrichten, höchstens 300 Zeichen', 2, 10, 30, 300],
])('the limits of "%s"', (text, min, max, historyLength, maxTextLength) => {
  expect(readChat(text)).toMatchObject({ nameLength: { min, max }, historyLength, maxTextLength });
});

test('a room in which only one may write is said, although the room is there', async () => {
  const message =
    '채팅 서버를 만들어 주세요. 방은 수다, 공지 두 개이고, 누가 접속 중인지 목록도 있어야 해요. 공지 방에는 관리자만 글을 쓸 수 있게 해 주세요.';
  expect((await planFor('node_project', message)).notIncluded).toEqual([
    '공지 방에는 관리자만 글을 쓸 수 있게 해 주세요',
  ]);
});

test('what a chat has is not said to be missing', async () => {
  expect(coveredByChat('die letzten 30 Nachrichten beim Beitritt')).toBe(true);
  const message =
    'WebSocket chat server in node, rooms: music and sports, last 30 messages when you join';
  expect((await planFor('node_project', message)).notIncluded).toBeUndefined();
});

test.each([
  ['ein Server, der Bilder annimmt', true],
  ['a node backend that accepts photos', true],
  ['a server that lists photos', false],
  ['a service which resizes uploaded images', true],
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

test.each([
  ['The words admin, api and staff are reserved.', ['admin', 'api', 'staff']],
  ['Reserviert sind „intern“, „hilfe“ und „login“', ['intern', 'hilfe', 'login']],
  ['short links for our choir, simple and quick', []],
])('codes that a shortener keeps: %s', (text, codes) => {
  expect(readReserved(text)).toEqual(codes);
});

test.each([
  ['a chat server with rooms, max 20 per room', 20],
  ['Chatserver mit Räumen, höchstens zehn Leute pro Raum', 10],
  ['чат с комнатами, до 15 человек в комнате', 15],
  ['웹소켓 채팅 서버, 방마다 최대 8명', 8],
  ['a chat with a history of 50 messages per room', undefined],
  ['names of up to 20 characters', undefined],
])('how many people a room takes: %s', (text, most) => {
  expect(readChat(text).maxPeople).toBe(most);
});

test.each([
  ['tell everyone when somebody joins', true],
  ['Hinweis, wenn jemand den Raum verlässt', true],
  ['users can join and leave rooms', true],
  ['avisa cuando alguien entra', true],
  ['email me when someone joins', false],
  ['play a sound when someone joins', false],
  ['a password is asked before someone enters a room', false],
  ['list items for sale', false],
])('a chat has "%s": %s', (clause, isBuilt) => {
  expect(coveredByChat(clause)).toBe(isBuilt);
});
