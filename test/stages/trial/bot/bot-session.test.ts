import { once } from 'node:events';
import { createServer, Socket } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openSession } from '../../../../src/stages/trial/bot/bot-session.ts';
import { tempDir } from '../../../helpers/temp-dir.ts';

/** A session with a bot that writes what it likes to the channel of the shim. */
async function session() {
  const path = join(await tempDir(), 's');
  const server = createServer().listen(path);
  await once(server, 'listening');
  const reasons: string[] = [];
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const opened = openSession({
    path,
    ended,
    commands: null,
    onTooMuch: (reason) => reasons.push(reason),
  });
  const [bot = new Socket()]: Socket[] = await once(server, 'connection');
  onTestFinished(() => {
    opened.close();
    bot.destroy();
    server.close();
  });
  const write = (...lines: readonly string[]) =>
    bot.write(lines.map((line) => `${line}\n`).join(''));
  return { opened, bot, write, reasons, end };
}

test('lines that a bot forges change nothing but what it could have said anyway', async () => {
  const { opened, write } = await session();
  write(
    'null',
    '{"type":"__proto__"}',
    '{"type":"request","id":"x","method":7,"path":"http://[","text":"{"}',
    '{"type":"answer","id":1}',
    '['.repeat(200_000),
    '{"type":"gateway","op":8,"d":null}',
    '{"type":"error","name":"E","message":"m","stack":"at /project/../etc/passwd:1:1"}',
    '{"type":"ready","listeners":[1,"messageCreate"]}',
  );
  await opened.until(() => opened.isReady, 5000);
  expect([...opened.listeners]).toEqual(['', 'messageCreate']);
  expect([...opened.errors]).toEqual(['E: m (../etc/passwd:1)']);
  expect(opened.state.commands).toBeNull();
});

test('a request is answered, and one that was too long is refused', async () => {
  const { bot, write } = await session();
  write(
    '{"type":"request","id":5,"method":"GET","path":"/api/v10/users/@me","text":"","files":[]}',
  );
  write('{"type":"request","id":6,"method":"POST","path":"/x","isLong":true}');
  let text = '';
  while (text.split('\n').length < 3) {
    const [chunk] = await once(bot, 'data');
    text += String(chunk);
  }
  const [first, second] = text.split('\n').map((line) => (line === '' ? {} : JSON.parse(line)));
  expect(first).toMatchObject({ id: 5, status: 200, body: { bot: true } });
  expect(second).toMatchObject({ id: 6, status: 413 });
});

test('a bot that sends too much is ended, and not read any further', async () => {
  const { opened, bot, reasons, end } = await session();
  const closed = new Promise<unknown>((resolve) => bot.on('close', resolve));
  bot.on('error', () => {});
  for (let sent = 0; sent < 10; sent += 1) bot.write('x'.repeat(1_000_000));
  await closed;
  expect(reasons).toEqual(['It sent more than 8 MB to Discord.']);
  end();
  await opened.until(() => false, 60_000);
  expect(opened.isOver()).toBe(true);
});
