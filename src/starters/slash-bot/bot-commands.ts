import type { PlanCommand } from '../../contracts/job/plan.ts';
import { jsString } from '../markup.ts';
import { source } from '../lay-out.ts';
import { type KeyOf, wordsOf } from '../page/dictionary.ts';
import { rollsDice } from './rolls-dice.ts';
import type { AnswerSaid } from './reading/read-answers.ts';
import { usualCommand, usualOfDoes } from './usual-commands.ts';
import { usualTexts } from './usual-texts.ts';

/** A command of the bot: its registration in Discord, and the code that answers it. */
export interface BotCommand extends PlanCommand {
  /** A JavaScript expression for the list of its options. */
  readonly options?: string;
  /** JavaScript statements that answer `interaction`. */
  readonly code: string;
  /** The words that the code says, by their keys. */
  readonly says?: readonly UsualText[];
  /** Whether the answer is set by people in Discord. */
  readonly isAnswered?: boolean;
  /** Whether it shows pictures of a service. */
  readonly needsPictures?: boolean;
  readonly needsWeather?: boolean;
}

/** The plan's commands, each once. A name that Discord would refuse is left out. */
export function botCommands(
  planned: readonly PlanCommand[],
  said: ReadonlyMap<string, AnswerSaid> = new Map(),
  t: (key: UsualText) => string = wordsOf(usualTexts, 'en').t,
  hasCriticals = false,
): readonly BotCommand[] {
  const wanted = planned.filter(({ name }) =>
    /^(?!.*\p{Lu})[-_\p{L}\p{M}\p{N}]{1,32}$/u.test(name),
  );
  const first = wanted.filter(
    (command, index) => wanted.findIndex(({ name }) => name === command.name) === index,
  );
  return first.slice(0, 99).map((command) => {
    const { name } = command;
    const usual =
      usualOfDoes(command.description) ??
      (rollsDice(name) === undefined ? usualCommand(name) : 'roll');
    const isOwn = usual === undefined || usualOfDoes(command.description) !== usual;
    // What was read of a command that answers a text is the text, or torn.
    const answers = said.get(name)?.answers ?? [];
    const isAnswer = answers.length > 0;
    const isTold =
      !isAnswer && command.description !== '' && command.description !== `Answers /${name}.`;
    const told =
      answers.length > 1
        ? t('choose')
        : isOwn && isTold
          ? command.description
          : usual === undefined && isAnswer
            ? beginningOf(answers[0] ?? '')
            : t(usual ?? 'answers').replace('{name}', name);
    return {
      name,
      description: [...told].slice(0, 100).join(''),
      ...answerFor(command.name, usual, said.get(command.name), hasCriticals),
    };
  });
}

/** "1. Be kind 2. No spam": what members read of a command that answers it. */
function beginningOf(answer: string): string {
  const signs = [...answer.replaceAll(/\s+/gu, ' ')];
  return signs.length > 100 ? `${signs.slice(0, 99).join('')}…` : signs.join('');
}

/** What a bot without a kind has at least. */
export const always: readonly PlanCommand[] = [
  { name: 'ping', description: 'Says how quickly the bot answers.' },
  { name: 'help', description: 'Lists the commands.' },
];

type UsualText = KeyOf<typeof usualTexts>;

type Answer = Pick<
  BotCommand,
  'options' | 'code' | 'says' | 'isAnswered' | 'needsPictures' | 'needsWeather'
>;

/** What a request says of a command counts more than what is known of its name. */
function answerFor(
  name: string,
  kind: string | undefined,
  { answers, options }: AnswerSaid = nothing,
  hasCriticals: boolean,
): Answer {
  const rolls = hasCriticals ? rollWithCriticals : roll;
  const usual = kind === 'roll' ? rolls : known[kind ?? ''];
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
    // "20": one die with as many sides.
    const rolled = rollDice(Number(wanted) > 1 ? 'd' + wanted : wanted);
    if (rolled) await interaction.reply('🎲 ' + rolled);
    else await interaction.reply({ content: '🎲 2d6+1', flags: MessageFlags.Ephemeral });
  `,
};

/** What is said to a natural 20 and a natural 1 stands below the throw. */
const rollWithCriticals: Answer = {
  ...roll,
  code: source`
    const wanted = interaction.options.getString('dice') ?? '1d20';
    const thrown = [];
    const rolled = rollDice(wanted, undefined, thrown);
    if (rolled) await interaction.reply(['🎲 ' + rolled, ...criticalsOf(thrown, criticals)].join('\n'));
    else await interaction.reply({ content: '🎲 2d6+1', flags: MessageFlags.Ephemeral });
  `,
};

/** A picture of a service that needs no account; it may take a while. */
function picture(kind: string): Answer {
  return {
    says: ['noPicture'],
    needsPictures: true,
    code: `await sayPicture(interaction, ${jsString(kind)}, words.noPicture);`,
  };
}

const known: Readonly<Record<string, Answer>> = {
  ping: {
    says: ['pong'],
    code: source`
      const delay = Math.max(0, Date.now() - interaction.createdTimestamp);
      await interaction.reply({ content: fill(words.pong, { delay }), flags: MessageFlags.Ephemeral });
    `,
  },
  help: {
    code: source`
      const lines = commands.map(({ data }) => '/' + data.name + ': ' + data.description);
      await interaction.reply({
        content: [...lines, ...about].join('\n').slice(0, 2000),
        flags: MessageFlags.Ephemeral,
      });
    `,
  },
  flip: {
    says: ['heads', 'tails'],
    code: 'await interaction.reply(oneOf([words.heads, words.tails]));',
  },
  server: {
    says: ['members', 'onlyServers'],
    code: source`
      const { guild } = interaction;
      await interaction.reply(
        guild ? fill(words.members, { server: guild.name, count: guild.memberCount }) : words.onlyServers,
      );
    `,
  },
  joke: {
    says: ['joke1', 'joke2', 'joke3'],
    code: 'await interaction.reply(oneOf([words.joke1, words.joke2, words.joke3]));',
  },
  '8ball': {
    says: ['question', 'yes', 'no', 'later', 'good', 'rather'],
    options: optionOf(
      'String',
      "name: 'question', description: words.question, required: true, max_length: 200",
    ),
    code: source`
      const { yes, no, later, good, rather } = words;
      await interaction.reply(oneOf([yes, no, later, good, rather]));
    `,
  },
  choose: {
    says: ['between', 'nothing'],
    options: optionOf(
      'String',
      "name: 'choices', description: words.between, required: true, max_length: 500",
    ),
    code: source`
      const things = thingsIn(interaction.options.getString('choices', true));
      await interaction.reply(things.length === 0 ? words.nothing : oneOf(things));
    `,
  },
  echo: {
    says: ['repeat'],
    options: optionOf(
      'String',
      "name: 'text', description: words.repeat, required: true, max_length: 2000",
    ),
    code: "await interaction.reply(interaction.options.getString('text', true));",
  },
  ship: {
    options: source`
      [
        { type: ApplicationCommandOptionType.User, name: 'user', description: '1', required: true },
        { type: ApplicationCommandOptionType.User, name: 'with', description: '2', required: true },
      ]
    `,
    code: source`
      const [one, other] = ['user', 'with'].map((name) => interaction.options.getUser(name, true).id);
      const percent = likenessOf(one, other);
      const bar = '💗'.repeat(Math.round(percent / 10)) + '🤍'.repeat(10 - Math.round(percent / 10));
      await interaction.reply('<@' + one + '> 💞 <@' + other + '>: **' + percent + ' %**\\n' + bar);
    `,
  },
  number: {
    says: ['howMany'],
    options: optionOf('Integer', "name: 'most', description: words.howMany, min_value: 1"),
    code: source`
      const most = interaction.options.getInteger('most') ?? 100;
      await interaction.reply('🎲 1–' + most + ': **' + roll(most) + '**');
    `,
  },
  teams: {
    says: ['names', 'howMany', 'nothing'],
    options: source`
      [
        {
          type: ApplicationCommandOptionType.String,
          name: 'names',
          description: words.names,
          required: true,
          max_length: 1000,
        },
        {
          type: ApplicationCommandOptionType.Integer,
          name: 'count',
          description: words.howMany,
          min_value: 2,
          max_value: 10,
        },
      ]
    `,
    code: source`
      const names = thingsIn(interaction.options.getString('names', true));
      const teams = teamsOf(names, interaction.options.getInteger('count') ?? 2);
      const lines = teams.map((team, at) => '**' + (at + 1) + ':** ' + team.join(', '));
      await interaction.reply(names.length < 2 ? words.nothing : lines.join('\\n').slice(0, 2000));
    `,
  },
  rps: {
    says: ['youWin', 'iWin', 'draw'],
    options: source`
      [
        {
          type: ApplicationCommandOptionType.String,
          name: 'choice',
          description: '✊ ✋ ✌️',
          required: true,
          choices: ['✊', '✋', '✌️'].map((name) => ({ name, value: name })),
        },
      ]
    `,
    code: source`
      const signs = ['✊', '✋', '✌️'];
      const theirs = signs.indexOf(interaction.options.getString('choice', true));
      const own = signs.indexOf(oneOf(signs));
      const result = [words.draw, words.youWin, words.iWin][(theirs - own + 3) % 3];
      await interaction.reply(signs[theirs] + ' – ' + signs[own] + ' **' + result + '**');
    `,
  },
  weather: {
    says: ['town', 'noTown'],
    needsWeather: true,
    options: optionOf(
      'String',
      "name: 'town', description: words.town, required: true, max_length: 80",
    ),
    code: "await sayWeather(interaction, interaction.options.getString('town', true), words.noTown);",
  },
  meme: picture('meme'),
  cat: picture('cat'),
  dog: picture('dog'),
  avatar: {
    code: 'await interaction.reply(interaction.user.displayAvatarURL({ size: 512 }));',
  },
};
