import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkDir, errors, type Files, page, project, warnings, writeFiles } from './check.ts';

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

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
const der = (type: 'pkcs1' | 'pkcs8'): Buffer => privateKey.export({ type, format: 'der' });
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wireguard = `[Interface]\nPrivateKey = ${randomBytes(32).toString('base64')}\n`;

test.each<[string, string, string | Uint8Array]>([
  ['a JWK', 'jwk.json', JSON.stringify(privateKey.export({ format: 'jwk' }))],
  [
    'a JWKS',
    'a.js',
    `f(${JSON.stringify({ keys: [curve.privateKey.export({ format: 'jwk' })] })});`,
  ],
  [
    'a JWK in a string',
    'a.js',
    `f('{"kty":"OKP","d":"${randomBytes(32).toString('base64url')}"}');`,
  ],
  ['PEM in Base64', 'a.js', `f("${base64(pem)}");`],
  ['PEM in wrapped Base64', 'secret.yaml', `key: |\n${base64(pem).replace(/.{76}/g, '  $&\n')}`],
  ['a key of WireGuard', 'wg0.conf', wireguard],
  ['DER', 'server.der', der('pkcs8')],
  ['PKCS#1 in DER', 'server', der('pkcs1')],
  ['SEC1 in DER', 'a.bin', curve.privateKey.export({ type: 'sec1', format: 'der' })],
  ['a key store', 'a.bks', ''],
])('finds a private key in another format: %s', async (_, path, content) => {
  const found = await checkDir('static_html', await writeFiles({ ...site({}), [path]: content }));
  expect(found).toMatchObject([{ severity: 'error', kind: 'forbidden-file', file: path }]);
});

test.each<[string, string, string | Uint8Array]>([
  ['a public JWK', 'jwks.json', JSON.stringify({ keys: [publicKey.export({ format: 'jwk' })] })],
  [
    'a JWK without its key',
    'jwk.json',
    '{ "kty": "EC", "d": "your-private-key-in-base64url-of-43-letters" }',
  ],
  [
    'a path beside a JWK',
    'a.json',
    '[{ "kty": "RSA" }, { "d": "M0-0h10v10h10v10h10v10h10v10h10v10h10v10h1v1" }]',
  ],
  [
    'a public key in Base64',
    'a.js',
    `f("${base64(publicKey.export({ type: 'spki', format: 'pem' }))}");`,
  ],
  ['a public key in DER', 'a.der', publicKey.export({ type: 'spki', format: 'der' })],
  ['a public key of WireGuard', 'wg0.conf', wireguard.replace('Private', 'Public')],
  ['an empty key of WireGuard', 'wg0.conf', 'PrivateKey = <your private key>'],
])('takes no other text for a private key: %s', async (_, path, content) => {
  const found = await checkDir('static_html', await writeFiles({ ...site({}), [path]: content }));
  expect(found.filter(({ kind }) => kind === 'forbidden-file')).toEqual([]);
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
  ...[
    '<p>Your adventure starts here.</p>',
    '<p>Drag files or paste your text here.</p>',
    '<form><fieldset><legend>Enter your details here</legend></fieldset></form>',
    '<button type="button">Insert image here</button>',
    '<label>Name <select><option value="">Enter your name here</option></select></label>',
    '<label for="q">Name <span>Enter your name here</span></label><input id="q" name="your_name">',
  ].map((body): [string, string] => ['words.html', page(body)]),
  ['ask.js', 'prompt("Enter your name here");'],
  ['ask.js', 'f({ placeholder: t("Enter your name here") });'],
  ['locales/en.json', '{ "hint": "Enter your name here" }'],
  ['check.js', 'if (process.env.API_KEY === "YOUR_API_KEY") throw new Error();'],
  ['text.html', page('<p>Lorem ipsum dolor sit amet</p>')],
])('accepts %s: %j', async (path, text) => {
  const files = site({ [path]: text });
  expect([
    ...(await errors('static_html', files)),
    ...(await warnings('static_html', files)),
  ]).toEqual([]);
});

test.each([
  'your-api-key-here',
  'your_api_key',
  'YOUR_CLIENT_ID',
  'INSERT TOKEN HERE',
  'YOUR NAME HERE',
  'Paste your OpenAI API key here',
  'put your bot token here',
  'Put YOUR_URL here',
  '<your token>',
  'changeme',
])('warns of the placeholder %j', async (text) => {
  const files = site({ 'a.js': `f("${text}");` });
  expect(await warnings('static_html', files)).toEqual(['placeholder a.js:1']);
});

const endings =
  'sql http xml properties tfvars py php rb go bat csv json5 jsonl log bak prisma graphql plist dat sh.old';

test.each(endings.split(' '))('finds a token in a file of the type %s', async (ending) => {
  const path = `src/a.${ending}`;
  const found = await errors('static_html', site({ [path]: `\nkey = "${token}"\n` }));
  expect(found).toEqual([`leaked-secret ${path}:2`]);
});

test.each(['vendor/a.js', 'app.min.js', 'app.js.map', 'docs/a.mdx'])(
  'only warns of a token in %s',
  async (path) => {
    const files = site({ [path]: `"${token}"` });
    expect(await errors('static_html', files)).toEqual([]);
    expect(await warnings('static_html', files)).toContain(`leaked-secret ${path}:1`);
  },
);

test.each([
  'src/a.test.js',
  'src/a.cy.js',
  'test/a.js',
  'mock/a.txt',
  'testdata/a.json',
  'test-helpers/a.js',
  'testutils/a.js',
])('says nothing of a token in %s, where it is made up', async (path) => {
  const text = path.endsWith('.json') ? `["${token}"]` : `"${token}"`;
  const files = { ...project, [path]: text };
  expect(await errors('node_project', files)).toEqual([]);
  expect(await warnings('node_project', files)).not.toContain(`leaked-secret ${path}:1`);
});

test('warns of a token in what may be the tests of a site: fixtures may be those of a club', async () => {
  const files = site({ 'fixtures/a.js': `"${token}"` });
  expect(await warnings('static_html', files)).toContain('leaked-secret fixtures/a.js:1');
});

test('reports a token as an error, though an example that comes first repeats it', async () => {
  const text = `"${token}"`;
  const files = site({ 'examples/a.js': text, 'src/a.js': text });
  expect(await errors('static_html', files)).toEqual(['leaked-secret src/a.js:1']);
});

test.each(['utf16le', 'utf16be'])('finds a token in text of %s', async (encoding) => {
  const bytes = Buffer.from(`\ufeff\ntoken="${token}"`, 'utf16le');
  const text = encoding === 'utf16le' ? bytes : bytes.swap16();
  for (const path of ['notes.txt', 'a.properties']) {
    const dir = await writeFiles({ ...site({}), [path]: text });
    const found = await checkDir('static_html', dir);
    expect(found).toMatchObject([{ kind: 'leaked-secret', file: path, line: 2 }]);
  }
});

test.each(['plugins/a.js', 'scripts/a.js', 'docs/a.js', 'build/a.js', 'a.config.cjs', 'chart.js'])(
  'refuses a token in %s',
  async (path) => {
    expect(await errors('static_html', site({ [path]: `"${token}";` }))).toEqual([
      `leaked-secret ${path}:1`,
    ]);
  },
);

const password = 'Zk8Qp2Lm4Rt8w';

test.each([
  `postgresql://postgres:${password}@db.abcdefghijklmnop.supabase.co:5432/postgres`,
  `mysql://root:${password}@mysql.railway.internal:3306/x`,
  `redis://default:${password}@redis-12345.c1.ec2.cloud.redislabs.com:12345`,
  `redis://:${password}@cache.acme.io:6379`,
  `rediss://default:${password}@eu1-fine-cat-1234.upstash.io:6379`,
  `amqps://a:${password}@hawk.rmq.cloudamqp.com/a`,
  `mariadb://root:${password}@db1.shop.tld/x`,
  `sqlserver://sa:${password}@sql.shop.tld`,
  `smtps://me%40gmail.com:${password}@smtp.gmail.com`,
  `postgres://app:${password}@insert.yourco.io/x`,
])('finds the password in %s', async (url) => {
  const files = site({ 'a.js': `export const url = '${url}';` });
  expect(await errors('static_html', files)).toEqual(['leaked-secret a.js:1']);
});

test.each([
  `postgres://u:${password}@db:5432/x`,
  `redis://u:${password}@redis:6379`,
  `postgres://u:${password}@localhost/x`,
  'postgres://username:password@db.acme.io/x',
  'rediss://:your-password@cache.acme.io',
])('finds no password in %s', async (url) => {
  expect(await errors('static_html', site({ 'a.js': `export const url = '${url}';` }))).toEqual([]);
});

test('finds the service key of Supabase, and not the key that is sent to every visitor', async () => {
  const encode = (value: object): string =>
    Buffer.from(JSON.stringify(value)).toString('base64url');
  const jwt = (role: string): string =>
    `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ iss: 'supabase', role })}.S5fkBv9x_1dTqLq8nVwZk2mYc7RtPq3`;
  const found = (role: string) => errors('static_html', site({ 'a.js': `\nk = '${jwt(role)}';` }));
  expect(await found('service_role')).toEqual(['leaked-secret a.js:2']);
  expect(await found('supabase_admin')).toEqual(['leaked-secret a.js:2']);
  expect(await found('anon')).toEqual([]);
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
