import type { PlanFact } from '../../../../../contracts/job/plan.ts';
import { kindOf } from '../../../../../starters/landing-page/headings.ts';
import { isAmenity } from '../../../facts/labels/told-clauses.ts';
import { sectionCalled } from '../../../../../starters/page/wished/wished-sections.ts';

/** Items that are no fact with a place of its own on the page, and not what is not wanted. */
export function withoutFacts(
  items: readonly string[],
  facts: readonly PlanFact[],
): readonly string[] {
  const told = facts
    .filter(({ kind }) => ofSections.has(kind))
    .map(({ kind, text, label = '' }) => ({ kind, text: plain(text), label: plain(label) }));
  const unknown = items.filter(
    (item) => kindOf(item) === 'note' && sectionCalled(item) === undefined,
  );
  const hasAmenities = facts.some(({ kind, text }) => kind === 'detail' && isAmenity(text));
  return items.filter((item) => {
    const words = plain(item);
    const isTold = told.some(
      ({ kind, text, label }) =>
        text.includes(words) ||
        (kind === 'hours' && words.includes(text)) ||
        // "Phone 0951 448 20 17"
        (contacts.has(kind) &&
          words.includes(text) &&
          words.split(' ').length - text.split(' ').length < 3) ||
        words === label ||
        words.replace(text, '').replace(label, '').trim().length < 4,
    );
    // One word may be a part of the page, "FAQ", unless it is of what a place has.
    const isSaid = facts.some(
      ({ kind, label, text }) =>
        kind === 'detail' &&
        label === undefined &&
        (words.includes(' ')
          ? plain(text).includes(words)
          : partsOfAll.test(text) && unknown.includes(item)
            ? plain(text).split(partsOfAll).includes(words)
            : plain(text) === words &&
              (isAmenity(words) || (hasAmenities && unknown.includes(item)))),
    );
    // "Host: Rosaria"
    const isLabelled = facts.some(
      ({ kind, label, text }) => kind === 'detail' && label !== undefined && plain(text) === words,
    );
    // "A section about me, Nadia"; several names are a list.
    const isName =
      unknown.length === 1 &&
      unknown[0] === item &&
      facts.some(({ kind, text }) => kind === 'name' && text === item);
    // "Payment cash or PayPal"
    const isChoice = facts.some(
      ({ kind, text }) => kind === 'detail' && orLast.exec(plain(text))?.[1] === words,
    );
    return (
      !isChoice &&
      !isName &&
      !isTold &&
      !isSaid &&
      !isLabelled &&
      !refused.test(item) &&
      !made.test(item)
    );
  });
}

const partsOfAll = /,?\s(?:and|und|y|et|e|en|i|и|та|och)\s|,\s/u;
const orLast = /\s(?:or|oder|o|ou|of|lub|или|або|eller|veya|atau|hoặc)\s(\S{3,30})$/u;

/** What a page does, and what stands in it until it is filled. */
const made =
  /(?<!\p{L})(?:filters?|filtres?|filtros?|filtr[oiay]|sort(?:ing|ed|able)?|placeholders?|platzhalter|images? de remplacement|imágenes provisionales|segnaposto|dummy|lorem ipsum|lightbox|toggle|slider|accordion|buttons?|knopf|knöpfe|bot(?:ón|ones|ão|ões)|boutons?|pulsant[ei]|knop(?:pen)?|przyciski?|buton\p{L}{0,3}|düğme\p{L}{0,3}|кнопк\p{L}{1,3}|calculators?|rechner|calculadora|calculateur|calcolatore|countdown|compte à rebours|cuenta atrás|conto alla rovescia|contagem regressiva|odliczanie)(?!\p{L})/iu;

/** Kinds of facts that a page has a place for. */
const ofSections: ReadonlySet<PlanFact['kind']> = new Set([
  'email',
  'phone',
  'link',
  'address',
  'price',
  'hours',
  'date',
  'time',
]);

const contacts: ReadonlySet<PlanFact['kind']> = new Set(['email', 'phone', 'link', 'address']);

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s"'“”„«»–—-]+/gu, ' ')
    .trim();
}

const refused =
  /^(?:no|not|never|without|closed|ohne|kein\p{L}{0,2}|nicht|geschlossen|sin|cerrado|sans|pas de|fermé|senza|chiuso|sem|fechado|bez|nie|zamknięte|zonder|geen|gesloten|без|закрыто|не)(?!\p{L})|(?:不要|休み|定休日|なし|없이|휴무|بدون|مغلق)/iu;
