import type { Language } from '../../../../../contracts/job/plan.ts';
import { wordsOf } from '../../../../../starters/page/dictionary.ts';
import { words } from '../../../../../starters/records/words.ts';
import { objectOf } from '../../title/object-of.ts';
import { titleCase } from '../../title/title-case.ts';

/** "a page to log my runs with …": what is kept. */
export function recordsTitle(head: string, language: Language): string {
  const kept =
    /(?<!\p{L})(?:log|track|record|list|manage|keep track of|organi[sz]e)\s(?<what>(?:(?:my|our)\s\p{L}{2,20}|the\s\p{L}{2,20}\s\p{L}{2,20})(?:\s\p{L}{2,20})?)(?=\s(?:with|by|in|and|for|where|,)|[,.:;]|$)/iu.exec(
      head,
    )?.groups?.['what'];
  const table = /(?<!\p{L})(?:board|card) ?games?(?: nights?)?(?!\p{L})/iu.exec(head)?.[0];
  return table !== undefined
    ? titleCase(table.split(' '))
    : kept === undefined
      ? (objectOf(head) ?? wordsOf(words, language).t('entries'))
      : titleCase(kept.split(' '));
}
