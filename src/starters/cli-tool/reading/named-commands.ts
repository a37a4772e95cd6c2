import { askedCommands } from '../asked-names.ts';
import { namesField } from './values/usual-fields.ts';

/**
 * The commands that a request lists side by side, in whatever language it says so: at least two that a keeper
 * of lists or of hours has, one of which adds or starts.
 *
 * @example
 * namedCommands('команды add, list и done, приоритеты высокий и низкий'); // ['add', 'list', 'done']
 */
export function namedCommands(text: string): readonly string[] {
  const series = text
    .slice(0, 2000)
    .split(clauseEnds)
    .flatMap((clause) => seriesOf(clause.split(joints)))
    // "add, list, due date and priority"
    .map((names) =>
      names.filter((name) => isKnown(name) || !(namesField(name) || phrase.test(name))),
    );
  return (
    series
      .filter((names) => keepsList(names) || keepsHours(names))
      .toSorted((a, b) => b.length - a.length)[0] ?? []
  );
}

/** Whether commands of these names keep a list. */
export function keepsList(names: readonly string[]): boolean {
  const { add, list, done, remove, total } = askedCommands('records', names);
  return add !== undefined && [list, done, remove, total].some((one) => one !== undefined);
}

/** Whether commands of these names start and stop a clock, and tell what it says. */
export function keepsHours(names: readonly string[]): boolean {
  const { start, stop, pause, status, report, list, week, today } = askedCommands('timer', names);
  return (
    start !== undefined &&
    stop !== undefined &&
    [pause, status, report, list, week, today].some((one) => one !== undefined)
  );
}

/** "ファイルに保存": what is done, and no name. */
const phrase = /\p{sc=Hiragana}|[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]{7}/u;
const clauseEnds = /[.:!?](?=\s|$)|[\n();。：；！？]/u;
const joints =
  /\s?[,，、،/・]\s?|\s(?:and|or|y|e|ed|o|und|oder|et|ou|en|of|i|oraz|ve|и|или|और|या|و)\s|\s?[和及]\s?/iu;

/** "with the commands add", "list", "done komutları": of the first the last word, of others the first. */
function seriesOf(parts: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  // "report by week or month": what stands beside the words of a command is none.
  let isPlain = true;
  for (const part of parts) {
    const words = (part.match(wordsIn) ?? []).map((word) => word.toLowerCase());
    const [first = '', last = ''] = [words[0], words.at(-1)];
    const names = found.at(-1) ?? [];
    const isAlike: boolean =
      isPlain && words.length === 1 && isLatin(first) === isLatin(names[0] ?? '');
    const isNext: boolean = names.length > 0 && (isAlike || isKnown(first));
    // "add product, list, remove": what is added is no command.
    const isOpened: boolean = !isNext && !isKnown(last) && words.length === 2 && isAdding(first);
    if (isNext) names.push(first);
    else found.push(isKnown(last) ? [last] : isOpened ? [first] : []);
    isPlain = !isOpened && (!isNext || words.length === 1);
  }
  return found;
}

/** Words; a Latin one in a script without spaces is one by itself. */
const wordsIn =
  /\p{Script=Latin}[\p{Script=Latin}\p{N}-]*|(?:(?!\p{Script=Latin})[\p{L}\p{M}\p{N}-])+/gu;

function isLatin(word: string): boolean {
  return /\p{Script=Latin}/u.test(word);
}

function isAdding(name: string): boolean {
  return askedCommands('records', [name])['add'] !== undefined;
}

function isKnown(name: string): boolean {
  return [askedCommands('records', [name]), askedCommands('timer', [name])].some(
    (asked) => Object.keys(asked).length > 0,
  );
}
