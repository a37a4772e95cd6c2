import { letterPattern } from '../../workspace/text/letters.ts';
import { optionName } from '../shared/reading/commands/read-command-fields.ts';
import { atMostFive } from './read-fields.ts';
import { accepting, sends } from './relay-words.ts';

/**
 * What those who apply are asked, in a list without a form; empty for none.
 *
 * @example
 * askedFields('asks name, age and why you want to join, gives the role Trial');
 * // ['name', 'age', 'why-you-want-to-join']
 */
export function askedFields(text: string): readonly string[] {
  const [, list = ''] = asking.exec(text.slice(0, 4000)) ?? [];
  const items = list.split(separators).map((item) => item.trim());
  const end = items.findIndex(
    (item) =>
      !isQuestion.test(item) ||
      (!why.test(item) && [sends, accepting, others].some((words) => words.test(item))),
  );
  const fields = [...new Set(items.slice(0, end < 0 ? items.length : end).map(optionName))];
  return fields.length > 1 ? atMostFive(fields.filter(Boolean)) : [];
}

/** Whether a part of a request says that something is asked which the form asks. */
export function saysAsked(words: string, settings: string): boolean {
  const [, field = ''] = asked.exec(words) ?? [];
  return field !== '' && settings.includes(`'${optionName(field)}'`);
}

const verbs =
  'asks?(?: (?:for|them|about))?|asking(?: for)?|fragt(?: nach)?|pide|pregunta(?: por)?|demande|pede|pergunta|chiede|vraagt(?: naar)?|pyta o|sorar|sorsun|спрашивает|питає|frågar(?: efter| om)?';
const nouns =
  'questions?|fragen|preguntas|perguntas|domande|vragen|pytania|sorular|вопросы|питання|frågor';
const asking = letterPattern(
  `(?<!\\p{L}|frequently asked )(?:${verbs}|${nouns})(?!\\p{L})\\s?[:：]?\\s(?<list>[^.;\\n]{3,260})|(?:质问|质询|问题|質問|질문)\\s?[:：]\\s?([^.。;；\\n]{3,160})`,
);
const asked = letterPattern(`^(?:${verbs})\\s(.{2,40})$`);
/** "Why do you want to be staff": a question may name anything. */
const why =
  /^(?:why|what|how|where|when|do you|warum|wieso|was|wie|wo|por qué|qué|cómo|pourquoi|comment|quel|por que|como|perché|come|cosa|waarom|wat|hoe|dlaczego|czemu|jak|neden|niye|почему|зачем|сколько|как|чому|скільки|як|varför|hur|vad)(?!\p{L})/iu;
const separators =
  /(?:[,，、]|\?(?=\s))\s?(?:(?:and|und|y|e|et|en|i|ve|и|та|och)\s)?|\s(?:and|und|y|e|et|en|i|ve|и|та|och)\s/u;
const isQuestion = /^[\p{L}\p{M}][\p{L}\p{M}\p{N}\s'’?-]{0,60}$/u;
const others =
  /(?<!\p{L})(?:roles?|rolle|rol|rôle|cargo|ruolo|rol[aę]|rolü|рол[ьи]|roll(?:en)?|buttons?|mods?|staff|admins?|channel|kanal|canal|salon|канал|gives?|gets?|becomes?|bekommt|recibe|reçoit|recebe|riceve|krijgt|dostaje)(?!\p{L})/iu;
