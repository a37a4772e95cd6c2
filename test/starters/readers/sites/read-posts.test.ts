import { expect, test } from 'vitest';
import { readPosts } from '../../../../src/starters/blog/read-posts.ts';
import { filesFor, planFor } from '../../make-project.ts';

test.each([
  ['a blog with three sample posts about bread, soup and jam', 3, ['Bread', 'Soup', 'Jam']],
  ['Ein Blog mit zwei Beispielartikeln: Ostsee, Harz', 2, ['Ostsee', 'Harz']],
  ['blog con 3 entradas de ejemplo sobre sopas, panes y postres', 3, ['Sopas', 'Panes', 'Postres']],
  ['блог, два поста: Байкал, Алтай', 2, ['Байкал', 'Алтай']],
  ['博客，三篇示例文章：西藏、云南、新疆', 3, ['西藏', '云南', '新疆']],
  ['여행 블로그, 글 3개', 3, []],
  ['a blog on stories of my life', undefined, []],
])('reads the posts of: %s', (message, count, names) => {
  expect(readPosts(message)).toEqual({ ...(count !== undefined && { count }), names });
});

test('a blog has the posts that are named, as many as are asked for, and says that they have no words', async () => {
  const message = 'A blog called Wet Boots with 3 sample posts about bogs, fells and tents';
  const plan = await planFor('static_html', message);
  const files = await filesFor(plan, message);
  const index = String(files.get('index.html'));
  const titles = [...index.matchAll(/<a href="post-\d\.html">([^<]*)</gu)].map(([, one]) => one);
  expect(titles).toEqual(['Bogs', 'Fells', 'Tents']);
  expect(plan.notIncluded).toContain(
    'words about each of Bogs, Fells, Tents (the request has none)',
  );
});

test('a page without animations does not glide to its sections', async () => {
  const message = 'A page for our choir Lark, no animations';
  const files = await filesFor(await planFor('static_html', message), message);
  expect(String(files.get('styles.css'))).toContain('scroll-behavior: auto !important');
});
