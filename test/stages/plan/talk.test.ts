import { expect, test } from 'vitest';
import { withoutTalk } from '../../../src/stages/plan/read/talk/without-talk.ts';
import { planFor } from '../../starters/make-project.ts';

test.each([
  ['Hey! A page for Luna. Thanks so much, you are a lifesaver!', 'A page for Luna.'],
  ['Dear bot, a page for my hives. Kind regards, Gerald', 'a page for my hives.'],
  ['Guten Tag, eine Seite für Luna. Danke schon mal!', 'eine Seite für Luna.'],
  ['はじめまして。ルナのページ。よろしくお願いします。', 'ルナのページ。'],
  [
    'flash cards: hello = hola, thank you = gracias',
    'flash cards: hello = hola, thank you = gracias',
  ],
  [
    'a bot that says good morning, a thank-you page',
    'a bot that says good morning, a thank-you page',
  ],
])('of %j, %j is wanted', (message, wanted) => {
  expect(withoutTalk(message).replaceAll(/\s+/gu, ' ').trim()).toBe(wanted);
});

test('what is wanted stays where it was', () => {
  const message = 'Hi! a page for Luna, thanks!';
  expect(withoutTalk(message).indexOf('Luna')).toBe(message.indexOf('Luna'));
});

test('nobody who signs is a title, and no thanks are missing', async () => {
  const message =
    'Our allotment society (Thornby Allotments, 38 plots) wants a web page. Dates: Open day 21 June. Thank you very much, Derek';
  const { title, notIncluded = [] } = await planFor('static_html', message);
  expect(title).toBe('Thornby Allotments');
  expect(notIncluded.join()).not.toMatch(/Derek|Thank/u);
});

test('a sentence that says who asks is not missing', async () => {
  const message =
    'me and my girlfriend can never decide what to eat. make a spinning wheel with Pizza and Sushi';
  const { notIncluded = [] } = await planFor('static_html', message);
  expect(notIncluded.join()).not.toMatch(/girlfriend/u);
});

test.each([
  ['website for a dog walker called Happy Tails, Bristol. Walk £12', 'Bristol'],
  ['lokanta sitesi, adı Hünkar Sofrası, Eskişehir. Çorba 90 TL', 'Eskişehir'],
  ['喫茶店のホームページ。店名は「ひだまり」、金沢市です。', '金沢市'],
  ['página para mi escuela en Zarautz, Olas Bravas. Clases 35 €', 'Zarautz'],
])('the town of %j is %s', async (message, town) => {
  const { facts = [] } = await planFor('static_html', message);
  const address = facts.find(({ kind }) => kind === 'address')?.text;
  expect(address ?? facts.find(({ kind }) => kind === 'name')?.text).toBe(town);
});

test.each([
  ['a mock payment API for our frontend team, POST /payments', 'Mock Payment API'],
  ['CLI em node para juntar vários CSV com cabeçalhos diferentes', 'CSV CLI'],
])('%j is called %j', async (message, title) => {
  expect(await planFor('node_project', message)).toMatchObject({ title });
});
