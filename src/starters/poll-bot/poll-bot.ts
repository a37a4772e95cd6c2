import { readBoardPosts } from '../shared/reading/clock/read-board-posts.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { pollCommands, predictionCommands, proposalCommands } from './commands.ts';
import { readPredictions } from './read-predictions.ts';
import { readProposals } from './read-proposals.ts';
import {
  daysToFind,
  isHiddenUntilEnd,
  pollChoices,
  readPollPosts,
  showsNames,
} from './read-poll-posts.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { texts } from './texts.ts';

/** Polls with buttons and an optional end time. */
export const render = defineBot((plan, input) => {
  const proposals = readProposals(input.input.userMessage);
  const points = readPredictions(input.input.userMessage);
  const isPrediction = points !== undefined;
  const does = isPrediction ? predictionCommands : proposalCommands;
  const nameOf = (id: string): string =>
    plan.commands.find(({ description }) => description === does[id]?.does)?.name ?? '';
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for polls: people vote with buttons, and everybody sees the result grow.',
    texts,
    told: (t) =>
      new Map([
        [nameOf('suggest'), t('suggest')],
        [nameOf('winner'), t('result')],
        [nameOf('predict-result'), t('result')],
        [nameOf('leaderboard'), `🏆 ${nameOf('leaderboard')}`],
      ]),
    settings: (t) => ({
      commands: plannedNames(plan, pollCommands),
      // What a right prediction brings; without it there is none.
      ...(isPrediction && {
        predictions: {
          points,
          result: nameOf('predict-result'),
          board: nameOf('leaderboard'),
          boardPosts: [...readBoardPosts(input.input.userMessage)],
        },
      }),
      choices: [
        ...(readPollPosts(input.input.userMessage)[0]?.choices ??
          pollChoices(input.input.userMessage) ??
          (isPrediction ? ['1', 'X', '2'] : [t('yes'), t('no')])),
      ],
      isHidden: isHiddenUntilEnd.test(input.input.userMessage),
      showsNames: showsNames.test(input.input.userMessage),
      isMultiple:
        daysToFind(input.input.userMessage).length > 1 || several.test(input.input.userMessage),
      propose: nameOf('suggest'),
      winner: nameOf('winner'),
      mostProposals: proposals?.most ?? 0,
      posts: [
        ...(proposals?.starts === undefined
          ? []
          : [
              {
                ...proposals.starts,
                question: '',
                choices: [],
                channel: proposals.channel || proposals.winnerChannel,
              },
            ]),
        ...readPollPosts(input.input.userMessage),
      ].map(({ days, choices, question, ...post }) => ({
        ...post,
        days: [...days],
        question:
          question ||
          questionOf(proposals?.winnerChannel ?? '') ||
          plan.title.replace(/^.* Bot$/u, '🗳️'),
        choices: [...choices],
      })),
      mostChoices: Math.round(
        readNumber(withDigits(input.input.userMessage), most, { min: 2, max: 10 }) ?? 10,
      ),
      // What people type is a number of hours or of minutes.
      unit: typed.test(input.input.userMessage) ? 'minutes' : 'hours',
      hours:
        proposals?.hours ||
        (readNumber(input.input.userMessage, hours, { min: 1, max: 24 * 365 }) ??
          (readNumber(withDigits(input.input.userMessage).replace(oneDay, '1 '), days, {
            min: 1,
            max: 365,
          }) ?? 0) *
            24 +
            (readNumber(input.input.userMessage, minutes, { min: 1, max: 1440 }) ?? 0) / 60),
      channel: proposals
        ? proposals.winnerChannel || proposals.channel
        : (readChannels(input.input.userMessage)[0] ?? ''),
    }),
    keeps: 'polls.json',
    hasAlarms: true,
    uses: ['clock-files', 'server-store-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: 'For example: `/poll question: What shall we read next? choices: Emma, Dracula, Dune hours: 24`. Without choices it offers those of `src/settings.js`, which also says after how many hours a poll ends by itself (0 for never), in which channel the result is told, whether it is hidden until the end, shows who chose what (`showsNames`) or lets people choose several (`isMultiple`), and which polls start by themselves (`posts`), in the time zone there or in the variable `TZ`; one without choices is about what members proposed with the command `propose`, if that has a name. A second click takes a vote back. Who started the poll can end it, and who may manage messages. With `predictions` a poll is of what will happen: who may manage messages says what was right, and everybody who chose it gets the points.',
    files: {
      'src/polls.js': 'how votes are counted, without Discord.',
      'src/proposals.js': 'what members propose, without Discord.',
      'src/predictions.js': 'who was right, and their points, without Discord.',
      'src/feature.js': 'the command and the buttons.',
    },
  };
});

/** "Book of the month" of what wins in #book-of-the-month. */
function questionOf(channel: string): string {
  const words = channel.slice(1).replaceAll(/[-_]/gu, ' ');
  return words.includes(' ') ? `🗳️ ${upperStart(words)}` : '';
}

const most = [
  "(?:up to|at most|max(?:imum|imal|\\.)?|bis zu|höchstens|hasta|máximo(?: de)?|jusqu[’']à|maximum|até|no máximo|fino a|massimo|al massimo|tot|maximaal|do|maksymalnie|en fazla|до|максимум|upp till|högst|maks(?:imal)?|tối đa|最多|最大|최대|अधिकतम|حتى)\\s?{n}\\s?(?:个|個)?\\s?(?:options?|choices?|answers?|antworten|optionen|opciones|respuestas|choix|réponses|opções|respostas|opzioni|risposte|opties|antwoorden|opcji|odpowiedzi|seçenek|вариант|варіант|alternativ|pilihan|opsi|lựa chọn|选项|選択肢|つの選択肢|개)",
  '{n}\\s?(?:options?|choices?|optionen|antwortmöglichkeiten|opciones|opções|opzioni|opties|opcji|seçenek|вариант\\p{L}{0,2}|варіант\\p{L}{0,2}|alternativ|pilihan|lựa chọn|个选项|選択肢|개)(?: max\\p{L}{0,4})?',
  // "選択肢は5つまで"
  '(?:選択肢|选项|選項|선택지|옵션)(?:は|を|은|는|最多|최대|最大)?\\s?{n}\\s?(?:つ|個|个|개)',
];
const typed =
  /(?<![\d]\s?|\p{L})(?:minutes?|minuten|minutos|minuti|minut|dakika|минут\p{L}?|хвилин\p{L}?|menit|phút)(?!\p{L})|(?:duration|dauer|duración|durée|duração|durata|duur) (?:in|en|em|in) min|分钟数|何分|분 (?:수|단위)|मिनट|دقائق/iu;
const hours = [
  '(?<!(?<!\\p{L})(?:at|um|à|(?<!(?:ci?err|termin|acab)\\p{L}{1,3}\\s)a las|às|alle|o|om|в|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda|terça|quarta|quinta|sexta|day|feira)\\s){n}\\s?(?:h|hours?|stunden?|horas?|heures?|or[ea]|godzin\\p{L}?|saat|час\\p{L}{0,2}|годин\\p{L}?|timmar|timme|jam|giờ|tiếng|時間|시간)(?!\\p{L})',
];
const minutes = [
  '{n}\\s?(?:min(?:ut\\p{L}*)?|dk|dakika|мин\\p{L}*|хв\\p{L}*|menit|phút|分钟|分|분|मिनट|دقيقة|دقائق)(?!\\p{Script=Latin}|\\p{Script=Cyrillic})',
];
/** "Ends after a day" */
const oneDay = /(?<=(?:after|for|within|nach) )(?:an?|one|einem) (?=day|tag)/iu;
/** "Multiple choice allowed" */
const several =
  /(?:multiple|several)[ -](?:choices?|answers?|votes?|options?) (?:are )?(?:allowed|possible)|(?:pick|choose|select|vote for) (?:more than one|several|multiple)/iu;
const days = [
  '{n}\\s?(?:days?|tage?|días?|dias?|jours?|giorn[oi]|dag(?:en)?|dni|dzień|gün|дн\\p{L}{1,2}|день|дні(?:в)?|dagar|hari|ngày|天|日間|일|दिन|أيام|يوم)(?!\\p{L})',
];
