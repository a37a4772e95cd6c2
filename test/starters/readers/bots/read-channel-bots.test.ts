import { expect, test } from 'vitest';
import { readCounters } from '../../../../src/starters/counter-bot/read-counters.ts';
import { readFeeds, saysFeeds } from '../../../../src/starters/feed-bot/read-feeds.ts';
import { readAddress, saysServer } from '../../../../src/starters/minecraft-bot/read-minecraft.ts';
import { readStickies, saysSticky } from '../../../../src/starters/sticky-bot/read-sticky.ts';
import {
  givesJoinRole,
  onlyGivesRole,
} from '../../../../src/starters/welcome-bot/read-greeting.ts';
import { readThreads } from '../../../../src/starters/thread-bot/read-threads.ts';

test.each([
  ['creates a thread for every message in #help', ['#help'], '', 1440],
  [
    'opens a thread for each new message in #ideas, archived after 3 days, say: "Hi @user, go on"',
    ['#ideas'],
    'Hi {user}, go on',
    4320,
  ],
  ['der für jede Nachricht in #hilfe einen Thread erstellt', ['#hilfe'], '', 1440],
  ['crea un hilo por cada mensaje en #ayuda', ['#ayuda'], '', 1440],
  ['создаёт ветку для каждого сообщения в #помощь', ['#помощь'], '', 1440],
  ['auto thread bot', [], '', 1440],
])('threads: %s', (text, channels, says, archiveMinutes) => {
  expect(readThreads(text)).toEqual({ channels, says, archiveMinutes });
});

test.each([
  'creates a thread for every ticket',
  'creates a thread for every suggestion with up and down votes',
  'opens a thread for each suggestion in #ideas and adds 👍 👎',
  'counts messages in every thread',
  'posts the question in a thread every day',
  'creates a role for every message',
])('no threads: %s', (text) => {
  expect(readThreads(text)).toBeUndefined();
});

test.each([
  'posts new videos of our YouTube channel in #clips',
  'announces when a youtuber uploads',
  'Bot, der neue Artikel aus einem RSS-Feed postet',
  'un bot que avisa cuando mi canal de youtube sube un video nuevo',
  'бот, который постит новые видео с ютуб канала',
  'posts what is hot in r/aquariums every hour',
  'YouTubeの新しい動画を通知する',
])('what is new elsewhere: %s', (text) => {
  expect(saysFeeds(text)).toBe(true);
});

test.each([
  'posts a new question every day in #qotd',
  'welcomes new members',
  'plays music from youtube',
  'sends new tickets to the staff',
  'opens a github issue for every bug report',
])('nothing new elsewhere: %s', (text) => {
  expect(saysFeeds(text)).toBe(false);
});

test.each([
  ['mc server status bot for Play.Birch.net:25570', 'play.birch.net:25570'],
  ['shows how many players are on our minecraft server 203.0.113.9', '203.0.113.9'],
  ['Minecraft-Server-Status als Nachricht', ''],
  ['マイクラサーバーがオンラインか表示する', ''],
])('a Minecraft server: %s', (text, address) => {
  expect(saysServer(text)).toBe(true);
  expect(readAddress(text)).toBe(address);
});

test.each([
  'rules of our minecraft server',
  'minecraft whitelist bot with a status',
  'is my website online',
])('no state of a Minecraft server: %s', (text) => {
  expect(saysServer(text)).toBe(false);
});

test('feeds are addresses, sites and subreddits', () => {
  expect(
    readFeeds('new posts of https://a.example/rss and r/aquariums in #tanks every 30 minutes'),
  ).toEqual({
    feeds: ['https://a.example/rss', 'https://www.reddit.com/r/aquariums/'],
    channel: '#tanks',
    minutes: 30,
  });
  const { feeds } = readFeeds('posts https://www.reddit.com/r/cats');
  expect(feeds).toEqual(['https://www.reddit.com/r/cats/']);
  expect(readFeeds('rss bot for blog.example.com')).toEqual({
    feeds: ['https://blog.example.com'],
    channel: '',
    minutes: 10,
  });
});

test.each([
  ['shows the member count in a voice channel name', ['members'], ''],
  ['member counter bot', ['members'], ''],
  ['server stats bot with online and boosts', ['members', 'online', 'boosts'], ''],
  ['a voice channel called "Crew: 123" shows the number of members', ['members'], ''],
  ['the member count as a voice channel, like "Crew: [count]"', ['members'], 'Crew: {count}'],
  ['die Mitgliederzahl im Namen eines Sprachkanals', ['members'], ''],
  ['for our minecraft server, shows the member count in a channel name', ['members'], ''],
  ['显示语音频道里成员数', ['members'], ''],
])('counters: %s', (text, kinds, name) => {
  expect(readCounters(text)).toEqual({ kinds, name });
});

test.each([
  'counts the time in voice channels and shows the member count',
  'shows minecraft server status in voice channel name with player count',
  'says the member count in #lobby when somebody joins',
  'limits how many people a voice channel takes',
])('no counters: %s', (text) => {
  expect(readCounters(text)).toBeUndefined();
});

test('sticky messages that are put into words', () => {
  expect(readStickies('sticky message in #media: "Pictures only!"')).toEqual([
    { channel: '#media', text: 'Pictures only!' },
  ]);
  expect(readStickies('posts in #media: "Pictures only!"')).toEqual([]);
  expect(saysSticky('keeps a message at the bottom of the channel')).toBe(true);
  expect(saysSticky('a list of sticky notes')).toBe(false);
  expect(saysSticky('a bot for our glue shop, nothing sticky')).toBe(false);
});

test.each([
  'gives a role to everyone who joins',
  'auto role bot',
  'gibt neuen Mitgliedern die Rolle Gast',
  'da el rol Miembro a los nuevos miembros',
  'выдаёт роль новым участникам',
])('a role for new members, and no greeting: %s', (text) => {
  expect([givesJoinRole(text), onlyGivesRole(text)]).toEqual([true, true]);
});

test('a role and a greeting', () => {
  const text = 'welcomes new members and gives them the role Newbie';
  expect([givesJoinRole(text), onlyGivesRole(text)]).toEqual([true, false]);
});

test.each([
  'members choose a role with buttons when they join',
  'gives new members a role after they accept the rules',
  'gives a role to everyone who joins the voice channel',
  'gives the role Boss to people with level 10',
])('no role for all who join: %s', (text) => {
  expect(givesJoinRole(text)).toBe(false);
});
