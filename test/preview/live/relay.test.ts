import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { livePrograms } from '../../helpers/processes/live-program.ts';
import { rawBytes } from '../../helpers/stores/raw-http.ts';

test('passes a request on with its body, and the answer back', async () => {
  const { open } = await livePrograms((request, response) => {
    response.writeHead(201, { 'X-Method': request.method ?? '', 'Content-Type': 'text/plain' });
    response.write(`${request.url} `);
    request.pipe(response);
  });
  const { ask } = await open();
  const answer = await ask('/a/b?c=d', {
    method: 'PATCH',
    headers: { 'Content-Length': '4' },
    body: 'data',
  });
  expect(answer).toMatchObject({
    status: 201,
    headers: { 'x-method': 'PATCH', 'content-type': 'text/plain' },
  });
  expect(answer.body).toMatch(/\/a\/b\?c=d [^]*data/);
});

test('the program learns nothing of the connection, the proxy and the address of its visitor', async () => {
  const { open } = await livePrograms((request, response) => {
    response.end(JSON.stringify(request.headers));
  });
  const { ask, host } = await open();
  const sent = {
    Connection: 'close, X-Hop',
    'X-Hop': '1',
    'Proxy-Authorization': 'Basic eA==',
    Te: 'trailers',
    'X-Forwarded-For': '203.0.113.7',
    Forwarded: 'for=203.0.113.7',
    'X-Real-IP': '203.0.113.7',
    'CF-Connecting-IP': '203.0.113.7',
    Cookie: 'seen=1',
    Authorization: 'Bearer visitor',
  };
  const { body } = await ask('/', { headers: sent });
  expect(JSON.parse(body)).toEqual({
    host,
    cookie: 'seen=1',
    authorization: 'Bearer visitor',
    connection: 'keep-alive',
  });
});

test('an answer arrives though the program did not wait for the body', async () => {
  const closed = Promise.withResolvers<string>();
  const { open } = await livePrograms(({ socket }, response) => {
    socket.once('close', () => closed.resolve('closed'));
    response.writeHead(413).end('too much');
  });
  const body = 'x'.repeat(5_000_000);
  const headers = { 'Content-Length': String(body.length) };
  const answer = await (await open()).ask('/', { method: 'POST', headers, body });
  expect(answer).toMatchObject({ status: 413, body: expect.stringContaining('too much') });
  expect(await closed.promise).toBe('closed');
});

test('removes headers that reach beyond the preview, and sets its own', async () => {
  const hostile = {
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains; preload',
    'Alt-Svc': 'h2="evil.example:443"',
    'Clear-Site-Data': '"*"',
    'Service-Worker-Allowed': '/',
    'X-Accel-Redirect': '/etc/passwd',
    'X-Sendfile': '/etc/passwd',
    'Report-To': '{"endpoints":[{"url":"https://evil.example"}]}',
    'Reporting-Endpoints': 'a="https://evil.example"',
    NEL: '{"report_to":"a"}',
    'Public-Key-Pins': 'pin',
    'Surrogate-Control': 'max-age=9999',
    'CDN-Cache-Control': 'max-age=9999',
    'X-Hop': 'named by Connection',
    Upgrade: 'h2c',
    'Proxy-Authenticate': 'Basic',
  };
  const { open } = await livePrograms((_request, response) => {
    response.writeHead(200, {
      ...hostile,
      Connection: 'X-Hop, close',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Security-Policy': 'report-uri https://evil.example',
      'X-Content-Type-Options': 'off',
      'Permissions-Policy': 'camera=*',
      'X-Own': 'kept',
    });
    response.end();
  });
  const { ask, port, head } = await open();
  const { headers } = await ask('/');
  const bytes = await rawBytes(port, head('/', { headers: { Connection: 'close' } }));
  expect(bytes.match(/^(?:content-security-policy|permissions-policy):/gim)).toHaveLength(2);
  const names = new Set(Object.keys(hostile).map((name) => name.toLowerCase()));
  expect(Object.keys(headers).filter((name) => names.has(name))).toEqual([]);
  expect(headers).toMatchObject({
    'x-own': 'kept',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'permissions-policy': expect.stringContaining('camera=()'),
    'content-security-policy': expect.stringMatching(/^default-src 'self'(?!.*evil)/),
  });
});

test('a cookie stays with its preview', async () => {
  const { open } = await livePrograms((_request, response) => {
    response.setHeader('Set-Cookie', [
      'a=1; Domain=localhost; Path=/; HttpOnly',
      'b=2;\tdOMAIN = .localhost ;Secure',
      'c=3; domain',
    ]);
    response.end();
  });
  const { port, head } = await open();
  const answer = await rawBytes(port, head('/', { headers: { Connection: 'close' } }));
  expect(answer.match(/^set-cookie: .*$/gim)).toEqual([
    'Set-Cookie: a=1; Path=/; HttpOnly',
    'Set-Cookie: b=2;Secure',
    'Set-Cookie: c=3',
  ]);
});

test.for([
  ['next', '/a/next'],
  ['/login?x=1#y', '/login?x=1#y'],
  ['http://HOST/b', '/b'],
  // To a browser, this path alone would name another host.
  ['/.//evil.example', '/.//evil.example'],
])('a redirect within the preview works: %s', async ([to = '', shown = '']) => {
  const { open } = await livePrograms((request, response) => {
    response.writeHead(302, { Location: to.replace('HOST', request.headers.host ?? '') }).end();
  });
  const { ask } = await open();
  expect(await ask('/a/b')).toMatchObject({ status: 302, headers: { location: shown } });
});

test.for([
  'https://evil.example/<b>',
  '//evil.example',
  String.raw`\\evil.example`,
  'javascript:alert(1)',
  'http://127.0.0.1:8080/',
  'http://[<b>evil',
])('a redirect elsewhere becomes a page that names the address: %s', async (to) => {
  const { open } = await livePrograms((_request, response) => {
    response.writeHead(302, [['Location', to]].flat()).end();
  });
  const { status, headers, body } = await (await open()).ask('/');
  expect({ status, location: headers['location'] }).toEqual({ status: 200, location: undefined });
  expect(body).toContain('This link leads elsewhere');
  expect(body).not.toContain('<b>');
  expect(body).not.toContain('href="http');
});

test('a visitor of a project without a start page finds where it answers', async () => {
  const programs = await livePrograms(
    ({ url }, response) => {
      response.writeHead(url === '/books' ? 200 : 404).end('own answer');
    },
    { paths: ['/books', '/"><b>'] },
  );
  const { ask } = await programs.open();
  const asPerson = { headers: { Accept: 'text/html,*/*' } };
  const { status, body } = await ask('/', asPerson);
  expect(status).toBe(404);
  expect(body).toContain('<a href="/books">/books</a>');
  expect(body).not.toContain('<b>');
  expect((await ask('/')).body).toContain('own answer');
  expect((await ask('/other', asPerson)).body).toContain('own answer');
  expect((await ask('/books', asPerson)).body).toContain('own answer');
});

test('a request in another form than a path, or for a service worker, is not passed on', async () => {
  const { open, starts } = await livePrograms((_request, response) => void response.end('passed'));
  const { ask, host } = await open();
  const worker = await ask('/sw.js', { headers: { 'Service-Worker': 'script' } });
  expect([worker.status, starts()]).toEqual([403, 0]);
  expect((await ask(`http://${host}/`)).status).toBe(400);
  expect((await ask('*', { method: 'OPTIONS' })).status).toBe(400);
});

test('framing is made anew, so that no second request can be smuggled in', async () => {
  const seen: string[] = [];
  const { open } = await livePrograms((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      seen.push(`${request.method} ${request.url} ${body}`);
      response.end();
    });
  });
  const { port, host, ask } = await open();
  const smuggled = 'GET /smuggled HTTP/1.1\r\nHost: x\r\n\r\n';
  const lines = (...own: readonly string[]) =>
    ['DELETE /first HTTP/1.1', `Host: ${host}`, 'Connection: close', ...own, '\r\n'].join('\r\n');
  const both = lines('Content-Length: 6', 'Transfer-Encoding: chunked');
  await rawBytes(port, `${both}0\r\n\r\n${smuggled}`);
  await rawBytes(port, `${lines('Transfer-Encoding: xchunked')}${smuggled}`);
  await rawBytes(port, `${lines('Content-Length: 5', 'Content-Length: 6')}${smuggled}`);
  expect(seen).toEqual([]);
  const size = smuggled.length.toString(16);
  await rawBytes(port, `${lines('Transfer-Encoding: chunked')}${size}\r\n${smuggled}\r\n0\r\n\r\n`);
  await rawBytes(port, lines(`Content-Length: ${smuggled.length}`) + smuggled);
  // Naming what frames a message as hop by hop does not remove it.
  const named = { Connection: 'close, content-length, host', 'Content-Length': '4' };
  await ask('/named', { method: 'POST', headers: named, body: 'data' });
  expect(seen).toEqual([
    `DELETE /first ${smuggled}`,
    `DELETE /first ${smuggled}`,
    'POST /named data',
  ]);
});

test.for([
  ['headers that are too large', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ['no HTTP', 'hello\r\n\r\n'],
  ['two framings', 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nabc'],
  ['a status out of range', 'HTTP/1.1 042 Odd\r\nContent-Length: 0\r\n\r\n'],
  [
    'an upgrade that was not asked for',
    'HTTP/1.1 101 Up\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
  ],
  ['nothing', ''],
])('answers 502 if the program sends %s', async ([, bytes = '']) => {
  const limits = { settleMs: 1 };
  const { open } = await livePrograms(({ socket }) => void socket.end(bytes), { limits });
  const { status, body } = await (await open()).ask('/');
  expect(status).toBe(502);
  expect(body).toContain('No proper answer');
});

test('a response that breaks off is cut off, not taken for the whole', async () => {
  const { open } = await livePrograms(({ socket }, response) => {
    response.writeHead(200, { 'Content-Length': '10' }).write('half ');
    setImmediate(() => socket.destroy());
  });
  const { port, head } = await open();
  const bytes = await rawBytes(port, head('/'));
  expect(bytes).toContain('Content-Length: 10');
  expect(bytes.endsWith('half ')).toBe(true);
});

test('of pipelined requests, one at a time is passed on', async () => {
  const seen: string[] = [];
  const first = Promise.withResolvers<void>();
  const programs = await livePrograms(({ url = '' }, response) => {
    seen.push(url);
    void first.promise.then(() => response.end('answered'));
    if (url === '/last') first.resolve();
  });
  const { port, head, ask } = await programs.open();
  const last = head('/', { headers: { Connection: 'close' } });
  const pipelined = rawBytes(port, head('/').repeat(20) + last);
  await expect.poll(() => seen).toEqual(['/']);
  await ask('/last');
  expect(await pipelined).toMatch(/answered[^]*The server is busy/);
  expect(seen).toEqual(['/', '/last']);
});

test('a visitor who leaves takes the request along', async () => {
  const closed = Promise.withResolvers<string>();
  const asked = Promise.withResolvers<void>();
  const { open } = await livePrograms(({ socket }) => {
    asked.resolve();
    socket.once('close', () => closed.resolve('closed'));
  });
  const { port, head } = await open();
  const visitor = connect(port, '127.0.0.1').on('error', () => {});
  visitor.write(head('/'));
  await asked.promise;
  visitor.destroy();
  expect(await closed.promise).toBe('closed');
});
