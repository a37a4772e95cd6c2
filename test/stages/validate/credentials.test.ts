import { expect, test } from 'vitest';
import { errors, type Files, page, warnings } from './check.ts';

const site = (files: Files): Files => ({ 'index.html': page('<h1>a</h1>'), ...files });

/** Split, so that secret scanners do not report the tests. */
const key = (body: string): string => {
  const name = ['OPENSSH', 'PRIVATE', 'KEY-----'].join(' ');
  return `-----BEGIN ${name}\n${body}\n-----END ${name}\n`;
};

const token = `ghp_${'aB3dE6gH9kLmN2pQ5sTv'.repeat(2)}`;

test.each<[string, string]>([
  ['.ssh/config', 'Host a'],
  ['.ssh/id_ed25519', ''],
  ['keys/id_rsa', 'x'],
  ['deploy_key', key('b3BlbnNzaC1rZXktdjEAAAAA')],
  ['backup.bak', key('b3BlbnNzaC1rZXktdjEAAAAA')],
  ['short.txt', key('b3Bl')],
  ['service.json', JSON.stringify({ private_key: key('b3BlbnNzaC1rZXktdjEAAAAA') })],
  ['a.pem', key('x')],
  ['cert.p12', '\u0001'],
  ['cert.pfx', ''],
  ['.netrc', ''],
  ['.pgpass', ''],
  ['.aws/credentials', ''],
  ['.docker/config.json', '{}'],
  ['.kube/config', ''],
  ['.npmrc', '//registry.npmjs.org/:_authToken=x'],
  ['.env', 'A=b'],
  ['.env', 'PASSWORD=1'],
  ['.env', 'hunter2'],
  ['.env.production', 'API_KEY="x"'],
  ['.env.local', 'DB=postgres://a:b@db.internal/x'],
  ['.env.bak', 'TOKEN=x'],
  ['server/prod.env', 'TOKEN=x'],
  ['.dev.vars', 'TOKEN=x'],
  ['.ENV', 'TOKEN=x'],
])('refuses %s: %j', async (path, text) => {
  expect(await errors('static_html', site({ [path]: text }))).toEqual([`forbidden-file ${path}`]);
});

test.each<[string, string]>([
  ['k.png', key('b3BlbnNzaC1rZXktdjEAAAAA')],
  ['photo.jpg', `\0\0${key('b3BlbnNzaC1rZXktdjEAAAAA')}`],
  ['notes.log', key('b3BlbnNzaC1rZXktdjEAAAAA') + ' '.repeat(20_000)],
  ['notes.log', key('b3BlbnNzaC1rZXktdjEAAAAA') + ' '.repeat(2_000_000)],
  ['app.js', key('b3BlbnNzaC1rZXktdjEAAAAA') + ' '.repeat(2_000_000)],
])('finds the private key in %s, whatever its name and size', async (path, text) => {
  const found = await errors('static_html', site({ [path]: text }));
  expect(found).toEqual([`forbidden-file ${path}`]);
});

test('finds a token in a file that is too large to parse', async () => {
  const text = `const t = '${token}';${' '.repeat(2_000_000)}`;
  const files = site({ 'app.js': text });
  expect(await errors('static_html', files)).toEqual(['leaked-secret app.js:1']);
  expect(await warnings('static_html', files)).toEqual(['too-large app.js']);
});

test.each<[string, string]>([
  ['.env.example', 'TOKEN=your-token-here'],
  ['.env.sample', 'TOKEN='],
  ['id_rsa.pub', 'ssh-rsa AAAA'],
  ['verify.js', "export const isKey = (text) => text.startsWith('-----BEGIN PRIVATE KEY-----');"],
  ['test/fixtures/server.key', key('b3BlbnNzaC1rZXktdjEAAAAA')],
  ['test/keys.test.js', `const key = \`${key('b3BlbnNzaC1rZXktdjEAAAAA')}\`;`],
  ['test/page.test.js', "const text = 'lorem ipsum dolor, YOUR_API_KEY';"],
  ['form.html', page('<input placeholder="Enter your name here" aria-label="Name">')],
  ['label.html', page('<label>Enter your name here <input title="Enter your name here"></label>')],
  ['en.json', '{ "namePlaceholder": "Enter your name here" }'],
  ['form.js', "field.placeholder = 'Paste your link here';"],
  ['text.html', page('<p>Lorem ipsum dolor sit amet</p>')],
])('accepts %s: %j', async (path, text) => {
  const files = site({ [path]: text });
  expect([
    ...(await errors('static_html', files)),
    ...(await warnings('static_html', files)),
  ]).toEqual([]);
});

const endings =
  'sql http xml properties tfvars py php rb go bat csv json5 jsonl log bak prisma graphql plist dat sh.old';

test.each(endings.split(' '))('finds a token in a file of the type %s', async (ending) => {
  const path = `src/a.${ending}`;
  const found = await errors('static_html', site({ [path]: `\nkey = "${token}"\n` }));
  expect(found).toEqual([`leaked-secret ${path}:2`]);
});

test.each(['vendor/a.js', 'app.min.js', 'app.js.map', 'test/a.js', 'mock/a.txt', 'docs/a.mdx'])(
  'only warns of a token in %s',
  async (path) => {
    const files = site({ [path]: `"${token}"` });
    expect(await errors('static_html', files)).toEqual([]);
    expect(await warnings('static_html', files)).toContain(`leaked-secret ${path}:1`);
  },
);

test('reports a token as an error, though an example that comes first repeats it', async () => {
  const text = `"${token}"`;
  const files = site({ 'docs/a.js': text, 'src/a.js': text });
  expect(await errors('static_html', files)).toEqual(['leaked-secret src/a.js:1']);
});

test('does not take bytes for a token', async () => {
  const files = site({ 'photo.jpg': `\0"${token}"` });
  expect(await errors('static_html', files)).toEqual([]);
});

test('refuses a .env that is too large to check', async () => {
  const files = site({ '.env': `PORT=3000${' '.repeat(2_000_000)}` });
  expect(await errors('static_html', files)).toEqual(['forbidden-file .env', 'too-large .env']);
});

test('only warns of a .env without secrets', async () => {
  const text =
    '# local\nPORT=3000\nNODE_ENV=development\nDEBUG=true\nDB_URL=mongodb://localhost:27017/a\nTOKEN=';
  const files = site({ '.env': text });
  expect(await errors('static_html', files)).toEqual([]);
  expect(await warnings('static_html', files)).toEqual(['forbidden-file .env']);
});

test("only warns of the key in the public configuration of a page's Firebase", async () => {
  const apiKey = ['AIza', 'SyD-9tSrke72PouQMnMX-a7eZSW0jkFMBWY'].join('');
  const config = `initializeApp({ apiKey: '${apiKey}', authDomain: 'x.firebaseapp.com', projectId: 'x' });`;
  expect(await errors('static_html', site({ 'a.js': config }))).toEqual([]);
  expect(await warnings('static_html', site({ 'a.js': config }))).toContain('leaked-secret a.js:1');
  for (const text of [`const apiKey = '${apiKey}';`, config.replace('apiKey', 'serverKey')]) {
    expect(await errors('static_html', site({ 'a.js': text }))).toEqual(['leaked-secret a.js:1']);
  }
});
