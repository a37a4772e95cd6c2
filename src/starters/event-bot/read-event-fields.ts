import { groupCommand } from './read-group.ts';
import { readCommandFields } from '../shared/reading/commands/read-command-fields.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What is typed to announce an event, besides its day and time. */
export interface EventFields {
  /** Whether it has a title; otherwise its first field is one. */
  readonly hasTitle: boolean;
  /** Whether each event has a limit of its own. */
  readonly asksLimit: boolean;
  /** Whether the request names a day to type. */
  readonly isDated: boolean;
  /** Further fields, as the request names them: "Place". */
  readonly fields: readonly string[];
}

/** "title, date, max people": one limit. */
const mostPeople =
  /((?<!\p{L})max(?:imum)?)\s(?:people|persons?|players|members|participants|attendees|seats|spots)(?!\p{L})/iu;

/** Reads what a request wants to be typed after a command. */
export function readEventFields(text: string, command: string): EventFields {
  const [name = '', sub = ''] = command.split(' ');
  const at = text.toLowerCase().indexOf(`/${name}`);
  const rest = at < 0 ? '' : text.slice(at + name.length + 1);
  const own = rest.trimStart().toLowerCase().startsWith(sub)
    ? ` ${rest.trimStart().slice(sub.length).trimStart()}`
    : rest;
  // "/avond, datum en spel"
  const named =
    at < 0
      ? []
      : readCommandFields(own.replace(mostPeople, '$1').replace(/^\s?,\s(?=\p{Ll})/u, ' with '));
  // "/ride from, to, time" with a button gathers people: its time is typed as it comes.
  const isGroup = !named.some((field) => isDate.test(field)) && groupCommand(text) !== undefined;
  const others = isGroup
    ? named
    : named.filter((field) => !isDate.test(field) && !isTime.test(field));
  // "/raid tonight" names no day to type.
  if (others.length === named.length) {
    const typed = undatedFields(others, text);
    return {
      // Something is always typed, or the event has no name.
      hasTitle: typed.length === 0 || others.some((field) => isTitle.test(field)),
      asksLimit: others.some((field) => isLimit.test(field)),
      isDated: false,
      fields: typed,
    };
  }
  // Whom a match is against tells more of it than where it is.
  const fields = others
    .filter((field) => !isTitle.test(field) && !isLimit.test(field))
    .toSorted((a, b) => Number(isOpponent.test(b)) - Number(isOpponent.test(a)));
  return {
    hasTitle: fields.length === 0 || others.some((field) => isTitle.test(field)),
    isDated: true,
    asksLimit: others.some((field) => isLimit.test(field)),
    fields: fields.slice(0, 4).map((field) => field.charAt(0).toUpperCase() + field.slice(1)),
  };
}

/** What is typed of a group. */
function undatedFields(named: readonly string[], text: string): readonly string[] {
  const fields = named.filter((field) => !isTitle.test(field) && !isLimit.test(field));
  return fields.length === 0 || fields.some((field) => isSaid.test(field))
    ? placeIn(text)
    : fields.slice(0, 4).map((field) => field.charAt(0).toUpperCase() + field.slice(1));
}

const isSaid =
  /^(?:command|with|join|buttons?|befehl|comando|commande|komut|команда|banane|ka|ke|ki)$|^[でをにはが]|ボタン|按钮|버튼|बटन/iu;

/** "with date, time and place": a place is typed even if other words stand between. */
function placeIn(text: string): readonly string[] {
  const place = places.exec(text)?.groups?.['place'];
  return place === undefined ? [] : [place.charAt(0).toUpperCase() + place.slice(1)];
}

const date =
  'dates?|datum|days?|tag|fecha|día|data|dia|giorno|jour|dag|dzień|tarihi?|gün|дат[аыу]|день|日期|日付|日時|날짜|तारीख|दिनांक|التاريخ|اليوم';
const isDate = letterPattern(`^(?:${date})$`);
const isTime =
  /^(?:(?:start(?:ing)? )?time|startzeit|uhrzeit|zeit|beginn|hora(?: de inicio)?|heure|horário|ora|tijd|godzina|saati?|время(?: начала)?|开始时间|时间|開始時間|時間|開始時刻|時刻|시작 ?시간|시간|समय|الوقت|الساعة)$/iu;
const isTitle =
  /^(?:title|name|what|titel|título|nombre|titre|nom|titolo|nome|naam|tytuł|nazwa|isim|ad[ıi]?|başlık|название|имя|名称|标题|タイトル|名前|제목|이름|नाम|शीर्षक|الاسم|العنوان)$/iu;
const isOpponent =
  /opponent|against|gegner|rival|adversaire|avversari|adversário|tegenstander|przeciwnik|rakip|соперник|对手|相手|상대|विरोधी|خصم/iu;
const isLimit =
  /limit|max|максимум|capacity|slots|spots|^players?$|spieleranzahl|^jugadores$|^joueurs$|^jogadores$|^giocatori$|^spelers$|^graczy$|^oyuncu$|grenze|anzahl|plätze|cupo|plazas|places|vagas|posti|plaatsen|miejsc(?!e)|sınır|kontenjan|мест|лимит|人数|定員|인원|सीमा|العدد|الحد/iu;
const places = letterPattern(
  `(?<!\\p{L})(?:${date})(?!\\p{L})[^.;\\n]{0,40}(?:,|(?<!\\p{L})(?:and|und|y|e|et|en|i|ve|и)\\s)\\s?(?<place>place|location|venue|ort|treffpunkt|lugar|lieu|luogo|local|plaats|locatie|miejsce|yer|konum|место)(?!\\p{L})`,
);
