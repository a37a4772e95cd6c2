import { MessageFlags } from 'discord.js';
import { settings } from '../settings.js';
import { calledCommand } from './command-tree.js';
import { mayUse } from './may-use.js';
import { restoreNames } from './option-names.js';

/** Finds what answers an interaction. An error is logged, told to the user, and stops nothing. */
export async function answer(feature, interaction) {
  try {
    if (interaction.isChatInputCommand()) {
      const command = calledCommand(feature.commands, interaction);
      if (!command) await apologise(interaction, settings.texts.unknownCommand);
      else if (!mayUse(command, interaction))
        await apologise(interaction, settings.texts.notAllowed);
      else {
        restoreNames(command, interaction);
        await command.run(interaction);
      }
    } else if (interaction.isMessageComponent?.() || interaction.isModalSubmit?.()) {
      // An id such as "vote:17:2" is answered by the component "vote".
      const [name, ...rest] = interaction.customId.split(':');
      await feature.components?.[name]?.(interaction, ...rest);
    }
  } catch (error) {
    const name = interaction.customId ?? '/' + interaction.commandName;
    console.error(name + ' failed:', error);
    await apologise(interaction, settings.texts.failed).catch((reason) => {
      console.error('Could not say so: ' + reason.message);
    });
  }
}

async function apologise(interaction, content) {
  const isPending = interaction.isChatInputCommand() && interaction.deferred;
  if (isPending && !interaction.replied) await interaction.editReply({ content });
  else if (interaction.deferred || interaction.replied) {
    await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
  } else await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
