import type { PlanFact } from '../../../../../contracts/job/plan.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/**
 * The things that a request gives as examples in quotes: what it says behind them is what is done with them.
 *
 * @example
 * // 'habits like "drink water" or "read 20 pages", tick them off': ['drink water', 'read 20 pages']
 */
export function quotedExamples(text: string, facts: readonly PlanFact[]): readonly string[] {
  const quotes = facts.filter(({ kind }) => kind === 'quote');
  const first = quotes.findIndex(({ at }) => like.test(text.slice(Math.max(at - 24, 0), at)));
  if (first < 0) return [];
  const rest = quotes.slice(first);
  const end = rest.findIndex((quote, index) => {
    const before = rest[index - 1];
    return (
      before !== undefined && !joint.test(text.slice(before.at + before.text.length, quote.at))
    );
  });
  return (end < 0 ? rest : rest.slice(0, end)).map((quote) => quote.text);
}

const like = letterPattern(
  '(?:(?<!\\p{L})(?:like|such as|e\\.g\\.|for example|wie|z\\.\\s?b\\.|zum beispiel|como|por ejemplo|por exemplo|tipo|comme|par exemple|come|per esempio|ad esempio|zoals|bijvoorbeeld|jak|np\\.|na przykład|например|типа|як|наприклад|som|till exempel|t\\.ex\\.|seperti|misalnya|như|ví dụ)|比如|例如|像|例えば|예를 들어|जैसे|مثل):?\\s?["“„«「\'‘]$',
);
const joint =
  /^["”“»」'’]?\s?(?:[,，、]\s?)?(?:(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|и|или|та|або|och|eller|dan|atau|và|hoặc)\s)?["“„«「'‘]$/iu;
