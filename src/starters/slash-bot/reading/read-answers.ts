import { allMatches } from '../../../workspace/text/all-matches.ts';
import { readSayings } from '../../shared/reading/commands/read-server-words.ts';
import { countdownIn } from './read-countdown.ts';
import { readCriticals } from './read-criticals.ts';
import { choicesIn, chosenIn } from './read-choices.ts';
import { isOnceADay, readOnceADay } from './read-once-a-day.ts';
import { readPosts } from './read-posts.ts';
import { whenSomeone } from './read-unquoted.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { shownFacts } from './shown-facts.ts';
import { isGivenByMembers } from '../told/usual-said.ts';
import { isGreeting } from '../told/is-greeting.ts';
import { isChosen, isChosenByName, isTellingName, tells } from '../told/telling-words.ts';
import { labelledList, toldList } from '../told/told-list.ts';
import { toldText } from '../told/told-text.ts';

/** What a request says of one command. */
export interface AnswerSaid {
  /** What it answers; one of them by chance. */
  readonly answers: readonly string[];
  /** Names of what is typed after the command. */
  readonly options: readonly string[];
  /** What it says to who has had their turn today; empty for the usual words. */
  readonly onceADay?: string;
}

/**
 * What the commands of a request answer and take, by name.
 *
 * @example
 * readAnswers("/rules says 'Be kind', /loot gives a random item: sword, ring; /weather city:");
 * // rules: { answers: ['Be kind'], … }, loot: { answers: ['sword', 'ring'], … }, weather: { options: ['city'], … }
 */
export function readAnswers(text: string): ReadonlyMap<string, AnswerSaid> {
  const head = text.slice(0, mostCharacters);
  const quotes = readSayings(head);
  // What is posted by the clock, or said when somebody joins, is no answer.
  const posts = new Set([
    ...readPosts(head).map((post) => post.text),
    ...Object.values(readCriticals(head) ?? {}),
  ]);
  const sayings = quotes.filter(
    (one) => !posts.has(one.text) && !isGreeting(sentenceBefore(head, one.at)),
  );
  const isQuoted = (at: number): boolean =>
    quotes.some(
      (one) => !/^\/\S{1,40}$/u.test(one.text) && at > one.at && at < one.at + one.text.length + 2,
    );
  const commands = allMatches(head, command).filter(({ index }) => !isQuoted(index));
  const found = commands.map(({ 1: name = '', 0: written, index }, place) => {
    const from = index + written.length;
    const end = Math.min(commands[place + 1]?.index ?? head.length, from + 600);
    const onceADay = readOnceADay(head.slice(from, end));
    const told = sayings.filter(
      (one) => one.at >= from && one.at < end && (onceADay === undefined || one.text !== onceADay),
    );
    // "/info. Every Friday at 8 it posts '…'": what is posted by itself is no answer.
    const quoted = told
      .filter(
        ({ at }) =>
          ![isPosted, isOfButton, isOfNickname, isDeleted, isForWords].some((other) =>
            other.test(head.slice(from, at)),
          ),
      )
      .map((one) => one.text);
    const rest = head.slice(from, end);
    const said = {
      answers: answersIn({ head, rest, name: name.toLowerCase(), quoted }),
      options: optionsIn(rest),
      ...(onceADay !== undefined && { onceADay }),
    };
    return [name.toLowerCase(), said, rest] as const;
  });
  // "/dinner too"
  const all = found.map(([name, said, rest], at) => {
    const before = found[at - 1]?.[1].answers ?? [];
    return [
      name,
      said.answers.length === 0 && isSame.test(rest) ? { ...said, answers: before } : said,
    ] as const;
  });
  const shown = shownFacts(head).map(
    ({ name, answer }) => [name, { answers: answer === '' ? [] : [answer], options: [] }] as const,
  );
  return new Map(
    [...shown, ...all].filter(([, said]) => said.answers.length + said.options.length > 0),
  );
}

interface SaidOfCommand {
  readonly head: string;
  /** What stands behind its name, up to the next command. */
  readonly rest: string;
  readonly name: string;
  readonly quoted: readonly string[];
}

function answersIn({ head, rest, name, quoted }: SaidOfCommand): readonly string[] {
  const numbered = numberedIn(rest) ?? countdownIn(rest);
  if (numbered !== undefined) return [numbered];
  if (quoted.length > 1 && (isChosen.test(rest) || isChosenByName(name) || isQuotedList.test(rest)))
    return isTellingName(name) ? [linesOf(quoted, name)] : quoted.slice(0, 20);
  const first = /^[^.!?。！？\n]{0,300}/u.exec(rest)?.[0] ?? '';
  if (quoted.length === 0 && isGivenByMembers(name, first)) return [];
  const isChoice = chosenIn(first) !== undefined;
  const choices = isChoice || isByChance.test(first) ? choicesOf(rest) : [];
  if (quoted.length === 1) return [...choices, ...quoted];
  if (choices.length > 0) return choices;
  if (quoted.length > 1) return quoted.slice(0, 1);
  const list = toldList(rest, name);
  if (list !== undefined) return list.isChosen ? list.items : [linesOf(list.items, name)];
  const told = toldText(rest, name);
  if (told !== undefined) return [told];
  const labelled = labelledList(head, name);
  if (labelled === undefined) return [];
  return labelled.isChosen ? labelled.items : [linesOf(labelled.items, name)];
}

/** Each in a line of its own: rules are numbered. */
function linesOf(items: readonly string[], name: string): string {
  const isNumbered = rules.test(name);
  return items.map((item, at) => `${isNumbered ? `${at + 1}.` : '•'} ${item}`).join('\n');
}

const rules =
  /^(?:rules?|regeln|regelwerk|reglas|normas|règles|regles|règlement|regras|regole|regels|zasady|regulamin|kurallar|правила|regler|reglerna|aturan|peraturan|luật|nội-?quy|luat|noi-?quy|规则|規則|ルール|規約|규칙|नियम|القواعد|قواعد|قوانين|القوانين)$/u;
/** '"one", "two"' */
const isQuotedList =
  /["“„«「][^"“”„«»「」\n]{2,500}["”“»」]\s?(?:[,、，،/]\s?(?:and |or |und |oder |y |o |et |ou |e |i |и |или )?|\s?(?:and|or|und|oder|y|o|et|ou|e|i|и|или)\s)["“„«「]/u;

/** "/rules, and if someone writes 'help' it answers …" */
const isForWords = letterPattern(`(?<!\\p{L})${whenSomeone}\\s`);
const isSame =
  /^\s?(?:(?:does |works? |is )?(?:too|the same|likewise|same)|genauso|ebenso|das gleiche|auch|igual|lo mismo|también|pareil|de même|la même chose|o mesmo|também|lo stesso|anche|hetzelfde|to samo|tak samo|aynısı|aynı şekilde|то же(?: самое)?|так же|те саме|так само|samma(?: sak)?|likadant|sama(?: juga)?|cũng vậy|như trên)(?!\p{L})|^\s?(?:도|も同|也一样|同样|भी|كذلك|أيضا)/iu;

function choicesOf(rest: string): readonly string[] {
  const choices = choicesIn(rest);
  return choices.length > 0 ? choices : listIn(rest);
}

function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(at - 160, 0), at)
      .split(/[.!?](?=\s)|[。！？\n]/u)
      .at(-1) ?? ''
  );
}

const mostCharacters = 4000;
const command =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/([\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{1,32})(?![\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}/])/giu;
/** Whether something is chosen by chance. */
export const isByChance =
  /random|(?<!\p{L})one of|picks?|zufällig|einen? von|willekeurig\p{L}?|een van de|al azar|aleatori|au hasard|aléatoire|a caso|casuale|losow|случайн|випадков|slump|acak|ngẫu nhiên|rastgele|ランダム|随机|랜덤|골라|뽑아/iu;

/** "/dice. Tickets with a button 'Call us'" */
/** "sets the nickname to "name | age"": a pattern is no answer. */
const isOfNickname =
  /(?:(?<!\p{L})(?:nick(?:name|s|namen)?|spitznamen?|apodo|pseudo|surnom|apelido|soprannome|bijnaam|pseudonim|takma ad\p{L}{0,4}|ник\p{L}{0,4})(?!\p{L})|昵称|ニックネーム|닉네임|별명|निकनेम|اللقب)[^.;。"“„«「\n]{0,40}$/iu;
/** "/info, and it deletes the word 'spam'": what is deleted is no answer. */
const isDeleted =
  /(?:[,;]|\s(?:and|und|y|et|e|en|i|ve|и))\s[^"“„«]{0,40}(?:delet|remov|block|ban|filter|lösch|entfern|borr|elimin|supprim|bloqu|apag|bloque|cancell|blocca|verwijder|usuwa|siler|удал|видал|tar bort|radera|hapus|xóa)\p{L}{0,5}(?!\p{L})[^"“„«.;]{0,40}$/iu;
const isOfButton =
  /[.;!?]\s[^]{0,80}(?:button|knopf|botón|bouton|botão|pulsante|knop|przycisk\p{L}{0,2}|buton\p{L}{0,2}|düğme\p{L}{0,2}|кнопк\p{L}{1,2}|knapp(?:en)?|tombol|nút|按钮|ボタン|버튼|बटन|زر)\s?$/iu;

const isPosted =
  /[.;]\s[^"“„«]{0,80}(?:every|each|daily|weekly|jede[nr]?|täglich|cada|todos los|chaque|tous les|ogni|toda|todo|codziennie|co|her|кажд\p{L}+|кожн\p{L}+|що(?=д|т|п|в|с|н|ч)\p{L}+|varje|dagligen|setiap|tiap|mỗi|hằng|hàng|毎|每|매)[^"“„«]{0,120}$/iu;

/** "shows: 1. Be kind 2. No spam": each in a line of its own. */
function numberedIn(rest: string): string | undefined {
  const found = allMatches(rest.slice(0, 600), numbered).map(({ groups }) => groups ?? {});
  const isCounted = found.length >= 2 && found.every(({ no }, at) => Number(no) === at + 1);
  return isCounted
    ? found.map(({ no, text = '' }) => `${no}. ${text.trim()}`).join('\n')
    : undefined;
}

const numbered =
  /(?<![\d.]|\d:)(?<no>\d{1,2})(?:[.)]\s|[.)．、](?=[^\d\s])|[）])(?<text>(?:[(（][^()（）\n]{0,80}[)）]|[^\n.;\d。)）]){2,160}?)(?=[)）]|[\s,.;、。]{0,3}(?:\d{1,2}[.)．、）]|\n|$)|[.;。](?:\s|$)|,\s(?:and|und|y|et|e|en|i|ve|и|और)\s)/gu;

/** "a random item: rusty sword, healing potion" */
function listIn(rest: string): readonly string[] {
  const dotted = /(?<![\p{L}])[^\s、。・「」]{1,12}(?:・[^\s、。・「」を]{1,12}){1,19}/u.exec(
    rest,
  )?.[0];
  if (dotted !== undefined) return dotted.split('・');
  const list =
    /(?:[:：(]|\s(?:from|of|out of|aus|von|entre|parmi|tra|z|из)\s)(?<list>[^.;\n()"“„«]{5,400})/u.exec(
      rest,
    )?.groups?.['list'] ?? '';
  const items = (isOnceADay.test(list) ? '' : list)
    .split(
      /[,，、]\s?(?:(?:and|or|und|oder|y|o|et|ou|e|i|и)\s)?|\s(?:and|or|und|oder|y|o|et|ou|e|i|или|и)\s/iu,
    )
    .map((item) => item.replace(/\s?(?:중에?서?|でランダム|随机)(?:\s.{0,20})?$/u, '').trim())
    .filter((item) => item !== '' && item.length <= 100);
  return items.length >= 2 ? items.slice(0, 20) : [];
}

/** "/weather city:", "/add <item> [count]" and, to the end of the part, "/tip member amount" */
function optionsIn(rest: string): readonly string[] {
  const written =
    /^(?:\s(?:[<[{(][\p{L}_-]{2,32}[>\]})]|[\p{L}_-]{2,32}:(?=\s|,|$))){1,5}/u.exec(rest)?.[0] ??
    '';
  // "/rules shows: 1. Be kind"
  if (/^\s\p{L}{1,32}:$/u.test(written) && tells.test(written)) return [];
  const bare = plainOptions.exec(rest)?.groups?.['names'] ?? '';
  const names = (written === '' && !isTold.test(bare) && !tells.test(bare) ? bare : written)
    .toLowerCase()
    .match(/[\p{L}_-]{2,32}/gu);
  return [...new Set(names ?? [])];
}

const plainOptions =
  /^\s(?<names>\p{Ll}[\p{Ll}_-]{1,31}(?:\s\p{Ll}[\p{Ll}_-]{1,31}){0,2})(?=\s?(?:[,;:.()\n、。→]|->|=>|[-–—]\s|$)|\s(?:and|und|y|e|et|i|и)\s\/)/u;
/** Words that tell of a command, and name nothing to type. */
const isTold =
  /(?<!\p{L})(?:\p{L}{1,2}|the|and|for|with|all|random(?:ly)?|command|\p{L}+befehl|coins?|dice|jokes?|facts?|quotes?|memes?|shows?|lists?|says?|answers?|tells?|gives?|sends?|posts?|rolls?|flips?|picks?|adds?|removes?|deletes?|creates?|makes?|sets?|starts?|stops?|gets?|returns?|displays?|prints?|pings?|kicks?|bans?|mutes?|warns?|zeigt|sagt|listet|gibt|startet|muestra|lista|mostra|diz|montre|affiche|dit|that|which|who|los|las|les|des|der|die|das|den|por|para|pour|per|mit|con|com|avec|too|please|bitte)(?!\p{L})/iu;
