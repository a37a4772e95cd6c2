import type { Visitor } from './visit-server.ts';

/** A hostile server, as the live preview of a job runs it. */
export interface HostileServer {
  readonly name: string;
  /** The source of an ES module. */
  readonly source: string;
  /** Resolves with what must not be, as sentences. */
  visit(visitor: Visitor): Promise<readonly string[]>;
}

const page = `http.createServer((request, response) => response.end('fine')).listen(3000);`;
const nothing: readonly string[] = [];
const unless = (isFine: boolean, what: string): readonly string[] => (isFine ? nothing : [what]);
const mebibyte = 2 ** 20;
const upgrade = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

export const hostileServers: readonly HostileServer[] = [
  {
    name: 'live: never listens',
    source: 'setInterval(() => {}, 1000);',
    async visit({ get }) {
      const statuses = [await get('/'), await get('/'), await get('/')].map(({ status }) => status);
      return unless(statuses.join() === '503,503,502', `answered ${statuses.join()}`);
    },
  },
  {
    name: 'live: never ends its headers',
    source: `net.createServer((socket) => {
      socket.write('HTTP/1.1 200 OK\\r\\n');
      setInterval(() => socket.write('X: y\\r\\n'), 50);
    }).listen(3000);`,
    async visit({ get }) {
      const { status } = await get('/');
      return unless(status >= 500, `answered ${status}`);
    },
  },
  {
    name: 'live: answers a gigabyte',
    source: `const part = Buffer.alloc(65536);
    http.createServer((request, response) => {
      let left = 16384;
      const more = () => {
        while (left > 0) { left -= 1; if (!response.write(part)) return response.once('drain', more); }
        response.end();
      };
      more();
    }).listen(3000);`,
    async visit({ get, memory }) {
      const before = memory();
      const { bytes, mostMemory } = await get('/');
      const grown = (mostMemory - before) / mebibyte;
      return [
        ...unless(bytes > 2 ** 30, `${bytes} bytes came`),
        ...unless(grown < 200, `${Math.round(grown)} MB more memory`),
      ];
    },
  },
  {
    name: 'live: answers without end, to a visitor who does not read',
    source: `const part = Buffer.alloc(65536);
    http.createServer((request, response) => {
      const more = () => { while (response.write(part)); response.once('drain', more); };
      more();
    }).listen(3000);`,
    async visit({ hold, memory }) {
      const before = memory();
      await hold('/', 3_000);
      const grown = (memory() - before) / mebibyte;
      return unless(grown < 100, `${Math.round(grown)} MB more memory`);
    },
  },
  {
    name: 'live: floods a WebSocket that nobody reads',
    source: `const server = http.createServer((request, response) => response.end('fine')).listen(3000);
    server.on('upgrade', (request, socket) => {
      socket.write('HTTP/1.1 101 Up\\r\\nConnection: Upgrade\\r\\nUpgrade: websocket\\r\\n\\r\\n');
      const part = Buffer.alloc(65536);
      const more = () => { while (socket.write(part)); socket.once('drain', more); };
      more();
    });`,
    async visit({ get, hold, memory }) {
      await get('/');
      const before = memory();
      await hold('/', 3_000, upgrade);
      const grown = (memory() - before) / mebibyte;
      return unless(grown < 100, `${Math.round(grown)} MB more memory`);
    },
  },
  {
    name: 'live: smuggles headers and a second answer',
    source: `net.createServer((socket) => socket.once('data', () => socket.end([
      'HTTP/1.1 200 OK', 'Content-Length: 4', 'Set-Cookie: a=1; Domain=localhost',
      'Strict-Transport-Security: max-age=9', 'Connection: keep-alive, Content-Security-Policy',
      '', 'fineHTTP/1.1 200 OK', 'Content-Length: 8', 'X-Second: yes', '', 'smuggled',
    ].join('\\r\\n')))).listen(3000);`,
    async visit({ get }) {
      const answers = [await get('/'), await get('/')].map(({ text }) => text).join('\n');
      return [
        ...unless(answers.includes('fine'), 'no answer came'),
        ...unless(
          !/smuggled|X-Second|Domain=|Strict-Transport/.test(answers),
          'headers came through',
        ),
        ...unless((answers.match(/Content-Security-Policy/g) ?? []).length === 2, 'no policy'),
      ];
    },
  },
  ...['\\n', '\\r', '\\0'].map((character) => ({
    name: `live: splits a header with ${character}`,
    source: `net.createServer((socket) => socket.once('data', () => socket.end(
      'HTTP/1.1 200 OK\\r\\nX: a${character}X-Smuggled: yes\\r\\nContent-Length: 4\\r\\n\\r\\nfine'
    ))).listen(3000);`,
    async visit({ get }: Visitor) {
      const { text } = await get('/');
      // A line feed alone ends a header line for some parsers: then it is a header like any other.
      return unless(/ 502 /.test(text) || /^X-Smuggled: yes\r$/m.test(text), text.slice(0, 100));
    },
  })),
  {
    name: 'live: holds all connections',
    source: `const held = []; net.createServer((socket) => held.push(socket)).listen(3000);`,
    async visit({ get }) {
      const all = await Promise.all(Array.from({ length: 300 }, () => get('/')));
      const fine = all.filter(({ status }) => status < 500).length;
      return unless(fine === 0, `${fine} were answered`);
    },
  },
  {
    name: 'live: looks for its socket, to swap it for a link, a file or a folder',
    source: `${page}
    const found = fs.readFileSync('/proc/net/unix', 'utf8').match(/\\/\\S+$/gm) ?? [];
    for (const path of [...found, '/tmp/s', '/tmp/own', '/proc/self/fd/4']) {
      try { fs.unlinkSync(path); console.log('REACHED ' + path); } catch {}
      try { fs.symlinkSync('/etc/passwd', path); console.log('linked ' + path); } catch {}
      try { fs.mkdirSync(path); } catch {}
      try { fs.writeFileSync(path, ''); } catch {}
    }
    try { fs.fchmodSync(4, 0o777); } catch {}`,
    async visit({ get, log }) {
      const { text } = await get('/');
      await get('/');
      return [
        ...unless(text.includes('fine'), 'no answer came'),
        ...unless(!log().includes('REACHED'), log()),
      ];
    },
  },
  {
    name: 'live: listens twice, and on the same socket again',
    source: `${page}
    http.createServer((request, response) => response.end('second')).listen(3001);
    http.createServer((request, response) => response.end('third')).on('error', () => {}).listen({ fd: 4 });`,
    async visit({ get }) {
      const { status } = await get('/');
      return unless(status === 200, `answered ${status}`);
    },
  },
  {
    name: 'live: exits at each request',
    source: `http.createServer(() => { console.error('<script>boom'); process.exit(3); }).listen(3000);`,
    async visit({ get, starts }) {
      const answers = [];
      for (let times = 0; times < 6; times += 1) answers.push(await get('/'));
      const texts = answers.map(({ text }) => text).join('');
      return [
        ...unless(
          answers.every(({ status }) => status === 502),
          'it answered',
        ),
        ...unless(texts.includes('&lt;script&gt;boom'), 'the page does not say why'),
        ...unless(!texts.includes('<script>boom'), 'its output is not escaped'),
        ...unless(starts() <= 3, `it was started ${starts()} times`),
      ];
    },
  },
  {
    name: 'live: forks at each request, and the children keep the socket',
    source: `http.createServer((request, response) => {
      spawn('/bin/sh', ['-c', 'while :; do sleep 1000 & done'], {
        detached: true, stdio: ['ignore', 'ignore', 'ignore', 'ignore', 4],
      }).on('error', () => {});
      response.end('fine');
    }).listen(3000);`,
    async visit({ get }) {
      await get('/');
      await get('/');
      return nothing;
    },
  },
  {
    name: 'live: prints without end',
    source: `${page} const part = 'x'.repeat(65536) + '\\n';
    const more = () => { while (process.stdout.write(part)); process.stdout.once('drain', more); };
    setTimeout(more, 200);`,
    async visit({ get, log, ended }) {
      await get('/');
      await ended();
      return [
        ...unless(log().includes('It printed more than'), 'it was not stopped'),
        ...unless(log().length < 100_000, `the log has ${log().length} characters`),
      ];
    },
  },
  {
    name: 'live: fills its memory',
    source: `${page} const all = []; setInterval(() => all.push(Buffer.alloc(2 ** 24, 1)), 5);`,
    async visit({ get, ended, log }) {
      await get('/');
      await ended();
      return unless(/memory|exit code 137/.test(log()), log());
    },
  },
];
