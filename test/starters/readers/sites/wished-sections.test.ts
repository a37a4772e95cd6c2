import { expect, test } from 'vitest';

import { reachIn, wishedSections } from '../../../../src/starters/page/wished/wished-sections.ts';
import type { Language } from '../../../../src/contracts/languages.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each<[string, Language, readonly string[]]>([
  ['a site for our hotel with rooms, parking and gifts', 'en', ['How to get here', 'Gifts']],
  ['a page with a map, an FAQ about parking and dogs', 'en', ['How to get here']],
  ['a page with an FAQ about parking and dogs', 'en', []],
  ['a page for our club. The rules are strict, no gifts', 'en', []],
  ['party at the Garden Hotels, max team 4, a join button', 'en', []],
  ['strona dla fryzjera z cennikiem i godzinami otwarcia', 'pl', ['Cennik', 'Godziny otwarcia']],
  ['网站，包括规则、团队和交通路线', 'zh', ['规则', '团队', '交通路线']],
  ['시간표, 오시는 길이 있는 깔끔한 사이트가 필요합니다', 'ko', ['일정', '오시는 길']],
])('the sections that a request wishes: %s', (message, language, headings) => {
  expect(wishedSections(message, language).map(({ heading }) => heading)).toEqual(headings);
});

test('how to reach somebody is wished, and read on phones is not', () => {
  expect(
    reachIn('a site for a plumber, phone number big at the top, reads well on a phone'),
  ).toMatchObject([{ key: 'phone', isTop: true }]);
  expect(reachIn('a pizzeria, put the phone number 555-0142 at the top')).toHaveLength(1);
});

test('headings are of those who ask, and each of its own', async () => {
  const plan = await planFor(
    'static_html',
    'A site for our fair please, with a schedule and a contact section for stallholders.',
  );
  expect(plan).toMatchObject({ sections: ['Schedule', 'Contact for stallholders'] });
  const races = await planFor(
    'static_html',
    'Our running club Alder Striders needs a site. I want a page for upcoming races (Mill 10K on 5 April, Hartley Half on 17 May).',
  );
  expect(races).toMatchObject({ given: [{ label: 'upcoming races' }] });
  const shop = await planFor(
    'static_html',
    'My sister runs a plant shop. A page with her bestsellers: monstera, pothos',
  );
  expect(shop).toMatchObject({ given: [{ label: 'bestsellers' }] });
});

test('a look that was given is not missing', async () => {
  const plan = await planFor('static_html', 'Build me a bakery website, cosy and warm looking.');
  expect(plan.notIncluded ?? []).toEqual([]);
});

test('what an invitation is asked for stands on it, and a reply without being asked', async () => {
  const message =
    'wedding invitation for Ann and Bo, 14 June at Fern Barn. Include a dress code, where to stay (Mill House, Swan Inn) and photos';
  const plan = await planFor('static_html', message);
  const html = (await filesFor(plan, message)).get('index.html') ?? '';
  for (const shown of ['>Dress code<', '>Where to stay<', '<li>Swan Inn</li>', 'data-form="rsvp"'])
    expect(html).toContain(shown);
  expect(plan.notIncluded).toEqual(['your own Dress code (examples are there)']);
});

test('a team without names has places for them, and a map is drawn', async () => {
  const message = 'a site for our chess club with team and map';
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(html).toContain('class="portrait"');
  expect(html).toContain('<svg class="map"');
});

test('an empty section of a known kind shows examples, marked as such', async () => {
  const message = 'Zrób stronę naszego klubu z regulaminem i aktualnościami';
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(html).toContain('Graj uczciwie.');
  expect(html).toMatch(/>Zasady<[^]{0,60}class="example"/);
});

test('who joins a club comes alone, and a long word of the title does not break', async () => {
  const message =
    'Our running club Northernmoorland Striders needs a site with a join form. Races: Mill 10K on 5 April, Half on 17 May';
  const html = (await filesFor(await planFor('static_html', message), message)).get('index.html');
  expect(html).toContain('data-form="signup"');
  expect(html).not.toContain('How many people');
  expect(html).toContain('<h1 class="long">');
});
