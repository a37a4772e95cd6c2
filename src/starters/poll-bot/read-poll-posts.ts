import { upperStart } from '../../workspace/text/with-capitals.ts';
import { namedList } from '../shared/named-list.ts';
import { readButtons } from '../shared/reading/commands/read-buttons.ts';
import { type Clock, readClock } from '../shared/reading/clock/read-clock.ts';
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
      const clock = readClock(sentence);
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

/** What the polls of a request offer: behind a word for options, or behind a question, or in a list of its own. */
export function pollChoices(text: string): readonly string[] | undefined {
  const head = text.slice(0, 4000);
  const typed = itemsOf(behindQuestion.exec(head)?.[1]);
  if (typed !== undefined) return typed.map(upperStart);
  const named = namedList(head.replace(several, ' ').replace(counted, ' '), choiceWords);
  if (named !== undefined) return named.slice(0, 10);
  return itemsOf((labelled.exec(head) ?? voted.exec(head))?.[1]);
}

function itemsOf(list = ''): readonly string[] | undefined {
  const items = list
    .split(
      /,\s?(?:(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|и|или)\s)?|\s\/\s|\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|и|или)\s/iu,
    )
    .map((item) => item.trim())
    .filter((item) => item !== '' && item.split(/\s/u).length < 6);
  return items.length > 1 ? items.slice(0, 10) : undefined;
}

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
  /["“„«「][^"“”„«»「」\n]{2,200}[?？]["”“»」]\s?(?:[:：]\s?(?=\p{L})|(?:start\s)?(?:with|mit|con|avec|com|met|z|ze|с|со|med)\s(?:the\s(?:choices|options)\s)?|(?=\p{Lu}))([\p{L}\p{N}][^.;:()"“„«\n]{1,200}?)(?=\s(?:in|dans|en|em|na|в)\s#|\s(?:start(?:et)?|startet)(?:[.,;]|$)|[.;:()\n]|$)/u;
/** "Games: Chess, Go, Ludo." */
const labelled =
  /(?<=^|[.;\n]\s?)(?:\p{L}{1,8}\s)?\p{L}{3,16}:\s(\p{Lu}[^.;\n:"“„«]{1,40}(?:,\s\p{Lu}[^.;,\n:"“„«]{1,40}){1,9})(?=[.;\n]|$)/u;
/** "Vote for the name of the cat: Luna, Pipo or Nube" */
const voted = letterPattern(
  '(?<![\\p{L}/])(?:vot(?:e|es|ing|ar|er|are)|votación|votação|abstimmen|abzustimmen|abstimmung|stemmen|głosowa\\p{L}{1,4}|oyla\\p{L}{1,6}|(?:про)?голосова\\p{L}{1,4})[^.;:\\n]{0,80}:\\s([^.;:\\n"“„«]{1,40}(?:,\\s[^.;,:\\n"“„«]{1,40}){1,9})(?=[.;\\n]|$)|投票[^。；：\\n]{0,40}[：:]\\s?([^。；：\\n]{3,120})',
);
const polls =
  /(?<!\p{L})(?:polls?|votes?|voting|umfragen?|abstimmung(?:en)?|encuestas?|votación|sondages?|votes?|enquetes?|votação|sondaggio|sondaggi|votazione|peiling|stemming|ankiet[aęy]|głosowanie|anket|oylama|опрос\p{L}{0,2}|голосование|голосування|опитування|si vota|se vota|stimmen (?:wir )?ab|omröstning(?:en)?|jajak pendapat|pemungutan suara|bình chọn|khảo sát)(?!\p{L})|投票|アンケート|투표|설문|मतदान|تصويت|استطلاع/iu;

/** Whether the result is told only when a poll is over. */
export const isHiddenUntilEnd =
  /(?<!\p{L})(?:hidden|hide|secret|only (?:shown|visible|revealed) (?:at|when|after)|results? (?:only )?(?:at the end|after|when)|erst am ende|ergebnis(?:se)? (?:erst|nur)|verdeckt|geheim|ocult\p{L}{1,3}|solo al final|al final|cach\p{L}{1,3}|à la fin|seulement à la fin|só (?:aparece )?no fi(?:m|nal)|apenas no fi(?:m|nal)|escondid\p{L}{1,2}|solo alla fine|nascost\p{L}|pas aan het eind|verborgen|dopiero na końcu|ukryt\p{L}|sonunda görün\p{L}{0,4}|gizli|только в конце|скрыт\p{L}{1,3}|лише в кінці|прихован\p{L}{1,3}|först i slutet|dolda?|rahasia|tersembunyi|ẩn|kết thúc mới)(?!\p{L})|结束后才|公布结果|结果最后|最後に発表|終了後|끝나면|마지막에|अंत में|في النهاية/iu;
