import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * What a request calls the two buttons of a card, that of a known card first: the phrases that it quotes one
 * beside the other. Undefined without.
 *
 * @example
 * buttonWords('then mark "again" or "knew it"'); // ['Knew it', 'Again']
 */
export function buttonWords(message: string): readonly [string, string] | undefined {
  return allMatches(message.slice(0, 4000), beside)
    .map(({ groups }) =>
      [groups?.['one'], groups?.['other']].map(
        (words = '') => words.charAt(0).toUpperCase() + words.slice(1),
      ),
    )
    .flatMap(([one = '', other = '']): (readonly [string, string])[] =>
      unknown.test(one) === unknown.test(other)
        ? []
        : unknown.test(one)
          ? [[other, one]]
          : [[one, other]],
    )[0];
}

const quoted = (name: string): string =>
  `["“„«»「『'‘](?<${name}>[^"“”„«»「」『』'‘’\\n]{1,24})["”“»«」』'’]`;
/** What is between two is one more of them, or the word for a button. */
const beside = letterPattern(
  `${quoted('one')}(?:\\s?[,、，]?["“„「『][^"“”„「」『』\\n]{1,24}["”“」』])?\\s?(?:[,、，/和与或と]|(?:(?:button|knopf|botón|bouton|botão|pulsante|knop) )?(?:and|or|und|oder|y|o|e|et|ou|en|of|i|lub|albo|a|ve|veya|и|или|और|या)(?: (?:the|a|der|die))?|وزر|و|أو|와|과|이나)?\\s?${quoted('other')}`,
  'giu',
);
const unknown =
  /^(?:again|not|no|don['’]?t|later|nicht|noch nicht|nochmal|weiß nicht|aún|todavía|pas|encore|à revoir|ainda|não|non|ancora|niet|nog|opnieuw|nie|jeszcze|bilmi|tekrar|не|ещё|еще)(?!\p{L})|^(?:不|没|まだ|もう一度|모르|몰라|아직|नहीं|لا |ليس)/iu;
