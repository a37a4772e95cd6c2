import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  EmbedBuilder,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { accent } from './frame/commands.js';
import { isPowerful } from './frame/is-powerful.js';
import { cut, plain } from './frame/text.js';
import { numberOf } from './records.js';

/** An entry, with a button for each other status. */
export function recordMessage(list, { number, values, status = '', userId }) {
  const picture = list.pictures.map((field) => values[field]).find((url) => url);
  const told = Object.entries(values).filter(
    ([field, value]) => value !== '' && !list.pictures.includes(field),
  );
  const embed = new EmbedBuilder()
    .setTitle(cut([numberOf(list, number), labelOf(list.name)].join(' · '), 256))
    .setColor(accent(0x5865f2))
    .setDescription((status === '' ? '' : '**' + status + '** · ') + '<@' + userId + '>')
    .addFields(
      told.map(([field, value]) => ({
        name: cut(labelOf(field), 256),
        value: cut(shown(field, value), 1000),
        inline: value.length < 30,
      })),
    );
  if (picture) embed.setImage(picture);
  const buttons = list.statuses.flatMap((label, place) =>
    label === status
      ? []
      : [
          new ButtonBuilder()
            .setCustomId(['status', list.id, number, place].join(':'))
            .setLabel(cut(label, 80))
            .setStyle(ButtonStyle.Secondary),
        ],
  );
  const rows = buttons.length === 0 ? [] : [new ActionRowBuilder().addComponents(buttons)];
  return { embeds: [embed], components: rows, allowedMentions: { parse: [] } };
}

export function lineOf(list, { number, values, status = '' }) {
  const told = Object.entries(values).filter(
    ([field, value]) => value !== '' && !list.pictures.includes(field),
  );
  const line = told.map(([field, value]) => shown(field, value)).join(' · ');
  return ['**' + numberOf(list, number) + '**', status && '`' + status + '`', line].join(' ');
}

/** The form for what is typed. What was chosen before stands in its id, by its place. */
export function formOf({ id, name }, fields, chosen) {
  const rows = fields.map((field, at) =>
    new ActionRowBuilder().addComponents(
      new TextInputBuilder()
        .setCustomId('f' + at)
        .setLabel(cut(labelOf(field), 45))
        .setStyle(at === fields.length - 1 ? TextInputStyle.Paragraph : TextInputStyle.Short)
        .setMaxLength(1000),
    ),
  );
  return new ModalBuilder()
    .setCustomId('record:' + id + ':' + chosen.join('.'))
    .setTitle(cut(labelOf(name), 45))
    .addComponents(...rows);
}

/** Gives the role that is called as what was chosen, and takes the others that could be. */
export async function giveChosen({ guild, member }, choices, chosen) {
  for (const choice of choices) {
    const role = guild.roles.cache.find(({ name }) => name.toLowerCase() === choice.toLowerCase());
    if (!role?.editable || isPowerful(role)) continue;
    if (choice === chosen) await member.roles.add(role);
    else if (member.roles.cache.has(role.id)) await member.roles.remove(role);
  }
}

function shown(field, value) {
  return field === 'user' ? value : plain(value);
}

function labelOf(name) {
  const words = name.replaceAll(/[-_]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
