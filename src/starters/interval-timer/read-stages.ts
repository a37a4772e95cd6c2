import { allMatches } from '../../workspace/text/all-matches.ts';
import { readBreath } from './read-breath.ts';
import { partsOf } from '../page/reading/read-amounts.ts';
import { namedList } from '../shared/named-list.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

export interface Stage {
  /** As the request writes it; empty without a name. */
  readonly name: string;
  readonly seconds: number;
}

/** The stages of a timer, run through once or several times. */
export interface Stages {
  readonly stages: readonly Stage[];
  readonly rounds: number;
  /** How often work and rest alternate within a round, as at 8 stations; 1 without them. */
  readonly stations: number;
  /** The names of the stations, if the request lists them. */
  readonly stationNames?: readonly string[];
  /** Whether each round has the next station, and not all of them. */
  readonly isRotating?: true;
}

/**
 * The stages with durations that a request names, in its order, at most 24.
 *
 * @example
 * readStages('HIIT: 8 rounds, 40 s work, 20 s rest'); // { stages: [{ name: 'work', seconds: 40 }, { name: 'rest', seconds: 20 }], rounds: 8, stations: 1 }
 */
export function readStages(text: string): Stages {
  const { what = '', every = '', hours } = reminded.exec(text)?.groups ?? {};
  if (what !== '') {
    const seconds = Number(every || 1) * (hours === undefined ? 60 : 3600);
    return { stages: [{ name: what, seconds }], rounds: 20, stations: 1 };
  }
  const rounds = counted(text, roundsOf);
  const stationNames = namedList(text, stationWords)
    ?.map((name) => name.replace(rotating, ''))
    .filter((name) => name !== '' && !/\d/u.test(name));
  const stations = stationNames?.length ?? counted(text, stationsOf);
  const rest = text
    .replace(lastSeconds, ' ')
    .replace(sameUnit, '$1 $2')
    .replace(roundsOf, ' ')
    .replace(stationsOf, ' ');
  const pair = slashed.exec(rest)?.groups;
  const stages =
    pair === undefined
      ? partsOf(rest).flatMap(stagesOf).slice(0, 24)
      : [Number(pair['work']), Number(pair['rest'])].map((seconds) => ({ name: '', seconds }));
  return {
    stages,
    rounds,
    stations,
    ...(stationNames !== undefined && { stationNames }),
    ...(stations > 1 && rounds > 1 && rotating.test(text) && { isRotating: true }),
  };
}

/** "squats, plank, burpees rotating" */
const rotating =
  /(?:^|\s?,?\s)(?:(?:that|which|die|der|que|qui|che|które) )?(?:rotat(?:ing|es?|ion|ed)|taking turns|one per round|in turn|alternat(?:ing|es?|ely)|abwechselnd|im wechsel|rotier\p{L}{1,3}|wechselnd\p{L}{0,2}|rotando|rotat(?:ivos?|ivas?)|alternand[oi]|altern[ao]s?|por turnos|en rotation|en alternance|alternés|à tour de rôle|um por rodada|alternado\p{L}?|a rotazione|a turno|om de beurt|afwisselend|roterend|na zmianę|rotacyjnie|sırayla|dönüşümlü|по очереди|по кругу|поочер[её]дно|по черзі|почергово|bergantian|luân phiên|växelvis|turvis)(?!\p{L})|(?:を|、)?(?:交互に?|順番に|ローテーション)|轮流|번갈아|돌아가며|بالتناوب/iu;

/** Whether a request is for a timer of stages: of work and short breaks another starter is one. */
export function hasStages(text: string): boolean {
  if (readBreath(text) !== undefined || reminded.test(text.slice(0, 160))) return true;
  return timer.test(text) && !focus.test(text) && readStages(text).stages.length > 1;
}

/** "reminds me to stretch every 45 minutes": drinks are counted. */
const reminded =
  /(?<!\p{L})reminds? (?:me|us|you) to (?<what>(?!drink|water|take|pay)\p{L}[\p{L}’' ]{2,40}?) (?:every|each) (?:(?<every>\d{1,3}) ?)?(?:min(?:ute)?s?|(?<hours>hours?))(?!\p{L})/iu;
const timer =
  /(?<!\p{L})(?:timers?|interval\p{L}{0,12}|temporizador|cronómetro|cronômetro|cronometro|minuteur|chronomètre|minutnik|stoper|zamanlayıcı|таймер\p{L}*)(?!\p{L})|\p{L}timer(?!\p{L})|计时|タイマー|타이머|टाइमर|مؤقت/iu;
const focus =
  /pomodoro|पोमोडोरो|بومودورو|(?<!\p{L})(?:focus|study|lern\p{L}*|concentra\p{L}+|estudio|études|estudo|studio)(?!\p{L})|番茄|ポモドーロ|[포뽀]모도로|помодоро/iu;

/** "beeps in the last 3 seconds" is no stage. */
const lastSeconds =
  /(?:(?<!\p{L})(?:last|final|letzten?|últim[oa]s|derni[eè]re?s|ultim[ie]|laatste|ostatni\p{L}{0,2}|son|последни\p{L}{1,2})\s|最后|最後の?|마지막 ?)\d{1,3}\s?(?:\p{L}{1,9}|秒|초)/giu;

/** "40 seconds of work, 20 of rest" */
const sameUnit =
  /((?<!\d)\d{1,3}\s?(s|seg\p{L}{0,6}|sec\p{L}{0,6}|sek\p{L}{0,6}|сек\p{L}{0,4}|мин\p{L}{0,4}|sn|saniye|dk|min\p{L}{0,5})\s[^,.;\d]{2,24}[,;]?\s(?:e |and |und |et |y |i |en |ve |и )?\d{1,3})(?=\s(?:(?:de|di|of|for|von)\s|(?:off|rest|break|pause|pausa|pauze|rust|descanso|repos|riposo|odpoczyn\p{L}{2,3}|przerw\p{L}|mola|dinlenme|отдых\p{L}?|перерыв\p{L}?)(?!\p{L})))/giu;

/** "40/20" */
const slashed = /(?<![\d/.])(?<work>\d{1,3})\s?\/\s?(?<rest>\d{1,3})(?![\d/.])/u;

const roundsOf =
  /(?<!\p{L})(?:rounds?|runden|rondas|rounds|séries|rodadas|giri|rondes|rund\p{L}?|tur|раундов)\s?[(:]\s?(?:\p{L}{3,10}\s)?(\d{1,2})(?!\d|\s?(?:m|min\p{L}{0,6}|dk|мин\p{L}{0,3}|s|se[ckg]\p{L}{0,6}|сек\p{L}{0,3})(?!\p{L}))|(?<=\s)[x×]\s?(\d{1,2})(?![\d:]|\s?(?:m|min\p{L}{0,6}|s|se[ckg]\p{L}{0,6})(?!\p{L}))|(?<!\d)(\d{1,2})\s?(?:x(?!\p{L})|×|(?:rounds?|sets?|cycles?|repeats|runden?|rondes?|durchgänge|rondas?|asaltos|series?|vueltas|tours?|séries?|voltas|giri|serie|rund\p{L}?|seri[ię]|tur(?!\p{L})|раунд\p{L}*|кругов?|круга|подход\p{L}*)(?!\p{L})|轮|组|ラウンド|セット|라운드|세트|राउंड|جول\p{L}*)/iu;
const stationWords =
  'stations?|exercises?|stationen|übungen|estaciones|ejercicios|exercices|estações|exercícios|stazioni|esercizi|stacj\\p{L}|ćwicze\\p{L}+|istasyon|egzersiz|станци\\p{L}|упражнени\\p{L}|种目|動作|種目';
const stationsOf =
  /(?<!\d)(\d{1,2})\s?(?:(?:stations?|exercises?|stationen|übungen|estaciones|ejercicios|exercices|estações|exercícios|stazioni|esercizi|stacj\p{L}|ćwicze\p{L}+|istasyon|egzersiz|станци\p{L}|упражнени\p{L}|postures?|poses?|posiciones|asanas?)(?!\p{L})|个动作|種目|개 동작)/iu;

function counted(text: string, pattern: RegExp): number {
  const count = Number(pattern.exec(text)?.slice(1).find(Boolean) ?? 1);
  return Math.min(Math.max(count, 1), 30);
}

/** The stages of one part of a sentence: "40 s work 20 s rest" are two. */
function stagesOf(part: string): readonly Stage[] {
  const found = allMatches(part, duration);
  const [first] = found;
  if (first === undefined) return [];
  const last = found.at(-1) ?? first;
  const endsWithName = /\p{L}/u.test(part.slice(last.index + last[0].length));
  // "HIIT 40 s work 20 s rest", but "work 40 s rest 20 s".
  const isNameAfter =
    part.slice(0, first.index).trim() === '' || (found.length > 1 && endsWithName);
  return found.flatMap((match, index) => {
    const { h, m, s, m2, s2, mm, ss } = match.groups ?? {};
    const seconds = Math.round(
      numberOf(h) * 3600 + numberOf(m ?? m2 ?? mm) * 60 + numberOf(s ?? s2 ?? ss),
    );
    const end = match.index + match[0].length;
    const previous = found[index - 1];
    const from = previous === undefined ? 0 : previous.index + previous[0].length;
    const name = isNameAfter
      ? part.slice(end, found[index + 1]?.index)
      : part.slice(from, match.index);
    const rest = withoutSound.exec(name)?.[0] ?? name;
    // "a short sound 3 seconds before each change" is no stage.
    return seconds < 1 || seconds > 7 * 86_400 || sounds.test(rest) || warns.test(rest)
      ? []
      : [{ name: nameOf(rest), seconds }];
  });
}

/** "warn at 5 min in yellow, red at 1 min" */
const warns =
  /^\W{0,2}(?:and )?(?:warn|alert|alarm|yellow|orange|red|green)\p{L}{0,4}(?: \p{L}{1,8}){0,2}\s?$/iu;
/** "rest" of "1 min rest with a bell" */
const withoutSound =
  /^\s(?:rest|break|pause?|pausa|descanso|repos|riposo|rust|przerw\p{L}|mola|dinlenme|отдых\p{L}?|перерыв\p{L}?|off|work)(?!\p{L})/iu;
const sounds =
  /(?<!\p{L})(?:beeps?|sounds?|bell|signal\p{L}{0,2}|ton|piepst?|piept|sonido|pitido|bips?|son(?!\p{L})|suono|segnale|som(?!\p{L})|apito|geluid|piep(?:je)?|dźwięk\p{L}{0,2}|sygnał\p{L}{0,2}|звук\p{L}{0,2}|сигнал\p{L}{0,2})(?!\p{L})|提示音|ビープ|알림음|आवाज़|صوت/iu;

const unit = (latin: string, other: string): string => `\\s?(?:(?:${latin})(?!\\p{L})|${other})`;
const hour = unit(
  'h|hrs?|hours?|std|stunden?|uur|uren|heures?|horas?|ore|ora|godz\\p{L}*|saat|час\\p{L}{0,2}|ч',
  '小时|時間|시간|घंटे|घंटा|ساع\\p{L}*',
);
const minute = unit(
  'm|mins?|minutes?|minuten?|minuut|minutos?|minut[ioay]?|dk|dakika|мин\\p{L}{0,4}',
  '分钟|分|분|मिनट|دق\\p{L}*',
);
const second = unit(
  's|secs?|seconds?|sek|sekunden?|seconden?|secondes?|segundos?|secondi|sekund\\p{L}?|sn|saniye|сек\\p{L}{0,4}|с',
  '秒|초|सेकंड|ثاني\\p{L}|ثوان\\p{L}?',
);
const figure = (name: string): string => `(?<![\\d.,])(?<${name}>\\d{1,3}(?:[.,]\\d{1,2})?)[ -]?`;
const duration = letterPattern(
  `(?<!(?:[\\d:.,]|\\d\\s?[-–]\\s?|(?<!\\p{L})(?:at|from|um|ab|à|a las|às|alle|om|o|в)\\s))(?<mm>\\d{1,2}):(?<ss>[0-5]\\d)(?![\\d:]|\\s?(?:[ap]m|uhr|h)(?!\\p{L})|\\s?[-–]\\s?\\d)|${figure('h')}${hour}(?:\\s?(?:and\\s|und\\s)?${figure('m2')}${minute})?|${figure('m')}${minute}(?:\\s?${figure('s2')}${second})?|${figure('s')}${second}`,
  'giu',
);

function numberOf(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}

/** Without the words that only join it: "timer with work", "of rest", "(break)". */
function nameOf(text: string): string {
  const tidy = text
    .replace(/[()[\]"“”„«»=–—:.!?]/gu, ' ')
    .replace(usual, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const own = (tidy.split(openers).at(-1) ?? '').replace(joints, '').replace(bare, '').trim();
  return own.split(' ').slice(-5).join(' ').slice(0, 60);
}

/** "work time (default 40 seconds)" */
const usual =
  /(?<!\p{L})(?:by )?(?:default\p{L}{0,2}|standard(?:mäßig)?|por defecto|predeterminad[oa]|par défaut|padrão|predefinit[oa]|standaard|domyślnie|varsayılan|по умолчанию)(?!\p{L})/giu;

/** "45 seconds each, 10 between" names none. */
const bare = /^(?:each|between|in between|jeweils|dazwischen|cada una?|entre|chacune?)$/iu;
const openers =
  /(?:^|\s)(?:timers?|set|with|temporizador|cronómetro|mit|avec|minuteur|com|con|таймер|с)\s/iu;
const joints =
  /^(?:(?:of|for|then|with|mit|avec|con|com|each|per|a|an|the|dann|je|pro|de|du|von|für|di|da|luego|puis|depois|poi|potem|затем|потом)\s)+|(?:\s(?:for|of|für|je|of|each|in|after|de|à|por|per|для)){1,4}$/iu;
