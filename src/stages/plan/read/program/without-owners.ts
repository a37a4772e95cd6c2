/**
 * The text of a request for an API without those who use its list, and with the things for the list: whom it is
 * for is no thing that it keeps.
 *
 * @example
 * withoutOwners('an API with a task list for our team: task, person'); // 'an API with tasks: task, person'
 */
export function withoutOwners(text: string): string {
  return text.replace(owners, '$<lead>').replace(listOf, '$<lead>$<thing>s');
}

const owners =
  /(?<lead>(?<!\p{L})(?:with|mit|con|com|avec|met|z|ze|с|со|з|із|med|lijst|liste|lista)\s(?:\p{L}{1,16}\s){0,3}(?!node|express)\p{L}{3,20})\s(?:for|für|para|pour|per|voor|dla|для|för|untuk)\s(?:(?:our|my|unser\p{L}{0,2}|mein\p{L}{0,2}|nuestr[oa]s?|mi|notre|nos|ma|mon|noss[oa]|meu|minha|(?:il|la) nostr[oa]|nostr[oa]|la mia|il mio|ons|onze|mijn|nasz\p{L}{0,3}|moj\p{L}{1,2}|наш\p{L}{1,3}|мо\p{L}{1,3}|vår\p{L}?|min)\s)(?:\p{L}{3,20})(?=\s?[:：(])/giu;
/** "a task list": tasks */
const listOf =
  /(?<lead>(?<!\p{L})with\s)an?\s(?<thing>task|book|movie|user|member|customer|product|guest|student|contact|recipe|event|game|item|order|player)\slist(?=\s?[:(])/giu;
