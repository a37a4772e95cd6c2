import { allMatches } from '../../workspace/text/all-matches.ts';

/** A formula that a request writes, in postfix order: numbers, `#0` for an input, and operators. */
export interface Formula {
  /** What it gives, such as "cost". */
  readonly result: string;
  /** The names of its inputs. */
  readonly inputs: readonly string[];
  readonly steps: readonly (number | string)[];
}

/**
 * The first formula of a text, such as "cost = hours × rate". It is parsed here and never run as code.
 *
 * @example
 * readFormula('price = hours * rate + 20'); // { result: 'price', inputs: ['hours', 'rate'], steps: ['#0', '#1', '*', 20, '+'] }
 */
export function readFormula(text: string): Formula | undefined {
  for (const { groups } of allMatches(text.slice(0, 2000), equation)) {
    const result = (groups?.['name'] ?? '').replace(opening, '').trim();
    const formula = parse(groups?.['right'] ?? '');
    if (formula !== undefined && result !== '') return { result, ...formula };
  }
  return undefined;
}

const equation =
  /(?<![\p{L}\p{M}])(?<name>\p{L}[\p{L}\p{M} ]{0,60})(?<=\S)\s?=\s?(?<right>[^\n;=]{3,200})/gu;
/** What stands before the name: "a calculator where cost". */
const opening =
  /^.{0,60}\s(?:where|with|that|formula|calculates?|is|donde|fórmula|wobei|formel|mit|où|avec|formule|onde|con|formula|gdzie|где|формула)\s/iu;

type Token = number | string;
const precedence: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };

/** The shunting-yard algorithm; undefined for what is no formula. */
function parse(text: string): Pick<Formula, 'inputs' | 'steps'> | undefined {
  const tokens = tokensOf(text.split(/[.,](?=\s|$)/u, 1)[0] ?? '');
  if (tokens === undefined || tokens.length < 3 || tokens.length > 60) return undefined;
  const steps: Token[] = [];
  const waiting: string[] = [];
  const inputs: string[] = [];
  let isOperandNext = true;
  for (const token of tokens) {
    const rank = precedence[token];
    if (rank !== undefined && typeof token === 'string') {
      if (isOperandNext) return undefined;
      while ((precedence[waiting.at(-1) ?? ''] ?? 0) >= rank) steps.push(waiting.pop() ?? '');
      waiting.push(token);
      isOperandNext = true;
    } else if (token === '(') {
      if (!isOperandNext) return undefined;
      waiting.push(token);
    } else if (token === ')') {
      if (isOperandNext || !waiting.includes('(')) return undefined;
      while (waiting.at(-1) !== '(') steps.push(waiting.pop() ?? '');
      waiting.pop();
    } else {
      if (!isOperandNext) return undefined;
      if (typeof token === 'string' && !inputs.includes(token)) inputs.push(token);
      steps.push(typeof token === 'string' ? `#${inputs.indexOf(token)}` : token);
      isOperandNext = false;
    }
  }
  if (isOperandNext || waiting.includes('(') || inputs.length === 0) return undefined;
  return { inputs, steps: [...steps, ...waiting.toReversed()] };
}

/** Names, numbers, operators and brackets; undefined if anything else stands between. */
function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let read = 0;
  for (const match of allMatches(text, token)) {
    if (text.slice(read, match.index).trim() !== '') return undefined;
    read = match.index + match[0].length;
    const { name, number, sign } = match.groups ?? {};
    if (name !== undefined) tokens.push(name.trim());
    else if (number !== undefined) {
      tokens.push(
        Number(number.replace(',', '.').replace('%', '')) / (number.endsWith('%') ? 100 : 1),
      );
    } else if (sign !== undefined) tokens.push(signs[sign] ?? sign);
  }
  return text.slice(read).trim() === '' ? tokens : undefined;
}

const token =
  /(?<sign>[-+*/^()×÷·−–]|(?<=\s)x(?=\s))|(?<number>\d{1,9}(?:[.,]\d{1,9})?%?)|(?<name>\p{L}[\p{L}\p{M}\p{N}]{0,30}(?:\s(?!x\s)\p{L}[\p{L}\p{M}\p{N}]{0,30}){0,4})/gu;
const signs: Readonly<Record<string, string>> = {
  '×': '*',
  x: '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
};
