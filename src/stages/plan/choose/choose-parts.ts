import type { BotPlan, PlanCommand } from '../../../contracts/job/plan.ts';
import { joins, languageLevels } from '../../../starters/bot-parts/joins.ts';
import { paysForCheckIn } from '../../../starters/check-in-bot/describes-check-in.ts';
import { namedByRequest } from '../../../starters/bot-parts/named-by-request.ts';
import { withoutLists } from '../../../starters/bot-parts/without-lists.ts';
import { partTexts } from '../../../starters/bot-parts/part-texts.ts';
import { startersOf } from '../../../starters/registry.ts';
import { answerCommands } from '../../../starters/event-bot/answer-commands.ts';
import { signsUpBeside } from '../../../starters/event-bot/signs-up.ts';
import { offersRoles } from '../../../starters/role-menu-bot/read-role-groups.ts';
import { logsMembers } from '../../../starters/log-bot/read-log.ts';
import { readApplication } from '../../../starters/relay-bot/read-application.ts';
import { readPredictions } from '../../../starters/poll-bot/read-predictions.ts';
import { readProposals } from '../../../starters/poll-bot/read-proposals.ts';
import { answeredCommands } from '../../../starters/slash-bot/answered.ts';
import { withoutUsualSaid } from '../../../starters/slash-bot/told/usual-said.ts';
import { postsBeside } from '../../../starters/slash-bot/told/posts-beside.ts';
import { reactionsBeside } from '../../../starters/slash-bot/reading/read-reactions.ts';
import { readStudy } from '../../../starters/trivia-bot/read-study.ts';
import { commandClauses } from '../../../starters/shared/reading/commands/command-clauses.ts';
import { kickHoursIn } from '../../../starters/verify-bot/read-verification.ts';
import { acceptsRules } from '../../../starters/verify-bot/accepts-rules.ts';
import { votesByThumbs } from '../../../starters/suggestion-bot/votes-by-thumbs.ts';
import type { Starter } from '../../../starters/starter.ts';
import { readCommands } from '../read/program/read-commands.ts';

/**
 * The further starters whose features a request for a bot names, with all commands that the bot has then:
 * "a ticket bot that also greets new members" has the part of a welcome bot, too.
 */
export async function chooseParts(
  main: Starter,
  text: string,
): Promise<Required<Pick<BotPlan, 'parts' | 'commands'>>> {
  const offered = await startersOf(main.projectType);
  const asked = withoutUsualSaid(text);
  // A vote on what members propose has its own suggestions, and a club may only choose what it reads.
  const isVote =
    main.name === 'poll-bot' &&
    (readProposals(text) !== undefined || readPredictions(text) !== undefined);
  const isOfVote = (name: string): boolean =>
    isVote && (name === 'suggestion-bot' || (name === 'progress-bot' && !howFar.test(text)));
  const isApplication = main.name === 'relay-bot' && readApplication(text) !== undefined;
  // "/rank" is of no levels where an economy has it.
  const listing = isVote || ownsAll.has(main.name) ? (main.commands?.(text) ?? []) : [];
  // The name of a channel asks for nothing.
  const told = withoutCommands(withoutLists(text), listing)
    .replace(languageLevels, ' ')
    .replaceAll(/#[\p{L}\p{M}\p{N}_-]{1,60}/gu, ' ');
  const named = offered
    .filter(
      ({ name }) =>
        name !== main.name &&
        !(name === 'check-in-bot' && (main.name === 'economy-bot' || paysForCheckIn(text))) &&
        (joins[name]?.test(told) === true ||
          (name === 'economy-bot' &&
            paysForCheckIn(text) &&
            joins['check-in-bot']?.test(told) === true) ||
          // Who joins by an invite is greeted beside it.
          (name === 'welcome-bot' && main.name === 'invite-bot' && greets.test(told)) ||
          // Who is asked whether they come is asked so beside points, too.
          (name === 'event-bot' && signsUpBeside(main.name, asked)) ||
          (name === 'verify-bot' && acceptsRules(text) && !offersRoles(text)) ||
          (name === 'role-menu-bot' && !offersOther.has(main.name) && offersRoles(text))),
    )
    .filter(({ name }) => !isOfVote(name))
    // "Kicks who does not verify within a day"
    .filter(
      ({ name }) =>
        main.name !== 'verify-bot' || name !== 'moderation-bot' || kickHoursIn(text) === 0,
    )
    // What members propose is voted on where it stands.
    .filter(
      ({ name }) => name !== 'poll-bot' || main.name !== 'suggestion-bot' || !votesByThumbs(text),
    )
    // Who is logged when they come, or has to accept rules, is greeted only if the request says so.
    .filter(
      ({ name }) =>
        name !== 'welcome-bot' ||
        greets.test(told) ||
        !(main.name === 'verify-bot'
          ? acceptsRules(text)
          : main.name === 'log-bot' && logsMembers(text)),
    )
    // Who joins a voice channel is no new member.
    .filter(({ name }) => !ofVoice.has(main.name) || name !== 'welcome-bot')
    // "A form (name, level)" asks for the level of who applies.
    .filter(
      ({ name }) =>
        !isApplication ||
        (name !== 'levels-bot' &&
          // Who is accepted gets a role, and chooses none.
          (name !== 'role-menu-bot' || joins[name]?.test(told) === true)),
    )
    // "/balance says who owes whom"
    .filter(({ name }) => main.name !== 'tally-bot' || name !== 'economy-bot' || coins.test(told))
    // The level of a character is no level of those who write.
    .filter(({ name }) => main.name !== 'sheet-bot' || name !== 'levels-bot')
    .slice(0, mostParts);
  const texts = partTexts(
    text,
    main.name,
    named.map(({ name }) => name),
  );
  const commands: PlanCommand[] = [];
  const add = (more: readonly PlanCommand[]): void => {
    for (const command of more) {
      const { name } = command;
      // "raid" is no command beside "raid new".
      const isFree = commands.every(
        (one) =>
          one.name.replaceAll('-', '') !== name.replaceAll('-', '') &&
          !one.name.startsWith(`${name} `),
      );
      if (isFree) commands.push(command);
    }
  };
  // What stands elsewhere in the request may name a command too, if no other feature has it.
  const commandsOf = ({ name, commands: own }: Starter): readonly PlanCommand[] => {
    const said = texts.get(name) ?? '';
    const whole = own?.(text) ?? [];
    return (own?.(said) ?? []).map((command) => {
      const other = whole.find(({ description }) => description === command.description);
      const isFree = commands.every((one) => one.name !== other?.name);
      return other !== undefined && isFree && !isNamed(command, said) ? other : command;
    });
  };
  const own = commandsOf(main);
  // "/exam add" may stand in the piece of another feature.
  add(own.length > 0 && !isVote && !readsAll.has(main.name) ? own : listing);
  for (const starter of named)
    add(commandsOf(starter).map((one) => ({ ...one, part: starter.name })));
  if (!readsAll.has(main.name))
    commands.splice(0, commands.length, ...namedByRequest(text, commands));
  const described = offered.filter(
    (one) =>
      one !== main &&
      !named.includes(one) &&
      !isOfVote(one.name) &&
      // What is filled in to apply is kept in no list.
      !(isApplication && readsAll.has(one.name)) &&
      // What is told of films to vote on, of quotes or of answers is of no other list.
      !((isVote || keepsOwn.has(main.name)) && readsAll.has(one.name)) &&
      // An economy pays who checks in, and counts the days in a row.
      !(main.name === 'economy-bot' && one.name === 'check-in-bot') &&
      // Who cannot come to a meeting is not away from the keyboard.
      !(main.name === 'event-bot' && one.name === 'afk-bot' && answerCommands(text)) &&
      one.describes?.(asked, asked) === true,
  );
  for (const starter of described) {
    // "/quote add" is of no list beside quotes.
    const rest = readsAll.has(starter.name) ? withoutCommands(text, commands) : text;
    if (starter.describes?.(rest, rest) !== true) continue;
    add((starter.commands?.(rest) ?? []).map((one) => ({ ...one, part: starter.name })));
  }
  const further = described.filter(({ name }) => commands.some(({ part }) => part === name));
  const general = offered.find(({ cues }) => cues.length === 0);
  const isGeneral = general === main;
  const besides = [main, ...named, ...further].map(({ name }) => name);
  const byItself = postsBesides(besides, text) + reactionsBeside(text, besides).length;
  // Who asks for anything but commands asks for these only by their names.
  const isBare = isGeneral && besides.length + byItself === 1;
  const others = readCommands(text).filter(
    // "/ping-me" is no "/ping".
    ({ name }) =>
      isBare || !always.has(name) || commandClauses(text).some((one) => one.name === name),
  );
  // What a command is to do is told of it, or it is left out.
  const answered = answeredCommands(text, others);
  add(isGeneral ? answered : answered.map((one) => ({ ...one, part: general?.name ?? '' })));
  const isNeeded =
    !isGeneral && (commands.some(({ part }) => part === general?.name) || byItself > 0);
  const starters = [...named, ...further, ...(isNeeded && general !== undefined ? [general] : [])];
  return {
    parts: starters.map(({ name }) => name),
    commands: commands.slice(0, mostCommands),
  };
}

const howFar =
  /(?<!\p{L})(?:progress|how far|pages? (?:they|you|we|read|every\p{L}{3,4})|fortschritt|progreso|progrès)(?!\p{L})|\/page/iu;

/** What people choose there are topics and prizes, though a role stands near. */
const offersOther: ReadonlySet<string> = new Set(['ticket-bot', 'giveaway-bot']);

/** A request without the commands that a feature has. */
function withoutCommands(text: string, commands: readonly PlanCommand[]): string {
  // "/garage set" may stand there as "/garage".
  const names = commands.flatMap(({ name }) =>
    name.includes(' ') && !text.toLowerCase().includes(`/${name}`)
      ? [name, ...name.split(' ', 1)]
      : [name],
  );
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(`/${name}`, ' '), text);
}

/** The question of the day is no text that is posted, and a rota has its own times. */
function postsBesides(starters: readonly string[], text: string): number {
  const [starter] = starters;
  if (starter === 'chore-bot') return 0;
  const daily = starter === 'trivia-bot' ? readStudy(text)?.daily : undefined;
  return postsBeside(text, starters).filter(
    ({ at }) => daily?.days.length === 0 || at !== daily?.at,
  ).length;
}

function isNamed({ name }: PlanCommand, text: string): boolean {
  return text.toLowerCase().includes(`/${name.split(' ', 1)[0]}`);
}

/** Those that take whatever command a request describes. */
const readsAll = new Set(['sheet-bot', 'list-bot', 'score-bot', 'relay-bot', 'voice-bot']);
const ofVoice = new Set(['call-bot', 'voice-room-bot', 'team-bot']);
/** Those that keep what members add. */
const keepsOwn = new Set(['quotes-bot', 'faq-bot']);
/** Those whose own commands join nothing else. */
const ownsAll = new Set([
  'list-bot',
  'economy-bot',
  'check-in-bot',
  'score-bot',
  'event-bot',
  'sheet-bot',
  'relay-bot',
  'voice-bot',
]);
const always = new Set(['ping', 'help']);
const mostParts = 5;
const mostCommands = 24;

const greets =
  /(?<!\p{L})(?:welcom(?:es?|ing)|greet(?:s|ings?)?|willkommen\p{L}{0,16}|begrüß\p{L}{1,3}|bienvenid\p{L}{1,2}|bienvenue|boas-vindas|benvenut\p{L}|welkom\p{L}{0,8}|powita\p{L}{1,4}|hoş ?geldin\p{L}{0,3}|приветств\p{L}{1,4})(?!\p{L})|欢迎|ようこそ|歓迎|환영|स्वागत|ترحيب/iu;

const coins =
  /(?<!\p{L})(?:coins?|economy|daily|shop|münzen|monedas|moedas|монет\p{L}{0,2})(?!\p{L})/iu;
