import { allMatches } from '../../workspace/text/all-matches.ts';

/** The prompts that a request gives. */
export interface Prompts {
  readonly truths: readonly string[];
  readonly dares: readonly string[];
}

/**
 * Reads the truths and dares of a request.
 *
 * @example
 * readPrompts('truth or dare bot, truths: What do you fear?, Who sings best?; dares: sing, dance');
 * // { truths: ['What do you fear?', 'Who sings best?'], dares: ['sing', 'dance'] }
 */
export function readPrompts(text: string): Prompts {
  const head = text.slice(0, 6000);
  const labels = allMatches(head, label);
  const listed = (kind: 'truth' | 'dare'): readonly string[] =>
    labels.flatMap(({ groups, 0: whole, index }, at) =>
      groups?.[kind] === undefined
        ? []
        : promptsIn(head.slice(index + whole.length, labels[at + 1]?.index)),
    );
  return { truths: listed('truth').slice(0, most), dares: listed('dare').slice(0, most) };
}

const most = 100;

function promptsIn(section: string): readonly string[] {
  const [lines = ''] = section.trim().split(/\n\s*\n/u);
  // What follows the sentence of a list is no prompt; without a list, each sentence is one.
  const isList = /[,;\n、，；]/u.test(lines.split(/[.。]\s/u)[0] ?? '');
  const parts = isList
    ? (lines.split(/[.。]\s/u)[0] ?? '').split(/[,;\n、，；]/u)
    : lines.split(/(?<=[.?!。？！])\s{0,3}/u);
  return parts
    .map((part) =>
      part
        .trim()
        .replace(/^(?:[-*•]|\d{1,3}[.)])\s{0,3}|^(?:and|und|y|et|e|en|i|ve|и)\s/iu, '')
        .replace(/^["“„«「]|["”“»」.]$/gu, '')
        .trim(),
    )
    .filter((part) => part.length > 1 && part.length <= 300);
}

const label =
  /(?<!\p{L})(?:(?<truth>truths?|truth (?:questions|prompts)|wahrheit(?:en|sfragen)?|verdades|vérités?|verdades?|verità|waarheden|waarheid|prawdy?|prawda|doğruluk(?:lar)?|правда|вопросы|真心话|真心話|真実|진실|सच|حقيقة)|(?<dare>dares?|dare (?:tasks|prompts)|pflicht(?:en|aufgaben)?|aufgaben|retos?|actions?|défis?|desafios?|obbligh?i?|sfide|opdrachten|wyzwania?|cesaret(?:ler)?|действи[ея]|задания|大冒险|大冒險|挑戦|도전|벌칙|चुनौती|हिम्मत|تحدي))\s{0,2}[:：]/giu;
