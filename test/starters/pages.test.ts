import { expect, test } from 'vitest';

import { factKinds } from '../../src/contracts/job/plan.ts';
import { languages } from '../../src/contracts/languages.ts';
import { dictionary, wordsOf } from '../../src/starters/page/dictionary.ts';
import { allStarters } from '../../src/starters/registry.ts';
import { pageRequests } from './in-use/page-requests.ts';
import { check } from '../stages/validate/check.ts';
import { filesFor, planFor } from './make-project.ts';

const pages = (await allStarters()).filter(({ projectType }) => projectType === 'static_html');

test('every page starter has its requests', () => {
  expect(pages.map(({ name }) => name).toSorted()).toEqual(Object.keys(pageRequests).toSorted());
});

test.each(Object.entries(pageRequests))(
  '%s reflects the request, without findings',
  async (starter, [request]) => {
    const { message = '', shows = [], language } = request ?? {};
    const plan = await planFor('static_html', message);
    expect(plan.starter).toBe(starter);
    const files = await filesFor(plan, message);
    expect(await check('static_html', Object.fromEntries(files))).toEqual([]);
    const all = [...files.values()].join('\n').toLowerCase();
    for (const words of shows) expect(all).toContain(words.toLowerCase());
    expect(files.get('index.html')).toContain(`<html lang="${language}">`);
    expect(files.get('README.md')).toContain('Open `index.html`');
  },
);

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

test('a dictionary returns the requested language or English, and says which', () => {
  const greetings = dictionary(['hello', 'bye'], { en: 'Hello | Bye', es: 'Hola | Adiós' });
  expect(wordsOf(greetings, 'es')).toMatchObject({ language: 'es' });
  expect(wordsOf(greetings, 'es').t('bye')).toBe('Adiós');
  expect(wordsOf(greetings, 'ko').language).toBe('en');
  expect(wordsOf(greetings, 'en').pick('hello')).toEqual({ hello: 'Hello' });
});

const dictionaries = await Promise.all(
  pages.map(async ({ name }) => {
    const module: { words: ReturnType<typeof dictionary> } = await import(
      `../../src/starters/${name}/words.ts`
    );
    return { name, words: module.words };
  }),
);

test.each(dictionaries)('$name has every word in every language it supports', ({ words }) => {
  const { keys, rows } = words;
  expect(
    ['en', 'es', 'de', 'fr', 'pt', 'it'].filter((language) => !rows.has(language as 'en')),
  ).toEqual([]);
  expect(languages).toEqual(expect.arrayContaining([...rows.keys()]));
  for (const [language, row] of rows) {
    const blank = keys.filter((key) => (row.get(key) ?? '') === '');
    expect([language, ...blank]).toEqual([language]);
    for (const [key, text] of row) {
      const blanks = (line: string) => (line.match(/\{\w+\}/g) ?? []).toSorted();
      expect(blanks(text), `${language} ${key}`).toEqual(blanks(rows.get('en')?.get(key) ?? ''));
    }
  }
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
  // This starter is not translated to Arabic, and none is to Persian.
  const others = [
    filesFor(await planFor('static_html', message, { starter: 'snake' }), message),
    filesFor(await planFor('static_html', 'صفحه فرود برای نانوایی'), message),
  ];
  for (const files of await Promise.all(others)) {
    expect(files.get('index.html')).toContain('<html lang="en">');
  }
});
