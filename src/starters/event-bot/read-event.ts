import { namedList } from '../shared/named-list.ts';
import { readNumber } from '../shared/read-number.ts';
import { readChannels } from '../shared/read-server-words.ts';

/** A button with which members sign up. */
export interface EventChoice {
  readonly label: string;
  /** How many may choose it; 0 for any number. */
  readonly most: number;
}

/** What a request says of events. */
export interface EventWishes {
  /** As in `#raids`. */
  readonly channel: string;
  /** How long before an event those who signed up are reminded. */
  readonly minutesBefore: number;
  /** How many may sign up; 0 for any number. */
  readonly most: number;
  /** Undefined for the usual ones. */
  readonly choices: readonly EventChoice[] | undefined;
}

/**
 * Reads channel, reminder, limits and buttons of events.
 *
 * @example
 * readEvent('buttons: Tank, Healer (max 2 tanks, 3 healers), reminder 30 minutes before in #raids');
 * // { channel: '#raids', minutesBefore: 30, most: 0, choices: [{ label: 'Tank', most: 2 }, …] }
 */
export function readEvent(text: string): EventWishes {
  const named = namedList(text.replace(/\([^()\n]{0,200}\)/gu, ''), buttons)
    ?.map((label) =>
      label
        .replace(/\s(?:too|also|aussi|auch|también|buttons?)$/iu, '')
        .replace(/^(?:button|bouton|knopf|botón|botão|pulsante)\s/iu, ''),
    )
    .filter((label) => label.length <= 40)
    .slice(0, 5);
  const extra = extraButton.exec(text)?.groups?.['label'];
  const most = Math.round(readNumber(text, people, { min: 2, max: 1000 }) ?? 0);
  const labels = [...new Set([...(named ?? []), ...(extra === undefined ? [] : [extra])])];
  return {
    channel: readChannels(text)[0] ?? '',
    minutesBefore: Math.round(beforeIn(text)),
    most,
    choices: labels.length < 2 ? undefined : choicesOf(labels, most, text),
  };
}

/** "At most 12 people" is said of those who come, unless each button has a limit of its own. */
function choicesOf(labels: readonly string[], most: number, text: string): readonly EventChoice[] {
  const choices = labels.map((label) => ({ label, most: mostOf(label, text) }));
  const isLimited = choices.some((choice) => choice.most > 0);
  return choices.map((choice, at) => (at === 0 && !isLimited ? { ...choice, most } : choice));
}

function beforeIn(text: string): number {
  for (const [unit, size] of units) {
    const found = readNumber(text, before(unit), { min: 1, max: 1440 });
    if (found !== undefined) return found * size;
  }
  return 60;
}

const units: readonly (readonly [string, number])[] = [
  ['m(?:in(?:ut\\p{L}*)?)?|минут\\p{L}?|dakika|分|분', 1],
  [
    'h(?:ours?|rs?)?|stunden?|horas?|heures?|or[ae]|uur|uren|godzin\\p{L}?|saat|час\\p{L}{0,2}|時間|시간',
    60,
  ],
  [
    'days?|tage?|días?|jours?|dias?|giorn[oi]|dag(?:en)?|dni|dzień|gün|дн\\p{L}{1,2}|день|日|일',
    1440,
  ],
];

function before(unit: string): readonly string[] {
  return [
    `{n}\\s?(?:${unit})\\s?(?:before|prior|vorher|davor|vor|antes|avant|prima|van tevoren|ervoor|przed|wcześniej|önce|до|前|전)(?!\\p{L})`,
  ];
}

/** "max 2 tanks, 3 healers": what begins as the label does. */
function mostOf(label: string, text: string): number {
  const stem = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 8);
  const found = [...text.toLowerCase().matchAll(/(?<!\d)(\d{1,3})\s?x?\s?(\p{L}{2,20})/gu)].find(
    ([, , word = '']) => stem !== '' && word.startsWith(stem),
  );
  return Number(found?.[1] ?? 0);
}

const buttons =
  'buttons?|knöpfen?|botones|boutons|botões|pulsanti|przyciski|knoppen|düğmeler|кнопк(?:и|ами)|ボタン|按钮|버튼|as|rsvp';
const extraButton =
  /(?<!\p{L})(?:bouton|button|knopf|botón|botão|pulsante|przycisk|knop|кнопка)\s["“„«]?(?<label>\p{Lu}\p{L}{2,20})["”“»]?\s(?:aussi|too|also|auch|también|anche|também|też|ook|тоже)/u;
const people = [
  '(?:max(?:imum|imal)?|up to|at most|limit(?: of)?|höchstens|máximo|hasta|au plus|massimo|fino a|maks|en fazla|максимум|до)\\.?\\s{n}\\s(?:people|members|players|participants|persons|teilnehmer|personen|personas|jugadores|personnes|joueurs|pessoas|persone|mensen|deelnemers|osób|kişi|человек|участник\\p{L}+)',
];
