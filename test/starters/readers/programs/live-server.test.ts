import { expect, test } from 'vitest';

import {
  coveredByLive,
  liveKindOf,
  readLive,
} from '../../../../src/starters/live-server/read-live.ts';
import {
  asksForMock,
  coveredByMock,
  mockFile,
} from '../../../../src/starters/mock-api/read-mock.ts';
import { planFor } from '../../make-project.ts';

test.each([
  ['a websocket queue for my barber shop: customers take a number', 'queue'],
  ['Server für ein Wartezimmer: Patienten ziehen eine Nummer, live für alle', 'queue'],
  ['сервер очереди: клиент берёт номер, всё обновляется через websocket', 'queue'],
  ['server websocket per una tombola: estrae un numero ogni 8 secondi', 'draw'],
  ['websocket bingo server with numbers 1-75', 'draw'],
  ['live poll server over websockets', 'poll'],
  ['실시간 투표 서버를 웹소켓으로', 'poll'],
  ['a chat server over websockets for our bingo friends, with numbers', undefined],
  ['a job queue with websocket updates and numbers', undefined],
  ['a REST API for polls with live results', undefined],
  ['an API for polls', undefined],
  ['a live quiz with votes over websockets', undefined],
])('%s', (text, kind) => {
  expect(liveKindOf(text)).toBe(kind);
});

test('reads the numbers, the seconds and how many answers there are', () => {
  const tombola = 'tombola: un numero ogni 8 secondi da 1 a 90';
  expect(readLive(tombola, 'draw')).toEqual({ from: 1, to: 90, everySeconds: 8 });
  expect(readLive('bingo, every five seconds, 1-75', 'draw')).toMatchObject({ everySeconds: 5 });
  expect(readLive('a poll with up to 4 answers', 'poll')).toEqual({ mostOptions: 4 });
});

test('what a button says is no title', async () => {
  const message =
    'нужен сервер на node для очереди в парикмахерскую: клиент берёт номер, мастер нажимает «следующий», у всех обновляется через websocket';
  const plan = await planFor('node_project', message);
  expect(plan).toMatchObject({ starter: 'live-server', title: 'Очередь в парикмахерскую' });
  expect(plan.notIncluded).toBeUndefined();
});

test.each([
  ['mock api server that reads db.json and gives me GET POST PUT DELETE', true],
  ['ein Mock-Server, der aus daten.json eine REST-API macht', true],
  ['json-server clone', true],
  ['REST API for books with title, saved in db.json', false],
  ['API for tasks that stores them in tasks.json', false],
  ['a script that reads data.json and prints a report', false],
  ['a mock payment API for our frontend team', false],
])('an API for whatever a file has: %s', (text, isAsked) => {
  expect(asksForMock(text)).toBe(isAsked);
});

test('the file is called as the request calls it', () => {
  expect(mockFile('a mock API that reads ./shop.json')).toBe('shop.json');
  expect(mockFile('json-server clone')).toBe('db.json');
});

test.each([
  ['bingo for 2 to 4 players, numbers 1 to 75', 1, 75],
  ['bingo, every 5 to 10 seconds from 1 to 90', 1, 90],
  ['Bingo für 2 bis 6 Spieler, 1 bis 50', 1, 50],
  ['2〜4人のビンゴ、番号は1〜60', 1, 60],
])('how many play, and for how long, are no numbers that are drawn: %s', (text, from, to) => {
  expect(readLive(text, 'draw')).toMatchObject({ from, to });
});

const [queue, poll] = ['a websocket queue server, customers take a number', 'a live poll server'];
test.each([
  [queue, 'customers take a number', true],
  [queue, 'the barber calls the next one', true],
  [queue, 'everybody sees how many are ahead', true],
  [queue, 'keep the queue after a restart', false],
  [queue, 'priority for VIP customers in the queue', false],
  [queue, 'three counters call the next number', false],
  [poll, 'the host asks a question with up to 4 answers', true],
  [poll, 'everyone sees the results live', true],
  [poll, 'everybody votes once', true],
  [poll, 'save the results to a file', false],
  [poll, 'results only for the host until the end', false],
  [poll, 'vote with two answers', false],
  [poll, 'limit one vote per ip', false],
])('"%s" has "%s": %s', (request, clause, isBuilt) => {
  expect(coveredByLive(request)(clause)).toBe(isBuilt);
});

test.each([
  ['gives me GET POST PUT DELETE', true],
  ['POST adds an entry', true],
  ['filter and sort by any field', true],
  ['POST needs an API key', false],
  ['nested routes like /posts/1/comments', false],
  ['only GET is allowed', false],
  ['DELETE only moves to trash', false],
  ['validation by a JSON schema on POST', false],
])('a mock API has "%s": %s', (clause, isBuilt) => {
  expect(coveredByMock(clause)).toBe(isBuilt);
});

test.each([
  [
    'websocket queue server, customers take a number, three counters call the next number, keep the queue after a restart',
    ['three counters call the next number', 'keep the queue after a restart'],
  ],
  [
    'live poll server over websockets, limit one vote per ip, everyone votes once',
    ['limit one vote per ip'],
  ],
  [
    'mock api that reads db.json, GET by id, nested routes like /posts/1/comments, POST needs an API key',
    ['nested routes like /posts/1/comments', 'POST needs an API key'],
  ],
])('what is missing is said: %s', async (message, missing) => {
  expect((await planFor('node_project', message)).notIncluded).toEqual(missing);
});
