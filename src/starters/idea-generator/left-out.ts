import { readDrawLists } from './read-lists.ts';
import { isKnownKind } from './known-kinds.ts';

/** Where a request names no lines, the page has three gaps. */
export function leftOutOfIdeas(text: string): readonly string[] {
  if (readDrawLists(text).length > 0 || isKnownKind(text)) return [];
  return ['lines to draw from: the request names none, and three gaps stand there to be filled in'];
}
