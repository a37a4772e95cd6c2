import { expect, test } from 'vitest';
import { validateDir } from '../../../src/stages/validate/validate-dir.ts';
import { check, checkDir, errors, type Files, page, warnings, writeFiles } from './check.ts';

test('finds no problem in a sound site', async () => {
  const index = page(
    `<h1 id="top">Hello</h1>
<p>One<p>Two
<ul><li>a<li>b</ul>
<table><tr><td>1<td>2<tr><th>3</table>
<svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"/><g><circle r="1"/></g></svg>
<a href="#top">Up</a> <a href="about">About</a> <a href="docs/">Docs</a> <a href="docs/#x">X</a>
<a href="https://example.com/missing.html">Out</a> <a href="mailto:a@b.c">Mail</a>
<a href="#made-later">Later</a>
<img src="img/a%20b.png?v=1" srcset="img/a%20b.png 1x, /img/a%20b.png 2x" alt="A">
<div x-data="{ open: false }" @click="open = !open" :class="{ a: open }">Alpine</div>
<script>const html = "</div><p>"; document.body.append(Object.assign(document.createElement('p'), { id: 'made-later' }))</script>
<script type="module">import { go } from './js/app.js'; await go();</script>
<script type="application/ld+json">{ "a": 1 }</script>`,
    `<link rel="stylesheet" href="/style.css"><link rel="canonical" href="/elsewhere">
<style>body { background: url("img/a b.png") }</style>`,
  );
  const files = {
    'index.html': index,
    'about.html': page('<h1>About</h1><a href="/index.html#top">Home</a>'),
    'docs/index.html': page('<h1 id="x">Docs</h1><img src="../img/a b.png" alt="A">'),
    'style.css': '/* url(gone.png) */ @import "css/more.css"; a { background: url(#grad) }',
    'css/more.css': "a { background: url('../img/a b.png'), url(data:image/gif;base64,R0==) }",
    'js/app.js': "import './part.js';\nexport const go = async () => {};",
    'js/part.js': 'export {};',
    'img/a b.png': 'png',
    'data.json': '\ufeff{}',
  };
  const found = await check('static_html', files);
  expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['an unclosed element', '<div><section>\n</div>', ['unclosed-element index.html:5']],
  ['one unclosed among many', '<div><div><div>\n</div></div>', ['unclosed-element index.html:5']],
  ['a self-closing div', '<p>a</p><div/>', ['unclosed-element index.html:5']],
  ['crossed elements', '<span>a <b>b</span></b>', ['bad-nesting index.html:5']],
  ['a surplus end tag', '<div></div>\n</div>', ['bad-nesting index.html:6']],
  ['a link in a link', '<a href="#">a <a href="#">b</a></a>', ['bad-nesting index.html:5']],
  ['a truncated tag', '<div class="a', ['unclosed-element index.html:5']],
  ['an unclosed comment', '<!-- a', ['unclosed-element index.html:5']],
  [
    'a duplicate id that a script looks up',
    '<p id="a">\n<p id="a"><script>document.querySelector("#a")</script>',
    ['duplicate-id index.html:6'],
  ],
  ['a missing image', '<img src="gone.png" alt="">', ['missing-file index.html:5']],
  [
    'a missing source',
    '<img srcset="a.png 1x" alt="" src="data:,">',
    ['missing-file index.html:5'],
  ],
  ['a missing page', '<a href="/gone/">a</a>', ['missing-file index.html:5']],
  ['a missing background', '<p style="background: url(a.png)">', ['missing-file index.html:5']],
  ['a broken inline script', '<script>\nlet a = ;\n</script>', ['syntax-error index.html:6']],
  ['a name declared twice', '<script>let a; let a;</script>', ['syntax-error index.html:5']],
  ['broken inline JSON', '<script type="importmap">{,}</script>', ['invalid-json index.html:5']],
  [
    'a missing module',
    '<script type="module">import "./a.js"</script>',
    ['missing-file index.html:5'],
  ],
  [
    'a bare import',
    '<script type="module">import "three"</script>',
    ['missing-dependency index.html:5'],
  ],
])('finds %s, and nothing else', async (_, body, expected) => {
  expect(await errors('static_html', { 'index.html': page(body) })).toEqual(expected);
});

test.each<[string, Record<string, string>, string[]]>([
  ['a missing index.html', { 'home.html': page('<h1>a</h1>') }, ['missing-entry index.html']],
  ['an empty index.html', { 'index.html': ' \n' }, ['invalid-html index.html']],
  ['a broken script', { 'a.js': 'function a() {' }, ['syntax-error a.js:1']],
  ['broken JSON', { 'a.json': '{\n"a": 1,\n}' }, ['invalid-json a.json:3']],
  [
    'a missing file in a style sheet',
    {
      'index.html': page('', '<link rel="stylesheet" href="a.css">'),
      'a.css': '\na { src: url("f.woff2") }',
    },
    ['missing-file a.css:2'],
  ],
  [
    'a private key',
    { 'a.txt': `-----BEGIN RSA PRIVATE KEY-----\n${'A'.repeat(64)}` },
    ['forbidden-file a.txt'],
  ],
  [
    'a file for secrets',
    { '.env': 'API_TOKEN=k3jd93kd02ld93', '.env.sample': 'A=' },
    ['forbidden-file .env'],
  ],
  ['a key file', { 'certs/server.key': '' }, ['forbidden-file certs/server.key']],
])('finds %s', async (_, files, expected) => {
  const index = 'home.html' in files ? {} : { 'index.html': page('<h1>a</h1>') };
  expect(await errors('static_html', { ...index, ...files })).toEqual(expected);
});

test('finds a module that is loaded as a plain script', async () => {
  const files = {
    'index.html': page('<script src="a.js"></script>'),
    'a.js': 'import "./b.js";',
    'b.js': '',
  };
  expect(await errors('static_html', files)).toEqual(['syntax-error index.html:5']);
});

test('suggests the intended file', async () => {
  const head = '<link rel="stylesheet" href="sytle.css">';
  const found = await check('static_html', { 'index.html': page('', head), 'style.css': '' });
  expect(found[0]).toMatchObject({
    kind: 'missing-file',
    hint: expect.stringContaining('style.css?'),
  });
});

test('only warns of accessibility problems', async () => {
  const files = {
    'index.html': '<!DOCTYPE html><html><title>a</title><img src="a.png"></html>',
    'a.png': '',
  };
  expect(await errors('static_html', files)).toEqual([]);
  expect(await warnings('static_html', files)).toEqual([
    'accessibility index.html:1',
    'accessibility index.html:1',
  ]);
});

test.each<[string, string, string]>([
  ['a block in a paragraph', '<p><div>a</div></p>', 'bad-nesting index.html:5'],
  ['a heading closed as another', '<h1>a</h2>', 'bad-nesting index.html:5'],
  ['an end tag without a start tag', '<p>a</center></p>', 'bad-nesting index.html:5'],
  ['an attribute given twice', '<p class="a" class="b">c</p>', 'invalid-html index.html:5'],
  ['duplicate ids that no script looks up', '<p id="a">\n<p id="a">', 'duplicate-id index.html:6'],
  ['a missing anchor', '<a href="#gone">a</a>', 'missing-id index.html:5'],
  ['a missing anchor by file name', '<a href="index.html#gone">a</a>', 'missing-id index.html:5'],
])('only warns of %s, which browsers tolerate', async (_, body, expected) => {
  expect(await errors('static_html', { 'index.html': page(body) })).toEqual([]);
  expect(await warnings('static_html', { 'index.html': page(body) })).toContain(expected);
});

test('ignores comments in the page that switch rules off', async () => {
  const twice = '<p id="a"><p id="a"><script>document.getElementById("a")</script>';
  const comments = [
    '<!-- [html-validate-disable-block no-dup-id] -->',
    '<!-- html-validate-disable no-dup-id -->',
    '<!--[HTML-validate-disable-next no-dup-id]-->',
  ];
  for (const comment of comments) {
    const found = await errors('static_html', { 'index.html': page(comment + twice) });
    expect(found).toEqual(['duplicate-id index.html:5']);
  }
});

test('a style sheet may import a package that is declared', async () => {
  const site = (devDependencies: object): Files => ({
    'index.html': page('<p>x</p>', '<link rel="stylesheet" href="a.css">'),
    'a.css': '@import "tailwindcss";\n@import "a/b.css";',
    'package.json': JSON.stringify({ name: 'a', version: '1.0.0', devDependencies }),
  });
  expect(await errors('static_html', site({ tailwindcss: '^4', a: '^1' }))).toEqual([]);
  expect(await errors('static_html', site({ tailwindcss: '^4' }))).toEqual([
    'missing-file a.css:2',
  ]);
});

test('resolves a query and a fragment against the page that has them, a path against its folder', async () => {
  const links = (id: string): string =>
    page(`<h1 id="${id}">A</h1><a href="?q#a">A</a><a href="./b.html#b">B</a><a href="gone">C</a>`);
  const files = { 'index.html': links('a'), 'b.html': links('b'), 'c/index.html': links('a') };
  expect((await errors('static_html', files)).sort()).toEqual([
    'missing-file c/index.html:5',
    'missing-file c/index.html:5',
    'missing-file index.html:5',
  ]);
  expect(await warnings('static_html', files)).toEqual([
    'missing-id b.html:5',
    'missing-file b.html:5',
  ]);
});

test('knows the file that a script of package.json writes', async () => {
  const build = 'tailwindcss -i in.css -o ./out.css';
  const files = {
    'index.html': page('<h1>A</h1>', '<link rel="stylesheet" href="out.css">'),
    'in.css': '',
    'package.json': JSON.stringify({ name: 'a', version: '1.0.0', scripts: { css: build } }),
  };
  expect(await errors('static_html', files)).toEqual([]);
  const other = { ...files, 'index.html': page('', '<link rel="stylesheet" href="gone.css">') };
  expect(await errors('static_html', other)).toEqual(['missing-file index.html:3']);
});

test('only warns of an element that a template opens in two branches', async () => {
  const body = '{% if a %}<div>{% else %}<div class="b">{% endif %}</div>';
  expect(await errors('static_html', { 'index.html': page(body) })).toEqual([]);
  const plain = { 'index.html': page('<div><div class="b"></div>') };
  expect(await errors('static_html', plain)).toEqual(['unclosed-element index.html:5']);
});

const umd = 'if (typeof exports === "object") module.exports = factory();';

test.each([
  ['a package', { 'a.js': 'import React from "react"; React.x();' }],
  ['a file that is not there', { 'a.js': 'import "/js/b.js";' }],
  ['UMD', { 'a.js': umd, 'package.json': '{"type":"module"}' }],
])('a site has the same findings whether its type is said or found: %s', async (_, scripts) => {
  const index = page('<script type="module" src="a.js"></script>');
  const dir = await writeFiles({ 'index.html': index, ...scripts });
  const found = await validateDir(dir);
  expect(found.projectType).toBe('static_html');
  expect(found.findings).toEqual(await checkDir('static_html', dir));
});
