import type { FactKind, GivenList, PlanFact } from '../../../contracts/job/plan.ts';
import { buttonLabel } from '../../page/reading/button-label.ts';
import { isContact } from '../headings.ts';

interface Told {
  readonly given?: readonly GivenList[] | undefined;
  readonly facts?: readonly PlanFact[] | undefined;
}

/** Whether a request tells something of its own, so that a page needs no words that fit any page. */
export function tellsOwn({ given = [], facts = [] }: Told): boolean {
  return given.length > 0 || facts.some(({ kind }) => !ofItself.has(kind));
}

/** Who and where: they fill no page. */
const ofItself: ReadonlySet<FactKind> = new Set(['name', 'quote', 'address']);

/** Whether a request asks how to get in touch: with a form, a button, an address or a link. */
export function asksContact(request: string): boolean {
  return isContact(request) || reached.test(request) || buttonLabel(request) !== undefined;
}

/** Whether it asks how to write to somebody: a link to a band's music or pictures is no wish to. */
export function asksToWrite(request: string): boolean {
  return asksContact(request.replaceAll(profiles, ' '));
}

const profiles = /instagram|facebook|spotify|youtube|tiktok/giu;

/** "a WhatsApp button", "mail me", "bestellen per Telefon" */
const reached =
  /whats ?app|telegram|messenger|instagram|facebook|e-?mails?(?!\p{L})|(?<!\p{L})(?:mail|phone|call|book|order|reserve|telefon\p{L}{0,3}|anruf\p{L}{0,4}|teléfono|llamar|téléphone|appel\p{L}{1,3}|ligar|telefone|chiam\p{L}{2,5}|bellen|zadzwo\p{L}{1,3}|звон\p{L}{2,4}|запис\p{L}{2,5}|заказ\p{L}{0,4}|randevu\p{L}{0,4}|sipariş\p{L}{0,4})(?!\p{L})|电话|预约|電話|予約|전화|예약|문의|फ़ोन|فون|هاتف|واتساب|تواصل/iu;
