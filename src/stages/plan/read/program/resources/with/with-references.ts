import type { Language } from '../../../../../../contracts/languages.ts';
import type { Resource } from '../../../../../../contracts/job/resource.ts';
import { isAccounts } from '../../../../../../starters/rest-api/access/account-routes.ts';
import { refersTo } from '../../../../../../starters/rest-api/effects/read-effects.ts';
import { isLoans } from '../../../../../../starters/rest-api/read-terms.ts';
import { fold } from '../../../../../../starters/shared/fold.ts';
import { singularOf } from '../../../../../../starters/shared/reading/singular.ts';
import { stemOf } from '../../../../../../starters/shared/reading/read-things.ts';
import { isDealing } from './with-bookings.ts';

/**
 * The resources with what a booking is of, where none of its fields says so: an appointment of a pet. That
 * is the thing whose history is asked for, or the one named before it.
 */
export function withReferences(
  resources: readonly Resource[],
  text: string,
  language: Language,
): readonly Resource[] {
  return resources.map((resource, index) => {
    const others = resources.filter(
      (one) => !isDealing(one.name) && !isAccounts(one) && one.fields.length > 0,
    );
    const refers = ({ name }: Resource): boolean =>
      resource.fields.some(({ label, type }) => type === 'text' && refersTo(label, name));
    const told = historyOf(text, others);
    // What was done on a day makes the history of a thing.
    const isDone =
      told !== undefined &&
      told !== resource &&
      !refers(told) &&
      resource.fields.some(
        ({ type, label }) => type === 'date' && !/birth|geburt|naci|naiss|nasc|urodz/iu.test(label),
      ) &&
      resources.indexOf(told) < index;
    const isDealt =
      isDealing(resource.name) &&
      !isLoans(resource.name) &&
      resource.fields.length > 0 &&
      !others.some(refers);
    // "animals, feedings with time and food": each is of one of them.
    const isPart =
      parts.test(resource.name) && index > 0 && resource.fields.length > 1 && !others.some(refers);
    if (!isDone && !isDealt && !isPart) return resource;
    const before = resources.slice(0, index).findLast((one) => others.includes(one));
    const owner = told ?? before;
    if (owner === undefined) return resource;
    const label = singularOf(nounOf(owner.name, text), language);
    return {
      ...resource,
      fields: [{ name: label, label, type: 'text', isRequired: true }, ...resource.fields],
    };
  });
}

const parts =
  /^(?:feeding|payment|visit|grade|mark|repair|vaccin|reading|note[ns]?$|zahlung|besuch|reparatur|fuetterung|pago|visita|nota|calificacion|reparacion|paiement|pagament|vot[io]$|betaling|bezoek|cijfer|platnosc|ocen|wizyt|notlar|ocenk|platezh|vizit)/u;

function historyOf(text: string, others: readonly Resource[]): Resource | undefined {
  const said = history.exec(fold(text).toLowerCase())?.[0] ?? '';
  return others.find(({ name }) => {
    const stem = stemOf(name);
    return stem !== undefined && said.includes(stem);
  });
}

/** "the history of a pet", "a pet's history" */
const history =
  /(?:\p{L}{3,20}['’]?s?\s)?(?<!\p{L})(?:history|historial|historique|historico|storico|verlauf|geschiedenis|historie|histori\p{L}|gecmis\p{L}{0,3}|истори\p{L})(?!\p{L})(?:[\s'’]\p{L}{1,20}){0,4}/u;

/** "dueños" for the path "duenos": the noun as the request writes it. */
function nounOf(name: string, text: string): string {
  const words = text.toLowerCase().match(/\p{L}[\p{L}-]{1,29}/gu) ?? [];
  return words.find((word) => fold(word) === name) ?? name;
}
