import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { ProjectType } from '../../src/contracts/job/job.ts';
import type { Plan } from '../../src/contracts/job/plan.ts';
import type { ProjectFile } from '../../src/contracts/stages/stage.ts';
import { JobError } from '../../src/errors/job-error.ts';
import { createModelCaller } from '../../src/llm/model.ts';
import { virtualClock } from '../../src/testing/virtual-clock.ts';
import { modelAt, startServer, toolsAt } from './call-setup.ts';
import { goodPlans } from './plans.ts';
import { type Says, type Script, scripted, textOf } from './script.ts';

const page = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"></head></html>\n';
const fine = (name: string): Says => {
  if (name.includes('.html')) return page;
  return name.includes('.json') ? '{}' : `export const of = '${name}';\n`;
};
const planOf = (type: ProjectType) =>
  scripted(() => JSON.stringify(goodPlans[type])).plan({ projectType: type });
const site = await planOf('static_html');

function contentOf(files: readonly ProjectFile[], path: string): string | undefined {
  const content = files.find((file) => file.path === path)?.content;
  return content === undefined ? undefined : String(content);
}

/** The text of styles.css, as a model gets to write it that says these things one after the other. */
async function written(...says: Says[]): Promise<string | undefined> {
  const left = [...says];
  const model = scripted((name) =>
    name.includes('styles') ? (left.shift() ?? 'b {}') : fine(name),
  );
  return contentOf(await model.generate(site), 'styles.css');
}

test.each<[ProjectType, string[]]>([
  ['static_html', ['README.md', 'index.html', 'script.js', 'styles.css']],
  [
    'node_project',
    ['README.md', 'package.json', 'src/app.js', 'src/index.js', 'src/store.js', 'test/app.test.js'],
  ],
  ['discord_bot', ['.env.sample', 'README.md', 'bot.js', 'package.json', 'src/poll.js']],
])(
  'the files of a %s: one call for each, none for those that follow from the plan',
  async (type, paths) => {
    const plan = await planOf(type);
    const model = scripted(fine);
    const files = await model.generate(plan);
    expect(files.map(({ path }) => path).sort()).toEqual(paths);
    expect(model.names().sort()).toEqual(
      (plan.files ?? []).map(({ path }) => `file ${path}`).sort(),
    );
  },
);

test('package.json has the entry, the scripts and the packages of the plan', async () => {
  const files = await scripted(fine).generate(await planOf('discord_bot'));
  expect(JSON.parse(contentOf(files, 'package.json') ?? '')).toMatchObject({
    name: 'poll-bot',
    type: 'module',
    main: 'bot.js',
    scripts: { start: 'node bot.js' },
    dependencies: { 'discord.js': '14.28.1' },
  });
});

test('what many need is written first, and shown to the others before their order', async () => {
  const model = scripted(fine);
  await model.generate(site);
  expect(model.names()[0]).toBe('file index.html');
  expect(textOf(model.calls[0]?.call ?? { parts: [] })).not.toContain('<project-file');
  const [, second, third] = model.calls.map(({ call }) => call.parts);
  expect(second?.map(({ cache }) => cache)).toEqual([true, true, undefined]);
  expect(second?.slice(0, -1)).toEqual(third?.slice(0, -1));
  expect(second?.[1]?.text).toContain(page.trim());
});

test('a file follows what it needs, and is shown it', async () => {
  const model = scripted(fine);
  await model.generate(await planOf('node_project'));
  const names = model.names();
  expect(names.indexOf('file src/store.js')).toBeLessThan(names.indexOf('file src/app.js'));
  expect(names.indexOf('file src/app.js')).toBeLessThan(names.indexOf('file src/index.js'));
  const app = model.calls.find(({ name }) => name === 'file src/app.js')?.call;
  expect(app && textOf(app)).toContain("export const of = 'file src/store.js';");
});

test('files that need each other are written all the same', async () => {
  const files = ['a', 'b', 'index'].map((name) => ({
    path: `src/${name}.js`,
    purpose: name,
    needs: ['src/a.js', 'src/b.js', 'src/index.js'],
  }));
  const plan: Plan = { ...(await planOf('node_project')), files };
  const model = scripted(fine);
  expect(await model.generate(plan)).toHaveLength(5);
  // None is shown before it is written.
  expect(model.calls.map(({ call }) => textOf(call)).join('')).not.toMatch(
    /">\n\n<\/project-file>/,
  );
});

test('at most four calls run at a time, and the first of a prefix answers before the next begins', async () => {
  const files = Array.from({ length: 12 }, (_, index) => ({
    path: `src/f${index}.js`,
    purpose: 'x',
  }));
  const plan: Plan = {
    ...(await planOf('node_project')),
    files: [...files, { path: 'src/index.js', purpose: 'x' }],
  };
  let running = 0;
  const seen: number[] = [];
  const model = scripted(async (name) => {
    running += 1;
    seen.push(running);
    await nextTurn();
    running -= 1;
    return fine(name);
  });
  await model.generate(plan);
  expect(model.calls).toHaveLength(13);
  expect(seen[1]).toBe(1);
  expect(Math.max(...seen)).toBe(4);
});

test('the path comes from the plan, whatever the reply says', async () => {
  const says = 'FILE: ../../etc/passwd\n```js\nexport const x = 1;\n```\n';
  const files = await scripted((name) => (name.includes('script') ? says : fine(name))).generate(
    site,
  );
  expect(files.map(({ path }) => path).sort()).toEqual([
    'README.md',
    'index.html',
    'script.js',
    'styles.css',
  ]);
  expect(contentOf(files, 'script.js')).toBe('export const x = 1;\n');
});

test.each<[string, Says, string]>([
  ['a fence', '```css\nb {}\n```', 'b {}\n'],
  ['a fence with talk around it', 'Here it is:\n\n```css\nb {}\n```\nHave fun!', 'b {}\n'],
  ['a byte-order mark and Windows line breaks', '\ufeffb {}\r\n', 'b {}\n'],
  ['a fence that names the file', '```css styles.css\nb {}\n```', 'b {}\n'],
  ['a fence of tildes', '~~~css\nb {}\n~~~', 'b {}\n'],
  ['talk with code in it', 'I set color: red; then:\n```css\nb {}\n```', 'b {}\n'],
  ['a second block', '```css\nb {}\n```\nIn the page:\n```html\n<b>x</b>\n```', 'b {}\n'],
  ['a block of another file', '```html\n<b>x</b>\n```\nand\n```css\nb {}\n```', 'b {}\n'],
  ['the path as a heading', '### `styles.css`\n\nb {}\n', '\nb {}\n'.trimStart()],
  ['the tag of a file', '<project-file path="styles.css">\nb {}\n</project-file>', 'b {}\n'],
  ['half a character', 'b { content: "\ud83d" }', 'b { content: "\ufffd" }\n'],
])('%s is put right without a call', async (_, says, text) => {
  expect(await written(says)).toBe(text);
});

test.each([
  ['a template', 'const a = `\n```\ncode\n```\n`;\n'],
  ['a comment', '/*\n```\ncode\n```\n*/\nb {}\n'],
  ['a long comment', '/*\na\nb\nc\nd\n```\ncode\n```\n*/\nb {}\n'],
])('a fence in %s is part of the file', async (_, says) => {
  expect(await written(says)).toBe(says);
});

test.each([
  ['a diff', '--- a/styles.css\n+++ b/styles.css\n@@ -1 +1 @@\n-a {}\n+b {}\n'],
  ['blocks', 'Sure:\n<<<<<<< SEARCH\na {}\n=======\nb {}\n>>>>>>> REPLACE\n'],
  ['a page', '<!doctype html>\n<html lang="en"></html>\n'],
  ['talk', 'I cannot help with that.'],
])('%s in the place of a style is asked for once more', async (_, says) => {
  expect(await written(says, 'b {}')).toBe('b {}\n');
});

test('talk before and after a page is no part of it', async () => {
  const says = `It uses <main>:\n\n${page}\nHave fun!`;
  const model = scripted((name) => (name.includes('.html') ? says : fine(name)));
  expect(contentOf(await model.generate(site), 'index.html')).toBe(page);
});

test.each([
  [
    'comments and commas too many',
    '[\n  // bees\n  { "a": 1, },\n]',
    '[\n  {\n    "a": 1\n  }\n]\n',
  ],
  ['a comment for what was left out', '[\n  1,\n  // ... more bees\n]', '[1]\n'],
])('JSON with %s', async (_, says, text) => {
  const plan: Plan = { ...site, files: [{ path: 'bees.json', purpose: 'x' }] };
  const model = scripted((name) => (name.endsWith('again') ? '[1]' : says));
  expect(contentOf(await model.generate(plan), 'bees.json')).toBe(text);
});

test('a page gets the doctype and charset that it lacks', async () => {
  const model = scripted((name) =>
    name.includes('.html') ? '<html lang="en"><head></head></html>' : fine(name),
  );
  const text = contentOf(await model.generate(site), 'index.html') ?? '';
  expect(
    text.startsWith('<!doctype html>\n<html lang="en"><head>\n    <meta charset="utf-8" />'),
  ).toBe(true);
});

const long = Array.from({ length: 40 }, (_, index) => `.rule-${index} { color: red; }`).join('\n');
test.each<[string, [string, string]]>([
  ['with a repetition of its end', [long.slice(0, 500), long.slice(430)]],
  ['without one', [long.slice(0, 500), long.slice(500)]],
  ['from the beginning', [long.slice(0, 500), long]],
  ['in a fence of its own', [long.slice(0, 500), `\`\`\`css\n${long.slice(430)}\n\`\`\`\n`]],
  ['after talk', [long.slice(0, 500), `Going on:\n\n\`\`\`css\n${long.slice(430)}\n\`\`\`\nDone!`]],
  ['in a fence', [`\`\`\`css\n${long.slice(0, 500)}`, `\`\`\`css\n${long.slice(430)}\n\`\`\``]],
])('a file that was cut off goes on %s', async (_, [first, rest]) => {
  expect(await written({ text: first, finish: 'length' }, rest)).toBe(`${long}\n`);
  expect(await written({ text: first, finish: 'cut' }, rest)).toBe(`${long}\n`);
});

test.each([
  ['that are all alike', '  i { color: red; }\n'],
  ['with an indentation that the model trims', '      b { color: blue; }\n'],
])('a file of lines %s goes on without losing one', async (_, line) => {
  const model = scripted((name, call) => {
    if (name === 'file styles.css') return { text: line.repeat(20), finish: 'length' };
    if (name !== 'file styles.css +1') return fine(name);
    // It begins with the end, as it was asked to.
    const end = textOf(call).split('exactly as they are:\n')[1] ?? '';
    return `${end}${line.repeat(2)}u {}\n`.trimStart();
  });
  const text = contentOf(await model.generate(site), 'styles.css');
  expect(text).toBe(`${line.repeat(22)}u {}\n`);
});

test('a model that goes on sees its code as it wrote it, in a block that the code does not close', async () => {
  const code = 'for (let i = 0; i < reply.length; i += 1) send("<reply-box>");\n';
  const model = scripted((name) => {
    if (name === 'file script.js') return { text: `// </reply>\n${code}`, finish: 'length' };
    return fine(name);
  });
  await model.generate(site);
  const call = model.calls.find(({ name }) => name === 'file script.js +1')?.call;
  const shown = textOf(call ?? { parts: [] }).split('Go on from there')[0] ?? '';
  expect(shown).toContain(code);
  expect(shown.match(/<\/reply>/g)).toHaveLength(1);
});

test('a long file that was begun anew replaces what there was', async () => {
  const rules = long.repeat(10);
  const anew = rules.replace('rule-9 ', 'rule-nine ');
  expect(await written({ text: rules.slice(0, 6000), finish: 'length' }, anew)).toBe(`${anew}\n`);
});

test('a model that never comes to an end is gone on with twice', async () => {
  const model = scripted((name) =>
    name.includes('styles') ? { text: `${name}\n`, finish: 'length' } : fine(name),
  );
  await expect(model.generate(site)).rejects.toMatchObject({ code: 'MODEL_OUTPUT_INVALID' });
  expect(model.names().filter((name) => name.includes('styles'))).toEqual([
    'file styles.css',
    'file styles.css +1',
    'file styles.css +2',
  ]);
});

test('a file whose connection breaks off goes on after a wait, at last with another model', async () => {
  const server = await startServer(({ model, text }) => {
    if (!text.includes('Write styles.css.')) return { text: page };
    return model === 'first' ? { text: long.slice(0, 500), ending: 'drop' } : { text: long };
  });
  const [model, next] = ['first', 'next'].map(
    (each) => () => modelAt(server, 'openai-compatible', each),
  );
  const clock = virtualClock();
  const fallbacks = [next ?? expect.unreachable()];
  const call = createModelCaller({ model: model ?? expect.unreachable(), fallbacks, ...clock });
  const tools = toolsAt(clock);
  const plan: Plan = { ...site, files: [{ path: 'styles.css', purpose: 'x' }] };
  const files = await scripted(fine, { call }).generate(plan, {}, tools);
  expect(contentOf(files, 'styles.css')).toBe(`${long}\n`);
  expect([...tools.steps.values()].map(({ name, errorCode }) => [name, errorCode])).toEqual([
    ['file styles.css', undefined],
    ['file styles.css +1', undefined],
    ['file styles.css +2', 'MODEL_UNAVAILABLE'],
    ['file styles.css +2#2', 'MODEL_UNAVAILABLE'],
    ['file styles.css +2#3', undefined],
  ]);
  expect(tools.waits).toEqual([1, 1, 1]);
});

test.each<[string, string]>([
  ['an ellipsis', 'b {}\n/* ... */'],
  ['a bare ellipsis', 'b {}\n...\ni {}'],
  ['the rest', 'b {}\n/* Rest of the styles */'],
  ['what exists', '/* existing styles here */\nb {}'],
  ['what is the same', 'b {}\n/* The header remains the same */'],
  ['what is unchanged', 'b {}\n/* unchanged */'],
  ['brevity', 'b {}\n/* Other rules omitted for brevity */'],
  ['a place for code', '/* Add your styles here */'],
  ['nothing', '  \n'],
])('a file that leaves out %s is asked for once more', async (_, says) => {
  expect(await written(says, 'b {}\n')).toBe('b {}\n');
});

test.each([
  '/* The rest of this week */',
  '/* Waits for the other players... */',
  '/* Colours: existing brand, then the dark ones */',
  '/* keeps the ratio, so that nothing jumps */',
  '/* Buttons stay where they are */',
  '.rest { content: "... and more"; }',
])('the comment %s leaves nothing out', async (line) => {
  expect(await written(`b {}\n${line}\n`, 'i {}')).toBe(`b {}\n${line}\n`);
});

test('a model that elides twice fails the stage, with the line', async () => {
  await expect(written('/* ... */', '// rest of the code')).rejects.toMatchObject({
    code: 'MODEL_OUTPUT_INVALID',
    message: expect.stringContaining('rest of the code'),
  });
});

test.each([
  ['that does not end', '<!doctype html><html><body><p>Hel'],
  ['without any HTML', 'export const value = 1;\n'],
])('a page %s is asked for once more', async (_, text) => {
  const model = scripted((name) => (name === 'file index.html' ? text : fine(name)));
  expect(contentOf(await model.generate(site), 'index.html')).toBe(page);
  expect(model.names()).toContain('file index.html again');
});

test.each([1, 5])('%d megabytes in one file fail the stage at once', async (megabytes) => {
  const model = scripted((name) =>
    name.includes('styles') ? 'b {}\n'.repeat(megabytes * 200_000) : fine(name),
  );
  await expect(model.generate(site)).rejects.toMatchObject({ code: 'MODEL_REPLY_TOO_LARGE' });
  expect(model.names()).not.toContain('file styles.css again');
});

test('after a failure no call begins, and those that run are kept for the next attempt', async () => {
  const files = Array.from({ length: 9 }, (_, index) => ({ path: `f${index}.js`, purpose: 'x' }));
  const plan: Plan = { ...site, files: [{ path: 'index.html', purpose: 'x' }, ...files] };
  let isDown = true;
  const model = scripted(async (name) => {
    if (name === 'file f1.js' && isDown) return new JobError('STAGE_UNAVAILABLE', 'Down.');
    await nextTurn();
    return fine(name);
  });
  await expect(model.generate(plan)).rejects.toMatchObject({ code: 'STAGE_UNAVAILABLE' });
  expect(model.calls.length).toBeLessThan(8);
  isDown = false;
  expect(await model.generate(plan)).toHaveLength(11);
  const names = model.names();
  expect(names.filter((name) => name === 'file f1.js')).toHaveLength(2);
  expect(new Set(names).size).toBe(names.length - 1);
});

test('a stage that is run again makes no call again, and gives the same files', async () => {
  const script: Script = (name) => {
    if (name === 'file styles.css') return { text: long.slice(0, 500), finish: 'length' };
    if (name === 'file styles.css +1') return long.slice(430);
    return name === 'file script.js' ? '// ...' : fine(name);
  };
  const model = scripted(script);
  const files = await model.generate(site);
  const { length } = model.calls;
  expect(await model.generate(site)).toEqual(files);
  expect(model.calls).toHaveLength(length);
});

test('a budget that is spent ends the stage', async () => {
  const spent = new JobError('STAGE_FAILED', 'The budget of the job is spent.');
  const model = scripted((name) => (name === 'file script.js' ? spent : fine(name)));
  await expect(model.generate(site)).rejects.toBe(spent);
});

test('progress names the files, and comes a few times a second at most', async () => {
  let time = 0;
  const model = scripted(fine);
  await model.generate(site, {}, { now: () => (time += 100) });
  expect(model.said[0]).toBe('Writing index.html (0 of 3 files done)');
  expect(model.said.length).toBeLessThan(4);
});

test('a cancelled stage begins no call', async () => {
  const controller = new AbortController();
  const model = scripted((name) => {
    controller.abort(new Error('Cancelled.'));
    return fine(name);
  });
  await expect(model.generate(site, {}, { signal: controller.signal })).rejects.toThrow(
    'Cancelled.',
  );
  expect(model.calls).toHaveLength(1);
});

test('a plan that names a starter is filled without a model', async () => {
  const model = scripted(fine);
  const plan = await model.plan({ starter: 'snake' });
  expect((await model.generate(plan)).map(({ path }) => path)).toContain('index.html');
  expect(model.calls).toEqual([]);
});

test('a fence within a text stays', async () => {
  const plan: Plan = { ...site, files: [{ path: 'LICENSE', purpose: 'x' }] };
  const says = 'MIT\n```\nas is\n```\n';
  expect(contentOf(await scripted(() => says).generate(plan), 'LICENSE')).toBe(says);
});

test.each([
  ['is stripped around Markdown', '```markdown\n# Bees\n```\n', '# Bees\n'],
  ['within Markdown stays', '```js\nbees();\n```\n', '```js\nbees();\n```\n'],
])('a fence %s', async (_, says, text) => {
  const plan: Plan = { ...site, files: [{ path: 'notes.md', purpose: 'x' }] };
  expect(contentOf(await scripted(() => says).generate(plan), 'notes.md')).toBe(text);
});
