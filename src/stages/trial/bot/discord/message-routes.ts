import { type ApiAnswer, type ApiRequest, type ApiRoute, empty, ok, refused } from './api-types.ts';
import { edited } from './interaction-routes.ts';
import { listOf, recordOf } from './json.ts';
import { messageData, refusal } from './message-data.ts';
import { act, type DiscordState, keepMessage } from './state.ts';
import { toReply } from './to-reply.ts';
import { ids, user } from './world.ts';

/** Messages in channels. */
export const messageRoutes: readonly ApiRoute[] = [
  [/^POST \/channels\/(\d{1,20})\/messages$/, post],
  [
    /^GET \/channels\/(\d{1,20})\/messages$/,
    ({ messages }, _, [channelId]) =>
      ok(
        [...messages.values()]
          .filter((each) => each.channelId === channelId)
          .map(messageData)
          .toReversed(),
      ),
  ],
  [/^(GET|PATCH|DELETE) \/channels\/\d{1,20}\/messages\/(\d{1,20})$/, one],
  [
    /^POST \/channels\/\d{1,20}\/messages\/bulk-delete$/,
    (state, { body }) => {
      const gone = listOf(recordOf(body)['messages']);
      act(state, `deleted ${gone.length} messages`);
      return empty;
    },
  ],
  [
    /^GET \/channels\/\d{1,20}\/messages\/\d{1,20}\/reactions\/[^/]{1,100}$/,
    () => ok([user(ids.ben)]),
  ],
  [
    /^PUT \/channels\/\d{1,20}\/messages\/\d{1,20}\/reactions\/([^/]{1,100})\/@me$/,
    (state, _, [emoji = '']) => {
      act(state, `reacted with ${emoji}`);
      return empty;
    },
  ],
];

function post(
  state: DiscordState,
  request: ApiRequest,
  [channelId = '']: readonly string[],
): ApiAnswer {
  const body = recordOf(request.body);
  const problem = refusal(body, request.files);
  if (problem !== undefined) return problem;
  const { files } = request;
  return ok(messageData(keepMessage(state, { channelId, body, files, isPrivate: false })));
}

function one(
  state: DiscordState,
  request: ApiRequest,
  [method = '', id = '']: readonly string[],
): ApiAnswer {
  const message = state.messages.get(id);
  if (message === undefined) return refused(404, 10_008, 'Unknown Message');
  if (method === 'GET') return ok(messageData(message));
  if (method === 'PATCH') return edited(state, message, request);
  state.messages.delete(id);
  const wasOwn = state.touched.delete(message);
  if (!wasOwn) act(state, `deleted the message “${toReply(state, message).text}”`);
  return empty;
}
