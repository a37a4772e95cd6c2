import { allMatches } from '../../workspace/text/all-matches.ts';
import type { BotPlan } from '../../contracts/job/plan.ts';
import type { Language } from '../../contracts/languages.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { commandClauses } from '../shared/reading/commands/command-clauses.ts';
import { toldNext } from '../shared/told-words.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { commandsLeft } from './bot/commands-left.ts';
import { type MadeBot, madeBot } from './bot/made-bot.ts';
import { namesLeft } from './bot/names-left.ts';
import { joinsIn } from './clauses/ands.ts';
import { clausesLeft } from './clauses/clauses-left.ts';
import { type Clause, clausesOf } from './clauses/clauses-of.ts';
import { textOf, wordsOfProject } from './clauses/files-text.ts';
import { keepingWords } from './missing/keeping-words.ts';
import { namesAbsent } from './clauses/names-absent.ts';
import { type LeftRequest, sayClauses } from './clauses/say-clauses.ts';
import { clausesUncovered } from './clauses/uncovered.ts';
import { valuesAbsent } from './missing/values-absent.ts';
import { isNoWish } from './questions/is-no-wish.ts';
import { isItself } from './questions/itself.ts';
import { isAnonymous } from '../relay-bot/relay-words.ts';
import { whenSomeone } from '../slash-bot/reading/read-unquoted.ts';
import { isOtherRanking } from './bot/rankings.ts';
import { asksMoreOfOwn, isOfOwnBot } from './bot/own-clauses.ts';
import { isExample, isStatement, isUnderstood, namesFields } from './understood.ts';

/**
 * What a request for a bot names and the bot does not have: commands, clauses of which nothing is in its
 * settings, and clauses most of whose words stand nowhere in its files.
 */
export function leftOfBot(
  plan: BotPlan,
  files: readonly ProjectFile[],
  { text, withoutLook, known }: LeftRequest,
): readonly string[] {
  const request = text.slice(0, mostCharacters).replaceAll(dottedTime, '$1:');
  const { language = 'en' } = plan;
  const bot = madeBot(plan, files, request);
  const commands = commandsLeft(plan, request, bot.made);
  const said = [
    wordsOfProject(files.filter(isSaid), request),
    ...known,
    ...commands,
    ...bot.usual,
    ...weekdaysIn(bot.made, language),
    ...(/nth: -1/u.test(bot.made) ? [lasts] : []),
  ].join('\n');
  const all = wordsOfProject(files, request);
  const left = [
    ...valuesLeft(bot, request, language),
    ...otherwise(bot, request, language),
    ...(commands.length > 0 ? settersLeft(request, commands, language) : []),
    ...clausesOf(request, jointsOf(language)).filter(
      (clause) => asksMoreOfOwn(clause.text, bot) && !isBuilt(clause, bot, request),
    ),
    ...clausesUncovered(request, {
      text: said,
      language,
      common: keepingWords,
      further: jointsOf(language),
      share: 0.5,
      withoutLook,
      isBuilt: (clause) => isBuilt(clause, bot, request),
    }).filter((clause) => !isBuilt(clause, bot, request)),
    ...namesAbsent(
      request,
      [all, ...known, ...placesOfTime(bot, request)].join('\n'),
      language,
    ).filter(({ text: clause }) => !isOfOwnBot(clause, bot)),
    ...absent(bot, request, [textOf(files.filter(isOfBot)), plan.title, ...known].join('\n')),
  ].filter(
    (clause) =>
      !isItself(clause, { request, isTold: true }) &&
      !stands(clause.text, bot) &&
      !showsCommand(clause.text, bot.commands) &&
      !typedAhead.test(request.slice(Math.max(clause.start - 160, 0), clause.start)),
  );
  const clauses = sayClauses(request, left, plan.language).map((clause) =>
    clause.replace(hasToo, (whole, name: string) => (bot.commands.includes(name) ? '' : whole)),
  );
  return [
    // What a clause says of a command names it, too.
    ...commands.filter((name) => !clauses.some((clause) => clause.toLowerCase().includes(name))),
    ...namesLeft(request, bot.settings, files),
    ...clauses,
  ];
}

/** "О 9:00 за Києвом": the place of the time zone. */
function placesOfTime({ made }: MadeBot, request: string): readonly string[] {
  return /timeZone: '\w/u.test(made)
    ? (request.match(/(?<=\s(?:за|по)\s)\p{Lu}\p{L}{2,20}/gu) ?? [])
    : [];
}

/** "… every 2 hours and has /meme" */
const hasToo = /\s(?:and|und|y|et|e|en|och)\s(?:\p{L}{1,8}\s){0,3}\/([\p{L}\p{N}_-]{1,32})$/u;
/** "om 7.30", which is no number */
const dottedTime =
  /(?<=(?<!\p{L})(?:om|um|at|alle|ore|kl\.?|klockan|tot|bis|jam|pukul|saat|o|в|о)\s)(\d{1,2})\.(?=\d{2}(?![\d.]))/giu;

/** '"When?" - At seven': each part is a text of the bot. */
function stands(clause: string, { settings }: MadeBot): boolean {
  const texts = wordsOf(settings);
  const parts = clause.split(/["“”„«»()]|\s(?:[-–—=]>?|→)\s|[.,;:?!]\s/u).map(wordsOf);
  const isText =
    parts.some((part) => part.length > 4) && parts.every((part) => texts.includes(part));
  // "wenn jemand wlan schreibt": what the bot answers to.
  const said = wordsOf(clause);
  return (
    isText ||
    (someoneWrites.test(clause) &&
      allMatches(settings, answersTo).some(([, words = '']) => said.includes(wordsOf(words))))
  );
}

function wordsOf(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `.replace('  ', ' ');
}

const answersTo = /(?:words|name): '([^'\n]{2,40})'/gu;
const someoneWrites = letterPattern(`^(?:(?:and|und|y|e|et|en|i|и)\\s)?${whenSomeone}\\s`);

/** '/merken zeit:30m text:"Wäsche"': what is typed after a command is an example. */
const typedAhead =
  /\/[\p{L}\p{M}\p{N}_-]{1,32}(?:\s[\p{L}_-]{2,32}:\s?(?:["“„«][^"“”„«»\n]{1,60}["”“»]|[^\s"“”„«»]{1,30})){0,4}\s[\p{L}_-]{2,32}:\s?["“„«]?$|\/[\p{L}_-]{2,32}\s(?:between|among|from|entre|parmi|zwischen|tra|tussen|mellan)\s[^.;/\n]{1,120},\s$/u;

/** "/remind 10分 お茶 のように打つと": how a command of the bot is typed. */
function showsCommand(clause: string, commands: readonly string[]): boolean {
  return (
    /のように|처럼|这样|那样/u.test(clause) &&
    commands.some((name) => clause.startsWith(`/${name}`))
  );
}

function isBuilt({ text: clause }: Clause, bot: MadeBot, request: string): boolean {
  return (
    keeps.test(clause) ||
    isUnderstood(clause, bot) ||
    isUnderstood(withDigits(clause, request), bot)
  );
}

/** Clauses with a number, a time, a channel or a role that no setting has. */
function valuesLeft(bot: MadeBot, request: string, language: Language): readonly Clause[] {
  const lacks = (clause: string): boolean =>
    clausesLeft(clause, bot.settings, bot.examples).length > 0;
  return clausesOf(request, jointsOf(language)).filter(
    ({ start, text: clause }) =>
      (lacks(clause.replace(ofListed, ' ')) ||
        // "three buttons: A, B and C" counts what it names.
        (!/^\s?[:：(（]/u.test(request.slice(start + clause.length)) &&
          lacks(counted(clause.replace(ofListed, ' '), request)))) &&
      !isExample(clause, bot) &&
      !isOfOwnBot(clause, bot) &&
      !namesFields(clause, bot) &&
      !isStatement(clause),
  );
}

/** "3 buttons (A, B, C)" */
const ofListed = /(?<!\d)\d{1,2}\s(?=\p{L}{4,12}s\s?[:(])/u;

/** Quotes, commands and listed things that stand nowhere. */
function absent(bot: MadeBot, request: string, made: string): readonly Clause[] {
  // "A bot with /poll and /spin": the command that is missing is said alone.
  const isOfOthers = (clause: string): boolean =>
    !quote.test(clause) &&
    (aBot.test(clause) || bot.commands.some((name) => clause.toLowerCase().includes(`/${name}`)));
  return valuesAbsent(request, made, bot.settings).filter(
    (clause) =>
      !isNoWish(clause.text) && !isOfOthers(clause.text) && !isBuilt(clause, bot, request),
  );
}

const quote = /["“„«「]/u;
const aBot = /(?<!\p{L})\p{L}{0,12}-?(?:bots?|бот)(?!\p{L})|ボット|机器人|봇|बॉट|بوت/iu;

/** What the bot does otherwise: a ranking of another time, commands for other roles, names that are shown. */
function otherwise(
  { made, settings, starters }: MadeBot,
  request: string,
  language: Language,
): readonly Clause[] {
  const staff = /staffRole: '([^'\n]{1,200})'/u.exec(made)?.[1]?.split(', ') ?? [];
  const rolesOf = (clause: string): readonly string[] =>
    onlyRoles.exec(clause)?.[1]?.match(/\p{Lu}[\p{L}-]{2,30}/gu) ?? [];
  return [
    ...clausesOf(request, jointsOf(language)).filter(
      ({ text }) => isOtherRanking(text, settings) && !isOfOwnBot(text, { starters, settings }),
    ),
    ...clausesOf(request).filter(({ text }) =>
      rolesOf(text).some((name) => !settings.includes(`'${name}'`) && !staff.includes(name)),
    ),
    ...clausesOf(request, jointsOf(language)).filter(
      ({ text }) => isAnonymous.test(text) && !hidesNames(starters, settings),
    ),
  ];
}

/** Answers to mail come from the server, votes are counted, and relayed messages may be anonymous. */
function hidesNames(starters: readonly string[], settings: string): boolean {
  return (
    starters.some((name) => name === 'modmail-bot' || name === 'poll-bot') ||
    /isAnonymous: true/u.test(settings)
  );
}

/** "/next shows when the next session is, and a command for the DM to set it": without the one there is no other. */
function settersLeft(
  request: string,
  commands: readonly string[],
  language: Language,
): readonly Clause[] {
  const isNext = commandClauses(request).some(
    ({ name, said }) => commands.includes(`/${name}`) && next.test(said),
  );
  return isNext
    ? clausesOf(request, jointsOf(language)).filter(
        ({ text }) => setting.test(text) && next.test(text) && !text.includes('/'),
      )
    : [];
}

const next = letterPattern(toldNext);
const setting =
  /(?<!\p{L})(?:sets?|chang(?:e|es)|updates?|enters?|festleg\p{L}{0,3}|(?:ein)?setz\p{L}{0,3}|ändern|eintragen|fij\p{L}{1,2}|poner|establec\p{L}{1,3}|cambi\p{L}{1,3}|défini\p{L}{1,3}|fixer|chang\p{L}{1,3}|defin\p{L}{1,3}|marcar|impost\p{L}{1,4}|fissa\p{L}{0,2}|instell\p{L}{0,2}|ustaw\p{L}{1,3}|ayarla\p{L}{0,5}|belirle\p{L}{0,5}|устан\p{L}{3,7}|зада\p{L}{1,4}|назнач\p{L}{1,4}|встанов\p{L}{2,5}|признач\p{L}{1,4}|sätta?|ställa? in|atur|mengatur|menentukan|đặt)(?!\p{L})|设置|设定|設定|설정|정하|정할|तय कर|تحديد|يحدد/iu;

/** The day of a month whose `nth` is -1. */
const lasts =
  'last letzte letzten letzter último última dernier dernière ultimo ultima laatste ostatni ostatnią son последний последнюю останній останню sista';

/** The days of a setting, as the request may name them. */
function weekdaysIn(made: string, language: Language): readonly string[] {
  return allMatches(made, /days: \[([\d,\s]{1,40})\]/gu).flatMap(([, listed = '']) =>
    (listed.match(/\d/gu) ?? []).flatMap((day) =>
      (['long', 'short'] as const).map((weekday) =>
        new Date(Date.UTC(2030, 8, 1 + Number(day))).toLocaleDateString(language, {
          weekday,
          timeZone: 'UTC',
        }),
      ),
    ),
  );
}

function isOfBot({ path }: ProjectFile): boolean {
  return path !== 'README.md' && !path.startsWith('test/') && !path.endsWith('lock.json');
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

/** "Must survive a restart": every bot keeps what it knows. */
const keeps =
  /(?<!\p{L})(?:readme|raspberry pi|slash commands?|comandos (?:com|de) barra|commandes slash|comandi slash|slash-befehle|restart\p{L}{0,3}|reboots?|persist\p{L}{0,5}|neustart\p{L}{0,2}|verloren|redémarr\p{L}{1,4}|perd\p{L}{1,3}|reinici\p{L}{1,3}|pierd\p{L}{1,2}|riavvi\p{L}{1,4}|cair e voltar|herstart\p{L}{0,2}|kwijt\p{L}{0,5}|restarc\p{L}{1,2}|ponown\p{L}{1,3} uruchom\p{L}{1,5}|yeniden başla\p{L}{1,8}|(?:all|everything|data|todo|alles|tout|tudo|tutto|wszystko|her ?şey|вс[её])(?:\s\p{L}{1,12}){0,4}\s(?:saved?|stored?|kept|guard\p{L}{1,4}|gespeichert|enregistr\p{L}{1,3}|sauvegard\p{L}{1,3}|salv\p{L}{1,3}|opgeslagen|zapis\p{L}{1,5}|kayd\p{L}{1,6}|сохран\p{L}{1,6})|перезапуск\p{L}{0,2})(?!\p{L})|重启|再起動|재시작|रीस्टार्ट|إعادة (?:ال)?تشغيل|أ\u064f?عيد تشغيل|(?:البيانات|النقاط) محفوظة/iu;
const mostCharacters = 4000;
