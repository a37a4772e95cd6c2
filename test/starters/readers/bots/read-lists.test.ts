import { expect, test } from 'vitest';

import { readListPosts } from '../../../../src/starters/list-bot/read-list-posts.ts';
import { requestedLists } from '../../../../src/starters/list-bot/plain-list.ts';
import { readLists } from '../../../../src/starters/list-bot/read-lists.ts';
import { emptyList } from '../../../../src/starters/list-bot/wanted-list.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  [
    '/film add title year, /film list',
    { name: 'film', add: 'film add', list: 'film list', fields: ['title', 'year'] },
  ],
  [
    '/tip puts a snack on the list with name and shop, /tips shows them, /taste picks one at random',
    { name: 'tips', add: 'tip', list: 'tips', random: 'taste', fields: ['name', 'shop'] },
  ],
  [
    '/spruch sagt einen zufälligen Spruch, /spruchneu trägt einen ein (Text, Quelle)',
    { name: 'spruch', add: 'spruchneu', random: 'spruch', fields: ['text', 'quelle'] },
  ],
  [
    '/disco añade un disco con título y grupo, /discos muestra la lista, /oído lo marca como oído',
    { name: 'discos', add: 'disco', list: 'discos', done: 'oído', fields: ['título', 'grupo'] },
  ],
  [
    'met /raadsel een willekeurig raadsel, met /nieuwraadsel voeg je er een toe, alleen rol Chef mag verwijderen',
    {
      name: 'raadsel',
      add: 'nieuwraadsel',
      random: 'raadsel',
      remove: 'raadsel-verwijderen',
      isRemovedByStaff: true,
    },
  ],
  [
    '/seek part, town adds a wish, /seeks [town] lists the last 9, /myseeks shows mine, /found number removes it',
    { add: 'seek', list: 'seeks', mine: 'myseeks', remove: 'found', by: 'town', most: 9 },
  ],
  [
    '/jobs zeigt die Jobs, /job-neu fach aufgabe trägt einen ein (nur Rolle Chef)',
    { add: 'job-neu', list: 'jobs', fields: ['fach', 'aufgabe'], isForStaff: true },
  ],
  [
    '/tapes add blues, /tapes next, /tapes clear, /tapes bought blues',
    { next: 'tapes next', clear: 'tapes clear', done: 'tapes bought', fields: ['text'] },
  ],
  [
    'members suggest films with /pick title year (one each)',
    { add: 'pick', fields: ['title', 'year'] },
  ],
  [
    '/夕食 でランダムに1つ出す(カレー、寿司、うどん)。/夕食追加 で追加',
    { random: '夕食', add: '夕食追加', first: ['カレー', '寿司', 'うどん'] },
  ],
  [
    '/spell saves a spell with its author, /spell-random',
    { random: 'spell-random', fields: ['text', 'author'] },
  ],
])('the list of %j has its commands and fields', (text, list) => {
  expect(readLists(text)).toMatchObject([list]);
});

test.each([
  ['/work adds 50 coins, /top lists the richest'],
  ['/soup (leek, onion or tomato by chance), /rules shows the rules'],
  ['/warn adds a warning, /kick removes a member'],
  ['/roll 2d6, and save my rolls with /macro'],
])('%j keeps no list', (text) => {
  expect(readLists(text)).toEqual([]);
});

test('what is posted of a list by itself is one entry or all that is open', () => {
  const days = [0, 1, 2, 3, 4, 5, 6];
  const text =
    '/pun tells a random pun, /newpun adds one, and every morning at 7:30 it posts a pun in #hall.';
  expect(readListPosts(text, readLists(text))).toEqual([
    { at: '07:30', days, list: 0, channel: '#hall', isWhole: false, daysAhead: 0 },
  ]);
  const chores =
    '/chore adds a chore, /chores shows them. Every Monday at 9:00 it posts the chores';
  expect(readListPosts(chores, readLists(chores))).toMatchObject([
    { at: '09:00', days: [1], isWhole: true, daysAhead: 0 },
  ]);
  expect(readListPosts('every day at 9:00 it posts "Tea!"', readLists(chores))).toEqual([]);
});

test('a word of the day comes from a list, with common words of the language that is named', async () => {
  const [list] = requestedLists('posts a daily word in Spanish');
  expect(list).toMatchObject({ add: 'words add', fields: ['word', 'meaning'] });
  expect(list?.first[0]).toBe('casa = house');
  expect(readListPosts('a word of the day at 8:30', [list ?? emptyList])).toEqual([
    {
      at: '08:30',
      days: [0, 1, 2, 3, 4, 5, 6],
      list: 0,
      channel: '',
      isWhole: false,
      daysAhead: 0,
    },
  ]);
  const plan = await planFor(
    'discord_bot',
    'bot with the word of the day and a quiz. Levels: A1, B2',
  );
  expect(plan).toMatchObject({ starter: 'list-bot', parts: ['trivia-bot'] });
});

test('a list without named commands has the usual ones', () => {
  expect(requestedLists('ein Bot für unsere Einkaufsliste')[0]).toMatchObject({
    add: 'neu',
    list: 'liste',
    done: 'fertig',
  });
});

test('a ranking, and what is only updated, are no lists; a name ends where its script does', () => {
  const names = (text: string) => readLists(text).map(({ add, list }) => [add, list]);
  expect(names('/song adds a song, /leaderboard to see who is ahead')).toEqual([
    ['song', 'song-list'],
  ]);
  expect(names('/read adds title and author, /page updates the page and shows a bar')).toEqual([
    ['read', 'read-list'],
  ]);
  expect(names('玩家用/bug命令提交问题,填写版本号、平台、描述和截图,并通知提交的人')).toEqual([
    ['bug', 'bug-列表'],
  ]);
  expect(readLists('/plant adds a plant and how often it drinks (in days)')[0]?.fields).toEqual([
    'text',
  ]);
});

test.each([
  ['discord bot for to-do lists, each member has their own list, replies only visible to them', 2],
  ['bot de lista de tarefas: cada membro tem a sua própria lista, respostas privadas', 2],
  ['Discord-Bot mit To-do-Liste, jeder hat seine eigene Liste', 1],
  ['bot discord todo list, chaque membre a sa propre liste, réponses privées', 2],
  ['discord bot för att göra-lista, varje medlem har sin egen lista', 1],
  ['дискорд бот со списком дел, у каждого участника свой список, ответы видны только ему', 2],
  ['Discord ToDoボット、メンバーごとにリスト、自分だけに見える', 2],
  ['每个成员有自己的待办清单的discord机器人', 1],
  ['our private discord server needs a shopping list bot', 0],
])('a list may be of each member, and its answers private: %s', async (message, count) => {
  const plan = await planFor('discord_bot', message);
  const settings = (await filesFor(plan, message)).get('src/settings.js');
  expect(plan.notIncluded ?? []).toEqual([]);
  expect(settings).toContain(`perMember: ${count > 0}`);
  expect(settings).toContain(`isPrivate: ${count > 1}`);
});
