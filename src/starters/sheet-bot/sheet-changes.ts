import type { CommandClause } from '../shared/reading/commands/command-clauses.ts';
import { optionName } from '../shared/reading/commands/read-command-fields.ts';
import { toSomebody } from '../score-bot/score-words.ts';
import type { SheetField } from './sheet-fields.ts';
import { lowers, ofLevels, pronoun, raises } from './sheet-words.ts';

/** A command that changes a number of a sheet, as in "/hp -3". */
export interface SheetChange {
  readonly command: string;
  readonly field: string;
  /** By how much; 0 if it is typed. */
  readonly by: number;
  /** Whether what is typed is added or taken; 0 for either, by its sign. */
  readonly sign: -1 | 0 | 1;
  /** Whether it may be the sheet of another member. */
  readonly isOfOther: boolean;
}

/** "/hp +5 or -3", "/heal gives hit points back to somebody" */
export function changesOf(
  clauses: readonly CommandClause[],
  fields: readonly SheetField[],
): readonly SheetChange[] {
  const numbers = fields.filter(({ isNumber }) => isNumber);
  let last = '';
  const found = clauses.flatMap(({ name, said, rest }): readonly SheetChange[] => {
    const isTyped = /^\s<?[+±−-]\s?\/?\s?-?\d{0,4}(?![\p{L}\p{N}])/u.test(rest);
    const [first = ''] = said.split(/[,;，；]/u, 1);
    const isUp = raises.test(first);
    const isDown = !isUp && lowers.test(first);
    const named = numbers.find(({ label }) => isNamed(first, label) || isShortFor(name, label));
    const before = pronoun.test(first) ? numbers.find((field) => field.name === last) : undefined;
    const field = named ?? before ?? (isTyped ? numbers[0] : undefined);
    if (field === undefined || !(isTyped || isUp || isDown)) return [];
    last = field.name;
    const isLevel = ofLevels.test(field.label) && !isTyped;
    const sign = isTyped ? 0 : isDown ? -1 : 1;
    return [
      {
        command: name,
        field: field.name,
        by: isLevel ? 1 : 0,
        sign,
        isOfOther: toSomebody.test(first) || before !== undefined || isLevel,
      },
    ];
  });
  return [...new Map(found.map((one) => [one.command, one])).values()].slice(0, 5);
}

function isNamed(said: string, label: string): boolean {
  const [word = ''] = label.toLowerCase().split(/\s/u, 1);
  return word.length > 1 && said.toLowerCase().includes(word.slice(0, 5));
}

/** "hp" of "hit points" and of "HP". */
function isShortFor(name: string, label: string): boolean {
  const words = label.toLowerCase().split(/[\s-]+/u);
  const initials = [
    words.map((word) => word.charAt(0)).join(''),
    words
      .filter((word) => word.length > 3)
      .map((word) => word.charAt(0))
      .join(''),
  ];
  return optionName(label) === name || initials.includes(name) || words.includes(name);
}
