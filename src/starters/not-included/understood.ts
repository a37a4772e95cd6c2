import { allMatches } from '../../workspace/text/all-matches.ts';
import { saysRota } from '../chore-bot/read-chores.ts';
import { saysPlaces } from '../event-bot/signs-up.ts';
import { saysKept } from '../list-bot/kept/kept-things.ts';
import { saysLogged } from '../log-bot/read-log.ts';
import { saysLimits } from '../moderation-bot/read-rules.ts';
import { deletesSwearing } from '../moderation-bot/swear-words.ts';
import { readBoardPosts } from '../shared/reading/clock/read-board-posts.ts';
import { timeOfDay } from '../shared/reading/clock/read-clock.ts';
import { optionName, readCommandFields } from '../shared/reading/commands/read-command-fields.ts';
import { asksAdvantage } from '../slash-bot/advantage.ts';
import { isOnceADay } from '../slash-bot/reading/read-once-a-day.ts';
import { readChannels, readRole } from '../shared/reading/commands/read-server-words.ts';
import { readStaffRole } from '../shared/reading/commands/read-staff-role.ts';
import { rollsDice } from '../slash-bot/rolls-dice.ts';
import { isLimitOf, namesButtons } from './bot/names-buttons.ts';
import { isByChance } from './bot/by-chance.ts';
import { isOfOwnBot } from './bot/own-clauses.ts';
import { isSet } from './set-words.ts';
import { clausesLeft } from './clauses/clauses-left.ts';

interface MadeBot {
  /** The settings of the bot. */
  readonly settings: string;
  /** What is said only to show something. */
  readonly examples: RegExp;
  /** The paths of its commands. */
  readonly commands: readonly string[];
  /** Those of one word that do what every bot of their kind does. */
  readonly kinds?: readonly string[];
  /** Those whose words its features read as they stand. */
  readonly read: readonly string[];
  readonly starters: readonly string[];
}

/**
 * Whether a bot has what a clause asks for, though it says so in other words: its settings have the channel,
 * the time, the number or the quotes of the clause, it is a command with what is typed after it, or it is
 * what every bot of the kind does.
 */
export function isUnderstood(clause: string, bot: MadeBot): boolean {
  const { starters } = bot;
  return (
    (asksForBot.test(clause) && !(starters.includes('slash-bot') && does.test(clause))) ||
    isStatement(clause) ||
    isCommand(clause, bot) ||
    isRead(clause, bot) ||
    isExample(clause, bot) ||
    hasValues(clause, bot) ||
    isLimitOf(clause, bot) ||
    isByChance(clause, bot) ||
    namesButtons(clause, bot) ||
    namesFields(clause, bot) ||
    namesQuestion(clause, bot) ||
    bot.settings.includes(`Label: '${signed.exec(clause)?.[1]}'`) ||
    (isOnceADay.test(clause) && /onceADay: \{\n/u.test(bot.settings)) ||
    isUsual(clause, bot) ||
    (clause.length < 24 && bot.settings.includes(`at: '${timeOfDay(clause)}'`)) ||
    readBoardPosts(clause).some(({ at }) => bot.settings.includes(`at: '${at}'`)) ||
    isOfOwnBot(clause, bot) ||
    (!condition.test(clause) && isSet(clause, bot.settings)) ||
    ((dice.test(clause) || (asksAdvantage(clause) && clause.split(' ').length < 4)) &&
      bot.commands.some((name) => rollsDice(name) !== undefined))
  );
}

/** "If a shift is still empty the day before": a rule of its own, whatever else it speaks of. */
const condition =
  /^(?:and |und |y |e |et |en |i |и )?(?:if|unless|wenn|falls|si|se|als|jeśli|jeżeli|gdy|если|eğer|agar|अगर|إذا|如果)(?!\p{L})/iu;
/** "stuff like 2d6+3" */
const dice =
  /(?<!\p{L})1 (?:to|bis|tot|till|a|à|do|до) (?:6|20|100)(?!\d)|(?<![\p{L}\d])\d{0,2}d\d{1,3}(?![\p{L}\d])|(?<!\p{L})(?:dice|dados|dés|dadi|würfel\p{L}{0,2}|кубик\p{L}{0,3})(?!\p{L})/iu;

/** "We sell hosting and the company is called X": what people say of themselves is no wish. */
export function isStatement(clause: string): boolean {
  if (/[/#@]/u.test(clause)) return false;
  return (ofUs.test(clause) && !wishes.test(clause)) || isBareRequest(clause);
}

/** "Can you make a trivia bot for my class (grade 5)": whom it is for is no further wish. */
function isBareRequest(clause: string): boolean {
  const told = clause.replaceAll(/\s?\([^()]{0,80}\)/gu, '');
  return (
    (requests.test(told) && !relative.test(told)) ||
    [needsBot, ofLanguage, ofPeople].some((pattern) => pattern.test(told))
  );
}

/** "Our server (300 members) needs an application bot" */
const needsBot =
  /(?<!\p{L})(?:need|want|gimme|make me|give me|brauchen?|hätte gern|necesit[oa]|quer(?:o|ía)|quiero|voudrais|vorrei|wil|potrzebuję|нужен|хочу)s?\s(?:[\p{L}-]{1,14}\s){0,4}[\p{L}-]{0,20}(?:bots?|бот)$|için\s(?:\p{L}{2,14}\s){0,3}bot\p{L}{0,2}\s(?:lazım|gerek|isti\p{L}{2,5}|yapar)|के लिए\s(?:[\p{L}\p{M}]{2,14}\s){0,3}बॉट\s(?:चाहिए|बना)|で使う\p{L}{0,14}ボット[がを](?:ほしい|欲しい|お願い|作)|봇을? (?:만들어|부탁|필요)\p{L}{0,4}(?: ?(?:주셨으면|주세요|합니다|해요|드려요|드립니다))?(?: 합니다)?$|용(?:이야|이에요|입니다)$/iu;
/** "Mesajlar Türkçe", "all messages in English": the bot speaks the language of the request. */
const ofLanguage =
  /(?:mesajlar\p{L}{0,4}|الرسائل|النصوص|メッセージ|消息|提示|메시지|संदेश|मैसेज).{0,16}(?:türkçe|بالعربية|日本語|中文|한국어|한글|हिंदी|हिन्दी)|^(?:(?:and|und|y|et|e|en|i|и)\s)?(?:\p{L}{1,12}\s){0,3}(?:all(?:e|es)?|everything|messages?|texts?|replies|answers|nachrichten|antworten|texte|todo|mensajes|textos|respuestas|tout|réponses|textes|tudo|mensagens|respostas|tutto|messaggi|testi|risposte|alles|berichten|teksten|całość|wszystko|komunikaty|wiadomości|teksty|odpowiedzi|her ?şey|всё|все|сообщения|тексты|ответы)(?:\s\p{L}{1,12}){0,3}\s(?:in|auf|en|em|po|на|по)[\s-](?:english|deutsch|español|castellano|français|português|italiano|het nederlands|nederlands|polsku|русском|русски)(?!\p{L})[^\p{L}\d]{0,3}(?:\p{L}{1,12}\s?){0,2}$/iu;
/** "Six friends", "26 flats": how many there are. */
const ofPeople =
  /^(?:\d{1,5}|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|fünf|sechs|dos|tres|cuatro|deux|trois|quatre)\s(?:\p{L}{3,12}\s)?(?:leaders?|friends?|people|flats|kids|students|pupils|teenagers|adults|families|colleagues|freunde|leute|schüler|kinder|amigos|alumnos|amis|élèves|personnes|amici|studenti|vrienden|leerlingen|osób|uczniów|arkadaş\p{L}{0,3})$/iu;

const requests =
  /(?<!\p{L})(?:\p{L}{0,20}-?bots?|бот\p{L}{0,2}|bot[aeu])\s(?:(?:needed|wanted|please|pls)\s)?(?:(?:de|di|do|da|von|van|of)\s\p{L}{3,20}\s)?(?:for|für|pour|para|per|voor|dla|для)\s[^,;.]{2,80}$/iu;
const relative =
  /(?<!\p{L})(?:that|which|who|where|der|die|das|que|qui|quien|che|dat|który|która|która|waarmee|который|которая|and|und|et|e|y|en|i|и)(?!\p{L})/iu;

const ofUs =
  /^(?:hi|hello|hey+|heyy|yo|so|ok so|okay so|hallo|hola|salut|olá|oi|ciao|hoi|cześć|selam|привет)?[\s,!]{0,3}(?:(?:we|i)(?:['’](?:re|m|ve)| (?:are|am|sell|run|have|own|play|make|offer|stream|meet|work|live|love|study|do|teach|host|started))|(?:our|my|the) (?:\p{L}{2,14} ){0,3}(?:company|server|club|guild|clan|group|team|shop|community|school|friends|family|class|customers|clients|students)(?: is|['’]s| has| have| are| meets?| plays?| keeps?| hang| share)|(?:wir|ich) (?:sind|bin|haben|habe|spielen|spiele|verkaufen|machen|betreiben|betreibe|treffen|streamen)|unser\p{L}{0,2} (?:server|verein|clan|gilde|gruppe|team|firma) (?:ist|heißt)|(?:somos|tenemos|vendemos|jugamos|hacemos|soy|tengo|llevamos)|nuestr[oa] \p{L}{3,12} (?:es|se llama)|(?:nous|on) (?:sommes|est|avons|a|vendons|vend|jouons|joue|organisons)|notre \p{L}{3,12} (?:est|s['’]appelle)|(?:temos|vendemos|jogamos|fazemos|sou)|noss[oa] \p{L}{3,12} (?:é|se chama)|(?:siamo|abbiamo|vendiamo|giochiamo|facciamo|sono)|(?:wij|we|ik) (?:zijn|ben|hebben|heb|spelen|verkopen|organiseren)|(?:jesteśmy|mamy|gramy|sprzedajemy|prowadzimy)|(?:мы|у нас)(?!\p{L})|(?:общаемся|играем|сидим)(?!\p{L})|(?:onze|unsere|nuestros|nos|i nostri) \p{L}{4,12} (?:zitten|sind|están|sont|sono)|biz(?!\p{L}))|^(?:我们(?:是|有|在)|私たちは|僕たちは|우리는|저희는|मैं .{2,40}(?:हूँ|हूं)$|हम (?:एक|लोग|\d{1,4} लोग)|نحن)/iu;
const wishes =
  /bots?(?!\p{L})|(?<!\p{L})(?:need|want|would|should|must|can|could|please|if|when|whenever|brauch\p{L}{0,3}|soll\p{L}{0,3}|möcht\p{L}{0,2}|wenn|muss|necesit\p{L}{1,4}|quer\p{L}{1,4}|quier\p{L}{1,3}|debe\p{L}{0,2}|cuando|si|veu\p{L}|voudr\p{L}{1,4}|besoin|doit|quand|precis\p{L}{1,4}|dev\p{L}{1,3}|quando|vorr\p{L}{1,5}|vogli\p{L}{1,3}|serve|nodig|wil\p{L}{0,3}|moet\p{L}{0,2}|als|potrzeb\p{L}{1,6}|chc\p{L}{1,6}|gdy|lazım|ist\p{L}{3,8}|нуж\p{L}{1,3}|хот\p{L}{1,4}|долж\p{L}{1,4}|когда|если)(?!\p{L})|需要|想|希望|ほしい|欲しい|たい|필요|싶|चाहिए|चाहते|نريد|نحتاج/iu;

/** "A bot that counts messages": what it does is more than that a bot is asked for. */
const does =
  /(?<!\p{L})(?:that|which|der|die|das|que|qui|che|dat|który|która|który|которы\p{L}{1,2})\s(?!can |kann |puede )\p{L}{3,}/iu;

/** "We are a choir and need a Discord bot for rehearsals" */
const asksForBot =
  /(?:discord|дискорд\p{L}{0,2}|디스코드|डिस्कॉर्ड|ديسكورد)[\s-]?(?:bot\p{L}{0,4}|бот\p{L}{0,2}|봇|ボット|机器人|बॉट|بوت)|bot\p{L}{0,2} (?:de |do |na |para |per |pour |voor )?discord|бот\p{L}{0,2} для дискорд|بوت ديسكورد/iu;

/** "like /remind 45m tea": how a command of the bot is typed. */
export function isExample(
  clause: string,
  bot: Pick<MadeBot, 'commands'> & Partial<Pick<MadeBot, 'starters'>>,
): boolean {
  const [, name = ''] =
    /^["“„«「『]?\/([\p{L}\p{M}\p{N}_-]{1,32})/u.exec(clause.replace(asExample, '')) ?? [];
  return (
    (asExample.test(clause) ||
      likeThis.test(clause) ||
      repeats.test(clause) ||
      (bot.starters?.includes('reminder-bot') === true && withTime.test(clause))) &&
    bot.commands.some((one) => one.split(' ', 1)[0] === name.toLowerCase())
  );
}

/** "「/remind 30分 洗濯」のように打つと…" */
const likeThis =
  /^["“„«「『][^"“”„«»「」『』\n]{2,60}["”“»」』]\s?(?:のように|みたいに|처럼|같이|gibi|这样|那样|जैसे)[^、，,。]{0,60}$/u;
/** "/clear 10 deletes the last 10 messages": the number is an example. */
const repeats =
  /^\/[\p{L}\p{M}\p{N}_-]{1,32}\s(\d{1,3})(?!\d)[^\d#@"]{1,40}\1(?!\d)[^\d#@"]{0,30}$/u;
/** "/remind 10m tea", "/erinnere zeit:30m text:Tee": any time may be typed. */
const withTime =
  /^["“„«「『]?\/[\p{L}\p{M}\p{N}_-]{1,32}\s(?:(?:\p{L}{1,12}:\s?|(?:sau|in|dalam|بعد)\s)?\d{1,3}\s?[\p{L}\p{M}]{1,10}|(?:\p{L}{1,12}\s){0,2}\d{1,2}:\d{2})(?=\s|$)[^#@/]{0,80}$/u;
const asExample =
  /^(?:like|e\.g\.|for example|such as|wie|zum Beispiel|z\. ?B\.|como|por ejemplo|por exemplo|comme|par exemple|come|per esempio|zoals|bijvoorbeeld|np\.|na przykład|mesela|örneğin|например|наприклад|till exempel|t\.ex\.|misalnya|contohnya?|misal|ví dụ(?: như)?|như|जैसे|مثل|例如|比如|例えば|たとえば|예:|예를 들어)[\s,:]{0,2}(?=\/)/iu;

/** "With /run you add kilometres": a feature that reads all that is said of a command has it. */
function isRead(clause: string, { read, settings, examples }: MadeBot): boolean {
  const [, name = ''] = ofCommand.exec(clause) ?? [];
  return (
    read.some((path) => path.split(' ', 1)[0] === name.toLowerCase()) &&
    clause.split(/\s/u).length < 20 &&
    clausesLeft(clause, settings, examples).length === 0
  );
}

const ofCommand = /^(?:[\p{L}\p{M}'’]{1,16}\s){0,3}\/([\p{L}\p{M}\p{N}_-]{1,32})(?=\s)/iu;

/** "/raffle prize duration" */
function isCommand(clause: string, { commands, kinds = [] }: MadeBot): boolean {
  const [, name = '', rest = ''] = /^\/([\p{L}\p{M}\p{N}_-]{1,32})(.{0,120})$/u.exec(clause) ?? [];
  const isKnown = commands.some((command) => command.split(' ', 1)[0] === name.toLowerCase());
  if (saysCommand(clause, kinds)) return true;
  return isKnown && (rest.trim() === '' || shows.test(rest) || readCommandFields(rest).length > 0);
}

/** "con /chiudi si archivia la conversazione": a command that was taken for what its kind of bot does. */
function saysCommand(clause: string, kinds: readonly string[]): boolean {
  const named = clause.match(/(?<=\/)[\p{L}\p{M}\p{N}_-]{2,32}/gu) ?? [];
  return (
    named.length === 1 &&
    kinds.includes(named[0]?.toLowerCase() ?? '') &&
    clause.split(/\s/u).length < 9 &&
    // "/vote question choice1 choice2"
    !/(?<!\p{Ll})\d|\d\d|[#"“„«「]|^\/\S{2,32}\s\S{1,20}$/u.test(clause)
  );
}

/** "/tab shows what you owe": what a command of this kind shows. */
const shows =
  /^\s(?:shows?|lists?|tells?|zeigt|listet|muestra|lista|liste|montre|affiche|mostra|elenca|toont|laat zien|pokazuje|wyświetla|показывает|выводит|gösterir|listeler)(?!\p{L})[^,;]{0,40}$/iu;

/** "enter with 🎉 button" */
const signed = /(\p{Extended_Pictographic}\ufe0f?)/u;

function hasValues(clause: string, { settings, examples }: MadeBot): boolean {
  const known = settings.toLowerCase();
  const quotes = allMatches(clause, quoted).map(([, words = '']) => words.toLowerCase());
  const role = readStaffRole(clause)?.toLowerCase();
  if (role !== undefined) return known.includes(`staffrole: '${role}'`);
  const named = readRole(clause)?.toLowerCase();
  // "Yetkili rolü görebilsin" says no more than whose role it is.
  const most = gives.test(clause) && !/\d/u.test(clause) && !condition.test(clause) ? 9 : 5;
  if (named !== undefined && clause.split(/\s/u).length < most) return known.includes(`'${named}'`);
  const isTelling =
    quotes.length > 0 || readChannels(clause).length > 0 || severalDigits.test(clause);
  return (
    isTelling &&
    quotes.every((words) => known.includes(words)) &&
    clausesLeft(clause, settings, examples).length === 0
  );
}

const severalDigits = /\d{2}|\d\s?(?:[ap]m|h|uhr|uur)(?!\p{L})/iu;

/** "… and automatically gives them the role Member" */
const gives =
  /(?<!\p{L})(?:gives?|gets?|assigns?|automatically|gibt|geben|bekomm\p{L}{1,2}|vergibt|automatisch\p{L}{0,2}|ge(?:eft|ven)|krijg(?:t|en)|da[nr]?|recib\p{L}{1,2}|automátic\p{L}{3,8}|donner?|reçoit|automatique\p{L}{0,4}|dá|recebe\p{L}?|dà|assegna|riceve|automatic\p{L}{5}|daje|dostaje|automatycznie|даёт|выда[её]т|получает|автоматически|ger|får)(?!\p{L})/iu;

/** "They answer 3 questions (name, age, why us)": fields of a form, as Discord takes them. */
export function namesFields(clause: string, { settings }: Pick<MadeBot, 'settings'>): boolean {
  const [, list = ''] = /[(（]([^()（）]{5,160})[)）]/u.exec(clause) ?? [];
  const items = list.split(/[,，、]/u).map(optionName);
  return items.length > 1 && items.every((item) => item !== '' && settings.includes(item));
}

/** "pergunta o número do pedido": what a form of the bot asks. */
function namesQuestion(clause: string, { settings }: MadeBot): boolean {
  const [, list = ''] = /questions: \[([^\]{}]{3,400})\]/u.exec(settings) ?? [];
  const asked = allMatches(list, /'([^'\n]{6,60})'/gu).map(([, one = '']) => one.toLowerCase());
  return asked.some((one) => clause.toLowerCase().includes(one));
}

const quoted = /["“„«「'‘]([^"“”„«»「」'‘’\n]{2,60})["”“»」'’]/gu;

function isUsual(clause: string, { starters, settings }: MadeBot): boolean {
  if (starters.includes('chore-bot') && saysRota(clause, settings)) return true;
  if (/^(?:list|score)-bot$/u.test(starters[0] ?? '') && saysKept(clause, settings)) return true;
  if (starters.includes('log-bot') && saysLogged(clause)) return true;
  if (starters.includes('moderation-bot') && saysLimits(clause, settings)) return true;
  if (starters.includes('event-bot') && saysPlaces(clause)) return true;
  if (/ tells: true/u.test(settings) && tellsEither.test(clause)) return true;
  return starters.some((name) => usual[name]?.test(clause) === true);
}

/** "DMs the person either way": a form tells who wrote it what was decided. */
const tellsEither =
  /(?<!\p{L})(?:dms?|direct messages?|private message|per dm|mp|privat\p{L}{0,3})(?!\p{L})[^.;]{0,40}$/iu;

/** What every bot of a kind does, as requests say it. */
const usual: Readonly<Record<string, RegExp>> = {
  'wordle-bot': /(?<!\p{L})(?:streaks?|stats?|statistics|leaderboard|shar(?:e|ing))(?!\p{L})/iu,
  'word-chain-bot':
    /(?<!\p{L})(?:repeat\p{L}{0,6}|twice|in a row|reuse\p{L}?|used (?:already|before)|wiederhol\p{L}{1,6}|zweimal|hintereinander|repeti\p{L}{1,6}|repit\p{L}{1,4}|repet\p{L}{1,5}|répét\p{L}{1,6}|seguid[ao]s?|de suite|di fila|ripet\p{L}{1,6}|herhal\p{L}{1,6}|achter elkaar|op rij|powtarza\p{L}{0,4}|powtórze\p{L}{1,3}|z rzędu|tekrar\p{L}{0,6}|üst üste|повтор\p{L}{1,6}|подряд|leaderboard|ranking|rangliste|clasificación|classement|classifica|ranglijst|sıralama|рейтинг)(?!\p{L})|重复|連続|同じ|禁止|연속|반복|중복|दोबारा|दोहरा|تكرار|مرتين/iu,
  'giveaway-bot':
    /(?:ngẫu nhiên|acak|rastgele|عشوائي|random).{0,30}(?:thắng|trúng|pemenang|kazanan|kişi|فائز|winner)|(?:bấm|klik|tekan|يضغط|bas).{0,20}(?:tham gia|ikut|مشارك|katıl)|(?:hết giờ|waktu habis|süre (?:bit|dol)).{0,40}(?:thắng|pemenang|kazanan)|(?:enter|join|take part|particip\p{L}{1,4}|teilnehm\p{L}{0,3}|katıl\p{L}{0,6})\s(?:\p{L}{1,6}\s){0,2}(?:buttons?|knopf|botón|bouton|botão|pulsante|knop)|re-?roll|(?:draw|pick|zieh|auslos|sorte[aio]|tire|estra|trek|losuj|çek|выбира|разыгр|抽|추첨|يسحب)\p{L}{0,10}.{0,40}(?:auto|itself|end|time|winner|selbst|ende|gewinner|soz?inho|acaba|ganhador|solo|ganador|gagnant|fin|vincitor|winnaar|zwycięz|kazanan|победител|获奖|当選|당첨|فائز)|(?:mention|ping|tag|mark|markier|erwähn|mencion|marc)\p{L}{0,10}.{0,30}(?:winner|gewinner|ganador|ganhador|gagnant|vincitor|winnaar)/iu,
  'slash-bot':
    /\/(?:roll|dice|würfeln?|dados?|dado|dés?|dobbel\p{L}{0,2}|kostka|rzut|zar|кубик|кості|tärning|dadu|骰子|ダイス|サイコロ|주사위)(?![\p{L}-]).{0,50}(?:sides|faces|seiten|caras|lados|facce|zijden|vlakken|ścian\p{L}{0,2}|yüz\p{L}{0,3}|гран\p{L}{1,3}|сторон\p{L}{0,2}|sidor|sisi|面|면)|(?:^|\s)\/(?:ship|love|match|teams?)\s.{0,40}(?:percent|porcent|prozent|pourcent|procent|процент|yüzde|%|random|compatib)/iu,
  'trivia-bot':
    /(?<!\p{L})(?:tiene|tenga|keeps?|zählt|compte|cuenta) (?:i |the |die |les |los )?(?:punti|points|punkte|puntos)(?!\p{L})|(?<!\p{L})(?:multiple[- ]choice|keeps? (?:the |a )?score|answer buttons|antwortmöglichkeiten|opción múltiple|choix multiples?|múltipla escolha|scelta multipla|meerkeuze)(?!\p{L})|^(?:(?:on |about |über |sobre |sur |su |over |o |про )?(?:general knowledge|allgemeinwissen|cultura general|culture générale|conhecimentos? gerais|cultura generale|algemene kennis|wiedza ogólna|genel kültür|общие знания|常识|一般常識|상식|सामान्य ज्ञान|معلومات عامة))|सामान्य ज्ञान के सवाल|हर सही जवाब.{0,16}अंक|常识题|一般常識の問題|^(?:4|four|vier|cuatro|quatre|quatro|quattro|cztery|dört|четыре)\s(?:buttons?|opciones|opções|options|answers?|knöpfe|antworten|botones|respuestas|boutons|réponses|botões|respostas|pulsanti|risposte|knoppen|antwoorden)/iu,
  'reminder-bot':
    /^(?:it |he )?(?:pings?|reminds?|tells?|mentions?|erinnert|avisa|rappelle|ricorda|herinnert)\s(?:me|us|them|you|mich|uns|mi|nos|nous|ci|ons)$|^(?=[^\d#@"/]{6,90}$)[^]{0,60}(?:pings?|mentions?|tags?|reminds?|notif\p{L}{1,4}|erwähnt|markiert|erinnert|pingt|menciona|avis[ae]|recuerda|rappelle|notifie|marca|lembra|tagga|ricorda|menziona|tagt|noemt|herinnert|oznacza|wspomina|przypomina|etiketle\p{L}{0,5}|hatırlat\p{L}{0,5}|упомина\p{L}{1,3}|напомина\p{L}{1,3}|тега\p{L}{1,3}|згаду\p{L}{1,3}|нагаду\p{L}{1,3}|тегн\p{L}{1,3}|(?:me)?mention|ingatkan|mengingatkan|nhắc|taggar|nämner|påminner)\s(?:me|mich|mi|moi|saya|aku|mình|tôi|mnie|меня|мене|mig|beni|[^]{0,30}(?:waktunya|time is up|zeit (?:um|abgelaufen)|tiempo|temps|tempo|scad\p{L}{2,5}|tijd|czas\p{L}{0,2}|süre|время|час|tiden|hết giờ))(?!\p{L})|(?:到|[后後]|뒤에?|후에?)[^\d#/]{0,16}(?:@我|提醒我|멘션|알려|알림|メンション|知らせ|通知)/iu,
  'moderation-bot': deletesSwearing,
  // Weeks begin on Monday.
  'voice-bot':
    /^(?=.{0,60}(?:reset|nul|reinici|zera|azzer|zero|zeruj|сбр|обнул|sıfır|清零|リセット|초기화)).{0,60}(?:monday|montag|lunes|lundi|segunda|lunedì|maandag|poniedział|pazartesi|понедел|[周週]一|月曜|월요일)/iu,
  'welcome-bot':
    /(?:welcomes?|greets?) (?:new|people|members|them)|begrüßt (?:neue|jeden)|da la bienvenida|accueill\p{L}{1,4} les nouveaux|dá as boas-vindas|accoglie|verwelkomt|wita (?:nowych|każdego)|新人.{0,6}欢迎|欢迎新|新しい(?:人|メンバー).{0,6}(?:歓迎|挨拶)|새.{0,8}환영/iu,
  'birthday-bot':
    /(?:kutla|tebrik|(?:meng)?ucap|chúc mừng|بارك|هن[ئي]|बधाई|wish kar|badhai)\p{L}{0,6}/iu,
  'verify-bot':
    /(?:accept\p{L}{0,4}|agree\p{L}{0,4}|akzeptier\p{L}{1,3}|bestätig\p{L}{1,3}|acept\p{L}{1,4}|aceit\p{L}{1,4}|accett\p{L}{1,4}|akcept\p{L}{1,5}|kabul|onayla\p{L}{0,6}|прин\p{L}{2,6})\s(?:\p{L}{1,5}\s){0,2}(?:rules|regeln|normas|reglas|règlement|règles|regras|regolamento|regole|regulamin\p{L}?|kuralları|правила)|规则|ルール|규칙/iu,
  'ticket-bot':
    /(?:buton|düğme)\p{L}{0,4}\s[^.;]{0,30}aç\p{L}{1,5}|(?:klik|tekan|lewat) tombol[^.;]{0,30}|(?:bấm|nhấn) nút[^.;]{0,30}(?:mở|tạo|ticket)|زر[^.;]{0,30}(?:تذكرة|فتح)|button[^.;]{0,24}ticket (?:khul|khol|ban)|(?:buttons?|knopf|botón|bouton|botão|pulsante|knop|przycisk\p{L}{0,3})\s(?:to|that|zum|para|pra|pour|per|om|do)\s(?:\p{L}{1,4}\s)?(?:open|öffn|abr|ouvr|apr|open|otwier)\p{L}{0,5}|(?<!\p{L})(?:privat\p{L}{0,6}|özel|privée?|privad[oa]|eigene[nrs]?|личн\p{L}{1,6}|приватн\p{L}{1,6}|prywatn\p{L}{1,6}|私密|プライベート|비공개|निजी|خاصة?)[^.;]{0,12}(?:channels?|kanal\p{L}{0,6}|canal|canale|salon|kanaa?l|канал|频道|チャンネル|채널|चैनल|قناة)|(?<!\p{L})(?:close|kapat|schließ\p{L}{0,6}|fermer|cerrar|fechar|chiud\p{L}{1,6}|c[ie]+rra\p{L}?|schlie\p{L}{1,6}|ferm\p{L}{1,4}|slui\p{L}{1,6}|zamkn\p{L}{1,6}|закр[иы]\p{L}{1,6}|关闭|閉じ|닫기)[^.;]{0,16}(?:buttons?|buton\p{L}{0,6}|knopf|bouton|botón|botão|pulsante|knop|przycisk|кнопк\p{L}|按钮|ボタン|버튼)|(?<!\p{L})(?:buttons?|knopf|bot[óã]n?o?|bouton|pulsante|knop|przycisk|кнопк\p{L})\s(?:(?:to|for|zum|zur|de|para|pra|pour|di|per|om|do|для)\s)?(?:te\s)?(?:clos|schlie|cerrar|cierre|ferm|fech|chiu|slui|zamk|закр[иы])\p{L}{1,6}|^[^#]{0,40}(?<!\p{L})(?:logs?|логи?)(?!\p{L})[^#]{0,20}$|^[^#]{0,20}(?:ログ|로그|记录)[^#]{0,12}$|^(?:\p{L}{3,8}\.?\s)?(?:1|one|ein|un[oa]?|um|een|jeden|один|bir)\s(?:\p{L}{3,8}\s)?(?:ti[ck]|тик)\p{L}{2,6}\s\p{L}{1,5}\s\p{L}{3,10}$|(?:başına|fazla) (?:1|bir|tek)\s/iu,
  'poll-bot':
    /^(?:(?:it )?(?:lasts?|runs?|is open)(?: for)?|dauert|läuft|dura|dure|duurt|trwa|sürer|длится|идёт)\s\d|(?:one|single|eine|un|une|um|een|jeden|bir|один)\s(?:vote|stimme|voto|voix|stem|głos|oy|голос)|^(?:(?:it )?shows? )?(?:(?:the )?results? (?:as|with|in) )?(?:(?:live|progress|vote|result|percentage) )?bars?$|^(?:(?:they|members|people|everyone|others) )?(?:can )?(?:up-?)?votes?(?: (?:on|for))?(?: (?:them|it|these|those))?$|每人一票|一人一票|percent|prozent|por ciento|pourcent|por cento|percentual|процент|відсот|procent|persen|phần trăm|yüzde|百分|%|퍼센트|^(?=[^\d#@]{4,100}$)(?:[^]{0,60}(?:bir kez|sadece bir|tek)\soy|[^]{0,60}(?:buton|düğme)\p{L}{0,8}\soy|[^]{0,20}パーセント|[^]{0,80}(?:vote|stimm|vot[aeo]r?|głosow|oy ver|oy kullan|голос\p{L}{1,9}|rösta|stemm|memilih|voting|bỏ phiếu|bình chọn)\p{L}{0,7}\s(?:(?:\p{L}{1,8}\s){0,2}(?:once|einmal|una (?:sola )?vez|une (?:seule )?fois|uma (?:única )?vez|una (?:sola )?volta|(?:één|een|1) keer|(?:jeden )?raz|bir kez|(?:один|лише один|только один) раз|qu['’]une (?:seule )?fois|en gång|sekali|một lần)|[^]{0,20}(?:buttons?|knöpfe\p{L}?|botones|boutons|botões|pulsanti|knoppen|przycisk\p{L}{1,4}|buton\p{L}{0,8}|кнопк\p{L}{1,3}|knappar|tombol|nút))(?!\p{L})|[^]{0,60}(?:(?:每人|一人)[^]{0,6}[一1][次票回]|버튼으?로? ?투표|(?:한|1) ?번만|ボタンで投票|按钮投票))[^]{0,40}$/iu,
  'event-bot':
    /^(?:(?:raids?|events?|termine?|eventos?|événements?|eventi|evenementen|wydarzenia|etkinlik|рейды|plan\p{L}{0,6}|schedul\p{L}{1,3}|organi[sz]\p{L}{1,4}|créer?|crear|criar|creare|with|mit|con|avec|com|met|an?|the|and|und|y|et|e|en|date|datum|fecha|data|time|uhrzeit|hora|heure|ora|tijd|с|и|датой|временем)(?:\s|$)){2,9}$|(?:liste|lijst|list|lista).{0,20}(?:angezeigt|zeigt|anzeigen|getoond|tonen|shown|shows)|(?:names?|namen|nombres|noms|nomes|nomi|imiona|isim\p{L}{0,8}|имена|участник\p{L}{0,4}).{0,40}(?:below|under|darunter|debajo|dessous|abaixo|sotto|eronder|pod|altında|под)/iu,
  'quotes-bot':
    /^(?:only|nur|s[oó]lo|seuls?|apenas|alleen|tylko|только)\s.{0,24}(?:mod|admin|мод).{0,24}(?:delet|remov|lösch|borr|elimin|supprim|apag|rimuov|verwijder|usu|удал)/iu,
  'progress-bot':
    /(?<!\p{L})(?:which page|what page|welcher seite|qué página|quelle page|que página|che pagina|welke pagina|której stronie|какой странице)(?!\p{L})[^]{0,60}(?<!\p{L})(?:bars?|balken|barras?|barres?|balk(?:en|je)?|pas\p{L}{1,2} postępu|полос\p{L}{1,2})(?!\p{L})/iu,
  'check-in-bot':
    /(?:once (?:a|per) day|einmal (?:am|pro) tag|una vez al día|une fois par jour|uma vez por dia|una volta al giorno|één keer per dag|raz dziennie|günde bir|раз в день|每天一次|一日一回|1日1回|하루 한 번|दिन में एक बार|مرة (?:واحدة )?في اليوم)/iu,
  'focus-bot':
    /(?:pings?|tells?|notif\p{L}{1,4}|reminds?|sag\p{L}|avi[sv]\p{L}{1,4}|annonc\p{L}{1,2})\s(?:\p{L}{1,9}\s){0,4}(?:session|joined|break|over|end|done|vorbei|acab|termin|fini)|(?:hours?|stunden|horas|heures|ore|uren|часы|时长|時間|시간)\s.{0,40}(?:week|woche|semana|semaine|settimana|недел\p{L}|person|member|miembro|membr|each|jede|cada|chaque|ogni|elk)|(?:breaks?|pause|pausa|descanso)$/iu,
  'levels-bot':
    /cool-?down|pe[rt] (?:message|bericht)|pro nachricht|por mensa|par message|(?:once|einmal|una vez|une fois|uma vez|una volta|(?:één|een) keer|raz|раз|bir kez).{0,12}(?:min|мин)|dakikada bir|每分钟一次|1分に1回|분에 한 번|^(?=[^\d#@"“„«]{4,90}$)[^]{0,60}(?:(?:writ|send|chat|messag|schreib|nachricht|escrib|mensa|écri|messag|escrev|scriv|messag|bericht|chatt|pisa|wiadomo|mesaj|yaz|сообщени|пис[аь]|повідомленн|meddeland|skriv|pesan|tin nhắn|nhắn)\p{L}{0,6}[^]{0,24}(?<!\p{L})(?:xp|exp|experience|points?|erfahrung\p{L}{0,8}|punkte|experiencia|puntos|expérience|experiência|pontos|esperienza|punti|ervaring\p{L}{0,8}|punten|doświadczeni\p{L}|punkty|puan\p{L}{0,4}|опыт\p{L}?|очк\p{L}{1,2}|досвід|бали|erfarenhet|poäng|poin|kinh nghiệm|điểm)(?!\p{L})|(?<!\p{L})(?:[ée]?xp|exp|punkte|punt\p{L}{1,3}|points?|pont\p{L}{1,2}|poäng)\s(?:\p{L}{1,8}\s){0,3}(?:writ|send|chat|messag|post|talk|activ|schreib|nachricht|schrift|escrib|mensa|habla|activ|écri|parl|discut|escrev|convers|fala|scriv|chiacchier|bericht|praat|prat|skriv|meddeland)\p{L}{0,9}|(?:发消息|发言|聊天|说话)[^]{0,8}(?:经验|积分)|(?:メッセージ|発言|チャット)[^]{0,10}(?:経験値|XP|ポイント)|(?:메시지|채팅)[^]{0,10}(?:경험치|포인트|XP))[^]{0,40}$|^(?=[^\d#@"“„«]{4,90}$)[^]{0,60}(?:congrat|announc|gratul|glückwünsch|felicit|anunci|félicit|annonc|parabeniz|complimen|congratul|annunci|felicite|ogłasza|tebrik|duyur|поздрав|объяв|вітає|привіта|оголош|grattis|gratuler|selamat|mengumumkan|umumkan|chúc mừng|thông báo|恭喜|祝贺|通知|公告|お祝い|おめでとう|知らせ|축하|알려|बधाई|تهنئ|يهنئ)[^]{0,40}$/iu,
};
