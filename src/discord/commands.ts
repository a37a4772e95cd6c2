import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

export const commandNames = { build: 'build', buildThis: 'Build this' } as const;

/** The commands that the bot registers. */
export const commands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    type: ApplicationCommandType.ChatInput,
    name: commandNames.build,
    description: 'Build a web page, a Node project or a Discord bot from a description',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'message',
        description: 'What to build, in plain words',
        required: true,
        max_length: 6000,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'type',
        description: 'The kind of project (default: detected from the message)',
        choices: [
          { name: 'Web page', value: 'static_html' },
          { name: 'Node project', value: 'node_project' },
          { name: 'Discord bot', value: 'discord_bot' },
        ],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'visibility',
        description: 'Who can see the result (default: everybody in the channel)',
        choices: [
          { name: 'Everybody here', value: 'channel' },
          { name: 'Only me', value: 'private' },
        ],
      },
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'brief',
        description: 'A text file with more details',
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'approve',
        description: 'Show me the plan before building it',
      },
    ],
  },
  { type: ApplicationCommandType.Message, name: commandNames.buildThis },
];
