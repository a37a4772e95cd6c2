import { expect, test } from 'vitest';
import { readPoster } from '../../../../src/starters/landing-page/poster/read-poster.ts';
import { filesFor, planFor } from '../../make-project.ts';

test('a poster has the words of the request, and none that ask for the page', () => {
  const request =
    'lost cat page, orange tabby named Biscuit, missing since Tuesday near Elm Park, reward $200, call 555-0177, and make it printable as a poster with tear off numbers';
  expect(readPoster(request, { facts: [{ kind: 'phone', text: '555-0177', at: 0 }] })).toEqual({
    headline: 'Lost cat',
    lines: ['Orange tabby named Biscuit', 'Missing since Tuesday near Elm Park'],
    reward: 'Reward $200',
    phone: '555-0177',
    hasStrip: true,
  });
});

test.each([
  ['Vermisst: Hund Bello, brauner Labrador', 'Vermisst: Hund'],
  ['page chat perdu, Minou, gris tigré', 'Chat perdu'],
  ['site for our shelter, lost dog database where people can post', undefined],
  ['a website for lost and found', undefined],
  ['website for Lost Dog Cafe, coffee and cakes, open 8-5', undefined],
  ['website for a band Lost Cat', undefined],
  ['website of the Lost Cat, tour dates', undefined],
  ['website for the book "The Missing Bird"', undefined],
  ['page for "the missing bird", my first novel', undefined],
  ['website for Lost Bird Records', undefined],
  ['Bar El Gato Perdido, menú', undefined],
  ['Lost Dog Rex, last seen in Elm Park', 'Lost Dog'],
  ['Lost Dog page, Rex, brown', 'Lost Dog'],
  ['lost dog Rex, brown labrador', 'Lost dog'],
  ['lost dog near Farm Road', 'Lost dog'],
  ['Katze Entlaufen, getigert', 'Katze Entlaufen'],
] as const)('the poster of %j', (request, headline) => {
  expect(readPoster(request, {})?.headline).toBe(headline);
});

test('what a poster says of a pet is data', async () => {
  const message = 'lost dog page, <b>Rex</b> & friend, call 555-0177, with tear off numbers';
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page).not.toContain('<b>Rex');
  expect(page).toContain('&lt;b&gt;Rex');
});

test('a poster without a number has gaps for one, also to tear off', async () => {
  const message = 'lost cat page for Biscuit, as a poster with tear off numbers';
  const page = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(page?.match(/\[Your phone number\]/gu)).toHaveLength(10);
});
