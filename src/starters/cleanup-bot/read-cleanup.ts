import { allMatches } from '../../workspace/text/all-matches.ts';
import { namesDay, readClock, repeats, timeOfDay } from '../shared/reading/clock/read-clock.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What is deleted in a channel, and when. */
export interface Cleanup {
  readonly [setting: string]: string | number | readonly (string | number)[];
  /** As in `#memes`. */
  readonly channel: string;
  /** How old a message is when it is deleted; 0 for any age. */
  readonly minutes: number;
  /** `HH:MM`; without them the bot looks all the time. */
  readonly times: readonly string[];
  /** Days of the week, from 0 for Sunday. */
  readonly days: readonly number[];
}

/**
 * Reads which channels are cleaned up, by the age of messages or at fixed times. Undefined where a request
 * does not ask for it, or asks only for some messages.
 *
 * @example
 * readCleanup('deletes messages older than 7 days in #memes');
 * // [{ channel: '#memes', minutes: 10080, times: [], days: [] }]
 */
export function readCleanup(text: string): readonly Cleanup[] | undefined {
  const head = text.slice(0, 4000);
  // "Warns and bans, and it deletes messages …": another wish stands beside.
  const asking = head
    .split(sentenceEnd)
    .filter((one) => !sparesAll(one))
    .flatMap((one) => (saysCleanup(one) ? [one] : one.split(/,\s|、|，/u).filter(saysCleanup)));
  if (asking.length === 0) return undefined;
  const found = asking.flatMap((asked) => {
    const sentence = withoutSpared(asked);
    // "#memes after 7 days and #chat after 1 hour"
    const pieces = sentence
      .split(/,\s|\s(?:and|und|y|et|e|en|i|ve|и)\s(?=[^,]{0,60}#)/u)
      .filter((piece) => readChannels(piece).length > 0);
    const isEach = pieces.length > 1 && pieces.every((piece) => when(piece) !== undefined);
    // "Older than 7 days in #memes and #chat every hour" has one age for both.
    const ages = pieces.filter((piece) => ageIn(countable(piece)) !== undefined).length;
    const isApart = ages % pieces.length === 0 || pieces.every((piece) => deletes.test(piece));
    const isSpared = (channel: string): boolean => sparedIn(asked).includes(channel);
    return (isEach && isApart ? pieces : [sentence]).flatMap((piece) =>
      readChannels(piece)
        .filter((channel) => !isSpared(channel))
        .map((channel) => ({ channel, ...(when(piece) ?? usual) })),
    );
  });
  return found.slice(0, 20);
}

/** Whether a sentence asks that all messages of a channel are deleted, each time. */
export function saysCleanup(sentence: string): boolean {
  const told = withoutNames(sentence);
  // After some seconds goes what a bot or a command wrote, unless a channel is named.
  const isOfChannel = !seconds.test(told) || told.includes('#');
  return (
    deletes.test(told) &&
    (messages.test(told) || (told.includes('#') && wholes.test(told))) &&
    !onlySome.test(told) &&
    !sparesAll(sentence) &&
    ((when(told) !== undefined && isOfChannel) || auto.test(told))
  );
}

/** "In every channel except #rules": no channel is named. */
function sparesAll(sentence: string): boolean {
  const rest = withoutSpared(sentence);
  return rest !== sentence && (readChannels(rest).length === 0 || everyChannel.test(rest));
}

/** Without the channels that are left alone: "except #rules and #news". */
function withoutSpared(sentence: string): string {
  return sentence.replaceAll(spared, ' ').replaceAll(sparedBehind, ' ');
}

function sparedIn(sentence: string): readonly string[] {
  return readChannels([...allMatches(sentence, spared)].map(([said]) => said).join(' '));
}

function withoutNames(sentence: string): string {
  return sentence.replaceAll(/#[\p{L}\p{M}\p{N}_-]{1,60}/gu, '#');
}

type When = Pick<Cleanup, 'minutes' | 'times' | 'days'>;

/** What is said nowhere: a day. */
const usual: When = { minutes: 1440, times: [], days: [] };
const everyDay = [0, 1, 2, 3, 4, 5, 6];

function when(clause: string): When | undefined {
  const told = countable(clause);
  const age = ageIn(told);
  const length = intervalIn(told);
  const onlyOld = old.test(withoutNames(told)) ? 1440 : 0;
  // "Every 6 hours": at each sixth hour of the day.
  if (length !== undefined && length % 60 === 0 && length < 1440 && 1440 % length === 0) {
    const every = length / 60;
    const times = Array.from({ length: 24 / every }, (_, at) => `${pad(at * every)}:00`);
    return { minutes: age ?? onlyOld, times, days: everyDay };
  }
  // "Every 5 minutes", "every 2 days": no hours of a day, so what is as old as that goes.
  if (length !== undefined && length !== 1440) {
    return { minutes: age ?? length, times: [], days: [] };
  }
  const isNightly = nightly.test(told);
  if (!isNightly && !repeats(told)) {
    return age === undefined ? undefined : { minutes: age, times: [], days: [] };
  }
  const clock = readClock(told) ??
    readClock(`${told} 03:00`) ?? { at: timeOfDay(told) ?? '03:00', days: everyDay };
  if ('date' in clock && clock.date !== undefined) {
    return { minutes: age ?? 43_200, times: [], days: [] };
  }
  return { minutes: age ?? onlyOld, times: [clock.at], days: [...clock.days] };
}

function countable(clause: string): string {
  return withDigits(clause).replaceAll(single, '1 ');
}

/** The minutes between two times; undefined for those that are on named days, or for none. */
function intervalIn(told: string): number | undefined {
  if (namesDay(told)) return undefined;
  const { count = '1', unit: words } = interval.exec(told)?.groups ?? {};
  if (words !== undefined) return Math.max(1, Number(count)) * minutesOf(words);
  return rarely.find(([, pattern]) => pattern.test(told))?.[0];
}

function minutesOf(words: string): number {
  return units.find(([, pattern]) => pattern.test(words))?.[0] ?? 1;
}

/** How old messages are when they go; how often that happens is no age. */
function ageIn(told: string): number | undefined {
  const { before, behind } = age.exec(told.replace(interval, ' '))?.groups ?? {};
  const found = before ?? behind;
  if (found === undefined) return undefined;
  const count = Number.parseInt(found, 10);
  const minutes = Math.ceil(count * minutesOf(found.replace(/\d+/u, '')));
  return minutes >= 1 && minutes <= 525_600 ? minutes : undefined;
}

function pad(hour: number): string {
  return String(hour).padStart(2, '0');
}

const sentenceEnd = /[.!?;](?=\s|$)|[。！？；\n]/u;

const deletes =
  /(?<!\p{L})(?:auto[ -]?)?(?:delet(?:es?|ed|ing|ion)|remov(?:es?|ed|ing)|purg(?:es?|ed|ing)|clean(?:s|ed|ing|up)?|clear(?:s|ed|ing)?|wip(?:es?|ed|ing)|disappear(?:s|ing)?|lösch\p{L}{1,4}|gelöscht|aufräum\p{L}{0,3}|aufgeräumt|räum\p{L}{1,3}|leer[et]\p{L}{0,2}|säuber\p{L}{1,2}|entfern\p{L}{1,2}|borr\p{L}{1,4}|elimin\p{L}{1,4}|limpi\p{L}{1,4}|vací\p{L}{1,2}|supprim\p{L}{1,4}|effac\p{L}{1,4}|nettoi\p{L}{1,4}|nettoyer|vide[rnt]{0,3}|apag\p{L}{1,4}|exclu\p{L}{1,3}|delet\p{L}{1,4}|limp\p{L}{1,4}|cancell\p{L}{1,4}|pulisc\p{L}{1,3}|pulire|svuot\p{L}{1,3}|verwijder\p{L}{0,3}|wist|wissen|opruim\p{L}{0,2}|ruimt|leegt|leegmaakt|usuw\p{L}{1,4}|usun\p{L}{1,4}|kasuj\p{L}{1,3}|kasowa\p{L}{1,3}|czyści\p{L}{0,4}|sil\p{L}{1,7}|temizle\p{L}{1,5}|удал\p{L}{2,6}|чист\p{L}{1,4}|очи[щс]\p{L}{1,5}|автоудал\p{L}{1,5})(?!\p{L})|删除|刪除|清理|清空|清除|削除|消す|消去|消し|掃除|片付け|삭제|지우|지워|청소|비우|비워|हटा|मिटा|डिलीट|साफ|يحذف|حذف|تحذف|يمسح|مسح|تنظيف|ينظف/iu;
const messages =
  /(?<!\p{L})(?:messages?|msgs?|posts?|nachrichten|beiträge|mensajes|publicaciones|mensagens|messaggi|berichten|wiadomości|mesaj\p{L}{0,7}|сообщени\p{L}{1,2})(?!\p{L})|消息|讯息|訊息|信息|メッセージ|投稿|메시지|메세지|संदेश|मैसेज|رسائل|رسالة/iu;
/** "Cleans up #spam", "den Kanal #spam leert": the channel itself. */
const verbs =
  'clean\\p{L}{0,3}|clear\\p{L}{0,3}|purg\\p{L}{1,3}|wip\\p{L}{1,3}|(?:auf)?räum\\p{L}{0,3}|leer[et]\\p{L}{0,2}|säuber\\p{L}{1,2}|limpi\\p{L}{1,4}|vací\\p{L}{1,2}|nettoi\\p{L}{1,4}|vide|limp\\p{L}{1,4}|pulisc\\p{L}{1,3}|svuot\\p{L}{1,3}|ruimt|opruim\\p{L}{0,2}|leegt|czyści\\p{L}{0,4}|temizle\\p{L}{1,5}|очи[щс]\\p{L}{1,5}|чист\\p{L}{1,4}';
const wholes = letterPattern(
  `(?<!\\p{L})(?:${verbs})(?:\\s\\p{L}{1,3}){0,2}(?:\\s(?:channels?|kanal\\p{L}?|canal\\p{L}{0,2}|salon|kanaal|kanał|канал))?\\s#|(?<!\\p{L})(?:${verbs})\\s[^,.#]{0,40}\\s(?:den kanal|el canal|le salon|o canal|il canale|het kanaal|kanał|канал)\\s#|#(?:\\s\\p{L}{1,9}){0,3}\\s(?:${verbs})(?!\\p{L})|(?:清理|清空|掃除|청소|비우|साफ|ينظف|تنظيف)`,
);
/** Messages of some members, with some words, or of the bot itself: no whole channel. */
const onlySome =
  /(?<!\p{L})(?:with(?! (?:an? )?(?:bots?|commands?|slash))|without|contain\p{L}{0,4}|includ\p{L}{1,4}|its|own|his|her|their|this|reply|replies|answers?|questions?|bots?['’]? (?:messages?|posts?|replies|responses)|(?:from|of|by|sent by) (?:(?:the|all|any|new|other|some|certain) ){0,2}(?:bots?|users?|members?|people|someone|somebody|anyone|banned)|links?|swear\p{L}{0,4}|bad ?words?|slurs?|spam|ads?|images?|pictures?|invites?|duplicates?|logs?|deleted messages|edited|edits|confirm\p{L}{0,5}|welcome|(?:giveaway|poll|ticket|event|reminder)s?|reactions?|up to|last|newest|latest|most recent|oldest|(?:more than|over|beyond) \d{1,5} (?:messages|posts)|neueste[nr]?|letzten|últim[oa]s|dernier(?:e)?s|ultim[ie]|laatste|nieuwste|ostatni\p{L}{1,3}|najnowsz\p{L}{1,3}|son \d{1,5}|последни[ехм]|sends?|says?|remind\p{L}{0,3}|posts? (?:an?|the|messages?)|warn\p{L}{0,4}|kick\p{L}{0,3}|bann?\p{L}{0,3}|mut(?:e|es|ed|ing)|timeouts?|mit|ohne|eigenen?|seine|schimpf\p{L}{1,8}|enthalten|gelöschte|con(?! m[áa]s)|sin|propi[oa]s?|sus|insult\p{L}{1,4}|enlaces?|eliminados|borrados|avec|sans|contenant|propres|ses|liens?|supprimés|com(?! mais)|sem|própri[oa]s|seus?|apagadas|senza|propri|suoi|eliminati|met|zonder|eigen|scheld\p{L}{1,8}|verwijderde|ze|bez|własne|swoje|usunięte|silinen|küfür\p{L}{0,4}|kendi|с|со|без|свои|мат\p{L}{0,3}|ссылк\p{L}{1,3}|удал[её]нн\p{L}{1,3})(?!\p{L})|链接|最新|最近|최근|최신|أحدث|आखिरी|脏话|包含|含有|违规|广告|リンク|暴言|含む|NG|自分|욕설|링크|포함|गाली|लिंक|روابط|شتائم/iu;
const auto =
  /(?<!\p{L})(?:auto[ -]?(?:delet|clean|purg|clear|remov)\p{L}{0,5}|disappearing (?:messages|chat)|automat\p{L}{2,10} (?:lösch|borr|elimin|supprim|apag|cancell|verwijder|usuw)\p{L}{1,5}|автоудал\p{L}{1,5})(?!\p{L})|自动删除|自動刪除|自動削除|자동 ?삭제/iu;
const nightly =
  /(?<!\p{L})(?:nightly|(?:every|each) (?:night|day|morning|evening)|daily|jede nacht|nachts|nächtlich|täglich|cada noche|todas las noches|toutes les nuits|chaque nuit|toda noite|todas as noites|ogni notte|elke nacht|co noc|każdej nocy|her gece|каждую ночь)(?!\p{L})|每晚|毎晩|매일 밤|हर रात|كل ليلة/iu;
/** "A week": counted as one. */
const single =
  /(?<!\p{L})(?:an?|one|ein(?:e[rmn]?)?|una?|une?|uma?|een|één|jedn\p{L}{1,3}|bir|один|одну|одного|एक)\s(?=(?:minut|hour|day|week|month|stund|tag|woche|monat|hora|día|dia|semana|mes|heure|jour|semaine|mois|mês|ora|giorno|settimana|mese|uur|dag|maand|godzin|dzień|dnia|tydzie|tygodni|miesi|saat|gün|hafta|ay|час|день|дня|недел|месяц|घंट|दिन|हफ्त))/giu;
const unit =
  '(?:sec(?:ond)?s?|sekunden?|segundos?|secondes?|second[oi]|seconden?|sekund\\p{L}{0,1}|saniye\\p{L}{0,4}|секунд\\p{L}{0,1}|minut\\p{L}{0,4}|mins?|m|hours?|hrs?|hs?|days?|d|weeks?|w|months?|stunden?|tagen?|tage?s?|wochen?|monat\\p{L}{0,2}|horas?|días?|dias?|semanas?|mes(?:es)?|heures?|jours?|semaines?|mois|mês|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|minuten|uur|uren|dagen|dag|weken|maand(?:en)?|godzin\\p{L}{0,2}|dni|dnia|dzień|tygodni\\p{L}{0,2}|tydzień|miesi\\p{L}{2,5}|dakika\\p{L}{0,4}|saat\\p{L}{0,4}|gün\\p{L}{0,4}|hafta\\p{L}{0,4}|ay|минут\\p{L}{0,1}|час\\p{L}{0,2}|дн\\p{L}{1,2}|день|недел\\p{L}{1,2}|месяц\\p{L}{0,2}|घंट\\p{L}\\p{M}?|दिन\\p{L}?|मिनट|دقيقة|دقائق|ساعة|ساعات|يوم|أيام|أسبوع)(?![\\p{L}])|(?:秒钟|秒|초|分钟|分鐘|分間|分|小时|小時|時間|天|日間|日|周|週間|个月|か月|분|시간|일|주일?|개월|달)';
/** "Every hour", "alle 6 Stunden" */
const interval = letterPattern(
  `(?<!\\p{L})(?:every|each|cada|alle|jede[nrsm]?|tou(?:te)?s les|toute heure|chaque|tod[oa]s l[oa]s|tod[oa]s [oa]s|ogni|co|elke?|iedere?|her|кажды[ейх]|каждую|हर|كل)\\s(?:(?<count>\\d{1,4})\\s?)?(?<unit>${unit})`,
);
const rarely: readonly (readonly [number, RegExp])[] = [
  [
    2880,
    /(?<!\p{L})(?:every (?:other|second|2nd) day|jeden (?:zweiten|2\.) tag|un jour sur deux)(?!\p{L})/iu,
  ],
  [
    10_080,
    /(?<!\p{L})(?:weekly|once 1 week|wöchentlich|semanal\p{L}{0,5}|hebdomadaire\p{L}{0,5}|settimanal\p{L}{1,5}|wekelijks|haftalık|еженедельно)(?!\p{L})|每[周週]|毎週|매주/iu,
  ],
  [
    43_200,
    /(?<!\p{L})(?:monthly|once 1 month|monatlich|mensual\p{L}{0,5}|mensal\p{L}{0,5}|mensuel\p{L}{0,6}|mensil\p{L}{1,5}|maandelijks|aylık|ежемесячно)(?!\p{L})|每月|毎月|매[월달]/iu,
  ],
];
const seconds = /\d\s?(?:se[ckg]|saniye|секунд|秒|초)/iu;
const old =
  /(?<!\p{L})(?:old(?:er|est)?|alte[rnms]?|älter(?:e[rn]?)?|viej[oa]s?|antigu[oa]s?|vieux|vieilles?|ancien(?:ne)?s?|antig[oa]s?|velh[oa]s?|vecchi[oae]?|oude?|oudere?|star[ey]|starych|starsze|eski|стар\p{L}{2,4})(?!\p{L})|旧|舊|古い|오래된|पुरान|पुराने|قديم|أقدم/iu;
const everyChannel =
  /(?<!\p{L})(?:(?:all|every|each|any)(?: \p{L}{1,8}){0,2} channels?|everywhere|(?:alle[nr]?|jede[mnr]?) kan\p{L}{2,5}|überall|todos los canales|cada canal|tous les salons|chaque salon|todos os canais|tutti i canali|ogni canale|alle kanalen|elk kanaal|wszystki\p{L}{1,3} kana\p{L}{1,5}|(?:tüm|bütün|her) kanal\p{L}{0,8}|все\p{L}? канал\p{L}{0,3})(?!\p{L})|所有(?:的)?[频頻]道|すべてのチャンネル|全チャンネル|모든 채널|सभी चैनल|جميع القنوات|كل القنوات/iu;
const hashed = '#[\\p{L}\\p{M}\\p{N}_-]{1,60}';
const spares =
  'except(?:ing)?|(?:channels?|everywhere|everything) but|not|never|(?:not|never) (?:delet|touch|clean|clear|purg|remov)\\p{L}{0,3}|apart from|other than|besides|exclud(?:es?|ing)|ignor(?:es?|ing)|leav(?:es?|ing)|skip(?:s|ping)?|außer|ausser|ausgenommen|nicht|salvo|excepto|menos|pero no|sauf|hormis|excepté|exceto|mas não|tranne|eccetto|ma non|behalve|niet|oprócz|poza|кроме|но не|باستثناء|ما عدا|إلا';
const fillers =
  'in|for|from|on|at|the|this|channels?|those|ones|im|den|dem|kan\\p{L}{1,5}|en|el|la|los|les?|de|du|canal(?:es|e|i)?|dans|salons?|o|os|nos?|canais|nel|il|het|w|на|в|канал\\p{L}{0,2}|قناة|في';
const spared = letterPattern(
  `(?:(?<!\\p{L})(?:${spares})(?!\\p{L})|除了|除)(?:\\s(?:${fillers})){0,3}\\s?${hashed}(?:(?:,\\s?(?:and\\s)?|\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|ve|и|или|&)\\s(?:in\\s|en\\s)?|\\s?[、，和と]\\s?)${hashed}){0,9}`,
  'giu',
);
const sparedBehind =
  /#[\p{L}\p{M}\p{N}_-]{1,60}?\s?(?:kanal\p{L}{1,4}\s)?(?:hariç|dışında\p{L}{0,2}|以外|除外|を除|(?:을|를)?\s?제외|이외|को छोड़|के अलावा)/giu;
const age = letterPattern(
  `(?:(?<!\\p{L})(?:older than|more than|over|after|older|nach|älter als|après|plus de|datant de(?: plus de)?|vieux de(?: plus de)?|después de|pasad[oa]s?|de más de|hace más de|más (?:antiguos|viejos) (?:que|de)|a los|a las|tras|depois de|após|com mais de|mais de|mais antigas? (?:que|do que|de)|dopo|più vecchi di|più di|da più di|na|ouder dan|po|starsze niż|через|спустя|старше|после|बाद|(?:ال)?أقدم من|بعد|أكثر من)\\s(?:the |le |les |de )?|超过|超過|超过了)\\s?(?<before>\\d{1,4}\\s?(?:${unit}))|(?<![\\d])(?<behind>\\d{1,4}\\s?(?:${unit}))\\s?(?:old|alt|later|sonra|eski|den eski|후|뒤|지난|이상|보다 오래|が経過|経過|以上|を過ぎ|より古い|たった|後に|後|以前|之前|前的|前|后|以上的|से पुराने|पुराने|के बाद|बाद)`,
);
const units: readonly (readonly [number, RegExp])[] = [
  [1 / 60, /^\s?(?:se[ckg]|saniye|секунд|秒|초)/iu],
  [43_200, /month|monat|mes|mois|mês|maand|miesi|^\s?ay|месяц|个月|か月|개월|달/iu],
  [
    10_080,
    /week|^\s?w|woche|semana|semaine|settiman|weken|tydzień|tygodni|hafta|недел|周|週|주|أسبوع/iu,
  ],
  [
    1440,
    /day|^\s?d(?!ak|ق)|tag|día|dia|jour|giorn|dag|dni|dzień|gün|дн|день|天|日|일|दिन|يوم|أيام/iu,
  ],
  [
    60,
    /hour|hr|^\s?hs?$|stund|hora|heure|^\s?or[ae]|uur|uren|godzin|saat|час|小时|小時|時間|시간|घंट|ساع/iu,
  ],
];
