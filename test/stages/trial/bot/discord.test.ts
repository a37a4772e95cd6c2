import { describe, expect, test } from 'vitest';
import { answerRequest } from '../../../../src/stages/trial/bot/discord/api.ts';
import { recordOf } from '../../../../src/stages/trial/bot/discord/json.ts';
import { createState } from '../../../../src/stages/trial/bot/discord/state.ts';
import { toReply } from '../../../../src/stages/trial/bot/discord/to-reply.ts';
import { ids } from '../../../../src/stages/trial/bot/discord/world.ts';
import { commandBy } from '../../../../src/stages/trial/bot/interactions.ts';

function discord() {
  const state = createState();
  const ask = (line: string, body: unknown = {}) => {
    const [method = '', url = ''] = line.split(' ');
    const [path = '', query] = url.split('?');
    return answerRequest(state, {
      method,
      path,
      query: new URLSearchParams(query),
      body,
      files: [],
    });
  };
  const command = () => commandBy(state, { name: 'ping' }).interaction;
  return { state, ask, command };
}

const callback = ({ id, token }: { readonly id: string; readonly token: string }) =>
  `POST /interactions/${id}/${token}/callback`;
const say = (content: string) => ({ type: 4, data: { content } });

describe('a command', () => {
  test('is answered once, in time, and the answer can be edited', () => {
    const { state, ask, command } = discord();
    const given = command();
    expect(ask(callback(given), say('Hello <@' + ids.ben + '>')).status).toBe(204);
    expect(ask(callback(given), say('again'))).toMatchObject({
      status: 400,
      body: { code: 40_060 },
    });
    const edit = `PATCH /webhooks/1/${given.token}/messages/@original`;
    expect(ask(edit, { content: 'Bye **<@' + ids.ben + '>**' }).status).toBe(200);
    expect([...state.touched].map((message) => toReply(state, message).text)).toEqual(['Bye @Ben']);
    given.state = 'expired';
    expect(ask(edit, { content: 'late' })).toMatchObject({ status: 404, body: { code: 10_062 } });
  });

  test('that is answered later has the id of its answer at once', () => {
    const { state, ask, command } = discord();
    const given = command();
    const { body } = ask(`${callback(given)}?with_response=true`, { type: 5 });
    const edit = `PATCH /webhooks/1/${given.token}/messages/@original`;
    const { id } = recordOf(ask(edit, { content: 'Done' }).body);
    expect(body).toMatchObject({ interaction: { response_message_id: id } });
    expect(state.messages.get(String(id))?.body['content']).toBe('Done');
  });

  test.each([
    [{ content: 'x'.repeat(2001) }, 50_035],
    [{ content: '' }, 50_006],
    [{ embeds: Array.from({ length: 11 }, () => ({ title: 'x' })) }, 50_035],
    [{ embeds: [{ description: 'x'.repeat(6001) }] }, 50_035],
  ])('is not answered with what Discord refuses: %#', (data, code) => {
    const { state, ask, command } = discord();
    const given = command();
    expect(ask(callback(given), { type: 4, data })).toMatchObject({ status: 400, body: { code } });
    expect(state.touched.size).toBe(0);
    expect(ask(callback(given), say('shorter')).status).toBe(204);
  });
});

test('commands are registered within the limits of Discord', () => {
  const { state, ask } = discord();
  const put = (commands: unknown) => ask('PUT /applications/1/commands', commands);
  const ping = { name: 'ping', description: 'Pings.' };
  expect(put(Array.from({ length: 101 }, () => ping))).toMatchObject({
    status: 400,
    body: { code: 30_032 },
  });
  expect(put([{ ...ping, name: 'Ping' }]).status).toBe(400);
  expect(put([{ ...ping, description: '' }]).status).toBe(400);
  expect(state.commands).toBeNull();
  expect(put([ping]).status).toBe(200);
  expect(state.commands).toMatchObject([ping]);
});

test('what a bot does is told, and what is not known is refused', () => {
  const { state, ask } = discord();
  ask(`PUT /guilds/${ids.guild}/bans/${ids.ben}`);
  ask(`PUT /channels/1/messages/2/reactions/%F0%9F%91%8D/@me`);
  expect([...state.acts]).toEqual(['banned Ben', 'reacted with 👍']);
  expect(ask('GET /stickers/1').status).toBe(404);
  expect(ask('PUT /channels/%/__proto__').status).toBe(204);
});
