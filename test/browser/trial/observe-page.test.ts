import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { observePage } from '../../../src/stages/trial/page/observe-page.ts';
import { open, page, whyNot, writeProject } from './open.ts';

const style = 'html { background: light-dark(#fff, #102030); color-scheme: light dark; }';
const sound = {
  'index.html': page(`<link rel="stylesheet" href="css/style.css"><h1>Hello</h1>
<img src="logo%20a.svg" alt="" width="40" height="40"><iframe title="f" src="more/"></iframe>
<script type="module" src="app.mjs"></script>`),
  'css/style.css': style,
  'logo a.svg': '<svg xmlns="http://www.w3.org/2000/svg"><rect width="40" height="40"/></svg>',
  'more/index.html': page('<p>More</p>'),
  'app.mjs': `import { add } from './add.mjs'; if (add(1, 1) !== 2) throw new Error('wrong');
    const { width } = document.querySelector('img').getBoundingClientRect();
    if (!isSecureContext || width !== 40) console.error('not as in a preview');`,
  'add.mjs': 'export const add = (a, b) => a + b;',
};

describe.skipIf(whyNot !== undefined)('a page', () => {
  test('gets screenshots in light and dark mode, without errors', async () => {
    const onStart = vi.fn<() => void>();
    const { behaviour, light, dark } = await open(sound, { onStart });
    expect(behaviour).toEqual({ status: 'checked', consoleErrors: [], failedRequests: [] });
    for (const picture of [light, dark]) {
      expect(sizeOf(picture)).toEqual({ format: '\x89PNG\r\n', width: 1280, height: 800 });
    }
    expect(light).not.toEqual(dark);
    expect(onStart).toHaveBeenCalledTimes(1);
  });

  test('reports errors with their position, and failed requests', async () => {
    const { behaviour, light } = await open({
      'index.html': page(`<img src="images/missing.png" alt=""><img src=".env" alt="">
<link rel="stylesheet" href="https://fonts.example/css?family=Inter">
<script src="app.js"></script>
<script>console.warn('only a warning'); console.error('bad', { a: 1 }, '\\n\\u202e two\\u001b[2J');
fetch('/%E0%A4%A'); Promise.reject(new TypeError('late'));
throw 'no error at all';</script>`),
      'app.js': `\nnull.x;`,
      '.env': 'A=1',
    });
    expect(behaviour.status).toBe('checked');
    expect(behaviour.consoleErrors.toSorted()).toEqual([
      "TypeError: Cannot read properties of null (reading 'x') (app.js:2)",
      'TypeError: late (index.html:7)',
      'Uncaught: no error at all',
      'bad {a: 1} \\n\\u202e two\\u001b[2J',
    ]);
    const outside = 'outside the project: pages are opened without network access';
    expect(behaviour.failedRequests).toEqual(
      expect.arrayContaining([
        { url: 'images/missing.png', reason: 'not a file in the project' },
        { url: '.env', reason: 'not a file in the project' },
        { url: '%E0%A4%A', reason: 'not a file in the project' },
        { url: 'https://fonts.example/css?family=Inter', reason: outside },
      ]),
    );
    expect(behaviour.failedRequests).toHaveLength(4);
    expect(light).toBeDefined();
  });
});

describe.skipIf(whyNot !== undefined)('the other pages of a site', () => {
  test('are opened too, and named in what they do wrong', async () => {
    const { behaviour } = await open({
      'index.html': page('<script src="shared.js"></script>'),
      'about.html': page(`<script src="shared.js"></script><img src="lost.png" alt="">
<script>console.error('here'); null.x;</script>`),
      'shop/my cart.html': page(`<script type="module">import './items.js';</script>`),
      'shop/items.js': `console.error('no items');`,
      '.hidden/index.html': page('<script>throw 1</script>'),
      'shared.js': `null.shared;`,
    });
    const read = (name: string) => `TypeError: Cannot read properties of null (reading '${name}')`;
    expect(behaviour).toEqual({
      status: 'checked',
      consoleErrors: [
        `${read('shared')} (shared.js:1)`,
        'about.html: here',
        `${read('x')} (about.html:4)`,
        'shop/my cart.html: no items',
      ],
      failedRequests: [{ url: 'lost.png', reason: 'not a file in the project (about.html)' }],
    });
  });

  test('are opened up to five in all, and one that hangs is named', async () => {
    const broken = page(`<script>throw new Error(location.pathname)</script>`);
    const files = ['a', 'b', 'c', 'd', 'e'].map((name) => [`${name}.html`, broken]);
    const many = await open({ 'index.html': page(''), ...Object.fromEntries(files) });
    expect(many.behaviour.consoleErrors).toHaveLength(4);
    const hanging = { 'index.html': page(''), 'a.html': page('<script>for (;;);</script>') };
    const { behaviour, light } = await open(hanging, { timeoutMs: 4000 });
    expect(behaviour).toMatchObject({
      status: 'failed',
      reason: expect.stringMatching(/^a\.html: /),
    });
    expect(light).toBeDefined();
  });
});

describe('a page is not opened', () => {
  const skipped = (reason: RegExp) => ({
    behaviour: {
      status: 'skipped',
      reason: expect.stringMatching(reason),
      consoleErrors: [],
      failedRequests: [],
    },
  });

  test('if browsers are switched off', async () => {
    const onStart = vi.fn<() => void>();
    const { signal } = new AbortController();
    const observed = await observePage('/nowhere', { signal, browser: 'off', onStart });
    expect(observed).toEqual(skipped(/^JOB_BROWSER is off/));
    expect(onStart).not.toHaveBeenCalled();
  });

  test.skipIf(whyNot !== undefined)('if there is no index.html', async () => {
    expect(await open({ 'home.html': page('') })).toEqual(skipped(/index\.html/));
    expect(await open('/nowhere/at/all')).toEqual(skipped(/\/nowhere\/at\/all/));
  });

  test.skipIf(whyNot !== undefined)('if its folder contains a link', async () => {
    const dir = await writeProject({ 'index.html': page('<img src="passwd.svg" alt="">') });
    await symlink('/etc/passwd', join(dir, 'passwd.svg'));
    expect(await open(dir)).toEqual(skipped(/passwd\.svg/));
  });

  test.skipIf(whyNot !== undefined)('if the browser does not start', async () => {
    const dir = await writeProject({ 'index.html': page('') });
    const browser = join(dir, 'chromium');
    await writeFile(browser, '#!/bin/sh\necho "no such luck" >&2\nexit 1\n', { mode: 0o755 });
    const { signal } = new AbortController();
    const observed = await observePage(dir, { signal, browser });
    expect(observed).toEqual(skipped(/^The browser did not start: /));
  });
});

function sizeOf(picture: Uint8Array = new Uint8Array()) {
  const buffer = Buffer.from(picture);
  return {
    format: buffer.toString('latin1', 0, 6),
    width: buffer.readUInt32BE(16),
    height: buffer.readUInt32BE(20),
  };
}
