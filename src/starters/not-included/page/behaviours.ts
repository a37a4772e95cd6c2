import { oneLine } from '../../../workspace/text/one-line.ts';
import { formPlace } from '../../page/forms/read-forms.ts';
import { isSite } from '../../page/is-site.ts';
import { type Clause, clausesOf } from '../clauses-of.ts';
import { functionsOf } from './asks-for.ts';
import { behaviourEndings, behaviourWords } from './behaviour-words.ts';
import type { Page } from './page-function.ts';

/**
 * What a request tells a site to do and its page does not do, clause by clause, in the words of the request:
 * at most 8.
 *
 * @example
 * behavioursLeft({ starter: 'landing-page' }, 'a bakery, and it shows if we are open'); // ['and it shows if we are open']
 */
export function behavioursLeft(page: Page, text: string): readonly string[] {
  if (!isSite(page.starter)) return [];
  const own = functionsOf(page);
  const isDone = ({ text: clause }: Clause): boolean =>
    own.some((pattern) => clause.search(pattern) !== -1) ||
    formPlace(clause) !== -1 ||
    (page.starter === 'shop' && cart.test(clause));
  return behavioursIn(text)
    .filter((clause) => !isDone(clause))
    .map(({ text: clause }) => oneLine(clause.replace(joint, ''), 120))
    .slice(0, 8);
}

/** The text with the clauses blanked that say what the page is to do: nothing of them stands on a page. */
export function withoutBehaviours(text: string): string {
  return behavioursIn(text).reduce(
    (rest, { start, text: { length } }) =>
      `${rest.slice(0, start)}${' '.repeat(length)}${rest.slice(start + length)}`,
    text,
  );
}

/** The first clause says what is to be made. */
function behavioursIn(text: string): readonly Clause[] {
  return clausesOf(text.slice(0, mostCharacters), dash)
    .slice(1)
    .filter(
      ({ text: clause }) =>
        formPlace(clause) === -1 &&
        (endings.test(clause) ||
          patterns.some(({ who, does }) => who.test(clause) && does.test(clause))),
    );
}

const word = (words: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${words})(?![\\p{L}\\p{N}-])`, flags);
const patterns = behaviourWords.map(({ who, does }) => ({
  who: word(who, 'iu'),
  does: word(does, 'iu'),
}));
const endings = new RegExp(behaviourEndings, 'u');
/** What joins a clause to the one before it. */
const joint = /^(?:[–—-]\s)?(?:and|und|et|y|e|en|i|ve|и)\s/iu;
/** "… – and it shows the fee": where a clause of its own begins without a comma. */
const dash = /\s[–—-]\s/gu;
const cart =
  /(?<!\p{L})(?:cart|basket|quantit\p{L}{1,3}|warenkorb|menge|panier|carrito|cesta|carrinho|carrello|winkelwagen|koszyk\p{L}{0,3}|sepet\p{L}{0,3}|корзин\p{L}{1,2})(?!\p{L})|购物车|カート|장바구니|कार्ट|سلة/iu;

const mostCharacters = 4000;
