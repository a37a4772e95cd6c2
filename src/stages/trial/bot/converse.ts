import type { BotReply, Exchange, ExchangeKind } from '../../../contracts/job/transcript.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import { type Call, callsOf } from './plausible-options.ts';
import type { BotSession } from './bot-session.ts';
import { directEvent, messageEvent, reactionEvent } from './discord/message-data.ts';
import { keepMessage, type SentMessage } from './discord/state.ts';
import { type Control, controlsOf, formReply, toReply } from './discord/to-reply.ts';
import { ids, member, user } from './discord/world.ts';
import { commandBy, formBy, type NewInteraction, useBy } from './interactions.ts';
import type { Triggers } from './read-triggers.ts';

/**
 * Talks to a bot that is ready: uses each of its commands, sends the messages that it listens to, in
 * the server and directly, lets somebody join, gives and takes reactions, and uses the buttons, menus and
 * forms that come up.
 */
export async function converse(
  session: BotSession,
  { messages, emoji }: Pick<Triggers, 'messages' | 'emoji'>,
): Promise<readonly Exchange[]> {
  const { state, link, listeners } = session;
  const exchanges: Exchange[] = [];
  const used = new Set<string>();

  const calls = (state.commands ?? []).flatMap(callsOf);
  for (const { said, data } of calls.filter((call) => !isEnding(call))) {
    await interact('command', said, () => commandBy(state, data));
  }
  if (listens('guildMemberAdd', intentOf.members)) {
    await happen('event', 'Ben joins the server', () =>
      link.dispatch('GUILD_MEMBER_ADD', { ...member(ids.ben), guild_id: ids.guild }),
    );
  }
  if (listens('messageCreate', intentOf.messages)) {
    for (const text of [...messages, `<@${ids.bot}> hello`]) await write(text);
  }
  if (listens('messageUpdate', intentOf.messages)) await changeMessage();
  if (listens('messageReactionAdd', intentOf.reactions)) await react();
  if (listens('messageCreate', intentOf.direct)) await writeDirectly();
  if (listens('guildMemberRemove', intentOf.members)) {
    await happen('event', 'Ben leaves the server', () =>
      link.dispatch('GUILD_MEMBER_REMOVE', { guild_id: ids.guild, user: user(ids.ben) }),
    );
  }
  for (const { said, data } of calls.filter(isEnding)) {
    await interact('command', said, () => commandBy(state, data));
  }
  return exchanges;

  function listens(event: string, intent: number): boolean {
    return listeners.has(event) && (session.intents & intent) !== 0;
  }

  async function write(text: string, channelId: string = ids.general): Promise<void> {
    const message = messageBy(ids.ada, text, channelId);
    const name = state.opened.get(channelId);
    const said = text.replace(`<@${ids.bot}>`, '@Bot');
    await happen('message', name === undefined ? said : `${said} (in #${name})`, () =>
      link.dispatch('MESSAGE_CREATE', messageEvent(message)),
    );
  }

  function messageBy(authorId: string, text: string, channelId: string): SentMessage {
    const isDirect = state.opened.get(channelId) === 'direct';
    // Discord hides the text from a bot that has not asked for it.
    const isSeen =
      isDirect || text.includes(`<@${ids.bot}>`) || (session.intents & intentOf.content) !== 0;
    const body = { content: isSeen ? text : '' };
    return keepMessage(state, { channelId, authorId, body, files: [], isPrivate: false });
  }

  /** Ada edits a message, and deletes it. */
  async function changeMessage(): Promise<void> {
    const message = messageBy(ids.ada, 'A message', ids.general);
    const changed = messageBy(ids.ada, 'A better message', ids.general);
    const edited = { ...messageEvent(changed), id: message.id, edited_timestamp: editedAt };
    link.dispatch('MESSAGE_CREATE', messageEvent(message));
    await happen('event', 'Ada edits “A message” to “A better message”', () =>
      link.dispatch('MESSAGE_UPDATE', edited),
    );
    const { id, channelId: channel_id } = message;
    await happen('event', 'Ada deletes “A better message”', () =>
      link.dispatch('MESSAGE_DELETE', { id, channel_id, guild_id: ids.guild }),
    );
  }

  async function react(): Promise<void> {
    const message = messageBy(ids.ada, 'Look at this!', ids.general);
    await happen('event', `${fans} members react with ${emoji} to “Look at this!”`, () =>
      link.dispatch('MESSAGE_REACTION_ADD', reactionEvent(message, emoji, fans)),
    );
    if (!listens('messageReactionRemove', intentOf.reactions)) return;
    await happen('event', `They take ${emoji} back`, () =>
      link.dispatch('MESSAGE_REACTION_REMOVE', reactionEvent(message, emoji, 0)),
    );
  }

  /** Ben writes to the bot, and Ada answers where it passed that on. */
  async function writeDirectly(): Promise<void> {
    const channelId = state.nextId();
    state.opened.set(channelId, 'direct');
    const known = new Set(state.opened.keys());
    const message = messageBy(ids.ben, 'I need help.', channelId);
    await happen('event', 'Ben writes to the bot: “I need help.”', () =>
      link.dispatch('MESSAGE_CREATE', directEvent(message)),
    );
    const place = [...state.opened.keys()].findLast((id) => !known.has(id));
    if (place !== undefined) await write('We are here to help.', place);
  }

  /** Something that the bot may ignore: it is shown only if it did not. */
  async function happen(by: ExchangeKind, said: string, cause: () => void): Promise<void> {
    if (isOver()) return;
    session.begin();
    cause();
    await session.until(() => state.touched.size + state.acts.size > 0, eventMs);
    await session.quiet();
    const sent = [...state.touched];
    const isAnswered = sent.length + state.acts.size > 0 || session.problem() !== undefined;
    if (isAnswered) add(by, said, []);
    await useControls(sent);
  }

  async function interact(
    by: ExchangeKind,
    said: string,
    cause: () => NewInteraction,
  ): Promise<void> {
    if (isOver()) return;
    session.begin();
    const { interaction, event } = cause();
    link.dispatch('INTERACTION_CREATE', event);
    await session.until(() => interaction.state !== 'open', answerMs);
    await session.until(() => interaction.state !== 'deferred', laterMs);
    const { state: end } = interaction;
    const what = oneLine(said, 60);
    if (end === 'open') {
      session.addProblem(`${what} was not answered within ${answerMs / 1000} s.`);
    } else if (end === 'deferred') {
      session.addProblem(`${what} was deferred, and not answered within ${laterMs / 1000} s.`);
    }
    await session.quiet();
    const sent = [...state.touched];
    add(by, said, end === 'form' ? [formReply(interaction.form ?? {})] : []);
    if (end === 'form') {
      const fields = controlsOf(interaction.form?.['components']).map(({ label }) => label);
      await interact('form', `fills in ${fields.join(', ')}`, () => formBy(state, interaction));
    }
    interaction.state = 'expired';
    await useControls(sent);
  }

  /** Uses one button or menu of each kind, which is what its id begins with. */
  async function useControls(sent: readonly SentMessage[]): Promise<void> {
    for (const message of sent) {
      for (const control of controlsOf(message.body['components'])) {
        const kind = control.customId.split(/[:_\-./|\d]/, 1)[0] ?? '';
        if (used.has(kind) || used.size >= mostControls || !isUsable(message, control)) continue;
        used.add(kind);
        const by = control.type === 2 ? 'button' : 'menu';
        await interact(by, control.label, () => useBy(state, message, control));
      }
    }
  }

  function add(by: ExchangeKind, said: string, forms: readonly BotReply[]): void {
    const problem = session.problem();
    exchanges.push({
      by,
      said,
      replies: [...[...state.touched].map((message) => toReply(state, message)), ...forms],
      acts: [...state.acts],
      ...(problem !== undefined && { problem }),
    });
  }

  function isOver(): boolean {
    return exchanges.length >= mostExchanges || session.isOver();
  }
}

/** It may undo what the other commands set up. */
function isEnding({ said }: Call): boolean {
  return /^\/(?:[\w-]{1,32}[ -]){0,2}(?:off|disable|stop|end|delete|remove|reset|clear|ignore)\b/.test(
    said,
  );
}

/** The last control may have removed this one. */
function isUsable({ body }: SentMessage, { customId }: Control): boolean {
  const control = controlsOf(body['components']).find((each) => each.customId === customId);
  return control !== undefined && control.data['disabled'] !== true;
}

const intentOf = {
  members: 1 << 1,
  messages: 1 << 9,
  reactions: 1 << 10,
  direct: 1 << 12,
  content: 1 << 15,
};
const editedAt = '2026-01-01T00:01:00.000Z';
/** How many react: more than bots usually ask for. */
const fans = 25;
/** Discord's limit for a first answer. */
const answerMs = 3_000;
const laterMs = 4_000;
/** For what need not be answered. */
const eventMs = 400;
const mostExchanges = 20;
const mostControls = 6;
