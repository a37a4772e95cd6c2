import type { Look, StaticPlan } from '../../../../contracts/job/plan.ts';
import { coloursIn } from '../../../../starters/shared/colours/read-colours.ts';
import { readProfession } from '../../../../starters/shared/reading/profession.ts';
import type { Refusals } from '../../refusals/refusals.ts';
import { oneLine } from '../clean-text.ts';
import { readSubject } from '../read-request.ts';
import { listedThings } from './items/listed-things.ts';
import { itemsOf, shownItems } from './items/page-items.ts';
import { type PageReading, type PageRequest, readingOf } from './page-reading.ts';
import { readLook } from './read-look.ts';
import { sectionsOf } from './sections/page-sections.ts';
import { summaryOf } from './summary-of.ts';
import { titleOfPage } from './title/page-title.ts';

/** Reads the plan of a page: title, subject, sections, items, language and look. */
export function readPage(request: PageRequest): Omit<StaticPlan, 'starter' | 'slug'> {
  const reading = readingOf(request);
  const listed = listedThings(reading);
  const subject = subjectOf(reading);
  const title = titleOfPage(reading, { listed, subject });
  const items = itemsOf(reading, { listed, title });
  const { sections, lists, summarised } = sectionsOf(reading, items, title);
  const { starter, message, refusals, language, isBare, given, facts, head } = reading;
  return {
    projectType: 'static_html',
    title,
    // A game has nobody to write to, and no prices.
    ...(isBare && { isExact: true }),
    summary: summaryOf(
      {
        starter,
        title,
        sections: summarised,
        language,
        facts,
        given,
        ...(subject !== undefined && { subject }),
      },
      head,
    ),
    sections,
    ...(lists.length > 0 && { lists }),
    ...(subject !== undefined && { subject: oneLine(subject, 60) }),
    items: shownItems(items, reading),
    language,
    look: lookWithout(readLook(message), refusals),
    ...(refusals.parts.length > 0 && { unwanted: refusals.parts }),
    ...(given.length > 0 && { given }),
  };
}

/** What the page is about; of a landing page, otherwise the profession of its owner. */
function subjectOf({ starter, head, clause, written }: PageReading): string | undefined {
  return (
    readSubject(clause, written) ?? (starter === 'landing-page' ? readProfession(head) : undefined)
  );
}

/** "Don't use blue", where the colour stands behind other words. */
function lookWithout(look: Look, { refused }: Refusals): Look {
  const refusedColours = refused.flatMap(({ text }) => coloursIn(text.toLowerCase()));
  if (refusedColours.length === 0) return look;
  const avoided = new Set([...(look.avoided ?? []), ...refusedColours.map(({ hex }) => hex)]);
  const { colours, ...rest } = look;
  const kept = (colours ?? []).filter((hex) => !avoided.has(hex));
  return { ...rest, ...(kept.length > 0 && { colours: kept }), avoided: [...avoided].slice(0, 4) };
}
