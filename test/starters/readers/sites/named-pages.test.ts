import { expect, test } from 'vitest';
import { behavioursIn } from '../../../../src/starters/not-included/page/behaviours.ts';
import { wishesLeft } from '../../../../src/starters/not-included/page/site-wishes.ts';
import { isRowOfSections } from '../../../../src/starters/page/wished/row-of-sections.ts';
import { wishedSections } from '../../../../src/starters/page/wished/wished-sections.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['Site for my band Grey Owls, folk. plus a lyrics page', ['Lyrics']],
  ['A page for our reading circle, with a list of past books', ['Archive']],
  ['독서 모임 홈페이지. 지난 책 목록도 보여줘', ['Archive']],
  ['a site about our town archive', []],
])('%s wishes %j', (message, headings) => {
  expect(wishedSections(message, 'en').map(({ heading }) => heading)).toEqual(headings);
});

test.each([
  ['Page for our band Copper Lane, plus a props page', 'Props'],
  ['Homepage für den Turnverein Anrath: Termine, Mitmachen-Seite', 'Mitmachen'],
  ['Página para mi taller Trama con precios, y una sección de bodas', 'Bodas'],
  ["I'd like a site: about me, singing lessons, school visits, FAQ", 'Singing lessons'],
  ['Soy sastra. Quiero un sitio: quién soy, arreglos, clases de costura, contacto', 'Arreglos'],
])('of %s, %s is a section', async (message, heading) => {
  expect(await planFor('static_html', message)).toMatchObject({
    sections: expect.arrayContaining([heading]),
  });
});

test('what stands in a row behind a request are sections if one is called so and none is told of', () => {
  expect(isRowOfSections('chi sono, riparazioni, domande frequenti')).toBe(true);
  expect(isRowOfSections('red, green, blue')).toBe(false);
  expect(isRowOfSections('contact Ann Lee, prices, 4 rooms')).toBe(false);
});

test('a joint before "de" divides no name', async () => {
  const message = 'Quiero un sitio: quién soy, terapia individual y de pareja, contacto';
  expect(await planFor('static_html', message)).toMatchObject({
    sections: expect.arrayContaining(['Terapia individual y de pareja']),
  });
});

test('an open day does nothing', () => {
  expect(behavioursIn('Club site, next open day (4 May) and a how to join page')).toEqual([]);
});

test('tags and filters of prices are said to be missing', () => {
  const missing = wishesLeft('A blog. With tags, a price filter', []);
  expect(missing.map(({ text }) => text)).toEqual(['tags', 'price filter']);
  expect(wishesLeft('A page. We print price tags', [])).toEqual([]);
});

test('the archive of a blog lists its posts', async () => {
  const message = 'A blog called Wet Boots with an archive and two posts: Fells, Bogs';
  const files = await filesFor(await planFor('static_html', message), message);
  const [, archive = ''] = String(files.get('index.html')).split('>Archive</h2>');
  expect(archive).toMatch(/<a href="post-1\.html">Fells[^]*<a href="post-2\.html">Bogs/u);
});
