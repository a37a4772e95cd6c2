import { allMatches } from '../../workspace/text/all-matches.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';

interface LinkRules {
  /** So many links from the first page. */
  readonly maxDepth?: number;
  readonly isInternal: boolean;
  /** Parts of addresses that are not checked. */
  readonly ignore: readonly string[];
}

/**
 * Which links a request wants checked.
 *
 * @example
 * readLinkRules('max depth 3, ignore localhost'); // { maxDepth: 3, isInternal: false, ignore: ['localhost'] }
 */
export function readLinkRules(text: string): LinkRules {
  const head = text.slice(0, 4000);
  const maxDepth = readNumber(head, depths, { min: 1, max: 100 });
  const named = allMatches(head, ignored);
  return {
    ...(maxDepth !== undefined && { maxDepth }),
    isInternal: internal.test(head),
    ignore: [...new Set([...named].map(({ groups }) => groups?.['part'] ?? ''))],
  };
}

/** Whether a clause is about what every link checker does, or about its rules. */
export function coveredByLinkChecker(clause: string): boolean {
  if (clause.length > 100 || beyond.test(clause)) return false;
  const { maxDepth, isInternal, ignore } = readLinkRules(clause);
  return maxDepth !== undefined || isInternal || ignore.length > 0 || usual.test(clause);
}

const depths = [
  '(?:max(?:imum|imal|imale|imum)?\\.? )?(?:depth|tiefe|profondeur|profundidad|profundidade|profondità|diepte|głębokoś\\p{L}{1,2}|derinli\\p{L}{1,3}|глубин\\p{L})(?: (?:max|maximum|limit|of|von|de|di|van|is))?\\s?[:=]?\\s?{n}',
  '{n} (?:levels?|clicks?|ebenen|klicks|niveles|niveaux|níveis|livelli|niveaus|poziom\\p{L}{0,2}|уровн\\p{L}{1,2})(?: deep| tief)?',
  '(?:最大)?(?:深度|深さ|깊이)(?:は|는|为)?\\s?{n}',
];
/** "ignore localhost", "skip example.com" */
const ignored =
  /(?<!\p{L})(?:ignor\p{L}{0,4}|skip(?:s|ping)?|leave out|überspring\p{L}{0,2}|salta(?:r|ndo)?|omit\p{L}{1,3}|pul(?:e|ar)|negeer|pomi[jń]\p{L}{0,2}|игнорир\p{L}{2,5})\s(?:(?:links? to|links? auf|enlaces a)\s)?["'`]?(?<part>localhost|[a-z0-9-]{1,40}\.(?:com|org|net|dev|io|de|fr|es|it|nl|pl|ru)|\/[a-z0-9/_-]{1,40})(?![\p{L}\p{N}])/giu;
const internal =
  /(?<!\p{L})(?:offline(?: only)?|without (?:the )?internet|only (?:the )?internal|internal links only|nur interne|(?:solo|sólo|só|apenas|somente) (?:\p{L}{2,12} ){0,2}intern[oi]s?|liens internes (?:seulement|uniquement)|uniquement les liens internes|tylko wewnętrzne|только внутренние)(?!\p{L})/iu;
/** "exit code 1 if any broken", "external links are checked once" */
const usual =
  /(?<!\p{L})exit(?:s| with)?(?: with)?(?: code| status)? ?[01](?!\d)|(?<!\p{L})(?:CI|HEAD)(?!\p{L})|(?<!\p{L})(?:external|externe\p{L}?|extern[oae]s?)(?!\p{L})[^.]{0,50}(?:once|only once|einmal|una vez|une fois|uma vez|una volta)/iu;
const beyond =
  /(?<!\p{L})(?:csv|xml|html|redirects?|screenshots?|e-?mails?|every|daily|exit(?:s| with)?(?: code)? [2-9])(?!\p{L})/iu;
