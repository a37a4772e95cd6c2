import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/** A section that a request asks for by its own name and tells nothing of. */
export interface OpenSection {
  readonly heading: string;
  /** How many steps it is to have. */
  readonly steps?: number;
}

/**
 * Sections whose text is still to come: "how we work in 4 steps", "a traders list to be added later".
 *
 * @example
 * openSections('with our services and how we build in 4 steps'); // [{ heading: 'How we build', steps: 4 }]
 */
export function openSections(request: string): readonly OpenSection[] {
  const steps = [...allMatches(request, inSteps), ...allMatches(request, joinedSteps)].flatMap(
    ({ groups }) => {
      const heading = nameOf(groups?.['name'] ?? '');
      const count = numberOf(groups?.['count'] ?? '');
      return heading === undefined || count === undefined ? [] : [{ heading, steps: count }];
    },
  );
  const later = allMatches(request, toCome).flatMap(({ groups }) => {
    const heading = nameOf(groups?.['name'] ?? '');
    return heading === undefined ? [] : [{ heading }];
  });
  return [...steps, ...later].slice(0, 3);
}

function nameOf(said: string): string | undefined {
  const name = said.replace(lead, '').trim();
  return /\p{L}{2}/u.test(name) && name.split(/\s+/u).length < 6 ? upperStart(name) : undefined;
}

function numberOf(word: string): number | undefined {
  const digits = Number(word);
  const known =
    digits >= 0
      ? digits
      : 3 + words.findIndex((all) => all.split(' ').includes(word.toLowerCase()));
  return known >= 3 && known <= 12 ? known : undefined;
}

/** Three to six. */
const words = [
  'three drei tres trois três tre drie trzech трёх трех 三',
  'four vier cuatro quatre quatro quattro czterech четырёх четырех 四',
  'five fünf cinco cinq cinque vijf pięciu пяти 五',
  'six sechs seis sei zes sześciu шести 六',
];
const number = `\\d{1,2}|${words.join(' ').replaceAll(' ', '|')}`;
const name = "(?<name>\\p{L}[\\p{L}'’-]{0,20}(?:\\s[\\p{L}'’-]{1,20}){0,6})";
/** Behind it, a colon or a bracket would name them. */
const isOpen = '(?!\\p{L})(?!\\s?[:：(（]|\\s[–—-]\\s)';
const inSteps = letterPattern(
  `${name}\\s(?:in|en|em|w|в)\\s(?<count>${number})\\s(?:(?:easy|simple|einfachen)\\s)?(?:steps|schritten|pasos|étapes|passos|passi|stappen|krokach|шаг(?:ах|ов|а))${isOpen}`,
  'giu',
);
const joinedSteps = letterPattern(
  `(?<name>[\\p{Script=Han}]{2,6}?)(?:分为?|的)?(?<count>\\d|[三四五六])(?:个)?(?:步骤?|ステップ)${isOpen}`,
  'giu',
);
const toCome = letterPattern(
  "(?<name>(?:[\\p{L}'’-]{2,20}\\s){1,3}(?:list|table|section))\\s(?:(?:is |will be |comes? )?(?:to be )?(?:added |filled in |coming )?later|to follow|(?:that )?(?:i|we)(?:['’]ll| will) (?:add|fill)(?!\\p{L}))",
  'giu',
);
const lead = letterPattern(
  '^(?:(?:and|plus|with|also|need|needs|want|a|an|the|our|und|mit|die|der|das|ein|eine|con|y|e|el|la|le|lo|gli|il|los|las|les|avec|et|un|une|una|com|o|os|as|met|en|de|het|z|i|и|с|section|i want|we need)\\s){1,4}',
);
