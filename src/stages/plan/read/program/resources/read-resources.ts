import type { Language } from '../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../contracts/job/resource.ts';
import { resourceName } from '../resource-name.ts';
import { readField } from './read-field.ts';
import { rulesSaidOf } from './rules-said-of.ts';
import { splitList } from './split-list.ts';

/**
 * The things that an API keeps, with their fields: of each noun with a list of fields after it. Empty if
 * the request names no fields.
 *
 * @example
 * readResources('an API for books with title, year (1450-2030) and isbn', 'en');
 * // [{ name: 'books', fields: [{ name: 'title', … }, { name: 'year', min: 1450, … }, { name: 'isbn', … }] }]
 */
export function readResources(text: string, language: Language): readonly Resource[] {
  const head = text.slice(0, mostCharacters);
  const found = new Map<string, readonly ResourceField[]>();
  let readTo = 0;
  for (const { index, 0: opening, groups } of head.matchAll(openings)) {
    const { noun = '', mark = '' } = groups ?? {};
    if (index < readTo || notThings.test(noun)) continue;
    const from = index + opening.length;
    const { parts, end } = splitList(head, from, closers[mark]);
    if (mark === ':' && listsThings(parts)) continue;
    const fields = unique(parts.flatMap(readField));
    if (fields.length < (mark === '(' || mark === ':' ? 2 : 1)) continue;
    readTo = end;
    const name = resourceName(noun, language);
    found.set(name, unique([...(found.get(name) ?? []), ...fields]).slice(0, mostFields));
  }
  const resources = [...found].slice(0, mostResources).map(([name, fields]) => ({ name, fields }));
  return withRequired(rulesSaidOf(head, resources));
}

const mostCharacters = 4000;
const mostResources = 6;
const mostFields = 24;

/** "books (", "each book has", "Fahrräder mit", "produtos com os campos:", "книг: " */
const openings =
  /(?<![\p{L}\p{N}_/-])(?<noun>\p{L}[\p{L}\p{N}_-]{1,29})(?:\s?(?<mark>[({:])\s?|,?\s(?:with|has|have|having|containing|needs?|mit|hat|haben|con|tienen?|avec|ont|possède\p{L}{0,3}|com|têm|tem|ha|hanno|ma|mają|z|met|heeft|hebben|с|со|имеет|имеют)\s(?:(?:the|an?|their|its|den|die|los|las|les|des|os|as|i|le)\s)?(?:(?:following\s)?(?:fields?|properties|attributes|columns|felder[n]?|campos|champs|campi|polami|velden|полями)\s?:?\s?)?)(?=[\p{L}"'`])/giu;
const closers: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/** Words before a list that is not one of fields. */
const notThings =
  /^(?:api|apis|rest|restful|server|service|backend|app|application|project|node|express|it|that|which|this|we|you|i|us|types?|resources?|ressourcen?|recursos?|ressources|entities|models?|endpoints?|routes?|features?|things|fields|status|type|role|roles|one|with|has|is|queries|mutations?|schnittstelle|projekt|servidor|serveur|graphql|json|crud|https?|needs?|should|must|also|und|and|tests?|validation|note|please|port)$/iu;

/** "books (title, author), loans (due date)" and "products with name, price": what follows is no field. */
function listsThings(parts: readonly string[]): boolean {
  const [first = ''] = parts;
  return (
    new RegExp(openings.source, 'iu').test(first.replace(/\([^)]{0,200}\)/gu, '')) ||
    parts.every((part) => /^[^(]{2,40}\([^()]{2,200},[^()]{2,200}\)$/u.test(part))
  );
}

function unique(fields: readonly ResourceField[]): readonly ResourceField[] {
  return [...new Map(fields.toReversed().map((field) => [field.name, field])).values()].reverse();
}

/** Where the request says nothing of it, all fields are required that a creator can know. */
function withRequired(resources: readonly Resource[]): readonly Resource[] {
  return resources.map(({ name, fields }) => {
    const isSaid = fields.some(({ isRequired }) => isRequired === true);
    return {
      name,
      fields: fields.map((field) =>
        isSaid ||
        field.isRequired !== undefined ||
        field.type === 'boolean' ||
        later.test(field.name)
          ? field
          : { ...field, isRequired: true },
      ),
    };
  });
}

/** Known only later, or not to everybody. */
const later =
  /^(?:(?:created|updated|deleted|returned|finished|completed)(?:At|On)?|notes?|comments?|notizen?|notas?)$/iu;
