/**
 * A label, empty where it has only words that may stand before anything.
 *
 * @example
 * unlessFiller('It\'s free but bring'); // ''
 */
export function unlessFiller(words: string): string {
  return words.split(/[\s,]+/u).every((word) => particles.test(word)) ? '' : words;
}

const particles =
  /^(?:(?:it|that|this|here|there)(?:['’]s)?|is|are|be|but|and|or|so|just|only|please|bring|pay|costs?|free|for|now|then|all|each|starting|starts?|from|at|to|the|an?|we|i|you|es|das|ist|sind|kostet|aber|und|nur|bitte|der|die|ein|eine|für|ab|het|de|is|zijn|maar|en|een|om|c['’]est|ce|est|sont|mais|et|pour|le|la|les|un|une|es|son|pero|y|para|el|los|é|são|mas|e|o|a|è|sono|ma|per|il|jest|są|ale|i|och|att|det|är|dan|itu|yang|và|là|các|та|і|це|в|to|это|и|но|за|или|oder|ou|of|lub)?$/iu;

/** How much of a clause only reminds: "and don't forget that we have". */
export function reminderLength(words: string): number {
  return reminds.exec(words)?.[0].length ?? 0;
}

const reminds =
  /^(?:(?:and|und|y|et|e|en|i)\s)?(?:(?:please\s)?(?:don['’]t forget|remember|mention|note)(?: that)?(?: we have)?|vergiss nicht,?(?: dass)?|no olvides(?: que)?(?: tenemos)?|n['’]oublie[zr]? pas(?: que)?(?: nous avons)?|não (?:se )?esqueça(?: de)?(?: que)?(?: temos)?|non dimenticare(?: che)?(?: abbiamo)?|vergeet niet(?: dat)?)\s(?=\p{L})|^ولا تنس[\p{L}\p{M}]{0,2} (?:أن )?(?:عندنا |لدينا )?/iu;
