import { allMatches } from '../../../workspace/text/all-matches.ts';
import { belongs, joins } from '../../bot-parts/joins.ts';
import { isGreeting } from './is-greeting.ts';
import { answers, isToldAnswer } from '../reading/read-unquoted.ts';
import { bracketed, isChosen, isTellingName, tellingVerbs, tells } from './telling-words.ts';
import { joint } from './told-list.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What a command answers that a request writes without quotes: an address, or what follows its verb if it
 * has figures, names or a list. Undefined where the words only tell of it.
 *
 * @example
 * toldText(' shows the vote link https://vote.example, and new people get welcomed', 'vote');
 * // 'https://vote.example'
 * toldText(' lists Anna (Admin), Ben (Mod)', 'team'); // 'Anna (Admin), Ben (Mod)'
 */
export function toldText(rest: string, name: string): string | undefined {
  const unwrapped = rest
    .replace(bracketed, ' $<verb> $<inner> ')
    .replace(numberArticle, ' ')
    .slice(0, 400);
  const [sentence = ''] = unwrapped.split(sentenceEnd, 1);
  const text = withoutOthers(behindVerb.exec(sentence)?.groups?.['said'] ?? '');
  const found = allMatches(sentence, address).map(([written]) => written);
  const [first = ''] = sentence.split(/[,，、،;]\s/u, 1);
  const isTold = tells.test(first) || isTellingName(name) || /^\s?(?:->|→|=>?|:)/u.test(first);
  if (found.length === 1 && isTold && first.includes(found[0] ?? '')) {
    return hasMore(text, found[0] ?? '') ? text : found[0];
  }
  const isAnswer =
    (/\d|@|\p{Lu}|\p{L}\.\p{L}/u.test(text.split(/,\s/u, 1)[0] ?? '') ||
      (speaks.test(first) && (!isToldAnswer(text) || isSentence.test(text)))) &&
    !isChosen.test(text) &&
    !isAsked.test(text);
  return isAnswer ? text.replace(own, '') : undefined;
}

/** "/menu says it hangs in the kitchen" */
const speaks = letterPattern(
  `^\\s?(?:(?:it|that|which|que|qui|che|der|die)\\s)?${answers}\\s(?!with\\s)`,
);
const isSentence =
  /\s(?:is|are|was|has|ist|sind|est|sont|es|está|è|é|fica|jest|ligt|hangt)\s(?=\p{L})/u;

/** "el 612 345 678": an article before figures names no thing to find out. */
const numberArticle =
  /\s(?:die|den|das|el|la|los|le|les|o|il|de|het|the)\s(?=[+(]?\d[\d ()/.-]{4,})/iu;

/** "play.foo.net, version 1.20" says more than an address; "the vote link https://…" does not. */
function hasMore(text: string, found: string): boolean {
  return /[\p{Lu}\d]|@\p{L}/u.test(text.replace(found, ' ').replace(plainNoun, ' '));
}

/** "den Link https://…": a German noun is no name. */
const plainNoun =
  /^(?:de[nr]|die|das|unsere?n?)\s(?:\p{Lu}\p{Ll}{1,14}-?)?(?:[Ll]ink|[Aa]dresse|[Ww]ebseite|[Ww]ebsite|[Ss]eite|IP)(?!\p{L})/u;

/** To the next clause that is about something else. */
function withoutOthers(said: string): string {
  const parts = said.split(/(?<=[,，、،;])\s|(?=\s(?:and|und|y|et|e|en|i|ve|и)\s)/iu);
  const end = parts.findIndex((part, at) => at > 0 && isOfAnother(part));
  return (end === -1 ? parts : parts.slice(0, end))
    .map((part, at) => (at > 0 && !part.startsWith(' ') ? ` ${part}` : part))
    .join('')
    .replace(nextTyped, '')
    .replace(joint, '')
    .trim();
}

function isOfAnother(part: string): boolean {
  return (
    isGreeting(part) ||
    [belongs['welcome-bot'], ...Object.values(joins)].some((one) => one?.test(part))
  );
}

const sentenceEnd = /[.!?;](?=\s|$)|[。；！？।؛\n]/u;
const address =
  /https?:\/\/[^\s,;()"'“”«»、。，]{3,200}|(?<![\p{L}\p{N}@./-])(?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,12}(?::\d{2,5})?(?:\/[^\s,;()"'“”«»、。，]{0,120})?(?![\p{L}\p{N}])|(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{2,5})?(?![\d.])/gu;
const behindVerb = letterPattern(
  `^\\s?(?:(?:(?:[ck]om\\p{L}{3,6}|befehl|команда)\\s)?(?:(?:that|which|it|das|die|der|que|qui|che|dat|który|która|который|которая)\\s)?(?:${tellingVerbs}|lista|da)(?:\\s(?:with|mit|con|com|avec))?\\s|(?:with|mit|con|avec|com|met|z|с)\\s(?=[^;\\n]{0,60}@\\p{L})|->\\s?|→\\s?|=>\\s?|=\\s?|:\\s)(?!(?:that|which|who|das|die|der|que|qui|che|dat|który|которы\\p{L}{1,2})\\s)(?<said>[^;\\n]{3,300})`,
);

/** "shows how many days are left": what is to be found out is no answer. */
const isAsked =
  /^(?:(?:my|our|the|unsere|nuestras|nos|nossas|onze|nasze|наши)\s(?:\d{1,2}\s)?\p{L}{3,16}(?=$|\s(?:in|as|with|als|en|w|в)\s)|(?:it|them)(?=,|$| with)|today['’]?s|tonight['’]?s|jede[rs]?|man|jemand|du|ihr|you|we|they|users?|members?|people|players?|how|who|when|which|whether|if|what|your|the (?:list|current|next|last|top|number|count|status)|an? |everyone|everybody|all |(?:the )?top \d|wie|wer|wann|ob|was|welche\p{L}?|den|die|alle|cuánt\p{L}{1,2}|quién|qué|si |el |la |los |las |combien|qui|quand|le |les |quant[oiae]|quem|quando|se |os? |as? |chi|il |gli |hoeveel|wanneer|of |het |de |ile|kto|kiedy|czy|kaç|kim|ne zaman|сколько|кто|когда)(?!\p{L})/iu;
/** "…, when i type" stands before the next command. */
const nextTyped =
  /[,;]?\s(?:(?:and|und|y|et|e|en|i|и)\s)?(?:when|if|wenn|cuando|quand|quando|als|gdy|когда)(?:\s\p{L}{1,10}){0,3}\s?$/iu;
/** "my links …" */
const own =
  /^(?:my|our|meine?|unsere?|mis?|nuestr[oa]s?|mes|nos|notre|meus?|minhas?|noss[oa]s?|i miei|mijn|onze|moje|nasze|мои|наши)\s(?:\p{L}{3,20}\s)?(?=\S*\.)/iu;
