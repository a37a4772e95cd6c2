import { upperStart } from '../../workspace/text/with-capitals.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';
import { readButtons } from '../shared/reading/commands/read-buttons.ts';
import { ofBoard } from '../score-bot/score-words.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { readChannels, readSayings } from '../shared/reading/commands/read-server-words.ts';
import { answerLabels } from './answer-commands.ts';
import { type EventFields, readEventFields } from './read-event-fields.ts';
import { numbersInRow, waiting } from './signs-up.ts';
import { remindersIn } from './reminders-in.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A button with which members sign up. */
export interface EventChoice {
  readonly label: string;
  /** How many may choose it; 0 for any number. */
  readonly most: number;
  /** Whether it takes a sign-up back. */
  readonly leaves: boolean;
}

/** What is said once so many have signed up. */
interface Complete {
  /** 0 for never. */
  readonly count: number;
  readonly text: string;
  /** As in `#team`; empty for the channel of the event. */
  readonly channel: string;
}

/** What a request says of events. */
export interface EventWishes extends EventFields {
  /** As in `#raids`. */
  readonly channel: string;
  /** The role that is told of each event; empty for nobody. */
  readonly ping: string;
  /** How long before an event those who signed up are reminded, each time. */
  readonly minutesBefore: readonly number[];
  /** How many may sign up; 0 for any number. */
  readonly most: number;
  /** Whether those for whom there is no place wait for one. */
  readonly hasWaitingList: boolean;
  readonly complete: Complete;
  /** Undefined for the usual ones. */
  readonly choices: readonly EventChoice[] | undefined;
}

/**
 * Reads channel, fields, reminders, limits and buttons of events.
 *
 * @example
 * readEvent('buttons: Tank, Healer (max 2 tanks, 3 healers), reminder 30 minutes before in #raids');
 * // { channel: '#raids', minutesBefore: [30], most: 0, choices: [{ label: 'Tank', most: 2, … }, …], … }
 */
export function readEvent(text: string, command: string): EventWishes {
  // "Buttons Tank Healer DD", "탱커 힐러 딜러 신청"
  const buttons = readButtons(text).flatMap((label) => {
    const parts = partsIn(label);
    return parts.length > 1 ? parts : [label];
  });
  const named =
    [
      refusalLast(buttons),
      answersIn(text),
      pressed(text),
      quotedAnswers(text),
      pairOfAnswers(text),
      answerLabels(text),
      partsPlayed(text),
    ].find((one) => one.length > 1) ?? [];
  const marked = markedAs.exec(text)?.slice(1) ?? [];
  const extra = extraButton.exec(text)?.groups?.['label'];
  const most = Math.round(
    readNumber(withDigits(text.replaceAll(numbersInRow, ' ')), people, { min: 2, max: 1000 }) ?? 0,
  );
  const labels = [
    ...new Set([...named, ...marked.map(upperStart), ...(extra === undefined ? [] : [extra])]),
  ];
  const complete = completeIn(text);
  const told = readEventFields(text, command);
  return {
    ...told,
    asksLimit: told.asksLimit || limitTyped.test(text.slice(0, 4000)),
    channel:
      readChannels(withoutBoards(text)).find((channel) => channel !== complete.channel) ?? '',
    ping:
      /(?<![\p{L}\p{N}])@(?<role>\p{Lu}[\p{L}\p{N}_-]{1,30})/u.exec(text)?.groups?.['role'] ?? '',
    minutesBefore: remindersIn(text),
    most,
    hasWaitingList: waiting.test(text),
    complete,
    choices: labels.length < 2 ? undefined : choicesOf(labels, most, text),
  };
}

/** "Once a month it posts the ranking in #results": no event is announced there. */
function withoutBoards(text: string): string {
  return text
    .split(/(?<=[.;!?。।])\s|\n/u)
    .filter((sentence) => !ofBoard.test(sentence))
    .join('\n');
}

/** "Events have a title, date, place and maximum players": each has a limit of its own. */
const limitTyped =
  /(?<!\p{L})(?:(?:liczb\p{L} (?:miejsc|graczy|osób)|(?:number|amount) of (?:players|slots|spots|seats|people)|número de (?:plazas|jugadores|vagas|jogadores)|nombre de (?:places|joueurs)|numero di (?:posti|giocatori)|aantal (?:spelers|plaatsen)|anzahl (?:der )?(?:spieler|plätze)|количество (?:мест|игроков)|максимум (?:участников|игроков))(?!\p{L})|(?:maximum|max\.?)(?: number of)? (?:players|participants|people|attendees|members)|(?:player|participant) limit|maximale? teilnehmer\p{L}{0,4}|teilnehmer(?:zahl|grenze)|nombre max\p{L}{0,4}|número máximo|numero massimo|maximum aantal)(?![\p{L}:]|\s?(?:of\s)?\d)|人数上限|(?:と|、)定員/iu;

/** Whether a button is of those who do not come, or do not know yet; "Tank" and "Healer" both come. */
export function staysAway(label: string): boolean {
  return leaving.test(label) || away.test(label);
}

const away =
  /(?<!\p{L})(?:maybe|perhaps|tentative|no|not|can['’]?t|cannot|out|absent|late|decline\p{L}?|skip|bench|vielleicht|nein|nicht|absage\p{L}?|abwesend|spät\p{L}{0,2}|quizás?|tal vez|ausente|tarde|peut-être|non|absente?|retard|talvez|não|forse|assente|ritardo|misschien|nee|niet|afwezig|laat|może|nie|nieobecn\p{L}{1,3}|belki|hayır|yok\p{L}{0,3}|gelm\p{L}{1,6}|katılm\p{L}{1,6}|может|возможно|нет|не)(?!\p{L})|不|欠席|未定|待定|可能|遅|불참|미정|아니|नहीं|शायद|لا|ربما/iu;

/** "At most 12 people" is said of those who come, unless each button has a limit of its own. */
function choicesOf(labels: readonly string[], most: number, text: string): readonly EventChoice[] {
  const inOrder = limitsInOrder(labels, text);
  const choices = labels.map((label, at) => ({
    label,
    most: inOrder?.[at] ?? mostOf(label, text),
    leaves: leaving.test(label),
  }));
  const isLimited = choices.some((choice) => choice.most > 0);
  return choices.map((choice, at) => (at === 0 && !isLimited ? { ...choice, most } : choice));
}

/** "Tank, Healer, DPS, limit 2/2/6" */
function limitsInOrder(labels: readonly string[], text: string): readonly number[] | undefined {
  const coming = labels.filter((label) => !staysAway(label));
  return allMatches(text.slice(0, 4000), numbersInRow)
    .map(([, list = '']) => list.split(/[/・]/u).map(Number))
    .find((limits) => limits.length === coming.length);
}

/** "With 5 players it posts "Team complete" in #team" */
function completeIn(text: string): Complete {
  for (const sentence of text.slice(0, 4000).split(/(?<=[.;!?。।])\s|\n/u)) {
    const count = reached.exec(sentence)?.groups?.['count'];
    const said = readSayings(sentence)[0]?.text;
    if (count === undefined || said === undefined || !whenever.test(sentence)) continue;
    return { count: Number(count), text: said, channel: readChannels(sentence)[0] ?? '' };
  }
  return { count: 0, text: '', channel: '' };
}

/** "asks who comes (Yes/No/Maybe)" */
function answersIn(text: string): readonly string[] {
  const found = allMatches(text.slice(0, 4000), bracketedAnswers).map(([, list = '']) =>
    list.split('/').map((label) => upperStart(label.trim())),
  );
  const answers = found.find((labels) => labels.some(staysAway)) ?? [];
  return refusalLast(answers);
}

/** Who says no is reminded of nothing: that is the last one. */
function refusalLast(answers: readonly string[]): readonly string[] {
  return answers.toSorted((a, b) => Number(refusal.test(a)) - Number(refusal.test(b)));
}

/** "marked “in” or “not in”" */
function quotedAnswers(text: string): readonly string[] {
  const [list = ''] = quotes.exec(text.slice(0, 4000)) ?? [];
  const labels = allMatches(list, /(?<=["“„«「'‘])\p{L}[\p{L}’' ]{1,15}(?=["”“»」'’])/gu).map(
    ([one]) => one,
  );
  return labels.some(staysAway) ? labels.map(upperStart) : [];
}

/** "with Coming or Not coming", "press Yes / No / Maybe" */
function pairOfAnswers(text: string): readonly string[] {
  const [, yes, no] = orNot.exec(text.slice(0, 4000)) ?? [];
  if (yes !== undefined && no !== undefined) return [yes, no];
  const labels = slashedAnswers.exec(text.slice(0, 4000))?.[0].split(orSlash) ?? [];
  return labels.some(staysAway) ? refusalLast(labels.map(upperStart)) : [];
}

/** "A button zapisz się i wypisz się": to come, and to leave. */
function pressed(text: string): readonly string[] {
  const { first = '', second = '' } = buttonPair.exec(text.slice(0, 4000))?.groups ?? {};
  const labels = [first, second].map((label) => upperStart(label.trim()));
  return first !== '' && staysAway(second) && !staysAway(first) ? labels : [];
}

const buttonPair =
  /(?<!\p{L})(?:buttons?|knopf|knöpfen?|botón|botones|boutons?|botão|botões|puls?ant[ei]|bottoni|knop(?:pen)?|przyciski?|кнопк[аи]|knapp(?:ar)?|tombol|nút)(?:\s(?:to|zum|zur|para|pour|per|om te|do|для|för att))?:?\s(?<first>\p{L}[\p{L}’' -]{2,20}?)\s(?:and|und|y|et|e|en|i|oraz|ve|и|і|och|dan|và)\s(?<second>\p{L}[\p{L}’' -]{2,20}?)(?=[,.;]|\s?$)/iu;

const orNot =
  /(?<!\p{L})(\p{Lu}\p{L}{1,14})\s(?:or|oder|o|ou|of|lub|veya|или|and|und|y|et|e|en|i|ve|и)\s((?:Not|Nicht|No|Pas|Não|Non|Niet|Nie|Не)\s\p{L}{2,14})(?!\p{L})/u;
const orSlash = /\s?\/\s?|,?\sor\s/iu;
const anAnswer = "(?:(?:not|can['’]?t|i['’]m)\\s)?[\\p{L}'’]{2,14}";
const slashedAnswers = letterPattern(
  `(?<![\\p{L}/])(?:yes|ja|sí|oui|sim|sì|tak|evet|да|dabei|coming|going|(?:i['’]m )?in)(?:(?:${orSlash.source})${anAnswer}){1,3}(?!\\p{L})`,
);

const quote = `["“„«「'‘][\\p{L}’' ]{2,16}["”“»」'’]`;
const quotes = letterPattern(
  `${quote}(?:[,、]\\s?${quote}){0,3}[,、]?\\s?(?:or|oder|o|ou|of|and|und|y|et|e|en|i|lub|veya|ve|или|и|と|和)\\s?${quote}`,
);
const refusal = /^(?:no|nein|non|nee|não|nie|нет|hayır|out|absent)$/iu;
const bracketedAnswers =
  /[(（]([\p{L}’' ]{2,16}(?:\s?\/\s?[\p{L}’' ]{2,16}){1,3}?)(?:\s(?:[Bb]o?ut|[Kk]n[oö]p)\p{L}{2,5})?[)）]/gu;

/** "Two tanks, two healers, four dps": those whom a raid wants are its buttons. */
function partsPlayed(text: string): readonly string[] {
  const head = text.slice(0, 4000).replaceAll(/world of tanks/giu, ' ');
  const labels = partsIn(head);
  return labels.length > 1 && /^(?:Tank|Tanque|Танк|탱커|タンク|坦克)$/mu.test(labels.join('\n'))
    ? labels.slice(0, 4)
    : [];
}

/** As they stand on a button. */
function partsIn(text: string): readonly string[] {
  const found = allMatches(text, parts).map(([, spaced, part = spaced ?? '']) =>
    part.length < 4 ? part.toUpperCase() : upperStart(part.toLowerCase()),
  );
  return [...new Set(found)];
}

const parts =
  /(?:(?<!\p{L})(tank|heal(?:er)?|dps|dd|support|heiler|tanque|sanador|curandeiro|guaritor[ei]|curator[ei]|soigneur|танк|хил|лекарь|боец|дд)(?:s|es)?(?!\p{L})|(탱커|힐러|딜러|タンク|ヒーラー|アタッカー|坦克|治疗|输出))/giu;
/** "or mark themselves late or absent" */
const markedAs = /(?<!\p{L})mark (?:themselves|yourself) (?:as )?(\p{L}{2,12}) or (\p{L}{2,12})/iu;

/** "max 2 tanks, 3 healers": what begins as the label does. */
function mostOf(label: string, text: string): number {
  const stem = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(0, 8);
  const lower = withDigits(text.slice(0, 4000).toLowerCase()).replaceAll('奶', '治疗');
  const found = allMatches(lower, /(?<!\d)(\d{1,3})\s?x?\s?(\p{L}{2,20})/gu).find(
    ([, , word = '']) => stem !== '' && word.startsWith(stem),
  );
  const [, behind] =
    allMatches(lower, /(?<=([^\p{P}\s]{2,8}?)[은는이가]?\s?)(\d{1,2})\s?[명人名]/gu)
      .find(([, name = '']) => stem.endsWith(name) && stem !== '')
      ?.slice(1) ?? [];
  // "2坦3奶5输出", "탱2 힐2 딜4"
  const short = [ahead, after]
    .flatMap((pattern) => allMatches(lower, pattern))
    .find(({ groups = {} }) => stem.startsWith(groups['word'] ?? ' '))?.groups?.['count'];
  return bracketedOf(label.toLowerCase(), lower) ?? Number(found?.[1] ?? behind ?? short ?? 0);
}

const ahead = /(?<count>\d{1,2})(?<word>[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}ー]{1,4})/gu;
const after =
  /(?<word>[\p{sc=Han}\p{sc=Hangul}\p{sc=Katakana}ー]{1,4})(?<count>\d{1,2})(?![\d:]|\s?[분시点時分人명])/gu;

/** "Tank (2), Healer (max 4)" */
function bracketedOf(label: string, text: string): number | undefined {
  const found = allMatches(text, bracketed).find(({ 1: said = '' }) => said.trim().endsWith(label));
  return found === undefined ? undefined : Number(found[2]);
}

const bracketed =
  /(?<!\p{L})(\p{L}[\p{L}\s'’-]{1,40})["”“»」]?\s?[(（:：]\s?(?:max\.?\s?|\p{L}{1,8}\s)?(\d{1,3})\s?(?:\p{L}{1,12})?[)）]/gu;

const extraButton =
  /(?<!\p{L})(?:bouton|button|knopf|botón|botão|pulsante|przycisk|knop|кнопка)\s["“„«]?(?<label>\p{Lu}\p{L}{2,20})["”“»]?\s(?:aussi|too|also|auch|también|anche|também|też|ook|тоже)/u;
const leaving =
  /^(?:leave|withdraw|wychodzę|odchodzę|rezygnuję|raus|sign off|ayrıl|çık|verlassen|austragen|abmelden|salir|me salgo|quitter|se retirer|sair|esci|lascia|afmelden|opuść|wypisz|выйти|уйти|退出|抜ける|나가기|छोड़ें|مغادرة|انسحاب)/iu;
const whenever =
  /(?<!\p{L})(?:when|once|if|as soon as|with|wenn|sobald|bei|cuando|al llegar|con|quand|dès|quando|com|wanneer|zodra|bij|gdy|kiedy|przy|olunca|ulaşınca|когда|при)(?!\p{L})|होने पर|होते ही|时|時|たら|되면|عند/iu;
const persons =
  'people|members|players|participants|persons|leute|teilnehmer\\p{L}*|personen|spieler\\p{L}*|personas|jugadores|personnes|joueurs|pessoas|jogadores|persone|giocatori|mensen|deelnemers|spelers|osób|graczy|kişi\\p{L}*|oyuncu\\p{L}*|человек|участник\\p{L}*|игрок\\p{L}*|खिलाड़ी|लोग|लोगों';
const reached = letterPattern(
  `(?<!\\d)(?<count>\\d{1,3})\\s?(?:(?:${persons})(?!\\p{L})|人|名|명|لاعب)`,
);
const most =
  'm[aá]x(?:im\\p{L}{1,2}|\\.)?|up to|at most|limit(?:ed to| of)?|höchstens|hasta|au plus|massimo|fino a|maks(?:ymalnie|imum)?|en fazla|максимум|до|maximaal|najwyżej|अधिकतम|الحد الأقصى';
const people = [
  // "25 people per shift", "per dienst 4 mensen", "max 25"
  `{n}\\s(?:${persons}) (?:per|pro|por|par|a|na|an?|for each) (?:\\p{L}{3,14})`,
  `(?:per|pro|por|par|each|je|jede[rs]?|cada|chaque|ogni|elke|na|każd\\p{L}{1,2}|her|на)\\s\\p{L}{3,14}:?\\s(?:\\p{L}{2,8}\\s){0,2}{n}\\s(?:${persons})`,
  `(?:${most.replace('|до|', '|')})\\.?\\s{n}(?=\\s?(?:[.;)]|,\\s|$))`,
  '{n}\\s(?:titulares|titolari|titulaires|starters)(?!\\p{L})',
  `{n}\\s(?:${persons}|places|plätze|plazas|vagas|posti|plaatsen|miejsc|мест|slots|spots|seats)\\s(?:(?:au|no|al|de)\\s)?(?:max\\p{L}{0,5}|at most|höchstens|máximo|massimo|plus)(?!\\p{L})`,
  `(?:${most})\\.?\\s{n}\\s(?:${persons})`,
  '(?:(?:player |member |people |participant )?(?:limit|cap|capacity|slots|spots)|teilnehmergrenze|teilnehmerlimit|personengrenze|plätze|límite(?: de \\p{L}{1,12})?|cupo|plazas|limite(?: de \\p{L}{1,12})?|places|vagas|posti|plaatsen|limiet|miejsc|kontenjan|(?:kişi )?sınırı|лимит|мест|सीमा|الحد)[\\s:(=]{1,2}(?:\\p{L}{1,12}\\s){0,2}{n}',
  '{n}\\s(?:places|plätze|plazas|vagas|posti|plaatsen|miejsc|мест|slots|spots|seats)(?!\\p{L}|\\s(?:per|each|for|to|pro|por|par|a))',
];
