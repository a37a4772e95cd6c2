import type { PlanRoute } from '../../../../contracts/job/plan.ts';
import type { Resource, ResourceField } from '../../../../contracts/job/resource.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { fold } from '../../../shared/fold.ts';
import { pathNameOf } from '../../../shared/path-name.ts';
import { stemOf } from '../../../shared/reading/read-things.ts';
import { isLoans } from '../../read-terms.ts';
import { verbOf } from '../verbs.ts';
import { type Action, actions } from './action-words.ts';

interface SaidAction {
  readonly action: Action;
  /** The name of the things with which it is done. */
  readonly of: string;
}

/**
 * What a request asks to do with single things, beside keeping them.
 *
 * @example
 * saidActions('books with title and available. Endpoints to borrow and return a book', resources);
 * // borrow and return, each of books
 */
function saidActions(text: string, resources: readonly Resource[]): readonly SaidAction[] {
  const kept = resources.filter(({ fields }) => fields.length > 0);
  const found = sentencesIn(text).flatMap((sentence) => {
    const plain = fold(sentence).toLowerCase();
    const parts = partsIn(plain);
    // "titel, jahr, ausleihen und zurückgeben": more than one deed, and nothing else.
    const deeds = parts.filter((part) => isDeed(part, kept));
    const areDeeds = new Set(deeds.flatMap(actionsIn)).size > 1;
    return parts.flatMap((part) => {
      const said = actionsIn(part);
      const isAsked = endpoints.test(part) || (areDeeds && deeds.includes(part));
      return said.flatMap((action) => {
        const of = thingOf(action, part, kept);
        return of !== undefined &&
          (isAsked || (isDoneWith(action, of, part) && hasField(action, of)))
          ? [{ action, of: of.name }]
          : [];
      });
    });
  });
  // Where loans are kept, a thing is borrowed by one of them.
  const areKept = kept.some(({ name }) => isLoans(name));
  const asked = areKept ? found.filter(({ action }) => !lending.has(action.ending)) : found;
  const all = [...new Map(asked.map((one) => [`${one.of} ${one.action.ending}`, one])).values()];
  return all
    .filter(
      ({ action: { beside }, of }) =>
        beside === undefined ||
        all.some((one) => one.of === of && beside.includes(one.action.ending)),
    )
    .slice(0, mostActions);
}

/** The routes of these actions. */
export function actionRoutes(
  text: string,
  resources: readonly Resource[],
): readonly Pick<PlanRoute, 'method' | 'path'>[] {
  return saidActions(text, resources).map(({ action, of }) => ({
    method: 'POST',
    path: `/${of}/:id/${action.ending}`,
  }));
}

/** The resources with a field for what each action changes: a flag, a count or a state. */
export function withActionFields(
  resources: readonly Resource[],
  text: string,
): readonly Resource[] {
  return saidActions(text, resources).reduce(
    (all, { action, of }) => all.map((one) => (one.name === of ? withField(one, action) : one)),
    resources,
  );
}

/** Whether things with a field for it are lent or reserved as they are: no loans and no bookings are kept. */
export function isTaken(resources: readonly Resource[], text: string): boolean {
  return saidActions(text, resources).some(
    ({ action, of }) =>
      /^(?:borrow|checkout|rent|reserve)$/u.test(action.ending) &&
      (resources.length === 1 ||
        resources.some(
          (one) => one.name === of && one.fields.some((field) => isFlag(action, field)),
        )),
  );
}

/** Whether a clause asks for nothing but actions that have routes. */
export function saysAction(
  clause: string,
  routes: readonly Pick<PlanRoute, 'method' | 'path'>[],
): boolean {
  const plain = fold(clause).toLowerCase();
  const said = actionsIn(plain);
  return (
    said.length > 0 &&
    plain.split(' ').length < 14 &&
    !/\d/u.test(plain) &&
    said.some(({ ending }) => routes.some(({ path }) => path.endsWith(`/:id/${ending}`))) &&
    said.every(
      ({ ending, beside }) =>
        routes.some(({ path }) => path.endsWith(`/:id/${ending}`)) ||
        // "abschließen" is to lock and to complete.
        beside !== undefined ||
        said.length > 1,
    )
  );
}

const mostActions = 8;
const lending: ReadonlySet<string> = new Set(['borrow', 'checkout', 'rent']);

/** "borrow and return", "borrow and return the books" */
function isDeed(part: string, things: readonly Resource[]): boolean {
  const left = actionsIn(part).reduce((rest, { words }) => rest.replace(words, ' '), part);
  const stems = new Set(things.map(({ name }) => shortOf(name)));
  return (
    left !== part &&
    left.split(/\s+/u).every((word) => small.test(word) || stems.has(shortOf(word)))
  );
}

/** The same of "bücher", "buecher", "książek" and "książki". */
const shortOf = (word: string): string =>
  pathNameOf(word, 'en')
    .replace(/([aou])e/u, '$1')
    .slice(0, 4);
const small = /^(?:[a-zа-яі]{0,3}|和)$/u;

/** Fields without those that are deeds: "borrow" of "title, year, borrow and return". */
export function withoutDeeds(resources: readonly Resource[], text: string): readonly Resource[] {
  const said = new Set(saidActions(text, resources).map(({ action }) => action));
  const isSaid = ({ label }: ResourceField): boolean => {
    const plain = fold(label).toLowerCase();
    return isDeed(plain, resources) && actionsIn(plain).some((action) => said.has(action));
  };
  return resources.map(({ name, fields }) => ({
    name,
    fields: fields.filter((field) => field.type !== 'text' || field.oneOf || !isSaid(field)),
  }));
}

function actionsIn(plain: string): readonly Action[] {
  return actions.filter(({ words }) => words.test(plain));
}

function sentencesIn(text: string): readonly string[] {
  return text
    .slice(0, 4000)
    .split(/[.!?](?:\s|$)|[;。！？；।؟\n]/u)
    .filter((sentence) => sentence.length < 400);
}

/** "books with title and available, endpoints to borrow a book": what follows the comma. */
function partsIn(plain: string): readonly string[] {
  const parts = plain.split(/[,،，、:](?=\s|[^\s\d])/u);
  const at = parts.findIndex((part) => endpoints.test(part));
  // "endpoints to lock, unlock and pin a door"
  return at < 0 ? parts : [...parts.slice(0, at), parts.slice(at).join(',')];
}

/** The thing that a clause names, or else the one that has what the action changes. */
function thingOf(
  action: Action,
  part: string,
  resources: readonly Resource[],
): Resource | undefined {
  const things = resources.filter(({ name }) => !dealings.test(name));
  const named = things.filter(({ name }) => {
    const stem = stemOf(name);
    return stem !== undefined && new Set(part.match(/\p{L}{3,24}/gu)?.map(stemOf)).has(stem);
  });
  return (
    named.find((one) => hasField(action, one)) ??
    named.at(-1) ??
    things.find((one) => hasField(action, one)) ??
    (things.length === 1 || resources.length === things.length ? things[0] : undefined)
  );
}

/** "borrow and return a book", and no "books that people borrow". */
function isDoneWith({ words }: Action, { name }: Resource, part: string): boolean {
  const stem = stemOf(name);
  const at = part.search(words);
  if (stem === undefined || at < 0) return false;
  return letterPattern(
    `^\\p{L}{3,14}(?:\\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|и|или|та|och)\\s\\p{L}{3,14}){0,3}\\s(?:(?:an?|the|eine?n?|una?|une?|um|uma|un|een|en|ett)\\s)?${stem}`,
  ).test(part.slice(at));
}

/** Things that are lent or booked have rules of their own. */
const dealings =
  /^(?:loans?|lendings?|bookings?|reservations?|rentals?|ausleih|verleih|buchung|prestamo|emprunt|emprestimo|prestit|lening|wypozycz|reserva|prenotazion|reservering|rezerwac)/u;

/** "endpoints to borrow", "借书接口" */
const endpoints =
  /(?<!\p{L})(?:end ?points?|routes?|endpunkte?n?|routen|rutas?|points? d.(?:acces|entree)|rotas?|rott[ae]|eindpunt\p{L}{0,2}|endpoint\p{L}{0,8}|koncow\p{L}{1,4}|uc nokta\p{L}{0,4}|эндпо[ий]нт\p{L}{0,3}|ендпо[їи]нт\p{L}{0,3}|маршрут\p{L}{0,3}|roppunkt|andpunkt\p{L}{0,3})(?!\p{L})|接口|エンドポイント|엔드포인트|एंडपॉइंट|نقاط|نقطة/u;

const isFlag = (action: Action, { name }: ResourceField): boolean => {
  const verb = verbOf(action.ending);
  const plain = fold(name);
  return verb?.fits.test(plain) === true || verb?.undoes?.test(plain) === true;
};

function hasField(action: Action, { fields }: Resource): boolean {
  return fields.some((field) => fitsField(action, field));
}

function fitsField(action: Action, field: ResourceField): boolean {
  if (action.field?.kind === 'count') return /likes?$/iu.test(field.name);
  const verb = verbOf(action.ending);
  return (
    isFlag(action, field) ||
    (field.oneOf ?? []).some((value) => verb?.fits.test(fold(value)) === true) ||
    (verb?.by !== undefined && stockFields.test(fold(field.name)))
  );
}

const stockFields =
  /^(?:copies|stock|quantity|ejemplares|exemplaires|exemplare|copias|copie|egzemplarze)$/iu;

/** A field in which an action is kept: the one that there is, true or false, or a new one. */
function withField(resource: Resource, action: Action): Resource {
  const known = resource.fields.find((field) => fitsField(action, field));
  const { field } = action;
  if (known !== undefined) {
    const isText = known.type === 'text' && known.oneOf === undefined;
    const type = field?.kind === 'count' ? 'integer' : 'boolean';
    if (!isText) return resource;
    return {
      ...resource,
      fields: resource.fields.map((one) =>
        one === known ? { name: one.name, label: one.label, type, isRequired: false } : one,
      ),
    };
  }
  const isThere = resource.fields.some(({ name }) => name === field?.name);
  if (field === undefined || isThere) return resource;
  return { ...resource, fields: [...resource.fields, newField(field)] };
}

function newField({ name, kind }: NonNullable<Action['field']>): ResourceField {
  const base = { name, label: name, isRequired: false };
  if (kind === 'flag') return { ...base, type: 'boolean' };
  if (kind === 'count') return { ...base, type: 'integer', min: 0 };
  return { ...base, type: 'text', oneOf: ['pending', 'approved', 'rejected'] };
}
