import type { BotPlan } from '../../contracts/job/plan.ts';
import type { Language } from '../../contracts/languages.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { remindersSaid } from '../event-bot/reminders-in.ts';
import { readCommandFields } from '../shared/reading/commands/read-command-fields.ts';
import { withoutParticle } from '../shared/reading/commands/without-particle.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { joinsIn } from './clauses/ands.ts';
import { clausesLeft } from './clauses/clauses-left.ts';
import { type Clause, clausesOf } from './clauses/clauses-of.ts';
import { wordsOfProject } from './clauses/files-text.ts';
import { namesAbsent } from './clauses/names-absent.ts';
import { keepingWords } from './clauses/keeping-words.ts';
import { type LeftRequest, sayClauses } from './clauses/say-clauses.ts';
import { clausesUncovered } from './clauses/uncovered.ts';
import { kindWords } from './kind-words.ts';
import { isOtherRanking } from './set-words.ts';
import { isExample, isOfCall, isStatement, isUnderstood, namesFields } from './understood.ts';

/**
 * What a request for a bot names and the bot does not have: commands, clauses of which nothing is in its
 * settings, and clauses most of whose words stand nowhere in its files.
 */
export function leftOfBot(
  plan: BotPlan,
  files: readonly ProjectFile[],
  { text, withoutLook, known }: LeftRequest,
): readonly string[] {
  const request = text.slice(0, mostCharacters);
  const settings = files.filter(({ path }) => path.endsWith('settings.js'));
  // What every bot of its kind says is not what this request asks for.
  const made = settings.map(({ content }) =>
    typeof content === 'string' ? (content.split('\n  texts: {', 1)[0] ?? '') : '',
  );
  // "22:00" may be "10 at night" in the request.
  const late = [...made.join('\n').matchAll(/'(1[3-9]|2[0-3]):\d{2}'/g)].map(([, hours]) =>
    String(Number(hours) - 12),
  );
  // "Every 4 hours" is a pause of 240 minutes.
  const pauses = [...made.join('\n').matchAll(/minutes: (\d{2,5}),/g)].map(
    ([, minutes]) => `${Number(minutes) / 60} hours`,
  );
  // "At 18:30, one hour before" is told at 17:30.
  const [minutes = 0] = remindersSaid(request);
  const ahead = [...made.join('\n').matchAll(/at: '(\d{2}):(\d{2})'/g)].map(([, hour, minute]) => {
    const at = (Number(hour) * 60 + Number(minute) + minutes) % 1440;
    return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  });
  // "hour: 9" is 09:00, and a day may stand there as Discord takes it.
  const hours = [...made.join('\n').matchAll(/hour: (\d{1,2})/g)].flatMap(([, hour = '']) => [
    `${hour}:00`,
    `${hour.padStart(2, '0')}:00`,
  ]);
  const days = [...made.join('\n').matchAll(/t:(\d{9,11}):D/g)].map(([, seconds]) => {
    const date = new Date(Number(seconds) * 1000);
    return `${date.getUTCDate()} ${date.getUTCMonth() + 1} ${date.getUTCFullYear()}`;
  });
  // The days of a setting, as the request may name them.
  const weekdays = [...made.join('\n').matchAll(/days: \[([\d,\s]{1,40})\]/gu)].flatMap(
    ([, listed = '']) =>
      (listed.match(/\d/gu) ?? []).map((day) =>
        new Date(Date.UTC(2030, 8, 1 + Number(day))).toLocaleDateString(plan.language ?? 'en', {
          weekday: 'long',
          timeZone: 'UTC',
        }),
      ),
  );
  const staff = /staffRole: '([^'\n]{1,200})'/u.exec(made.join('\n'))?.[1]?.split(', ') ?? [];
  const joints = jointsOf(plan.language ?? 'en');
  const commands = commandsLeft(plan, request, made.join('\n'));
  const starters = [plan.starter, ...(plan.parts ?? [])];
  const usual = starters.map((name) => kindWords[name] ?? '');
  if (starters.includes('economy-bot') && !/left: \[[^\]]{0,200}'gamble'/u.test(made.join('\n')))
    usual.push('coinflip coin flip bets gambling');
  const bot = {
    settings: [...made, ...late, ...ahead, ...hours, ...pauses, ...days, ...usual, plan.title].join(
      '\n',
    ),
    examples,
    commands: plan.commands.map(({ name }) => name),
    kinds: plan.commands
      .filter(({ part = plan.starter, name }) => !answers.has(part) && !name.includes(' '))
      .map(({ name }) => name),
    read: plan.commands
      .filter(({ part = plan.starter }) => readsAll.has(part))
      .map(({ name }) => name),
    starters,
  };
  const isBuilt = ({ text: clause }: Clause): boolean =>
    keeps.test(clause) ||
    isUnderstood(clause, bot) ||
    isUnderstood(withDigits(clause, request), bot);
  const left = [
    ...clausesOf(request, joints).filter(
      ({ start, text: clause }) =>
        (clausesLeft(clause, bot.settings, examples).length > 0 ||
          // "three buttons: A, B and C" counts what it names.
          (!/^\s?[:：(（]/u.test(request.slice(start + clause.length)) &&
            clausesLeft(counted(clause, request), bot.settings, examples).length > 0)) &&
        !isExample(clause, bot) &&
        !isOfCall(clause, bot) &&
        !namesFields(clause, bot) &&
        !isStatement(clause),
    ),
    ...clausesOf(request, joints).filter(({ text: clause }) =>
      isOtherRanking(clause, bot.settings),
    ),
    ...clausesOf(request).filter(({ text: clause }) =>
      (onlyRoles.exec(clause)?.[1]?.match(/\p{Lu}[\p{L}-]{2,30}/gu) ?? []).some(
        (name) => !bot.settings.includes(`'${name}'`) && !staff.includes(name),
      ),
    ),
    ...clausesUncovered(request, {
      text: [
        wordsOfProject(files.filter(isSaid), request),
        ...known,
        ...commands,
        ...usual,
        ...weekdays,
      ].join('\n'),
      language: plan.language ?? 'en',
      common: keepingWords,
      further: joints,
      share: 0.5,
      withoutLook,
      isBuilt,
    }).filter((clause) => !isBuilt(clause)),
  ];
  const names = namesAbsent(
    request,
    [wordsOfProject(files, request), ...known].join('\n'),
    plan.language ?? 'en',
  );
  const clauses = sayClauses(request, [...left, ...names], plan.language);
  return [
    // What a clause says of a command names it, too.
    ...commands.filter((name) => !clauses.some((clause) => clause.toLowerCase().includes(name))),
    ...namesLeft(request, bot.settings, files),
    ...clauses,
  ];
}

/** Numbers as digits, without those of buttons; and the next days are those of a forecast. */
function counted(clause: string, request: string): string {
  return withDigits(clause, request).replaceAll(
    /\d\s?(?:个|つの|개의?\s)?(?:按钮|ボタン|버튼)|\d\s(?:days|tage|días|jours|dias|giorni|dagen|dni|gün|дн\p{L}{1,2})(?!\p{L})/giu,
    ' ',
  );
}

/** What the bot says and is told of it: a word of its code, such as "total", says nothing of what it does. */
function isSaid({ path }: ProjectFile): boolean {
  return path === 'README.md' || path.endsWith('settings.js');
}

/** "gives them a role and shows our three rules": two wishes of a few words each. */
function jointsOf(language: Language): RegExp {
  return joinsIn(
    language,
    // "title, date and time" is a list.
    '(?<=\\S\\s[^\\s,]{1,24}\\s[^\\s,]{1,24})',
    '(?=(?!only\\s)[^\\s,.;:!?]{1,24}\\s[^\\s,.;:!?]{1,24}\\s\\S)',
  );
}

/** "Only the roles Admin and Moderator may use it" */
const onlyRoles =
  /(?<!\p{L})(?:[Oo]nly|[Nn]ur|[Ss][oó]lo|[Ss]eule?s?|[Aa]penas|[Ss]omente|[Aa]lleen|[Tt]ylko)\s(?:\p{Ll}{1,12}\s){0,6}(?:roles?|[Rr]ollen?|rôles?|cargos?|ruol[oi]|rol[ae]?)\s(\p{Lu}[\p{L}-]{1,30}(?:,?\s(?:\p{Ll}{1,4}\s)?\p{Lu}[\p{L}-]{1,30}){0,3})/u;

/** Those whose commands do what the request says, or send a text. */
const answers = new Set(['slash-bot', 'relay-bot', 'check-in-bot']);
/** Those that take what a request says of a command as it stands. */
const readsAll = new Set(['list-bot', 'score-bot', 'sheet-bot', 'relay-bot', 'event-bot']);

/** Files that a request names, and topics of which there are no questions. */
function namesLeft(
  request: string,
  settings: string,
  files: readonly ProjectFile[],
): readonly string[] {
  const named = request.match(dataFiles) ?? [];
  const missing = [...new Set(named)].filter((name) =>
    files.every(
      ({ path, content }) => !path.endsWith(name) && !String(content).includes(`'${name}'`),
    ),
  );
  const topics = [...request.matchAll(questions)].filter(
    ([, ahead, behind = ahead ?? '']) =>
      !/^(?:cultur|general|allgemein|knowledge|wissen)/iu.test(behind) &&
      !settings.toLowerCase().includes(behind.toLowerCase()),
  );
  return [...missing.slice(0, 3), ...topics.slice(0, 2).map(([words]) => words)];
}

const dataFiles =
  /(?<![\p{L}\p{N}/._-])[\w-]{1,40}\.(?:json|csv|ya?ml|txt|db|sqlite)(?![\p{L}\p{N}])/gu;
const questions =
  /(?<!\d)\d{1,3}\s(?:(?:sample|example|starter|beispiel)\s)?(?:(\p{L}{3,20})\s(?:trivia\s)?questions|(?:questions|fragen|preguntas|perguntas|domande|vragen|pytań|вопрос\p{L}{0,2})\s(?:about|on|über|zu|sobre|de|sur|su|over|o|про|по)\s(\p{L}{3,20}))(?!\p{L})/giu;

/** "Must survive a restart": every bot keeps what it knows. */
const keeps =
  /(?<!\p{L})(?:readme|raspberry pi|slash commands?|comandos (?:com|de) barra|commandes slash|comandi slash|slash-befehle|restart\p{L}{0,3}|reboots?|persist\p{L}{0,5}|neustart\p{L}{0,2}|verloren|redémarr\p{L}{1,4}|perd\p{L}{1,3}|reinici\p{L}{1,3}|pierd\p{L}{1,2}|riavvi\p{L}{1,4}|cair e voltar|herstart\p{L}{0,2}|kwijt\p{L}{0,5}|restarc\p{L}{1,2}|ponown\p{L}{1,3} uruchom\p{L}{1,5}|yeniden başla\p{L}{1,8}|(?:all|everything|data|todo|alles|tout|tudo|tutto|wszystko|her ?şey|вс[её])(?:\s\p{L}{1,12}){0,4}\s(?:saved?|stored?|kept|guard\p{L}{1,4}|gespeichert|enregistr\p{L}{1,3}|sauvegard\p{L}{1,3}|salv\p{L}{1,3}|opgeslagen|zapis\p{L}{1,5}|kayd\p{L}{1,6}|сохран\p{L}{1,6})|перезапуск\p{L}{0,2})(?!\p{L})|重启|再起動|재시작|रीस्टार्ट|إعادة (?:ال)?تشغيل|أ\u064f?عيد تشغيل|(?:البيانات|النقاط) محفوظة/iu;
const mostCharacters = 4000;

/** "ticket-0001, ticket-0002", "#1 #2": how things are numbered; dice and changes; and the day that few years have. */
const examples =
  /(?<!\d)8[ -]?ball|(?<!\d)(?:4|6|8|10|12|20|100)[- ]?(?:sided|sides|lados|seiten|seitig\p{L}{0,3}|faces|caras|facce|zijden|ścian\p{L}{0,2}|yüz\p{L}{0,3}|гран\p{L}{1,4}|面)|(?<!\d)1\s?[〜~–-]\s?(?:4|6|8|10|12|20|100)(?!\d)|^\d{1,3}\s?[smhdw](?:\s(?:or|and|oder|und|o|y|ou|et|e|of|en|lub|i|или|и)\s\d{1,3}\s?[smhdw])?$|(?<!\p{L})(?:like|such as|e\.g\.|wie|z\. ?B\.|etwa|como|comme|come|zoals|bijv\.|np\.|jak|gibi|örneğin|например)\s(?:\d{1,3}\s?(?:s|m|h|d|w|min|std|t|j|g|u|мин|ч|д)(?![\p{L}\d])(?:,\s|\s(?:or|and|oder|und|o|y|ou|et|e|of|en|lub|i|или|и)\s)?){1,5}|\/[\p{L}\p{N}_-]{1,32}\s(?:@?(?!ile\s|komutu)\p{L}{1,20}\s)?\d{1,5}(?:[.,]\d{1,2})?(?:km|kg|ml|mi|[smhd])?(?:\s\d{1,3}:\d{2})?(?=\s\p{L}|[,;.)]|$)|(?<=\s)[+±−-]\d{1,4}(?![\d.,])|(?<![\p{L}\d])\d{0,3}[dDwW]\d{1,4}(?:[+-]\d{1,4})?(?![\p{L}\d])|\p{L}[\p{L}_]{0,30}-0\d{1,5}|#\d{1,3}(?!\d)|(?<!\d)\d{1,2}\s(?:things|items|goods|cosas|artículos|dingen?|sachen|waren|choses|articles|coisas|itens|cose|oggetti|rzeczy|ürün|şey|вещи|товар\p{L}{1,2})(?!\p{L})|(?<!\p{L})(?:[Ff]eb|[Ff]év|[Ff]ev)\p{L}{0,8}\.?\s29(?!\d)|(?<!\d)29(?:\.|th)?\s(?:of |de )?(?:[Ff]eb|[Ff]év|[Ff]ev)/gu;

/** Commands that a request names and that the bot does not have, or has without what they do. */
function commandsLeft(plan: BotPlan, text: string, settings: string): readonly string[] {
  const known = new Set(plan.commands.map(({ name }) => `/${name.split(' ', 1)[0]}`));
  const named =
    text.match(
      /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{2,32}(?![\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}/])/gu,
    ) ?? [];
  // "/签到领取10个": no space ends the name.
  const goesOn = (name: string): boolean =>
    /^\/\p{sc=Han}/u.test(name) && [...known].some((one) => one.length > 2 && name.startsWith(one));
  const missing = [...new Set(named.map((name) => withoutParticle(name.toLowerCase())))].filter(
    (name) => !known.has(name) && !goesOn(name) && !settings.includes(`label: '${name.slice(1)}'`),
  );
  const parents = new Set(
    plan.commands.flatMap(({ name }) => (name.includes(' ') ? name.split(' ', 1) : [])),
  );
  const pairs = [...text.matchAll(subcommand)]
    // "/raffle prize duration" has no subcommand.
    .filter(({ 1: name = '', index }) => {
      return readCommandFields(text.slice(index + name.length + 1)).length < 2;
    })
    .map(([, name = '', sub = '']) => `${name} ${sub}`.toLowerCase())
    .filter((pair) => parents.has(pair.split(' ', 1)[0] ?? ''))
    .filter((pair) => plan.commands.every(({ name }) => name !== pair));
  return [...missing.slice(0, 6), ...[...new Set(pairs)].slice(0, 4).map((pair) => `/${pair}`)];
}

const subcommand =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/([\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{2,32})\s([\p{L}\p{N}_-]{2,32})(?![\p{L}\p{N}:])/gu;
