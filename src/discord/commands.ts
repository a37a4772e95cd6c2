import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';

export const commandNames = { build: 'build', buildThis: 'Build this' } as const;

/** The commands of the bot. */
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
        description: 'What kind of project it is; by default I find out',
        choices: [
          { name: 'Web page', value: 'static_html' },
          { name: 'Node project', value: 'node_project' },
          { name: 'Discord bot', value: 'discord_bot' },
        ],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'visibility',
        description: 'Who sees the result; by default everybody in the channel',
        choices: [
          { name: 'Everybody here', value: 'channel' },
          { name: 'Only me', value: 'private' },
        ],
      },
      {
        type: ApplicationCommandOptionType.Attachment,
        name: 'brief',
        description: 'A text file that says more',
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'approve',
        description: 'Show me the plan before it is built',
      },
    ],
  },
  { type: ApplicationCommandType.Message, name: commandNames.buildThis },
];
