import { allMatches } from '../../workspace/text/all-matches.ts';

/** What a stretch of a request tells of a career. */
export interface Career {
  /** One position or school each, with its years. */
  readonly stations: readonly string[];
  /** What has no years: "11 years experience", "licensed". */
  readonly others: readonly string[];
  /** Both, in their order. */
  readonly parts: readonly string[];
}

/**
 * The positions in a stretch of a request, each with its own years.
 *
 * @example
 * splitCareer('electrician, worked at Bright 2014-2019 and Volt 2019-now', isJob);
 * // { stations: ['worked at Bright 2014-2019', 'Volt 2019-now'], others: ['electrician'] }
 */
export function splitCareer(text: string, isJob: (part: string) => boolean): Career {
  const parts = text
    .split(/[,;，、；]\s?|\s[/–—]\s(?=\p{L})/u)
    .flatMap((part) => splitAnds(part, isJob))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isStation = (part: string): boolean => isJob(part) || present.test(part);
  return {
    stations: parts.filter(isStation),
    others: parts.filter((part) => !isStation(part)),
    parts,
  };
}

/** "Bright 2014-2019 and Volt 2019-now" are two; "research and development 2010-2012" is one. */
function splitAnds(part: string, isJob: (part: string) => boolean): readonly string[] {
  const joints = allMatches(part, and);
  const found: string[] = [];
  let from = 0;
  for (const { 0: joint, index } of joints) {
    const rest = part.slice(index + joint.length);
    const next = rest.split(and, 1)[0] ?? '';
    const isNext = isJob(next) || present.test(rest);
    if (!isNext || !isJob(part.slice(from, index))) continue;
    found.push(part.slice(from, index));
    from = index + joint.length;
  }
  const [until] = /(?:19|20)\d{2}(?=\D{0,3}$)/u.exec(found.at(-1) ?? '') ?? [];
  const last = part.slice(from);
  return [
    ...found,
    until === undefined ? last : last.replace(sinceThen, `$<space>$<since>$<own> ${until}`),
  ];
}

/** "Bright 2013-2019 and self employed since": since the year in which the one ahead ended. */
export const sinceThen =
  /(?<space>^|\s)(?:(?<since>since|seit|depuis|desde|sinds|od|с)\s?(?:then|dem|her|lors|entonces|então|dien|tego czasu|тех пор)(?=\s\p{L}|$)|(?<own>since|depuis)$)/iu;

const and =
  /\s(?:and|und|y|et|e|en|i|ve|и|then|dann|danach|luego|después|puis|depois|poi|daarna|potem|затем|потом)\s/giu;
/** "ahora en Mar y Sal" */
export const present =
  /^(?:(?:and|y|und|et|e|en|i|и)\s)?(?:now|currently|presently|jetzt|derzeit|aktuell|ahora|actualmente|maintenant|actuellement|agora|atualmente|ora|adesso|attualmente|nu|momenteel|obecnie|teraz|şimdi|сейчас)\s(?:(?:at|with|for|bei|im|en|chez|na|no|em|a|da|in|presso|bij|w|в)\s)?(?=\p{L})/iu;
