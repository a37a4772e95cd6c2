import { letterPattern } from '../../../../../workspace/text/letters.ts';

/**
 * A text without whose child or relative somebody is, which says no title.
 *
 * @example
 * withoutKin("my son Oscar's 6th birthday"); // "Oscar's 6th birthday"
 * withoutKin('5. Geburtstag meines Sohnes Jonas'); // '5. Geburtstag von Jonas'
 */
export function withoutKin(text: string): string {
  return text.replace(ofKin, 'von ').replace(kinAhead, '').replace(kin, '').trim();
}

const kinWords =
  '(?:son|daughter|grandson|granddaughter|nephew|niece|godson|goddaughter|sister|brother|wife|husband|mum|mom|dad|grandma|grandpa|sohn(?:e?s)?|tochter|enkel(?:in|s)?|frau|mann(?:es)?|mutter|vaters?|schwester|bruders?|nichte|neffen|oma|opas?|fils|fille|petit-fils|petite-fille|neveu|nièce|sœur|frère|mère|père|femme|mari|hij[oa]|niet[oa]|sobrin[oa]|herman[oa]|madre|padre|espos[oa]|abuel[oa]|filh[oa]|net[oa]|sobrinh[oa]|irmão|irmã|mãe|pai|figli[oa]|nipote|sorella|fratello|mamma|papà|nonn[oa]|zoon|dochter|kleinzoon|kleindochter|zus|broer|moeder|vader)';
const whose =
  '(?:my|our|mein(?:e[nmrs]?)?|unser(?:e[nmrs]?)?|mon|ma|notre|mi|nuestr[oa]|meu|minha|noss[oa]|mi[oa]|nostr[oa]|mijn|onze?|ons)';
const capital = '(?-i:[A-ZÀ-ÖØ-ÞŁŚŻŞİĞ])';
/** "oscar's" */
const owner = "\\p{L}{2,14}['’]s\\s";
const kin = letterPattern(`(?<!\\p{L})${whose}\\s${kinWords}(?:\\s(?=${capital}|${owner})|$)`);
const kinAhead = letterPattern(`^${kinWords}\\s(?=${capital}|${owner})`);
const ofKin = letterPattern(
  `(?<=geburtstag\\s)(?:meine[rs]|unsere[rs])\\s${kinWords}\\s(?=${capital})`,
);
