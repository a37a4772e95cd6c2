import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { answerPairs } from '../../shared/reading/answer-pairs.ts';
import { answers, isToldAnswer, type Reply } from './read-unquoted.ts';

/**
 * Answers of which the words, the answers or neither are in quotes.
 *
 * @example
 * givenAnswers('when someone types "ip" or "server" it answers play.x.net, and "map" -> map.x.net');
 * // [{ words: 'ip', text: 'play.x.net' }, { words: 'server', … }, { words: 'map', text: 'map.x.net' }]
 */
export function givenAnswers(text: string): readonly Reply[] {
  return [...withThem(text), ...alternatives(text), ...listed(text)]
    .map(({ words, text: said }) => ({ words: words.trim(), text: said.trim() }))
    .filter(({ words, text: said }) => words !== '' && said !== '' && words !== said);
}

/** 'auf "adresse" mit "Sportweg 5"' */
function withThem(text: string): readonly Reply[] {
  return [...allMatches(text, toWith), ...allMatches(text, plainlyToWith)].map(({ groups }) => ({
    words: groups?.['words'] ?? '',
    text: groups?.['text'] ?? '',
  }));
}

/** '"ip" or "server ip", it answers play.x.net' */
function alternatives(text: string): readonly Reply[] {
  return allMatches(text, eitherOf).flatMap(({ groups }) => {
    const said = (groups?.['quoted'] ?? groups?.['text'] ?? '').trim();
    if (groups?.['quoted'] === undefined && isToldAnswer(said)) return [];
    return allMatches(groups?.['words'] ?? '', quotes).map(([, words = '']) => ({
      words,
      text: said,
    }));
  });
}

/** 'answers to opening hours -> 9 to 5, address = Main Street 4' */
function listed(text: string): readonly Reply[] {
  const pairs = answerPairs(text).filter(
    ({ asked }) => !/^[/\d]|\d/u.test(asked) || text.includes(`"${asked}"`),
  );
  const isList = pairs.length > 1 && answering.test(text);
  return pairs
    .filter(({ asked }) => isList || isQuoted(text, asked))
    .map(({ asked, answer }) => ({ words: asked, text: answer }));
}

function isQuoted(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return /["“„«]/u.test(text[at - 1] ?? '') && /["”“»]/u.test(text[at + words.length] ?? '');
}

const quoted = '["“„«][^"“”„«»\\n]{1,60}["”“»]';
const quotes = /["“„«]([^"“”„«»\n]{1,60})["”“»]/gu;
const or =
  '(?:,\\s|,?\\s(?:or|oder|o|ou|of|lub|albo|veya|ya da|или|або|eller|and|und|y|e|et|i|ve|и)\\s)';
const answering = letterPattern(`(?<!\\p{L})${answers}(?!\\p{L})`);
/** How "to" and "with" stand around what is written and what is answered. */
export const toWith = letterPattern(
  '(?<!\\p{L})(?:to|auf|bei|a|à|ao?|alla|op|na|на|på)\\s["“„«](?<words>[^"“”„«»\\n]{1,60})["”“»]\\s(?:(?:it )?(?:repl(?:y|ies)|responds?|answers?)\\s)?(?:with|mit|con|com|par|avec|met|z|med)\\s["“„«](?<text>[^"“”„«»\\n]{1,300})["”“»]',
  'giu',
);
/** 'replies to hello with "hi there" and to bye with "see you"' */
const plainlyToWith = letterPattern(
  `(?<=(?<!\\p{L})${answers}\\s|["”“»],?\\s(?:and|und|y|et|e|en|i|и)\\s)(?:to|auf|a|à|ao?|op|na|на|på)\\s(?<words>(?!new|neue|every|each|all|any|jede|a\\s|the\\s|die\\s|message)\\p{L}[\\p{L}' ]{1,24}?)\\s(?:with|mit|con|com|par|avec|met|z|med)\\s["“„«](?<text>[^"“”„«»\\n]{1,300})["”“»]`,
  'giu',
);
const eitherOf = letterPattern(
  `(?<words>${quoted}(?:${or}${quoted}){0,4})(?:\\s(?:schreibt|sagt|tippt|fragt))?,?\\s(?:(?:it|the|bot|should|then|er|der|soll|el|que|le|il|o|de|hij|бот|он|den|ska)\\s){0,3}${answers}(?:\\s(?:with|mit|con|com|par|avec|met|что|med))?\\s(?:["“„«](?<quoted>[^"“”„«»\\n]{1,300})["”“»]|(?<text>[^\\s"“„«,;][^"“„«,;\\n]{0,200}?)(?=[,;]|[.!?](?:\\s|$)|\\s?$|\\n|\\s(?:and|und|y|e|et|i|ve|и)\\s["“„«/]))`,
  'giu',
);
