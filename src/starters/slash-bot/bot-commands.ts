import type { PlanCommand } from '../../contracts/job/plan.ts';
import { jsString } from '../markup.ts';
import { source } from '../lay-out.ts';
import { rollsDice } from './rolls-dice.ts';
import type { AnswerSaid } from './read-answers.ts';

/** A command of the bot: its registration in Discord, and the code that answers it. */
export interface BotCommand extends PlanCommand {
  /** A JavaScript expression for the list of its options. */
  readonly options?: string;
  /** JavaScript statements that answer `interaction`. */
  readonly code: string;
  /** Whether the answer is set by people in Discord. */
  readonly isAnswered?: boolean;
}

/** The plan's commands, each once. A name that Discord would refuse is left out. */
export function botCommands(
  planned: readonly PlanCommand[],
  said: ReadonlyMap<string, AnswerSaid> = new Map(),
): readonly BotCommand[] {
  const wanted = planned.filter(({ name }) => /^(?!.*\p{Lu})[-_\p{L}\p{N}]{1,32}$/u.test(name));
  const first = wanted.filter(
    (command, index) => wanted.findIndex(({ name }) => name === command.name) === index,
  );
  return first.slice(0, 99).map((command) => {
    const description =
      [...command.description].slice(0, 100).join('') || `Answers /${command.name}.`;
    return {
      name: command.name,
      description,
      ...answerFor(command.name, said.get(command.name)),
    };
  });
}

/** What a bot without a kind has at least. */
export const always: readonly PlanCommand[] = [
  { name: 'ping', description: 'Says how quickly the bot answers.' },
  { name: 'help', description: 'Lists the commands.' },
];

type Answer = Pick<BotCommand, 'options' | 'code' | 'isAnswered'>;

/** What a request says of a command counts more than what is known of its name. */
function answerFor(name: string, { answers, options }: AnswerSaid = nothing): Answer {
  const usual = rollsDice(name) === undefined ? known.get(name) : roll;
  if (usual !== undefined && (answers.length === 0 || always.some((one) => one.name === name)))
    return usual;
  return {
    isAnswered: true,
    ...(options.length > 0 && { options: `[${options.map(textOption).join(', ')}]` }),
    code: `await sayAnswer(interaction, ${jsString(name)});`,
  };
}

const nothing: AnswerSaid = { answers: [], options: [] };

function textOption(name: string): string {
  return `{ type: ApplicationCommandOptionType.String, name: ${jsString(name)}, description: ${jsString(name)}, required: true, max_length: 200 }`;
}

function optionOf(type: 'Integer' | 'String', rest: string): string {
  return source`
    [
      {
        type: ApplicationCommandOptionType.${type},
        ${rest.replaceAll(', ', ',\n')},
      },
    ]
  `;
}

const roll: Answer = {
  options: optionOf('String', "name: 'dice', description: '2d6+1 🎲', max_length: 50"),
  code: source`
    const wanted = interaction.options.getString('dice') ?? '1d6';
    const rolled = rollDice(wanted);
    if (rolled) await interaction.reply('🎲 ' + rolled);
    else await interaction.reply({ content: '🎲 2d6+1', flags: MessageFlags.Ephemeral });
  `,
};
const flip: Answer = { code: "await interaction.reply(oneOf(['Heads.', 'Tails.']));" };
const server: Answer = {
  code: source`
    const { guild } = interaction;
    await interaction.reply(
      guild ? guild.name + ' has ' + guild.memberCount + ' members.' : 'This command works in servers only.',
    );
  `,
};

const known: ReadonlyMap<string, Answer> = new Map<string, Answer>([
  [
    'ping',
    {
      code: source`
        const delay = Math.max(0, Date.now() - interaction.createdTimestamp);
        await interaction.reply({ content: 'Pong, after ' + delay + ' ms.', flags: MessageFlags.Ephemeral });
      `,
    },
  ],
  [
    'help',
    {
      code: source`
        const lines = commands.map(({ data }) => '/' + data.name + ': ' + data.description);
        await interaction.reply({
          content: [...lines, ...about].join('\n').slice(0, 2000),
          flags: MessageFlags.Ephemeral,
        });
      `,
    },
  ],
  ['flip', flip],
  ['coinflip', flip],
  ['server', server],
  ['serverinfo', server],
  [
    'joke',
    {
      code: source`
        const jokes = [
          'Why do programmers confuse Halloween and Christmas? Because Oct 31 is Dec 25.',
          'There are two hard things in computing: caches, names and off-by-one errors.',
          'I would tell a joke about UDP, but you might not get it.',
        ];
        await interaction.reply(oneOf(jokes));
      `,
    },
  ],
  [
    '8ball',
    {
      options: optionOf(
        'String',
        "name: 'question', description: 'What you want to know', required: true, max_length: 200",
      ),
      code: "await interaction.reply(oneOf(['Yes.', 'No.', 'Ask again tomorrow.', 'It looks good.', 'Rather not.']));",
    },
  ],
  [
    'choose',
    {
      options: optionOf(
        'String',
        "name: 'between', description: 'Things between commas', required: true, max_length: 500",
      ),
      code: source`
        const things = thingsIn(interaction.options.getString('between', true));
        await interaction.reply(things.length === 0 ? 'Give me something to choose from.' : oneOf(things));
      `,
    },
  ],
  [
    'echo',
    {
      options: optionOf(
        'String',
        "name: 'text', description: 'What to repeat', required: true, max_length: 2000",
      ),
      code: "await interaction.reply(interaction.options.getString('text', true));",
    },
  ],
  [
    'avatar',
    { code: 'await interaction.reply(interaction.user.displayAvatarURL({ size: 512 }));' },
  ],
]);
