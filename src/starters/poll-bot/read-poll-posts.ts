import { upperStart } from '../../workspace/text/with-capitals.ts';
import { namedList } from '../shared/named-list.ts';
import { inChannel } from '../shared/reading/commands/read-button-names.ts';
import { readButtons } from '../shared/reading/commands/read-buttons.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { type Clock, daysNamed, readClock } from '../shared/reading/clock/read-clock.ts';
import { readChannels, readSayings } from '../shared/reading/commands/read-server-words.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A poll that starts by itself. */
export interface PollPost extends Clock {
  /** Empty where the request gives none. */
  readonly question: string;
  readonly choices: readonly string[];
  /** As in `#votes`; empty for the system channel of the server. */
  readonly channel: string;
}

/**
 * The polls that a request wants at fixed times, with what it offers.
 *
 * @example
 * readPollPosts('every Friday at 18:00 a poll "What do we play?" in #games, options: chess, go');
 * // [{ at: '18:00', days: [5], question: 'What do we play?', choices: ['Chess', 'Go'], channel: '#games' }]
 */
export function readPollPosts(text: string): readonly PollPost[] {
  const head = text.slice(0, 4000);
  return head
    .split(/(?<=[.;!?])\s(?=\p{Lu}|\/)|[。！？\n]/u)
    .flatMap((sentence) => {
      const told = sentence.replaceAll(quoted, ' ');
      // "odpowiedzi sobota, niedziela": a day that is offered is none of the poll either.
      const offered = told.search(choiceStart);
      const ahead = offered < 0 ? '' : told.slice(0, offered);
      const clock =
        readClock(ahead) ?? readClock(`every ${ahead}`) ?? readClock(told) ?? readClock(sentence);
      if (clock === undefined) return [];
      const question = readSayings(sentence)[0]?.text ?? '';
      const buttons = readButtons(sentence).filter((label) => label !== question);
      const isPoll = polls.test(sentence);
      const isAsked = /[?？]$/u.test(question) && buttons.length > 1;
      if (!isPoll && !isAsked) return [];
      const choices = buttons.length > 1 ? buttons : (pollChoices(head) ?? []);
      const channel = readChannels(sentence)[0] ?? readChannels(head)[0] ?? '';
      return choices.length < 2 ? [] : [{ ...clock, question, choices, channel }];
    })
    .slice(0, 5);
}

/** A day in the question is none of the poll. */
const quoted = /["“„«「][^"“”„«»「」\n]{2,500}["”“»」]/gu;

/** What the polls of a request offer: behind a word for options, or behind a question, or in a list of its own. */
export function pollChoices(text: string): readonly string[] | undefined {
  const head = text.slice(0, 4000);
  const days = daysToFind(head);
  if (days.length > 1) return days;
  const behind = behindQuestion.exec(head)?.[1];
  const buttons = behind !== undefined && ofButtons.test(behind) ? readButtons(head) : [];
  if (buttons.length > 1) return buttons;
  const typed = itemsOf(behind);
  if (typed !== undefined) return typed.map(upperStart);
  const named = namedList(
    head.replaceAll(inChannel, '').replace(several, ' ').replace(counted, ' '),
    choiceWords,
  );
  if (named !== undefined)
    return uptoClause(named.filter((one) => !ofChannel.test(one))).slice(0, 10);
  return itemsOf((labelled.exec(head) ?? voted.exec(head))?.[1]);
}

function itemsOf(list = ''): readonly string[] | undefined {
  const items = list
    .split(
      /,\s?(?:(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|и|или)\s)?|\s\/\s|\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|и|или)\s/iu,
    )
    .map((item) => item.trim())
    .filter((item) => item !== '' && item.split(/\s/u).length < 6);
  return items.length > 1 ? uptoClause(items).slice(0, 10) : undefined;
}

/** "kanał #granie" */
const ofChannel = /^(?:kana[lł]|канал|channel|canale?|salon|kanaal)\s/iu;
const choiceStart =
  /(?<=[,:]\s)(?:odpowiedzi|opcje|варианты|варіанти|options|optionen|opciones|opzioni|opties)\s|\s(?:czy|чи|whether)\s/iu;
/** "Bakso, Soto, satu orang satu suara": what goes on about the poll is no choice. */
function uptoClause(items: readonly string[]): readonly string[] {
  const end = items.findIndex((item) => goesOn.test(item));
  return end < 2 ? items : items.slice(0, end);
}

const goesOn =
  /^(?:satu|se?tiap|tiap|boleh|bisa|hasil|di(?:tutup|pilih)|otomatis|mỗi|được|kết quả|tự|đóng|mọi|herkes|her|kişi|tek|sonuç\p{L}{0,3}|otomatik|har|sab|हर|सब|कुल|كل|لكل|و?ي(?:غلق|نتهي|ظهر)|تغلق|النتائج)\s/iu;

const choiceWords =
  'options?|choices?|(?:list[ae]?|lijst)(?=\\s?[:(])|between|opciones|entre|antworten|optionen|zwischen|choix|opções|scelte|opzioni|odpowiedzi|opcje|seçenekler|варианты|варіанти|alternativen|alternativ|pilihan(?:nya)?|opsi(?:nya)?|(?:các )?lựa chọn|lua chon|选项|選択肢|선택지|विकल्प';
/** "choix multiples, vote anonyme": how is chosen, not what. */
const several =
  /(?<!\p{L})(?:multiple[- ]choices?|multiple options|choix (?:multiples?|unique)|opciones múltiples|opción múltiple|opções múltiplas|múltipla escolha|scelt[ae] (?:multipl\p{L}{1,3}|singol\p{L})|mehrfachauswahl|meerkeuze)(?!\p{L})/giu;
/** "up to 5 options and a timer": how many there are. */
const counted = letterPattern(
  `\\d\\s?(?:${choiceWords})(?=[,.]|\\s(?:and|with|und|mit|y|con|et|avec|en|met|i|z|и)\\s)`,
  'giu',
);
/** '/poll "Which film?" Matrix, Shrek, Titanic', '"What do we eat?" with soup, rice or pizza' */
const behindQuestion =
  /["“„«「][^"“”„«»「」\n]{2,200}[?？]["”“»」]\s?(?:[:：]\s?(?=\p{L})|(?:start\s)?(?:with|mit|con|avec|com|met|z|ze|с|со|med)\s(?:(?:the\s)?(?:choices|options|opciones|opções|opzioni|optionen|choix|opties|opcjami|вариантами)\s)?|(?=\p{Lu}))([\p{L}\p{N}][^.;:()"“„«\n]{1,200}?)(?=\s(?:in|dans|en|em|na|в)\s#|\s(?:start(?:et)?|startet)(?:[.,;]|$)|[.;:()\n]|$)/u;
/** "Games: Chess, Go, Ludo." */
const labelled =
  /(?<=^|[.;\n]\s?)(?:\p{L}{1,8}\s)?\p{L}{3,16}:\s(\p{Lu}[^.;\n:"“„«]{1,40}(?:,\s\p{Lu}[^.;,\n:"“„«]{1,40}){1,9})(?=[.;\n]|$)/u;
/** "Vote for the name of the cat: Luna, Pipo or Nube" */
const voted = letterPattern(
  '(?<![\\p{L}/])(?:vot(?:e|es|ing|ar|er|are)|votación|votação|abstimmen|abzustimmen|abstimmung|stemmen|głosowa\\p{L}{1,4}|oyla\\p{L}{1,6}|(?:про)?голосова\\p{L}{1,4})[^.;:\\n]{0,80}:\\s([^.;:\\n"“„«]{1,40}(?:,\\s[^.;,:\\n"“„«]{1,40}){1,9})(?=[.;\\n]|$)|投票[^。；：\\n]{0,40}[：:]\\s?([^。；：\\n]{3,120})',
);
const polls =
  /(?<!\p{L})(?:polls?|votes?|voting|umfragen?|abstimmung(?:en)?|encuestas?|votación|sondages?|enquetes?|votação|sondaggio|sondaggi|votazione|peiling|stemming|ankiet[aęy]|głosowanie|anket|oylama|опрос\p{L}{0,2}|голосование|голосування|опитування|si vota|se vota|stimmen (?:wir )?ab|omröstning(?:en)?|jajak pendapat|pemungutan suara|bình chọn|khảo sát)(?!\p{L})|投票|アンケート|투표|설문|मतदान|تصويت|استطلاع/iu;

/** '"Who is in?" with buttons yes no maybe' */
const ofButtons =
  /^(?:buttons?|knöpfen?|botones|boutons|botões|pulsanti|knoppen|przycisk\p{L}{0,4}|кнопк\p{L}{1,3}|knappar)(?!\p{L})/iu;

/**
 * The days among which people look for one on which all can come; empty where they look for none.
 *
 * @example
 * daysToFind('find a date for our game: fri, sat or sun'); // ['Friday', 'Saturday', 'Sunday']
 */
export function daysToFind(text: string): readonly string[] {
  const head = text.slice(0, 2000);
  if (!findsDay.test(head)) return [];
  const language = languageOf(head) ?? 'en';
  const days = head
    .split(/[.;!?](?=\s|$)|\n/u)
    .map((sentence) =>
      [1, 2, 3, 4, 5, 6, 0].filter(
        (day) => daysNamed(sentence).includes(day) || shortDays[day]?.test(sentence) === true,
      ),
    )
    .find((found) => found.length > 1);
  return (days ?? []).map((day) =>
    upperStart(
      new Date(Date.UTC(2030, 8, 1 + day)).toLocaleDateString(language, {
        weekday: 'long',
        timeZone: 'UTC',
      }),
    ),
  );
}

/** Whether a clause names the days that people choose from. */
export function saysDays(clause: string, settings: string): boolean {
  return (
    /isMultiple: true/u.test(settings) &&
    !/\d/u.test(clause) &&
    (shortDays.filter((one) => one.test(clause)).length > 1 || daysNamed(clause).length > 1)
  );
}

const shortDays = ['sun', 'mon', 'tues?', 'wed', 'thu(?:rs?)?', 'fri', 'sat'].map((name) =>
  letterPattern(`(?<!\\p{L})${name}(?!\\p{L})`),
);
const findsDay =
  /(?<!\p{L})(?:(?:find|pick|choose|agree on|decide on)(?:s|ing)? (?:an?|the|our|us an?|which|what|on a) (?:\p{L}{2,10} ){0,2}(?:dates?|days?|time|evening|night)(?! of)|(?:which|what) (?:day|date|evening|night)s?(?: \p{L}{1,10}){0,4} (?:works?|suits?|best|can|free|available)|(?:when|what) (?:days )?(?:everyone|everybody|people|they|we all) (?:can|is free|are free|is available|are available)|doodle|termin(?:findung|\p{L}{0,2} (?:zu )?find\p{L}{1,3})|(?:encontrar|buscar|elegir) (?:una |el )?(?:fecha|día)|trouver (?:une date|un jour)|(?:achar|encontrar|escolher) (?:uma data|um dia)|trovare (?:una data|un giorno)|datum (?:te )?(?:vinden|prikken)|datumprikker|znaleźć (?:termin|dzień)|найти (?:дату|день)|hitta (?:en dag|ett datum))(?!\p{L})/iu;

/** Whether polls show who chose what. */
export const showsNames =
  /(?<!\p{L})(?:(?:shows?|lists?|sees?|with) (?:(?:the|a) )?(?:list of )?(?:all )?(?:the )?names|(?:shows?|sees?|lists?|know) who (?:voted|chose|picked|said|is|can|clicked)|who voted (?:for )?(?:what|which)|names? (?:of (?:those|people|everyone)|under|below)|zeigt?,? (?:die namen|wer)|wer (?:wofür|was) (?:ge)?stimmt|muestra (?:los nombres|quién)|affiche (?:les noms|qui)|mostra (?:os nomes|quem|i nomi|chi)|toont (?:de namen|wie)|pokazuje (?:imiona|kto)|показыва\p{L}{1,3} (?:имена|кто)|visar (?:namnen|vem))(?!\p{L})/iu;

/** Whether the result is told only when a poll is over. */
export const isHiddenUntilEnd =
  /(?<!\p{L})(?:hidden|hide|secret|only (?:shown|visible|revealed) (?:at|when|after)|results? (?:only )?(?:at the end|after|when)|erst am ende|ergebnis(?:se)? (?:erst|nur)|verdeckt|geheim|ocult\p{L}{1,3}|solo al final|al final|cach\p{L}{1,3}|à la fin|seulement à la fin|só (?:aparece )?no fi(?:m|nal)|apenas no fi(?:m|nal)|escondid\p{L}{1,2}|solo alla fine|nascost\p{L}|pas aan het eind|verborgen|dopiero na końcu|ukryt\p{L}|sonunda görün\p{L}{0,4}|gizli|только в конце|скрыт\p{L}{1,3}|лише в кінці|прихован\p{L}{1,3}|först i slutet|dolda?|rahasia|tersembunyi|ẩn|kết thúc mới)(?!\p{L})|结束后才|公布结果|结果最后|最後に発表|終了後|끝나면|마지막에|अंत में|في النهاية/iu;
