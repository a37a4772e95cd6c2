import { allMatches } from '../../workspace/text/all-matches.ts';
import {
  type Clock,
  daysNamed,
  namesDay,
  readClock,
  readClocks,
  timeOfDay,
} from '../shared/reading/clock/read-clock.ts';
import { readButtons } from '../shared/reading/commands/read-buttons.ts';
import { readSayings } from '../shared/reading/commands/read-server-words.ts';
import { signedFor, signsUp } from './signs-up.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { remindersIn, remindersSaid } from './reminders-in.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A meeting that comes round. Its clock is that of the post with the buttons. */
export interface Meeting extends Clock {
  /** Empty where the request has no word for it. */
  readonly title: string;
  /** `HH:MM`; empty where the request says no more than its day. */
  readonly starts: string;
  /** `HH:MM`; empty where the request does not say it. */
  readonly ends: string;
  /** How many days after the post it is. */
  readonly inDays: number;
}

/**
 * The meetings of a request that come round, at most 5. Unless the request says when the bot asks, it is some
 * days ahead.
 *
 * @example
 * readMeetings('Raids are Sunday 20:00'); // [{ title: 'Raids', starts: '20:00', days: [0], inDays: 2, … }]
 * readMeetings('every Friday at 12:00 it asks who is coming on Saturday');
 * // [{ title: '', starts: '', ends: '', inDays: 1, at: '12:00', days: [5] }]
 */
export function readMeetings(text: string): readonly Meeting[] {
  const ahead = aWeek.test(text.slice(0, 4000))
    ? 7
    : Math.min(6, Math.ceil(Math.max(...remindersIn(text)) / 1440) + 1);
  return text
    .slice(0, 4000)
    .split(/(?<=[.;!?])(?<!(?<!\p{L})(?:max|maks|min)\.)\s|[。！？\n]/u)
    .reduce(withDays, [])
    .flatMap(aheadOfColons)
    .flatMap((sentence): readonly Meeting[] => {
      const signed = signedFor(sentence);
      if (
        others.test(sentence) ||
        !(signed !== '' || nouns.test(sentence) || whoComes.test(sentence) || signsUp(sentence))
      )
        return [];
      const title = signed === '' ? titleIn(sentence) : upperStart(signed);
      const asked = asking.exec(sentence)?.index ?? 0;
      const ask = sentence.slice(0, asked);
      // "A bot for our football team: every Tuesday at 12:00 it posts …"
      if (
        daysNamed(ask).length > 0 &&
        !nouns.test(ask.replace(/^.{0,200}:\s/u, '').replaceAll(/#\S{1,60}/gu, ' '))
      ) {
        const clock = readClock(timeOfDay(ask) === undefined ? `${ask} 10:00` : ask);
        if (clock !== undefined) return [asks(clock, sentence.slice(asked), title)];
      }
      // "Asks every evening at 20:00 who plays": that day.
      const time = whoComes.test(sentence) ? timeOfDay(ask) : undefined;
      const isOnce = daysNamed(sentence).length > 0 || /\d[./]\s?\d|\d\.\s\p{Lu}/u.test(sentence);
      const [daily] =
        time === undefined || isOnce
          ? []
          : [...readClocks(sentence), readClock(`every day ${time}`)];
      if (daily?.days.length === 7) return [asks(daily, '', title)];
      const told = firstTime(sentence);
      // "Reminds us on Thursdays at 7pm that the session starts at 8"
      const [when = '', about = ''] = told.split(behindTime, 2);
      const [first] =
        asksEvery.test(told) || (reminds.test(told) && remindersSaid(text).length === 0)
          ? readClocks(when.replace(/^.{0,200}:\s/u, ''))
          : [];
      if (first) return [asks(first, about === '' ? '' : sentence.slice(when.length), title)];
      // Days of the week come round: several of them, or one that is the usual one.
      const isUsual = daysNamed(told).length > 1 || (usually.test(told) && !thisWeek.test(told));
      return readClocks(`${isUsual ? 'every ' : ''}${told.replace(untilHour, '$1')}`)
        .filter(({ days }) => days.length < 5)
        .map((clock) => ({
          ...clock,
          title,
          starts: clock.at,
          ends: endIn(told),
          inDays: ahead,
          daysBefore: ahead,
        }));
    })
    .slice(0, 5);
}

/** "A bot to sign up for raid nights. Wed and Sun 20:00, …" */
function withDays(sentences: readonly string[], sentence: string): readonly string[] {
  const before = sentences.at(-1) ?? '';
  const areDays = startsWithDay(sentence) && !nouns.test(sentence);
  return areDays && nouns.test(before) && !namesDay(before)
    ? [...sentences.slice(0, -1), `${before} ${sentence}`]
    : [...sentences, sentence];
}

/** "Tuesday …", "Wed and Sun 20:00" */
function startsWithDay(text: string): boolean {
  const [first = '', ...next] = text.split(/\s/u, 4);
  return namesDay(first) || (first.length < 5 && namesDay([first, ...next].join(' ')));
}

/** "Sign-ups for training: Tuesday 18:00 and …": days behind a colon are those of what stands ahead of it. */
function aheadOfColons(sentence: string): readonly string[] {
  const parts = sentence.split(/:\s(?=\p{Lu})/u);
  const at = parts.findIndex(
    (part, place) => place > 0 && daysNamed(part).length > 1 && startsWithDay(part),
  );
  return at < 1 || namesDay(parts[at - 1] ?? '')
    ? parts
    : [...parts.slice(0, at - 1), `${parts[at - 1]}: ${parts[at]}`, ...parts.slice(at + 1)];
}

/** Whether a clause asks who comes. */
export function asksWhoComes(clause: string): boolean {
  return whoComes.test(clause);
}

/** "It posts a week ahead" */
const aWeek =
  /(?<!\p{L})(?:(?:a|one|1) week (?:ahead|before|in advance|earlier)|(?:eine|1) woche (?:vorher|vorab|davor|im voraus)|(?:una|1) semana antes|(?:une|1) semaine (?:avant|à l['’]avance)|uma semana antes|una settimana prima|(?:een|1) week (?:van tevoren|vooraf|ervoor)|tydzień (?:wcześniej|przed)|(?:bir|1) hafta önce\p{L}{0,3}|за (?:1 )?неделю)(?!\p{L})|提前一[周週]|1週間前|일주일 ?전|एक हफ़्ते पहले|قبل أسبوع/iu;

/** "Every Friday at 17:00, Saturday from 10" is on Fridays. */
function firstTime(sentence: string): string {
  const ends = allMatches(sentence, /[,;()（），、]|$/gu).map(({ index }) => index);
  const starts = ends.map((end) => sentence.slice(0, end));
  return starts.find((told) => namesDay(told) && timeOfDay(told) !== undefined) ?? '';
}

/** What is said of a meeting, behind its time. */
const behindTime = /(?<=\d.{0,30})\s(?=that\s|who\s|dass\s|que\s|che\s|dat\s|że\s|что\s|["“„«])/u;
const asksEvery = /(?<!\p{L})(?:posts?|asks?)(?= every)/iu;
const reminds =
  /(?:remind|erinner|recuerd|rappel|lembr|ricord|herinner|przypom|напом)(?!.* (?:before|vor|avant|prima) )/iu;
const usually =
  /(?<!\p{L})(?:normally|usually|normalmente|normalerweise|meistens|meist|en général|d'habitude|les? (?:lun|mar|mercre|jeu|vendre|same)dis?(?! \d)|les? dimanches?(?! \d)|il (?:(?:lune|marte|mercole|giove|vener)dì|sabato)(?! \d)|la domenica(?! \d)|di solito|meestal|zwykle|genelde|обычно)(?!\p{L})|普段|たいてい|보통|[周週][一二三四五六日]|曜|요일/iu;
const thisWeek = /[这這本下]个?[周週星]|今週|来週|今度|이번|다음/u;

/** "18:00 to 20:00" */
function endIn(sentence: string): string {
  const [, hour, minutes = '00'] = until.exec(sentence) ?? [];
  return hour === undefined || Number(hour) > 23 ? '' : `${hour.padStart(2, '0')}:${minutes}`;
}

const until =
  /\d\s?(?:uhr|h|ч)?\s?(?:to|until|till|bis|a|à|al|alle|do|tot|до|[-–~〜～]|から|부터)\s?(?:las\s)?(\d{1,2})(?::(\d{2}))?(?![\d:]|\.\d)(?!\s?[ap]\.?m)/iu;
/** "18 bis 20 Uhr" begins at 18. */
const untilHour = /(?<!\d)(\d{1,2})\s?(?:bis|[-–])\s?\d{1,2}(?=\s?uhr)/iu;

/** "Every Friday at 12 it asks who comes on Saturday" */
function asks(clock: Clock, told: string, title: string): Meeting {
  const [day] = daysNamed(told);
  // 'It posts "Training tonight 18:30, Mill Lane pitch" with buttons'
  const said = readSayings(told)[0]?.text ?? '';
  const isTitle = said.split(' ').length > 2 && !readButtons(told).includes(said);
  const [from = 0] = clock.days;
  const inDays = day === undefined ? 0 : (day - from + 7) % 7;
  const starts = timeOfDay(told) ?? '';
  // "At 7pm … at 8"
  const isLater = inDays === 0 && starts !== '' && starts < clock.at && starts < '12';
  return {
    ...clock,
    title: isTitle ? said : titleIn(told) || title,
    starts: isLater ? `${Number(starts.slice(0, 2)) + 12}${starts.slice(2)}` : starts,
    ends: '',
    inDays,
  };
}

function titleIn(sentence: string): string {
  const title =
    nouns
      .exec(sentence)?.[0]
      .replace(/\sgünler\p{L}{0,3}$/u, '')
      .replace(lead, '')
      .replace(/^meet$/u, '') ?? '';
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** "about training" */
const lead = /^(?!(?:game|raid|book|club|movie|team|band|chess|\p{L}{3,7}day)\s)\p{Ll}+\s/u;
const words = (spaced: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);
const nouns = words(
  '(?:\\p{L}{3,15} (?:club )?)?(?:meetings?|meet-?ups?|sessions?|practices?|rehearsals?|trainings?|matches|nights?)(?= |,|:|$)|(?<=we )meet|raids?|shifts?|übung(?:en)?|übungsabend|(?:früh|spät|nacht)?schicht(?:en)?|dienst(?:en)?|turnos|turni|zmian[ay]|смен[аы]|(?:group |long |club )(?:runs?|rides?|hikes?)|(?:den |der |zum )Lauf|lauftreff|fußball|football|soccer|fútbol|futebol|calcetto|calcio|foot|match|voetbal|piłka nożna|halı saha|футбол|basket(?:ball)?|volley(?:ball)?|futsal|p[áa]del|kegeln|boule|pétanque|\\p{L}{3,14}abend|\\p{L}{0,14}(?:treffen|training|probe)|partita|allenament[oi]|serata|sorties?|randos?|salidas?|excursiones|uscit[ae]|wycieczk\\p{L}{1,2}|réunions?|entraînements?|séances?|reunión|reuniones|partidos?|entrenamientos?|ensayos?|reunião|reuniões|treinos?|ensaios?|sessões|opkomst\\p{L}{0,2}|training(?:en)?|bijeenkomst\\p{L}{0,2}|spotkani[ea]|trening\\p{L}?|prób\\p{L}|granie|toplantı\\p{L}{0,3}|antrenman\\p{L}{0,3}|maç\\p{L}{0,2}|сбор\\p{L}?|встреч\\p{L}|трениров\\p{L}{2}|рейд\\p{L}?|репетици\\p{L}|репетиції|prova günler\\p{L}{0,3}|prova(?:lar)?\\p{L}{0,3}|répétitions?|proben|prove|repetities?|repetition(?:er)?|rep(?=\\s\\p{L}{4,7}dag)',
  '(?:길드 )?(?:레이드|[내정]전|길드전)|정모|스크림|스터디|レイド|オフ会|勉強会|ゲーム会|开团|团本|公会战|副本|开黑|모임|연습|합주|리허설|例会|練習会?|リハーサル|集まり|排练|活动|训练|聚会|बैठक|अभ्यास|لقاء|تدريب|اجتماع',
);
/** The places of those that somebody comes to, and what else comes round. */
const others = words(
  'open(?:ing)?(?: hours)?|closed|leaderboards?|rankings?|polls?|vot(?:es?|ing)|(?:january|february|march|april|may|june|july|august|september|october|november|december)|\\d{1,2}\\.\\s?\\d{1,2}\\.|quiz\\p{L}{0,3}|summar\\p{L}{1,3}|word of the day|öffnungszeiten|rangliste|umfrage\\p{L}?|horarios?|clasificación|encuestas?|votación|horaires|classement|sondages?|classifica|sondaggio|ranglijst|ankiet\\p{L}|oylama|anket|голосовани\\p{L}|опрос\\p{L}?',
  '排行|投票|ランキング|순위|투표|مواعيد العمل',
);
const whoComes = words(
  "(?:who(?:['’]s| is| can| will)?|whether (?:they|you)(?:['’]re| are| can| will)?) (?:be |all )?(?:there|com(?:e|es|ing)|in|join(?:s|ing)?|(?:play|gam)(?:s|ing)?)|wer (?:\\p{L}{2,12} ){0,5}(?:kommt|(?:mit)?(?:spielt|zockt|macht|fährt|läuft|wandert)|teilnimmt|dabei|(?:zeit|lust) hat)|wie (?:er )?(?:\\p{L}{2,12} ){0,2}(?:komt|(?:mee ?)?(?:speelt|gamet?d?|rijdt|loopt)|mee ?(?:doet|wil|gaat|kan|eet)|erbij|(?:zin|tijd) heeft)|vem (?:\\p{L}{2,12} ){0,2}(?:kommer|spelar|är med)|quién(?:es)? (?:viene|va|puede|juega|participa)n?|qui (?:vient|sera|joue|participe)|quem (?:vem|vai|joga|participa)|chi (?:c['’]è|viene|gioca|partecipa)|kto (?:przyjdzie|będzie|gra|zagra)|kim(?:ler)? (?:geliyor|gelecek|katıl\\p{L}{2,6})|кто (?:прид[её]т|будет|ид[её]т|играет|участвует)",
  '出欠|谁(?:来|参加)|誰が(?:来|参加)|누가 (?:오|참)|कौन आ|من سيحضر',
);
/** What the bot does at the time ahead of it. */
const asking =
  /(?<!\p{L})(?:asks?|it posts?|bot posts?|posts? a|fragt|pregunt[ae]|demande|pergunt[ae]|chied[ae]|vraagt|pyta|sorsun|soruyor|спрашивает|отправляет|(?:vragen|fragen|preguntar|demander|perguntar|chiedere|zapytać|sormalı|спросить)(?=,? (?:wie|wer|ob|quién|si|qui|quem|se|chi|kto|czy|kim|кто)))(?!\p{L})|に(?=[^、。]{0,14}(?:投稿|聞))|물어/iu;
