import { readdirSync } from 'node:fs';

import { expect, test } from 'vitest';

import { factKinds } from '../../src/contracts/job/plan.ts';
import { languages } from '../../src/contracts/languages.ts';
import { type Dictionary, wordsOf } from '../../src/starters/page/dictionary.ts';
import { headingsOf } from '../../src/starters/landing-page/headings.ts';
import { words as landingWords } from '../../src/starters/landing-page/words.ts';
import { gameWords } from '../../src/starters/page/games/game-words.ts';
import { allStarters } from '../../src/starters/registry.ts';
import { pageRequests } from './in-use/page-requests.ts';
import { check } from '../stages/validate/check.ts';
import { filesFor, planFor } from './make-project.ts';

const pages = (await allStarters()).filter(({ projectType }) => projectType === 'static_html');

test('every page starter has its requests', () => {
  expect(pages.map(({ name }) => name).toSorted()).toEqual(Object.keys(pageRequests).toSorted());
});

test.each(pages)(
  '$name requests nothing from other servers and has no inline code',
  async ({ name }) => {
    const plan = await planFor('static_html', 'a page', { starter: name });
    for (const [path, text] of await filesFor(plan, 'a page')) {
      if (path === 'README.md') continue;
      const withoutNames = text.replaceAll(
        /http:\/\/www\.w3\.org\/\S+|https:\/\/example\.com/g,
        '',
      );
      expect(withoutNames).not.toMatch(/https?:|@import|url\(|\beval\(|innerHTML|document\.write/);
      if (path.endsWith('.html')) expect(text).not.toMatch(/\son\w+=|\sstyle=|javascript:/);
    }
  },
);

test.each(pages)('$name treats any text as text', async ({ name }) => {
  const evil = `</script><script>alert(1)</script> "onload='x' \${1} \\ \u2028 <!-- {title} $& https://evil.example`;
  const plan = {
    ...(await planFor('static_html', 'a page', { starter: name })),
    title: evil.slice(0, 80),
    summary: evil,
    subject: evil.slice(0, 60),
    items: ['a', 'b', 'c', 'd'].map((item) => `${item} ${evil}`.slice(0, 80)),
    sections: [evil.slice(0, 80), 'About'],
    facts: ['javascript:alert(1)', evil].flatMap((text) =>
      factKinds.map((kind) => ({
        kind,
        text: text.slice(0, 160),
        label: text.slice(0, 60),
        at: 0,
      })),
    ),
  };
  const files = await filesFor(
    plan,
    `${evil}\n${evil} = ${evil}, <i> = <b>; Who? -> ${evil}; <u>? (${evil})`,
  );
  const findings = await check('static_html', Object.fromEntries(files));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const scripts = [...files].filter(([path]) => path.endsWith('.js')).map(([, text]) => text);
  expect(scripts.join('')).not.toContain('</script');
  for (const [path, html] of files) {
    if (!path.endsWith('.html')) continue;
    expect(html.match(/<script/g)?.length ?? 0).toBe(scripts.length);
    expect(html).not.toMatch(/(?:href|src)="\s*(?:javascript|data):/i);
  }
});

test.each([
  'vinyl',
  'candles',
  'plants',
  'coffee',
  'books',
  'clothes',
  'jewellery',
  'ceramics',
  'pencils',
])('a shop for %s draws its goods', async (goods) => {
  const message = `a shop for ${goods}`;
  const html =
    (await filesFor(await planFor('static_html', message), message)).get('index.html') ?? '';
  const paths = [...html.matchAll(/ d="([^"]*)"/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(20);
  expect(
    paths.filter((path) => !/^M[\d\s.,MLHVCSQTAZmlhvcsqtaz-]+$/.test(path) || /--|NaN/.test(path)),
  ).toEqual([]);
});

test('a dictionary returns the words of the requested language', () => {
  expect(wordsOf(gameWords, 'es')).toMatchObject({ language: 'es' });
  expect(wordsOf(gameWords, 'es').t('moves')).toBe('Jugadas');
  expect(wordsOf(gameWords, 'en').pick('moves')).toEqual({ moves: 'Moves' });
});

const starters = new URL('../../src/starters/', import.meta.url);
const modules = await Promise.all(
  readdirSync(starters, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?:^|\/|game-|frame-)(?:words|texts)\.ts$/.test(file))
    .map(async (file) => {
      const module: Readonly<Record<string, object>> = await import(new URL(file, starters).href);
      return Object.values(module).map((dictionary) => ({ file, dictionary }));
    }),
);
const dictionaries = modules
  .flat()
  .filter(
    (one): one is { file: string; dictionary: Dictionary<string> } => 'rows' in one.dictionary,
  );

test.each(dictionaries)('$file has every word in every language', ({ dictionary }) => {
  const { keys, rows } = dictionary;
  expect([...rows.keys()]).toEqual([...languages]);
  for (const [language, row] of rows) {
    const blank = keys.filter((key) => (row.get(key) ?? '') === '');
    expect([language, ...blank]).toEqual([language]);
    for (const [key, text] of row) {
      const blanks = (line: string) => (line.match(/\{\w+\}/g) ?? []).toSorted();
      expect(blanks(text), `${language} ${key}`).toEqual(blanks(rows.get('en')?.get(key) ?? ''));
    }
  }
});

test.each([...landingWords.rows])('the usual sections in %s have their layouts', (_, row) => {
  const sections = (row.get('sections') ?? '').split('; ');
  const kinds = headingsOf(sections).map(({ kind }) => kind);
  expect(kinds).toEqual(['story', 'cards', 'questions', 'contact']);
});

test.each([
  ['todo app with add, delete, edit and a search', 'todo', /"(?:Add|Delete|Edit|Search)"/],
  ['memory game with timer, score, moves counter and levels', 'memory', /"(?:Timer|Score|Levels)"/],
  ['online shop with a cart, filters and search', 'shop', /"(?:Cart|Filters|Search)"/],
])('reads no items from the features in "%s"', async (message, starter, wrong) => {
  const plan = await planFor('static_html', message);
  expect(plan.starter).toBe(starter);
  expect((await filesFor(plan, message)).get('content.js')).not.toMatch(wrong);
});

test('a page in Arabic declares its language and direction; other pages do neither', async () => {
  const message = 'اصنع لي صفحة هبوط لمخبز لونا';
  const arabic = await filesFor(await planFor('static_html', message), message);
  expect(arabic.get('index.html')).toContain('<html lang="ar" dir="rtl">');
  expect(arabic.get('index.html')).toContain('انتقل إلى المحتوى');
  const persian = await filesFor(await planFor('static_html', 'صفحه فرود برای نانوایی'), message);
  expect(persian.get('index.html')).toContain('<html lang="en">');
});
