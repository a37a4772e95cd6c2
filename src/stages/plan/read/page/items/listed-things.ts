import { upperStart } from '../../../../../workspace/text/with-capitals.ts';
import { isContact, kindOf } from '../../../../../starters/landing-page/headings.ts';
import { withoutFunctions } from '../../../../../starters/not-included/page/asks-for.ts';
import { wishesOfSite } from '../../../../../starters/not-included/page/site-wishes.ts';
import { formPlace, readForms } from '../../../../../starters/page/forms/read-forms.ts';
import { isAside } from '../../../../../starters/shared/named-list.ts';
import { withoutParts } from '../../../refusals/refusals.ts';
import { bulletsIn, readItems } from '../../read-items.ts';
import type { PageReading } from '../page-reading.ts';
import { nounsBehind } from '../sections/read-sections.ts';
import { isNoPart } from '../sections/wished-headings.ts';
import { quotedExamples } from './quoted-examples.ts';

/** What a request lists: the lines of a tool, or what stands behind "with" or a colon. */
export function listedThings(reading: PageReading): readonly string[] {
  const { starter, rest, told, facts, written, isTool, isListing, refusals } = reading;
  const examples = isTool ? quotedExamples(told, facts) : [];
  if (examples.length > 1) return examples;
  const bullets = isTool ? bulletsIn(rest) : [];
  const listed =
    bullets.length > 1
      ? bullets
      : readItems(
          isListing ? withoutStatements(rest, facts).replaceAll(inBrackets, blank) : rest,
          written,
        );
  const row =
    starter === 'landing-page' && written !== 'en' ? nounsBehind(rest).map(upperStart) : [];
  const all = [...listed, ...row.filter((item) => !listed.includes(item))];
  return thingsOnly(withoutParts(all, refusals.parts), reading);
}

/** "We play folk rock with fiddle and accordion." lists no parts of a page. */
export function withoutStatements(text: string, facts: PageReading['facts']): string {
  return facts
    .filter(({ kind }) => kind === 'statement')
    .reduce((rest, fact) => rest.replace(fact.text, blank), text);
}

/** Without what a page does, its forms and, on a site, what is no part of a page. */
export function thingsOnly(
  items: readonly string[],
  { starter, head, told, facts, isTool }: PageReading,
): readonly string[] {
  const named = items.filter((item) => !isAside.test(item));
  const things = withoutForms(withoutFunctions(named, head, { starter, facts }), told);
  return isTool ? things : things.filter((item) => isOfSite(item, starter));
}

function isOfSite(item: string, starter: string): boolean {
  return (
    !isNoPart.test(item) &&
    (kindOf(item) !== 'note' || !wishesOfSite(item)) &&
    // The form stands where people get in touch.
    (starter !== 'portfolio' || formPlace(item) !== 0)
  );
}

/** "Audition" of "an audition form" is no section: the form stands in that for contact. */
function withoutForms(items: readonly string[], text: string): readonly string[] {
  const forms = readForms(text).map(({ name }) => name.toLowerCase());
  const isForm = (item: string): boolean =>
    forms.some((name) => name === item || name === `${item} form`);
  return items.filter((item) => !isForm(item.toLowerCase()) || isContact(item));
}

/** "Groups (bees, frogs)": what stands in brackets is of the section before it. */
const inBrackets = /\([^()\n]{1,200}\)/gu;
function blank(text: string): string {
  return ' '.repeat(text.length);
}
