import type { BotPlan, Language } from '../../contracts/job/plan.ts';
import { wordsOf } from '../page/dictionary.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { optionName } from '../shared/reading/commands/read-command-fields.ts';
import { readOneButton } from '../shared/reading/commands/read-buttons.ts';
import { choicesOf } from '../sheet-bot/sheet-fields.ts';
import { type AnswerCommands, answers } from './answer-commands.ts';
import { eventCommands } from './commands.ts';
import { type EventWishes, readEvent, staysAway } from './read-event.ts';
import { groupTexts, looksForGroup } from './looks-for-group.ts';
import { groupCommand, readGroup } from './read-group.ts';
import { readMeetings } from './read-meetings.ts';
import { texts } from './texts.ts';

/** Events for which members sign up with buttons, with a reminder. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const commands = namesOf(plan);
  const {
    choices,
    minutesBefore,
    complete,
    isDated: hasDay,
    ...read
  } = readEvent(userMessage, commands.event);
  const isDated = hasDay || groupCommand(userMessage) === undefined;
  const { seats, teams, minutesOpen } = readGroup(userMessage);
  const { fields, ...wishes } = isDated ? read : withGame(read, userMessage, plan.language);
  const count = complete.count > 0 ? complete.count : isDated && teams === 0 ? 0 : seats;
  const most = wishes.most > 0 ? wishes.most : isDated ? 0 : seats;
  const allCome = isDated && choices?.every(({ label }) => !staysAway(label)) === true;
  const answering = answersOf(plan);
  return {
    dir: import.meta.dirname,
    about: isDated
      ? 'A Discord bot for events: members sign up with buttons, and are reminded.'
      : 'A Discord bot that gathers a group: members join with buttons until it is full.',
    texts,
    told: (t) =>
      new Map([
        [plannedNames(plan, eventCommands)['event-cancel'] ?? '', t('cancel')],
        [answering.present, t('going')],
        [answering.absent, t('absent')],
      ]),
    settings: (t) => ({
      commands,
      ...(answering.present !== '' && { answers: { ...answering } }),
      isDated,
      ...wishes,
      most,
      allCome,
      teams,
      meetings: (isDated ? readMeetings(userMessage) : []).map(({ days, ...meeting }) => ({
        ...meeting,
        days: [...days],
      })),
      minutesOpen: isDated ? 0 : minutesOpen,
      minutesBefore: isDated ? [...minutesBefore] : [],
      fields: fields.map((said) => {
        const two = eitherOf(said);
        const label = two?.join(' / ') ?? said;
        const offered = two ?? choicesOf(said, fields, userMessage);
        return { name: optionName(label), label, choices: [...offered] };
      }),
      complete: { ...complete, count },
      choices:
        choices?.map((choice, at) => ({
          ...choice,
          most: allCome
            ? mostBesides(choice.most, most)
            : at === 0 && choices.every((one) => one.most === 0)
              ? most
              : choice.most,
        })) ??
        (isDated
          ? [
              { label: t('going'), most: wishes.most, leaves: false },
              { label: t('maybe'), most: 0, leaves: false },
              { label: t('absent'), most: 0, leaves: false },
            ]
          : [
              { label: readOneButton(userMessage) ?? t('join'), most, leaves: false },
              { label: t('leave'), most: 0, leaves: true },
            ]),
    }),
    keeps: 'events.json',
    hasAlarms: true,
    uses: ['server-store-files', 'clock-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: isDated
      ? `For example: \`/event title: Board games date: 2030-05-01 time: 19:30\`. Dates may also be written as 1.5.2030 or 1/5/2030, day first, and without a year; times are those of the time zone of \`src/settings.js\`, or of the variable \`TZ\`. The event is posted in the channel that the file names, otherwise where the command is given. Each of \`meetings\` there is posted by itself at its time (\`at\`, on its \`days\`, so many \`daysBefore\`). A button that is full says so, or puts on the waiting list if \`src/settings.js\` has one; a second press takes a sign-up back, and the first who waits moves up. ${allCome ? 'Whoever signed up' : 'Whoever signed up with any button but the last'} is reminded before the event. Who announced it cancels it, and who may manage events.`
      : `\`/${commands.event}\` posts the message with the buttons; a second press takes a sign-up back. Once as many have joined as \`complete\` of \`src/settings.js\` says, or as its command was given, everybody in it is told, in \`teams\` that are drawn by chance; with \`minutesOpen\` it is closed if it is not full by then.`,
    files: {
      'src/events.js': 'dates, sign-ups and limits, without Discord.',
      'src/groups.js': 'what is said once a group is full, and its teams.',
      'src/feature.js': 'the commands, the buttons and the reminders.',
    },
  };
});

/** Who looks for a group types the game, when it begins and how many it takes, unless the request names fields. */
function withGame<Read extends Pick<EventWishes, 'fields' | 'hasTitle' | 'asksLimit'>>(
  read: Read,
  text: string,
  language: Language = 'en',
): Read {
  if (looksForGroup(text) === undefined || read.fields.length > 0) return read;
  const { t } = wordsOf(groupTexts, language);
  return { ...read, fields: [t('game'), t('when')], hasTitle: false, asksLimit: true };
}

/** "Ranked or casual", "ランクかカジュアルか": what is typed is one of two. */
function eitherOf(field: string): readonly string[] | undefined {
  const [, first = '', second = ''] = either.exec(field) ?? [];
  return second === '' ? undefined : [first, second];
}

const either =
  /^([\p{L}\p{M}\p{N}ー]{1,16}?)(?:か(?=[^か]{1,16}か?$)|还是|還是|或|\s(?:or|oder|ou|lub|veya|ya da|или|या|أو)\s)([\p{L}\p{M}\p{N}ー]{1,16}?)か?$/u;

/** A limit of all is none of one button. */
function mostBesides(own: number, all: number): number {
  return own === all ? 0 : own;
}

/** The commands with which members answer; empty where the plan has none. */
function answersOf({ commands }: Pick<BotPlan, 'commands'>): AnswerCommands {
  const nameOf = (does: string): string =>
    commands.find(({ description }) => description === does)?.name ?? '';
  return { present: nameOf(answers.present), absent: nameOf(answers.absent) };
}

/** The names of the commands; empty for those that a group does not have. */
function namesOf(
  plan: Pick<BotPlan, 'commands'>,
): Readonly<Record<'event' | 'events' | 'event-cancel', string>> {
  const names = plannedNames(plan, eventCommands);
  const nameOf = (id: string): string =>
    plan.commands.some(({ description }) => description === eventCommands[id]?.does)
      ? (names[id] ?? id)
      : '';
  return {
    event: names['event'] ?? 'event',
    events: nameOf('events'),
    'event-cancel': nameOf('event-cancel'),
  };
}
