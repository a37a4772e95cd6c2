import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { BotPlan } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { remindersSaid } from '../../event-bot/reminders-in.ts';
import { kindWords } from '../kind-words.ts';

/** A bot, with what several questions ask for. */
export interface MadeBot {
  /** Its settings without what every bot of its kind says. */
  readonly made: string;
  /** The same, with the forms that requests give their values, and words for what its kind does. */
  readonly settings: string;
  /** What is said only to show something. */
  readonly examples: RegExp;
  readonly commands: readonly string[];
  /** Commands of one word that do what every bot of their kind does. */
  readonly kinds: readonly string[];
  /** Commands whose words its features read as they stand. */
  readonly read: readonly string[];
  readonly starters: readonly string[];
  /** Words for what its kinds do. */
  readonly usual: readonly string[];
}

/** Reads once what the questions about a bot ask for. */
export function madeBot(plan: BotPlan, files: readonly ProjectFile[], request: string): MadeBot {
  const made = files
    .filter(({ path }) => path.endsWith('settings.js'))
    .map(({ content }) =>
      // What every bot of its kind says is not what this request asks for.
      typeof content === 'string' ? (content.split('\n  texts: {', 1)[0] ?? '') : '',
    )
    .join('\n');
  const starters = [plan.starter, ...(plan.parts ?? [])];
  const usual = starters.map((name) => kindWords[name] ?? '');
  if (starters.includes('economy-bot') && !/left: \[[^\]]{0,200}'gamble'/u.test(made))
    usual.push('coinflip coin flip bets gambling');
  const ofPart = (isOf: (part: string, name: string) => boolean): readonly string[] =>
    plan.commands
      .filter(({ part = plan.starter, name }) => isOf(part, name))
      .map(({ name }) => name);
  return {
    made,
    settings: [made, ...formsOfValues(made, request), ...usual, plan.title].join('\n'),
    examples,
    commands: plan.commands.map(({ name }) => name),
    kinds: ofPart((part, name) => !answers.has(part) && !name.includes(' ')),
    read: ofPart((part) => readsAll.has(part)),
    starters,
    usual,
  };
}

/** The values of settings as requests may write them. */
function formsOfValues(made: string, request: string): readonly string[] {
  const all = (pattern: RegExp): readonly (readonly string[])[] =>
    allMatches(made, pattern).map((match) => match.slice(1));
  // "At 18:30, one hour before" is told at 17:30.
  const [ahead = 0] = remindersSaid(request);
  return [
    // "22:00" may be "10 at night" in the request.
    ...all(/'(1[3-9]|2[0-3]):(\d{2})'/g).flatMap(([hours, minutes]) => [
      String(Number(hours) - 12),
      `${Number(hours) - 12}:${minutes}`,
    ]),
    // "Every 4 hours" is a pause of 240 minutes.
    ...all(/minutes: (\d{2,5}),/g).map(([minutes]) => `${Number(minutes) / 60} hours`),
    ...all(/at: '(\d{2}):(\d{2})'/g).flatMap(([hour, minute]) => {
      const at = (Number(hour) * 60 + Number(minute) + ahead) % 1440;
      const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
      return request.includes(time) ? [time, String(ahead)] : [time];
    }),
    // "hour: 9" is 09:00.
    ...all(/hour: (\d{1,2})/g).flatMap(([hour = '']) => [
      `${hour}:00`,
      `${hour.padStart(2, '0')}:00`,
    ]),
    // A day may stand there as Discord takes it.
    ...all(/t:(\d{9,11}):D/g).map(([seconds]) => {
      const date = new Date(Number(seconds) * 1000);
      return `${date.getUTCDate()} ${date.getUTCMonth() + 1} ${date.getUTCFullYear()}`;
    }),
  ];
}

/** Those whose commands do what the request says, or send a text. */
const answers = new Set(['slash-bot', 'relay-bot', 'check-in-bot']);
/** Those that take what a request says of a command as it stands. */
const readsAll = new Set(['list-bot', 'score-bot', 'sheet-bot', 'relay-bot', 'event-bot']);

/** "ticket-0001, ticket-0002", "#1 #2": how things are numbered; dice and changes; and the day that few years have. */
const examples =
  /(?<!\d)8[ -]?ball|(?<!\d)(?:4|6|8|10|12|20|100)[- ]?(?:sided|sides|lados|seiten|seitig\p{L}{0,3}|faces|caras|facce|zijden|ścian\p{L}{0,2}|yüz\p{L}{0,3}|гран\p{L}{1,4}|面)|(?<!\d)1\s?(?:[〜~–-]|to|bis|à|a|do|tot|до|đến|sampai|se|से|إلى|から|부터|到)\s?(?:4|6|8|10|12|20|100)(?!\d)|^\d{1,3}\s?[smhdw](?:\s(?:or|and|oder|und|o|y|ou|et|e|of|en|lub|i|или|и)\s\d{1,3}\s?[smhdw])?$|(?<!\p{L})(?:like|such as|e\.g\.|wie|z\. ?B\.|etwa|como|comme|come|zoals|bijv\.|np\.|jak|gibi|örneğin|например)\s(?:\d{1,3}\s?(?:s|m|h|d|w|min|std|t|j|g|u|мин|ч|д)(?![\p{L}\d])(?:,\s|\s(?:or|and|oder|und|o|y|ou|et|e|of|en|lub|i|или|и)\s)?){1,5}|\/[\p{L}\p{N}_-]{1,32}\s(?:@?(?!ile\s|komutu)\p{L}{1,20}\s)?\d{1,5}(?:[.,]\d{1,2})?(?:km|kg|ml|mi|[smhd])?(?:\s\d{1,3}:\d{2}|(?:\s\p{L}{2,10})?\s\d{1,4}\s?\p{L}{1,8})?(?=\s\p{L}|[,;.)]|$)|(?<=\s)[+±−-]\d{1,4}(?![\d.,])|(?<![\p{L}\d])\d{0,3}[dDwW]\d{1,4}(?:[+-]\d{1,4})?(?![\p{L}\d])|\p{L}[\p{L}_]{0,30}-0\d{1,5}|#\d{1,3}(?!\d)|(?<!\d)\d{1,2}\s(?:things|items|goods|cosas|artículos|dingen?|sachen|waren|choses|articles|coisas|itens|cose|oggetti|rzeczy|ürün|şey|вещи|товар\p{L}{1,2})(?!\p{L})|(?<!\p{L})(?:[Ff]eb|[Ff]év|[Ff]ev)\p{L}{0,8}\.?\s29(?!\d)|(?<!\d)29(?:\.|th)?\s(?:of |de )?(?:[Ff]eb|[Ff]év|[Ff]ev)/gu;
