import { ActionRowBuilder, ModalBuilder, TextInputBuilder, TextInputStyle } from 'discord.js';
import { cut, plain } from './frame/text.js';
import { settings } from './settings.js';

const { questions } = settings;

/** Asks the `questions` of src/settings.js in a form; false if there are none. */
export async function askQuestions(interaction, index) {
  if (questions.length === 0) return false;
  const rows = questions.map((question, at) =>
    new ActionRowBuilder().addComponents(
      new TextInputBuilder()
        .setCustomId('q' + at)
        .setLabel(cut(question, 45))
        .setStyle(at === questions.length - 1 ? TextInputStyle.Paragraph : TextInputStyle.Short)
        .setMaxLength(300),
    ),
  );
  const form = new ModalBuilder()
    .setCustomId('answered:' + index)
    .setTitle(cut(settings.topics[Number(index)] ?? settings.title, 45))
    .addComponents(...rows);
  await interaction.showModal(form);
  return true;
}

/** Each question with its answer, for the first message of a ticket. */
export function answersIn({ fields }) {
  return questions.map(
    (question, at) => '**' + question + ':** ' + plain(fields.getTextInputValue('q' + at)),
  );
}

/** Asks why a ticket is closed. */
export async function askReason(interaction) {
  const input = new TextInputBuilder()
    .setCustomId('reason')
    .setLabel(cut(settings.closeReason, 45))
    .setStyle(TextInputStyle.Paragraph)
    .setMaxLength(300);
  const form = new ModalBuilder()
    .setCustomId('closenow')
    .setTitle(cut(settings.closeLabel, 45))
    .addComponents(new ActionRowBuilder().addComponents(input));
  await interaction.showModal(form);
}

/** What was answered to that; empty where nothing was asked. */
export function reasonIn({ fields }) {
  if (settings.closeReason === '' || !fields) return [];
  return ['**' + settings.closeReason + ':** ' + plain(fields.getTextInputValue('reason'))];
}
