import type { Language, PlanFact } from '../../../contracts/job/plan.ts';
import { takeAboutLines } from './about-lines.ts';
import { takeClauses } from './clause-facts.ts';
import { takeContacts } from './contact-facts.ts';
import { takeLabelled, takeLists } from './labelled-facts.ts';
import { takeListedPrices } from './prices/listed-prices.ts';
import { takeNames } from './name-facts.ts';
import { takePairedPrices } from './prices/paired-prices.ts';
import { takePlaces } from './place-facts.ts';
import { takePrices } from './prices/price-facts.ts';
import { takeSecondPrices } from './prices/second-prices.ts';
import { takeSecrets } from './secret-facts.ts';
import { takeSaid } from './said-facts.ts';
import { takePurpose } from './labels/app-purpose.ts';
import { joinRows } from './resolve/joined-rows.ts';
import { createFactsFound } from './spans.ts';
import { takeAsides, takeDeeds, takeStatements } from './statement-facts.ts';
import { takeTowns } from './town-facts.ts';
import { takeAmenities, takeThings } from './thing-facts.ts';
import { takeTimes } from './times/time-facts.ts';

/**
 * Reads what a message names, in its own words and with where it stood: mail addresses, phone numbers,
 * links, addresses, prices, opening hours, dates, labelled lines, statements and names. Contacts are read from the
 * `whole` message, of which the text may have stretches blanked: "a button that calls 555 0148".
 *
 * @example
 * await readFacts('a page for Luna, open Tue-Sun 9-17, tel 030 123456', 'en');
 * // [{ kind: 'name', text: 'Luna', … }, { kind: 'hours', text: 'Tue-Sun 9-17', … }, { kind: 'phone', … }]
 */
export async function readFacts(
  text: string,
  language: Language,
  whole = text,
  isOfSite = false,
): Promise<readonly PlanFact[]> {
  const head = text.slice(0, mostCharacters);
  const found = createFactsFound();
  takeContacts(whole.slice(0, mostCharacters), found);
  takeSecrets(head, found);
  if (isOfSite) takeDeeds(head, found);
  takePairedPrices(head, found);
  takeListedPrices(head, found);
  takeLists(head, found);
  takePrices(head, found);
  takeSecondPrices(head, found);
  await takeTimes(head, language, found);
  if (isOfSite) takeAmenities(head, language, found);
  takePlaces(head, found);
  takeTowns(head, found);
  takeAboutLines(head, found);
  takeLabelled(head, found);
  takeSaid(head, found);
  takeStatements(head, found);
  if (isOfSite) takeAsides(head, found);
  if (isOfSite) takePurpose(head, found);
  if (isOfSite) takeThings(head, language, found);
  takeClauses(head, language, found, isOfSite);
  takeNames(head, language, found);
  return joinRows(found.facts(), head);
}

const mostCharacters = 4000;
