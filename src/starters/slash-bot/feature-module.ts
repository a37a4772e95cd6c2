import type { PlanFact } from '../../contracts/job/plan.ts';
import { jsString, jsValue } from '../markup.ts';
import { source } from '../lay-out.ts';
import type { BotCommand } from './bot-commands.ts';

interface FeatureParts {
  readonly facts?: readonly PlanFact[] | undefined;
  /** What the request names and the bot does not have, for who reads the code. */
  readonly missing?: string;
  readonly hasPosts: boolean;
  readonly hasReactions: boolean;
  readonly hasActions: boolean;
  /** Whether it posts the weather by itself. */
  readonly hasForecast?: boolean;
}

/** `src/feature.js`: the commands, each with the code that answers it. */
export function featureModule(
  commands: readonly BotCommand[],
  {
    facts = [],
    missing = '',
    hasPosts,
    hasReactions,
    hasActions,
    hasForecast = false,
  }: FeatureParts,
): string {
  const entries = commands.map(entryOf).join('');
  const isAnswered = commands.some((command) => command.isAnswered);
  const used = (names: readonly string[], text: string): string =>
    names.filter((name) => new RegExp(`\\b${name}\\b`).test(text)).join(', ');
  const chance = used(
    ['criticalsOf', 'likenessOf', 'oneOf', 'roll', 'rollDice', 'teamsOf', 'thingsIn'],
    entries.replaceAll(/'(?:\\.|[^'\\\n])*'?/g, "''"),
  );
  const weather = used(['forecast', 'sayWeather'], `${entries} ${hasForecast ? 'forecast' : ''}`);
  const own = used(['criticals', 'words'], entries);
  const discord = used(['ApplicationCommandOptionType', 'MessageFlags'], entries);
  const posting = hasForecast ? '(client) => startPosts(client, forecast)' : 'startPosts';
  const start = hasPosts ? `, start: ${posting}` : '';
  return source`
    ${discord === '' ? '' : `import { ${discord} } from 'discord.js';`}
    ${hasActions ? "import { actionCommands, openActions } from './actions.js';" : ''}
    ${isAnswered ? "import { openAnswers, sayAnswer, setAnswer } from './answers.js';" : ''}
    ${chance === '' ? '' : `import { ${chance} } from './chance.js';`}
    ${used(['fill'], entries) === '' ? '' : "import { fill } from './frame/text.js';"}
    ${commands.some((command) => command.needsPictures) ? "import { sayPicture } from './pictures.js';" : ''}
    ${hasPosts ? `import { ${used(['nextPost', 'startPosts'], `${entries} startPosts`)} } from './posts.js';` : ''}
    ${hasReactions ? "import { reactions } from './reactions.js';" : ''}
    ${weather === '' ? '' : `import { ${weather} } from './say-weather.js';`}
    ${own === '' ? '' : `import { settings } from './settings.js';\n\nconst { ${own} } = settings;`}

    ${missing === '' ? '' : `// ${missing.replaceAll(/\s+/gu, ' ')}`}
    /** What Discord is told of each command, and what answers it. */
    const commands = [
      ${entries}
      ${hasActions ? '...actionCommands,' : ''}
      ${isAnswered ? 'setAnswer,' : ''}
    ];

    /** What /help says below the commands. */
    const about = ${jsValue(facts.map(({ label, text }) => (text === '' || label === undefined ? (label ?? text) : `${label}: ${text}`)))};

    export const feature = { commands${opening(isAnswered, hasActions)}${start}${hasReactions ? ', ...reactions' : ''} };
  `.replace(/^\n+/, '');
}

/** What is opened before the bot logs in, and closed when it ends. */
function opening(isAnswered: boolean, hasActions: boolean): string {
  if (isAnswered && hasActions)
    return `, async open() { await openAnswers.open(); await openActions.open(); }, async stop() { await openAnswers.stop(); await openActions.stop(); }`;
  if (hasActions) return ', ...openActions';
  return isAnswered ? ', ...openAnswers' : '';
}

function entryOf({ name, description, options, code }: BotCommand): string {
  return source`
    {
      data: {
        name: ${jsString(name)},
        description: ${jsString(description)},
        ${options === undefined ? '' : `options: ${options.trimEnd()},`}
      },
      async run(interaction) {
        ${code}
      },
    },
  `.replace(/\n\s*\n/g, '\n');
}
