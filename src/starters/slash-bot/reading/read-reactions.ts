import { letterPattern } from '../../../workspace/text/letters.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import { answers, readUnquoted, whenSomeone, writes, writesLast } from './read-unquoted.ts';
import { answerPairs } from '../../shared/reading/answer-pairs.ts';
import { givenAnswers, toWith } from './given-answers.ts';
import { timeOfDay } from '../../shared/reading/clock/read-clock.ts';
import { readCriticals } from './read-criticals.ts';
import { readChannels, readSayings } from '../../shared/reading/commands/read-server-words.ts';

/** What the bot does when somebody writes certain words. */
export interface Reaction {
  /** Empty for every message. */
  readonly words: string;
  readonly text?: string;
  readonly emoji?: string;
  /** As in `#general`; everywhere without it. */
  readonly channel?: string;
  /** Only messages with a file. */
  readonly pictures?: true;
}

/**
 * What a request wants the bot to do with the messages of others.
 *
 * @example
 * readReactions("when somebody writes 'gg' reply 'well played' and react with 🏆");
 * // [{ words: 'gg', text: 'well played', emoji: '🏆' }]
 */
export function readReactions(text: string): readonly Reaction[] {
  const head = text.slice(0, 4000);
  const criticals: readonly string[] = Object.values(readCriticals(head) ?? {});
  const sayings = readSayings(head).filter((one) => !criticals.includes(one.text));
  const cues = allMatches(head, cue);
  const found = cues.flatMap(({ 0: { length }, index }, place) => {
    const from = index + length;
    const end = Math.min(cues[place + 1]?.index ?? head.length, from + 240);
    const within = sayings.filter(({ at }) => at >= from && at < end);
    const words = within[0];
    if (words === undefined || words.at - from > 24) return [];
    // "sends 'good night' at 22:00 and 'good morning' at 7": both are posted.
    if (timeOfDay(head.slice(words.at + words.text.length + 1, within[1]?.at)) !== undefined)
      return [];
    // "/motto says 'One', 'Two'" is what a command answers.
    if (
      command.test(
        head
          .slice(0, index)
          .split(/[.!?;](?=\s)|[。！？\n]/u)
          .at(-1) ?? '',
      )
    )
      return [];
    const rest = sentenceFrom(head.slice(words.at + words.text.length + 2, end), within);
    const said = within[1];
    const isSaid =
      said !== undefined &&
      !onlyJoined.test(head.slice(words.at + words.text.length + 1, said.at)) &&
      said.at - words.at - words.text.length <= rest.length + 2;
    return reactionOf(words.text, isSaid ? said.text : undefined, emojiIn(rest));
  });
  const told = givenAnswers(head);
  const pairs = [...told, ...turned(head), ...arrows(head.replaceAll(toWith, ' '))];
  const paired = new Set(pairs.flatMap(({ words, text: said = '' }) => [words, said]));
  const others = [...japanese(head), ...found].filter(
    ({ words, emoji }) => emoji !== undefined || !paired.has(words),
  );
  const quoted = withoutTwice([...told, ...others, ...pairs]);
  const all = quoted.length > 0 ? quoted : readUnquoted(head);
  return [...all, ...everyMessage(head)].slice(0, 20);
}

/** The same beside other bots: some answer to what is written themselves. */
export function reactionsBeside(text: string, starters: readonly string[]): readonly Reaction[] {
  if (starters.some((name) => answering.has(name))) return [];
  const found = readReactions(text);
  if (!starters.includes('faq-bot')) return found;
  const frequent = new Set(answerPairs(text).map(({ asked }) => asked));
  return found.filter(({ words }) => !frequent.has(words));
}

/** '"spam" or "scam"' */
const onlyJoined = /^["”“»'’]?(?:,|,?\s(?:or|and|oder|und|o|y|ou|et|e|of|en|lub|albo|i|или|и))\s$/u;
const answering: ReadonlySet<string> = new Set(['auto-reply-bot', 'rep-bot']);

const command = /(?<![\p{L}\p{N}/.<_-])\/[\p{L}\p{N}_-]{2,32}(?![\p{L}\p{N}/])/u;
/** Somebody writes something, or the bot is to answer to it: the words follow. */
const cue = letterPattern(
  `(?<!\\p{L})(?:${writes}|${writesLast}|mentions?|posts|contain(?:s|ing)|hears|(?:${answers}|reagi\\p{L}{1,3}|reacts?|reaccion[ae]r?|reaja) (?:to|auf|a|à)|the words?|erwähnt|enthält|das wort|mencione|la palabra|mentionne|le mot|a palavra|la parola|сообщение)(?!\\p{L})|(?:有人|谁|成员|用户)(?:说|发送?|输入|打)|[تي]?(?:كتب|قال|قول)(?!\\p{L})`,
  'giu',
);

/** To the end of the sentence: a full stop in what is said is none. */
function sentenceFrom(rest: string, sayings: readonly { readonly text: string }[]): string {
  const covered = sayings.reduce((line, one) => line.replace(one.text, covering), rest);
  const end = /[.!?;](?=\s\p{Lu}|\s\/|$)|\n/u.exec(covered);
  return end === null ? rest : rest.slice(0, end.index);
}

function covering(text: string): string {
  return '_'.repeat(text.length);
}

function emojiIn(text: string): string | undefined {
  return /\p{Extended_Pictographic}(?:\u{fe0f}|\p{Emoji_Modifier}|\u{200d}\p{Extended_Pictographic}){0,6}/u.exec(
    text,
  )?.[0];
}

function reactionOf(
  words: string,
  text: string | undefined,
  emoji: string | undefined,
): readonly Reaction[] {
  if (text === undefined && emoji === undefined) return [];
  return [{ words, ...(text !== undefined && { text }), ...(emoji !== undefined && { emoji }) }];
}

function withoutTwice(reactions: readonly Reaction[]): readonly Reaction[] {
  return reactions.filter(
    ({ words }, at) => reactions.findIndex((one) => one.words === words) === at,
  );
}

/** '"hello" -> "hi there!"' and '"price" answers "30 €"' */
function arrows(text: string): readonly Reaction[] {
  return allMatches(text, arrow).flatMap(({ groups }) =>
    reactionOf(groups?.['words'] ?? '', groups?.['text'], undefined),
  );
}

const arrow = letterPattern(
  `(?<!\\/\\p{L}[^"“„«「，,;；.\\n]{0,40})["“„«「]\\s?(?<words>[^"“”„«»「」\\n]{1,60}?)\\s?["”“»」](?!,?\\s${whenSomeone})\\s?(?:->|→|=>|=|[^"“”„«»「」\\n.;/]{0,16}(?:${answers}|ответ|menjawab|balas|trả lời|回复|回覆|回答|返信|返す|(?:には|は|と)|答)[^"“”„«»「」\\n.;/]{0,12})\\s?["“„«「]\\s?(?<text>[^"“”„«»「」\\n]{1,300}?)\\s?["”“»」]`,
  'giu',
);

/** 'replies "pong" when someone says "ping"', '"pong", wenn jemand ping schreibt' */
function turned(text: string): readonly Reaction[] {
  return [...allMatches(text, answerFirst), ...allMatches(text, plainlyTurned)].flatMap(
    ({ groups }) =>
      reactionOf((groups?.['words'] ?? groups?.['last'] ?? '').trim(), groups?.['text'], undefined),
  );
}

const and = '\\s(?:and|und|y|et|e|en|i|и)\\s';
const saidText = '["“„«](?<text>[^"“”„«»\\n]{1,300})["”“»]';
const answerFirst = letterPattern(
  `(?<!\\p{L})${answers}(?:\\s(?:with|mit|con|com|par|met))?\\s${saidText},?\\s(?:when(?:ever)?|if|to|wenn|auf|cuando|si|a|quando|se|quand|à|als|op|gdy|jak|на|когда|если)\\s(?:(?!${and})[^"“”„«»\\n.;,]){0,40}["“„«](?<words>[^"“”„«»\\n]{1,60})["”“»]`,
  'giu',
);
const plainWord = "[\\p{L}\\p{N}!?][\\p{L}\\p{N}!?'’ -]{0,30}?";
const plainlyTurned = letterPattern(
  `${saidText},?(?:\\s${answers})?,?\\s${whenSomeone}\\s(?:${writes}\\s(?<words>${plainWord})|(?<last>${plainWord})\\s${writesLast})(?=[.,;\\n)]|${and}|\\s?$)`,
  'giu',
);

/** Languages that say the verb last. */
const verbLast =
  /["“„「](?<words>[^"“”„「」\n]{1,60})["”“」]\s?(?:(?:と|って)[^「」。\n]{1,12}(?:たら|とき|時|場合)|(?:이?라고|라는|을|를)?\s?[^"“”「」.\n]{0,10}(?:하면|치면|쓰면|말하면|입력하면)|[^"“”「」.\n]{0,12}(?:yazarsa|yazınca|yazıldığında|derse|deyince)|[^"“”「」।\n]{0,14}(?:लिखे|बोले|कहे)(?: तो)?)(?<rest>[^"“„「。\n]{0,20}(?:["“„「](?<text>[^"“”„「」\n]{1,300})["”“」])?)/gu;

/** "「やっほー」と書かれたら「やっほー！」と返す" */
function japanese(text: string): readonly Reaction[] {
  const found = allMatches(text, verbLast);
  return [...found].flatMap(({ groups }) =>
    reactionOf(groups?.['words'] ?? '', groups?.['text'], emojiIn(groups?.['rest'] ?? '')),
  );
}

/** "reacts with ☕ to every message in #coffee" */
function everyMessage(text: string): readonly Reaction[] {
  const found = allMatches(
    text,
    /(?<!\p{L})(?:every|each|all|jede[rn]?|alle|cada|todos los|todas las|chaque|tous les|toutes les|ogni|toda|elke|każd\p{L}{1,3}|her|кажд\p{L}{2,3}|кожн\p{L}{1,3}|varje)\s(?:new\s)?(?:messages?|posts?|nachrichten?|mensajes?|mensage(?:m|ns)|messaggio|bericht|wiadomość|mesaj\p{L}{0,2}|сообщени\p{L}|повідомлення|meddelande|(?<pictures>pictures?|pics?|photos?|images?|drawings?|screenshots?|memes?|bild(?:er)?|fotos?|im[áa]gen(?:es)?|dessins?|imagens?|imagem|immagin[ei]|foto|zdjęci\p{L}|resm\p{L}|fotoğra\p{L}{1,2}|фото|картинк\p{L}))(?!\p{L})/giu,
  );
  return [...found].flatMap(({ index, groups }) => {
    const around = text.slice(Math.max(index - 60, 0), index + 100);
    const emoji = emojiIn(around);
    const channel = readChannels(around)[0];
    return emoji === undefined
      ? []
      : [
          {
            words: '',
            emoji,
            ...(channel !== undefined && { channel }),
            ...(groups?.['pictures'] !== undefined && { pictures: true as const }),
          },
        ];
  });
}
