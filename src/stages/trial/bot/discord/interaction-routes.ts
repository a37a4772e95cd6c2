import { type ApiAnswer, type ApiRequest, type ApiRoute, empty, ok, refused } from './api-types.ts';
import { numberOf, recordOf } from './json.ts';
import { ephemeral, messageData, refusal } from './message-data.ts';
import {
  type DiscordState,
  type Interaction,
  keepMessage,
  type SentMessage,
  touch,
} from './state.ts';

/** Answers to commands, buttons and forms. */
export const interactionRoutes: readonly ApiRoute[] = [
  [/^POST \/interactions\/(\d{1,20})\/([^/]{1,300})\/callback$/, callBack],
  [
    /^POST \/webhooks\/\d{1,20}\/([^/]{1,300})$/,
    (state, request, [token = '']) =>
      withInteraction(state, token, (interaction) => followUp(state, interaction, request)),
  ],
  [
    /^(GET|PATCH|DELETE) \/webhooks\/\d{1,20}\/([^/]{1,300})\/messages\/([^/]{1,30})$/,
    webhookMessage,
  ],
];

function withInteraction(
  { interactions }: DiscordState,
  token: string,
  answer: (interaction: Interaction) => ApiAnswer,
): ApiAnswer {
  const interaction = interactions.get(token);
  if (interaction === undefined || interaction.state === 'expired') {
    return refused(404, 10_062, 'Unknown interaction');
  }
  return answer(interaction);
}

function callBack(
  state: DiscordState,
  request: ApiRequest,
  [, token = '']: readonly string[],
): ApiAnswer {
  return withInteraction(state, token, (interaction) => {
    if (interaction.state !== 'open') {
      return refused(400, 40_060, 'Interaction has already been acknowledged.');
    }
    const { type, data } = recordOf(request.body);
    const body = recordOf(data);
    const isMessage = type === 4 || type === 7;
    const problem = isMessage ? refusal(body, request.files) : undefined;
    if (problem !== undefined) return problem;
    interaction.isPrivate = isFlagged(body);
    if (type === 5) {
      interaction.state = 'deferred';
      interaction.originalId = state.nextId();
    } else if (type === 9) {
      interaction.state = 'form';
      interaction.form = body;
    } else interaction.state = 'answered';
    if (type === 6 || type === 7) interaction.original = interaction.source;
    if (type === 7 && interaction.source) edit(state, interaction.source, request, body);
    if (type === 4) interaction.original = send(state, interaction, request, body);
    if (request.query.get('with_response') !== 'true') return empty;
    const { id, type: kind, original, originalId = original?.id } = interaction;
    return ok({
      interaction: { id, type: kind, response_message_id: originalId },
      resource: { type, ...(original && { message: messageData(original) }) },
    });
  });
}

function followUp(state: DiscordState, interaction: Interaction, request: ApiRequest): ApiAnswer {
  const body = recordOf(request.body);
  const problem = refusal(body, request.files);
  if (problem !== undefined) return problem;
  const isFirst = interaction.state === 'deferred';
  const sent = send(
    state,
    interaction,
    request,
    body,
    isFirst ? interaction.originalId : undefined,
  );
  if (isFirst) {
    interaction.state = 'answered';
    interaction.original = sent;
  }
  return ok(messageData(sent));
}

function webhookMessage(
  state: DiscordState,
  request: ApiRequest,
  [method = '', token = '', id = '']: readonly string[],
): ApiAnswer {
  return withInteraction(state, token, (interaction) => {
    const isOriginal = id === '@original';
    if (isOriginal && method === 'PATCH' && interaction.state === 'deferred') {
      return followUp(state, interaction, request);
    }
    const message = isOriginal ? interaction.original : state.messages.get(id);
    if (message === undefined) return refused(404, 10_008, 'Unknown Message');
    if (method === 'DELETE') {
      state.messages.delete(message.id);
      state.touched.delete(message);
      return empty;
    }
    return method === 'GET' ? ok(messageData(message)) : edited(state, message, request);
  });
}

/** Applies an edit, unless Discord would refuse it. */
export function edited(state: DiscordState, message: SentMessage, request: ApiRequest): ApiAnswer {
  const body = recordOf(request.body);
  const problem = refusal({ ...message.body, ...body }, [...message.files, ...request.files]);
  if (problem !== undefined) return problem;
  edit(state, message, request, body);
  return ok(messageData(message));
}

function edit(
  state: DiscordState,
  message: SentMessage,
  { files }: ApiRequest,
  body: Readonly<Record<string, unknown>>,
): void {
  message.body = { ...message.body, ...body };
  if (files.length > 0) message.files = files;
  touch(state, message);
}

function send(
  state: DiscordState,
  { channelId, isPrivate }: Interaction,
  { files }: ApiRequest,
  body: Readonly<Record<string, unknown>>,
  id = state.nextId(),
): SentMessage {
  const isHidden = isPrivate || isFlagged(body);
  return keepMessage(state, { id, channelId, body, files, isPrivate: isHidden });
}

function isFlagged({ flags }: Readonly<Record<string, unknown>>): boolean {
  return ((numberOf(flags) ?? 0) & ephemeral) !== 0;
}
