import { allMatches } from '../../workspace/text/all-matches.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { readRota } from '../rota/read-rota.ts';
import { daysNamed, readClock, repeats, timeOfDay } from '../shared/reading/clock/read-clock.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { asksWhoseTurn, readDuty } from './read-duty.ts';
import { toldLists } from './told-lists.ts';

interface At {
  readonly [setting: string]: string | number | readonly number[];
  /** `HH:MM` */
  readonly at: string;
  readonly days: readonly number[];
}

/** Who takes turns with which chores, and when it is said. */
export interface Chores {
  readonly people: readonly string[];
  readonly chores: readonly string[];
  /** When a new turn begins. */
  readonly turns: At;
  /** When those are reminded whose chores are not done; undefined for never. */
  readonly reminders: At | undefined;
  /** When it is said who did the most in the month; undefined for never. */
  readonly monthly: At | undefined;
  /** As in `#home`; empty for the system channel of the server. */
  readonly channel: string;
}

/**
 * The rota that a request describes: a turn is a week and begins on Monday at 9:00, unless it says otherwise.
 *
 * @example
 * readChores('chores: dishes, bins and hoovering between Ada, Bo and Cy, every Sunday at 6pm');
 * // { people: ['Ada', 'Bo', 'Cy'], turns: { at: '18:00', days: [0] }, … }
 */
export function readChores(text: string): Chores {
  const head = text.slice(0, 4000);
  const lists = toldLists(head);
  const rota = readRota(head);
  const clauses = head
    .replaceAll(/[(（][^()（）]{0,80}[)）]/gu, ' ')
    .split(/[.!?;,](?=\s)|[。！？；，、\n]/u);
  // "Rotate every Monday at 8 and ping each": who is pinged is told of the new turn.
  const moving = clauses.find(
    (clause) => (moves.test(clause) || asksWhoseTurn(clause)) && repeats(clause),
  );
  const remind = clauses.find(
    (clause) => clause !== moving && reminds.test(clause) && timeOfDay(clause) !== undefined,
  );
  const others = clauses.filter(
    (clause) => clause !== remind && repeats(clause) && !often.test(clause),
  );
  // "Every Sunday at 7pm it says who has what, and it rotates every week"
  const turn =
    [moving ?? '', ...others].find((clause) => daysNamed(clause).length > 0) ?? moving ?? others[0];
  const daily =
    (rota.turn === 'day' || (eachDay.test(head) && !weekly.test(head))) && !often.test(head);
  const begin = daily ? everyDay : (turn && daysNamed(turn)) || [];
  const days = begin.length > 0 ? begin : [1];
  const reminder = remind === undefined ? undefined : daysNamed(remind);
  const time = remind === undefined ? undefined : timeOfDay(remind);
  const chores = (lists.chores.length > 1 ? lists : rota).chores.filter(
    (one) => !lists.people.includes(one) && !notChore.test(one),
  );
  const channel = readChannels(head)[0] ?? '';
  // "In #dishes, whose turn it is": the channel says what with.
  const ofChannel =
    asksWhoseTurn(head) && channel !== '' ? upperStart(channel.slice(1)) : undefined;
  const duty = chores.length > 0 ? undefined : (readDuty(head) ?? ofChannel);
  return {
    people: lists.people.length > 1 ? lists.people : rota.people,
    chores: duty === undefined ? chores : [duty],
    turns: {
      at:
        (turn && readClock(turn)?.at) ??
        (daily && remind === undefined ? timeOfDay(head) : undefined) ??
        '09:00',
      days: daily ? everyDay : days.slice(0, 1),
    },
    reminders:
      time === undefined
        ? undefined
        : { at: time, days: reminder === undefined || reminder.length === 0 ? everyDay : reminder },
    monthly: month.test(head) ? { at: '20:00', days: [], date: -1 } : undefined,
    channel,
  };
}

/** Whether a request without the words of a rota has its people, its chores and that they move on. */
export function describesChores(text: string): boolean {
  if (!moves.test(text.slice(0, 4000))) return false;
  const { people, chores } = readChores(text);
  return people.length > 1 && chores.length > (asksWhoseTurn(text) ? 0 : 1);
}

/** Whether a clause says what every rota has; the names that it lists must be in the settings. */
export function saysRota(clause: string, settings: string): boolean {
  const duty = readDuty(clause);
  const isSaid =
    (duty !== undefined && settings.includes(duty)) ||
    [moves, reminds, month, ticks, plans].some((words) => words.test(clause));
  const listed = allMatches(clause, /,\s(\p{Lu}[\p{L}’'-]{1,20})/gu);
  return (
    isSaid &&
    !/\d (?:[€$£]|euro|points?|punkte)|\//iu.test(clause) &&
    listed.every(([, name = '']) => settings.includes(name))
  );
}

const plans =
  /rooster(?!\p{L})|putzplan|(?:cleaning|chore) (?:rota|schedule)|turnos de limpieza|tour de ménage|grafik sprzątania|график уборки/iu;
const ticks =
  /(?<!\p{L})(?:(?:tap|press|click|tick|cliqu|clicc|coch|spunt|button)\p{L}{0,5}|abhak\p{L}{0,2}|knopf|botón|bouton|botão|pulsante|knop|afvink\p{L}{0,3}|przycisk\p{L}{0,3}|buton\p{L}{0,3}|кнопк\p{L}{1,2}|who (?:did|does) (?:the most|what)|wie wat doet|wer was macht|qui fait quoi|quién hace qué)(?!\p{L})|按钮|ボタン|버튼/iu;

const everyDay = [0, 1, 2, 3, 4, 5, 6];
/** "Each morning it says whose turn it is", unless a turn is a week. */
const eachDay =
  /(?<!\p{L})(?:(?:every|each) (?:morning|evening|night)|a day|per day|today|jeden (?:morgen|abend)|heute|cada (?:mañana|noche)|todas las (?:mañanas|noches)|hoy|chaque (?:matin|soir)|tous les (?:matins|soirs)|aujourd.hui|toda (?:manhã|noite)|todas as (?:manhãs|noites)|hoje|ogni (?:mattina|sera)|oggi|elke (?:ochtend|avond)|vandaag|każdego (?:ranka|dnia|wieczoru)|dzisiaj|her (?:sabah|akşam)|bugün|кажд(?:ое утро|ый вечер)|сегодня|щоранку|сьогодні|varje (?:morgon|kväll)|idag|setiap (?:pagi|malam)|mỗi (?:sáng|tối))(?!\p{L})|毎朝|毎晩|每天|每晚|매일|हर सुबह|كل (?:صباح|مساء)/iu;
const weekly =
  /(?<!\p{L})(?:week\p{L}{0,3}|\p{L}{0,2}wöchentlich|woche|seman\p{L}{1,4}|semaine|settiman\p{L}{1,3}|tygod\p{L}{1,4}|hafta\p{L}{0,4}|недел\p{L}{1,3}|тижн\p{L}{1,3}|veck\p{L}{1,3}|minggu\p{L}{0,3}|tuần)(?!\p{L})|[周週]|주|हफ़्ते|أسبوع/iu;
/** "post at 07:00": what the bot does. */
const notChore = /^(?:posts?|pings?|reminds?|sends?|tells?|says?)(?!\p{L})|(?<!\p{L})at \d/iu;
/** "Feeding the cat twice daily" is no turn. */
const often = /(?<!\p{L})(?:twice|once|two times|zweimal|dos veces|deux fois|due volte) /iu;
const reminds =
  /(?<!\p{L})(?:pings?|nudges?|nag\p{L}{0,4}|not done by|remind\p{L}{0,4}|erinner\p{L}{0,3}|recuerd\p{L}{0,3}|record\p{L}{2,8}|rappel\p{L}{0,4}|lembr\p{L}{1,4}|ricord\p{L}{1,3}|promemoria|herinner\p{L}{0,3}|przypom\p{L}{1,5}|hatırlat\p{L}{0,4}|напомин\p{L}{0,4}|напомн\p{L}{0,4})(?!\p{L})|提醒|リマインド|알림|알려|याद|تذكير|يذكر/iu;
const month =
  /(?<!\p{L})(?:end of (?:the|each|every) month|ende des monats|monatsende|fin de mes|fin du mois|fim do mês|fine (?:del )?mese|eind van de maand|koniec miesiąca|ay sonu\p{L}{0,3}|конце месяца)(?!\p{L})|月末|월말/iu;
const moves =
  /(?<!\p{L})(?:rota|rotat\p{L}{1,4}|swaps?|takes? turns|shifts? (?:around|on)|weekly turns?|rotier\p{L}{1,3}|jemand ander\p{L}{1,2}|wechsel\p{L}{1,3}|reihum|durchwechseln|rot(?:a|an|ar|en)|rotazione|turnos?|tourn\p{L}{1,3}|tour (?:à tour|de rôle)|à qui le tour|revez\p{L}{2,4}|rodízio|a turno|turni|cambia\p{L}{0,2}|rote|ruot\p{L}{1,3}|doorschui\p{L}{1,4}|schuift|rouleren|rouleert|wisselt|na zmianę|po kolei|по черзі|чергов\p{L}{2,5}|rotacj\p{L}|sırayla|dönüşümlü|по очереди|очередь|чередова\p{L}{1,4})(?!\p{L})|轮流|輪番|順番|交代|돌아가|번갈아|बारी|بالتناوب/iu;
