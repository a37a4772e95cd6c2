import { channel, ids, all, member } from './discord/world.ts';
import { type Control, controlsOf } from './discord/to-reply.ts';
import { listOf, type Json, recordOf, textOf } from './discord/json.ts';
import { messageData } from './discord/message-data.ts';
import type { DiscordState, Interaction, SentMessage } from './discord/state.ts';
import { textFor } from './plausible-options.ts';

/** An interaction of Ada, to be sent to the bot. */
export interface NewInteraction {
  readonly interaction: Interaction;
  readonly event: Json;
}

/** A command that she types. */
export function commandBy(state: DiscordState, data: Json): NewInteraction {
  return newInteraction(state, { type: 2, data, channelId: ids.general });
}

/** A button that she presses, or a menu in which she chooses. */
export function useBy(state: DiscordState, source: SentMessage, control: Control): NewInteraction {
  const { type, customId } = control;
  const data = { custom_id: customId, component_type: type, ...choiceOf(control) };
  return newInteraction(state, { type: 3, data, channelId: source.channelId, source });
}

/** A form that she fills in. */
export function formBy(
  state: DiscordState,
  { form = {}, channelId, source }: Interaction,
): NewInteraction {
  const components = listOf(form['components']).map((row) => filledRow(recordOf(row)));
  const data = { custom_id: textOf(form['custom_id']), components };
  return newInteraction(state, { type: 5, data, channelId, ...(source && { source }) });
}

function newInteraction(
  state: DiscordState,
  {
    type,
    data,
    channelId,
    source,
  }: Pick<Interaction, 'type' | 'channelId' | 'source'> & { readonly data: Json },
): NewInteraction {
  const id = state.nextId();
  const interaction: Interaction = {
    id,
    token: `token-${id}`,
    type,
    channelId,
    ...(source && { source }),
    state: 'open',
    isPrivate: false,
  };
  state.interactions.set(interaction.token, interaction);
  const name = state.opened.get(channelId) ?? 'general';
  const event = {
    id,
    application_id: ids.application,
    type,
    data,
    token: interaction.token,
    version: 1,
    guild_id: ids.guild,
    guild: { id: ids.guild, features: [], locale: 'en-US' },
    channel_id: channelId,
    channel: { ...channel(channelId, name), permissions: all },
    member: { ...member(ids.ada), permissions: all },
    locale: 'en-US',
    guild_locale: 'en-US',
    app_permissions: all,
    entitlements: [],
    authorizing_integration_owners: { 0: ids.guild },
    context: 0,
    attachment_size_limit: 10_000_000,
    ...(source && { message: messageData(source) }),
  };
  return { interaction, event };
}

const [stringMenu, userMenu, roleMenu, mentionableMenu, channelMenu] = [3, 5, 6, 7, 8];

function choiceOf({ type, data }: Control): Json {
  const byType: Readonly<Record<number, string>> = {
    [userMenu]: ids.ben,
    [roleMenu]: ids.member,
    [mentionableMenu]: ids.ben,
    [channelMenu]: ids.general,
  };
  if (type === stringMenu) {
    const [first] = listOf(data['options']).map(recordOf);
    return { values: [textOf(first?.['value'])] };
  }
  const value = byType[type];
  return value === undefined ? {} : { values: [value], resolved: {} };
}

/** A row, or a label, of a form with a value in each of its fields. */
function filledRow(row: Json): Json {
  const fill = (control: Control): Json => {
    const { type, customId, label, data } = control;
    if (type !== 4) return { type, custom_id: customId, ...choiceOf(control) };
    const preset = textOf(data['value']);
    return { type, custom_id: customId, value: preset || textFor({ ...data, name: label }) };
  };
  const filled = controlsOf([row]).map(fill);
  return row['type'] === 18 ? { type: 18, component: filled[0] } : { type: 1, components: filled };
}
