import { join } from 'node:path';
import type { BotPlan, PlanFact } from '../../contracts/job/plan.ts';
import { filesIn } from '../files-in.ts';
import { wordsOf } from '../page/dictionary.ts';
import { readmeTexts } from '../shared/bot/readme-texts.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { asksAdvantage, withAdvantage } from './advantage.ts';
import { actionTexts } from './action-texts.ts';
import { always, botCommands } from './bot-commands.ts';
import { featureModule } from './feature-module.ts';
import { drawsOnceADay, fortunesOf } from './fortunes.ts';
import { isNext, nextCommand } from './next-post.ts';
import { isOnceADay } from './reading/read-once-a-day.ts';
import { groupIn } from './reading/group-in.ts';
import { describedTexts } from './told/described-texts.ts';
import { readActions } from './reading/read-actions.ts';
import { readAnswers } from './reading/read-answers.ts';
import { readCriticals } from './reading/read-criticals.ts';
import { postsBeside } from './told/posts-beside.ts';
import { reactionsBeside } from './reading/read-reactions.ts';
import { shared } from '../shared/shared-files.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { texts } from './texts.ts';
import { usualTexts } from './usual-texts.ts';

/** `/ping`, `/help` and the plan's commands. The answers of unknown commands are set in Discord. */
export const render = defineBot((plan, input) => {
  const words = wordsOf(usualTexts, plan.language ?? 'en');
  const request = input.input.userMessage;
  const said = readAnswers(request);
  const posts = postsBeside(request, [plan.starter, ...(plan.parts ?? [])]);
  const reactions = reactionsBeside(request, [plan.starter, ...(plan.parts ?? [])]);
  const criticals = readCriticals(request);
  const group = groupIn(request);
  const ofGroup = group === undefined ? undefined : `⏰ ${upperStart(group)}`;
  const sides = isOfTwenty.test(request) ? '20' : upTo.exec(request)?.groups?.['sides'];
  const hasPosts = posts.length > 0;
  const hasReactions = reactions.length > 0;
  const isBare = plan.parts === undefined && !hasPosts && !hasReactions;
  const planned = isBare ? [...always, ...plan.commands] : plan.commands;
  const wordsOfActions = wordsOf(actionTexts, plan.language ?? 'en');
  const actions = readActions(request).filter(({ name }) =>
    planned.some((one) => one.name === name),
  );
  const hasActions = actions.length > 0;
  const commands = botCommands(
    planned.filter(({ name }) => actions.every((one) => one.name !== name)),
    said,
    words.t,
    criticals !== undefined,
  )
    .map((command) =>
      isNext(command.name, posts)
        ? nextCommand(command, posts[0]?.text || (ofGroup ?? command.description))
        : command,
    )
    .map((command) =>
      asksAdvantage(request) ? withAdvantage(command, plan.language ?? 'en') : command,
    )
    .map((command) =>
      sides === undefined
        ? command
        : { ...command, code: command.code.replace("?? '1d6'", `?? '1d${sides}'`) },
    );
  const says = commands.flatMap((command) => command.says ?? []);
  const answered = commands.filter(({ isAnswered }) => isAnswered).map(({ name }) => name);
  const isAnswered = answered.length > 0;
  const hasForecast = posts.some(({ town }) => town !== undefined);
  const hasWeather = hasForecast || commands.some(({ needsWeather }) => needsWeather === true);
  const hasPictures = commands.some(({ needsPictures }) => needsPictures === true);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot with slash commands.',
    commands,
    told: () =>
      new Map([
        ...commands.map(({ name, description }) => [name, description] as const),
        ...actions.map(
          ({ name }) => [name, wordsOfActions.t('act').replace('{name}', name)] as const,
        ),
      ]),
    texts,
    settings: (t) => ({
      ...(says.length > 0 && { words: words.pick(...says) }),
      ...(criticals !== undefined && { criticals: { sides: 20, ...criticals } }),
      answered: answered.slice(0, 25),
      answers: Object.fromEntries(
        answered.flatMap((name) => {
          const told = said.get(name)?.answers ?? [];
          const own = told.length > 0 ? told : fortunesOf(name, request, plan.language ?? 'en');
          return own.length === 0 ? [] : [[name, own]];
        }),
      ),
      onceADay: Object.fromEntries(
        answered.flatMap((name) => {
          const refusal =
            said.get(name)?.onceADay ?? (drawsOnceADay(name, request) ? '' : undefined);
          return refusal === undefined ? [] : [[name, refusal || t('tomorrow')]];
        }),
      ),
      ...(hasActions && {
        actions: actions.map(({ name, text, isCounted, usual }) => ({
          name,
          text: text ?? wordsOfActions.t(usual),
          isCounted,
        })),
        actionWords: wordsOfActions.pick('act', 'whom', 'gotSoFar'),
      }),
      ...(hasPosts && {
        posts: posts.map(({ texts: listed, described, ...post }) => {
          const several =
            described === undefined ? listed : describedTexts(described, plan.language ?? 'en');
          return {
            ...post,
            text:
              post.town === undefined
                ? post.text || (several?.[0] ?? ofGroup ?? t('reminder'))
                : '',
            ...(several !== undefined && { texts: [...several] }),
          };
        }),
      }),
      ...(hasReactions && { reactions: reactions.map((one) => ({ ...one })) }),
    }),
    ...((isAnswered || hasActions) && { keeps: isAnswered ? 'answers.json' : 'actions.json' }),
    ...(hasPosts && { uses: ['clock-files'] }),
    permissions: [
      ...(hasPosts || hasReactions ? ['View Channels', 'Send Messages'] : []),
      ...(posts.some(({ ping }) => ping !== '') ? ['Mention Everyone'] : []),
      ...(hasReactions ? ['Add Reactions', 'Read Message History'] : []),
    ],
    ...(hasReactions && { intents: ['Message Content Intent'] }),
    use: `${isAnswered ? `What ${answered.map((name) => `\`/${name}\``).join(', ')} ${answered.length === 1 ? 'answers' : 'answer'} is set in Discord, with \`/set-answer\`, by those who manage the server; until then, what \`src/settings.js\` says. ` : ''}${hasPosts ? `What it posts by itself, when and where, stands in \`src/settings.js\`; its times are those of the time zone in the variable \`TZ\`. ` : ''}${hasWeather ? 'The weather comes from open-meteo.com, which needs no account. ' : ''}${hasPictures ? 'Pictures come from services that need no account: `src/pictures.js` names them. ' : ''}An answer that takes longer than three seconds begins with \`interaction.deferReply()\`. ${hasReactions ? 'What it does when somebody writes certain words stands in `src/settings.js`, too: for that it reads the messages of the server, and keeps none.' : 'The bot asks for the intent `Guilds` alone: it reads no messages.'}`,
    files: { 'src/feature.js': 'the commands, each with the code that answers it.' },
    more: [
      {
        path: 'src/feature.js',
        content: featureModule(commands, {
          facts: commands.some(({ name }) => name === 'help')
            ? (plan.facts ?? []).filter(isToldByHelp)
            : [],
          missing: missing(plan),
          hasPosts,
          hasReactions,
          hasActions,
          hasForecast,
        }),
      },
      ...(hasActions ? filesIn(join(import.meta.dirname, 'action-files')) : []),
      ...(isAnswered ? filesIn(join(import.meta.dirname, 'answer-files')) : []),
      ...(hasWeather
        ? [...filesIn(join(import.meta.dirname, 'weather-files')), ...shared('weather-files')]
        : []),
      ...(hasPictures ? filesIn(join(import.meta.dirname, 'picture-files')) : []),
      ...(hasPosts ? filesIn(join(import.meta.dirname, 'post-files')) : []),
      ...(hasReactions ? filesIn(join(import.meta.dirname, 'reaction-files')) : []),
    ],
  };
});

/** Whether a fact may stand in /help: what a command is to do, when and how often, does not. */
function isToldByHelp({ kind, text: told, label = '' }: PlanFact): boolean {
  if (kind === 'quote' || /^\/\S+$/u.test(label)) return true;
  const words = label.split(' ').length;
  if (torn.has(kind)) return false;
  return words < 6 && !isOnceADay.test(`${label} ${told}`);
}

/** The commands that the request names and the bot does not have: no member reads of them. */
function missing({ notIncluded = [], language = 'en' }: BotPlan): string {
  const lines = notIncluded.filter((line) => line.startsWith('/'));
  return lines.length === 0
    ? ''
    : `${wordsOf(readmeTexts, language).t('left')}: ${lines.join('; ')}`;
}

/** Pieces of sentences. */
const torn: ReadonlySet<string> = new Set(['detail', 'time', 'date', 'statement']);

/** Such games are played with a die of twenty sides. */
const isOfTwenty =
  /(?<!\p{L})(?:d\s?&\s?d|dnd|[dw]20|dungeons|pathfinder|pen[- ](?:and|&)[- ]paper)(?!\p{L})/iu;
/** "от 1 до 20", "1-100": how many sides a die has. */
const upTo =
  /(?<![\d:.#-])1\s?(?:[-–~〜]|to|bis|a|à|do|до|tot|đến|sampai|until|se|से|إلى|から|부터|到)\s?(?<sides>4|8|10|12|20|100)(?![\d:.])/iu;
