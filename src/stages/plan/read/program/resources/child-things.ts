import { allMatches } from '../../../../../workspace/text/all-matches.ts';
import type { Language } from '../../../../../contracts/languages.ts';
import { fold } from '../../../../../starters/shared/fold.ts';
import { stemOf } from '../../../../../starters/shared/reading/read-things.ts';
import { resourceName } from '../../../../../starters/shared/reading/resource-name.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/** What belongs to another thing: comments on posts. */
export interface ChildThing {
  /** The part of a path for it, such as `comments`. */
  readonly name: string;
  /** That of its owner, such as `posts`. */
  readonly of: string;
}

/** The noun of what belongs to a thing, at the end of a text that goes on with that thing: "comments on ". */
export function childIn(ahead: string): string | undefined {
  return atEnd.exec(ahead)?.groups?.['child'];
}

/** Whether a part of a list names what belongs to a thing, and no field: "comments under posts". */
export function isChildOf(part: string): boolean {
  return ofOwner.test(part);
}

/**
 * The things that belong to one of the resources that a request names.
 *
 * @example
 * childThings('comments on posts with author and text', ['posts'], 'en');
 * // [{ name: 'comments', of: 'posts' }]
 */
export function childThings(
  text: string,
  names: readonly string[],
  language: Language,
): readonly ChildThing[] {
  const said = allMatches(text.slice(0, 4000), children).flatMap(({ groups = {} }) => {
    const name = resourceName(groups['child'] ?? '', language);
    const stem = stemOf(fold(groups['owner'] ?? '').toLowerCase());
    const of = names.find((one) => one !== name && stem !== undefined && stemOf(one) === stem);
    return of === undefined || name === 'items' ? [] : [{ name, of }];
  });
  const [owner, ...others] = names.filter((one) => !isChild.test(one));
  // Of one thing with comments, they are its comments.
  const alone =
    owner === undefined || others.length > 0
      ? []
      : names.filter((one) => isChild.test(one)).map((name) => ({ name, of: owner }));
  // "Comments need a login": they are of what is kept besides.
  const noun = owner === undefined ? undefined : spoken.exec(text)?.[1];
  const plain = noun === undefined ? undefined : resourceName(noun, language);
  const bare = owner && plain && others.length === 0 ? [{ name: plain, of: owner }] : [];
  return [...new Map([...bare, ...alone, ...said].map((one) => [one.name, one])).values()];
}

const nouns =
  'comments?|reviews?|ratings?|replies|answers|kommentare?n?|bewertung(?:en)?|rezension(?:en)?|antworten|comentarios?|reseñas?|valoraciones|respuestas|commentaires?|avis|réponses|comentários?|avaliações|respostas|commenti|recensioni|valutazioni|risposte|reacties|beoordelingen|komentarz[ey]?|opinie|recenzje|odpowiedzi|yorumlar?|комментари[ия]|отзыв\\p{L}?';
/** A sentence that begins with them. */
const spoken = letterPattern(`(?:^|[.!?]\\s)(${nouns})\\s(?!on\\s|to\\s|for\\s)\\p{L}`);
const isChild = letterPattern(`^(?:${nouns})$`);
const links =
  'on|to|for|about|under|zu|für|über|unter|auf|sobre|en|a|para|sur|à|pour|em|aos?|às?|su|ai|agli|alle|al|per|bij|op|voor|do|pod|o|dla|к|под|о';
const articles =
  '(?:(?:the|an?|each|every|any|den|der|die|das|dem|einem|einer|jedem|los|las|el|la|un|una|cada|les|le|une|chaque|os|as|uma?|gli|ogni|de|het|een|elke|każdego|каждо\\p{L}{2})\\s)?';
const link = `(?:\\s(?:${links}))?\\s${articles}`;
const atEnd = letterPattern(`(?<![\\p{L}])(?<child>${nouns})\\s(?:${links})\\s${articles}$`);
const ofOwner = letterPattern(`^(?:${nouns})\\s(?:${links})\\s${articles}\\p{L}{3,24}$`);
const children = letterPattern(
  `(?<![\\p{L}])(?<child>${nouns})${link}(?<owner>\\p{L}{3,24})(?!\\p{L})`,
  'giu',
);

/** What the field of a comment is called that has its text. */
export const textLabel: Readonly<Record<Language, string>> = {
  en: 'text',
  es: 'texto',
  de: 'text',
  fr: 'texte',
  pt: 'texto',
  it: 'testo',
  nl: 'tekst',
  pl: 'treść',
  tr: 'metin',
  ru: 'текст',
  zh: '内容',
  ja: '本文',
  ko: '내용',
  hi: 'पाठ',
  ar: 'النص',
  id: 'isi',
  vi: 'nội dung',
  uk: 'текст',
  sv: 'text',
};
