import type { Language } from '../../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';
import { fold } from '../../../../../../starters/shared/fold.ts';
import { fieldLabel } from '../../../../../../starters/cli-tool/texts/tool-texts.ts';
import { type LoanTerms, loanTermsIn } from '../../../../../../starters/rest-api/loan-terms.ts';
import { wordsOf } from '../../../../../../starters/page/dictionary.ts';
import { singularOf } from '../../../../../../starters/shared/reading/singular.ts';
import { resourceName } from '../../../../../../starters/shared/reading/resource-name.ts';
import { keyOf } from '../../../../../../starters/shared/reading/key-of.ts';
import { usualFields } from '../../known/usual-fields.ts';
import { isCustomer, isWho } from '../../../../../../starters/rest-api/conflicts/booking/who.ts';
import { plainKindOf } from '../plain-nouns.ts';
import { isDealing } from './with-bookings.ts';
import { refersTo } from '../../../../../../starters/rest-api/effects/read-effects.ts';
import { isLoans } from '../../../../../../starters/rest-api/read-terms.ts';
import {
  dueWords,
  hasBorrower,
  overdue,
} from '../../../../../../starters/rest-api/wishes/wishes.ts';

/**
 * The resources with loans, of a request in which people borrow things: of what, to whom, and until when. A
 * loan ends after as many days as the request says.
 *
 * @example
 * withLoans(resources, 'Members can borrow a book for 14 days', 'en').at(-1);
 * // { name: 'loans', fields: [{ name: 'book', … }, { name: 'member', … }, { name: 'due', … }] }
 */
export function withLoans(
  resources: readonly Resource[],
  text: string,
  language: Language,
): readonly Resource[] {
  const plain = fold(text).toLowerCase();
  const noun = nouns.exec(plain)?.[0];
  const isSaid = noun !== undefined || verbs.test(plain);
  const kept = resources.filter(({ fields }) => fields.length > 0);
  const loans = kept.find(({ name }) => isLoans(name));
  const people = kept.find((one) => one !== loans && person(one.name));
  const thing = kept.find((one) => one !== loans && one !== people);
  if (loans !== undefined && thing !== undefined)
    return resources.map((one) =>
      one === loans ? withParties(one, { thing, people }, { plain, language }) : one,
    );
  const terms = loanTermsIn(text, language);
  if (isSaid && terms !== undefined && !kept.some(({ name }) => isDealing(name)))
    return withKinds(
      resources.filter((one) => one !== thing || isDealt(one, terms)),
      terms,
      { plain, text, noun, language },
    );
  // "my books: title, borrower, returned": each says who has it.
  if (thing?.fields.some(({ label }) => hasBorrower(label)) === true) return resources;
  // "Members can borrow a book": of those who borrow, nothing else is told.
  const said = borrower.exec(plain);
  const who = said && resourceName(text.slice(said.index, said.index + said[0].length), language);
  const told =
    who === null || who === 'items' || people !== undefined
      ? undefined
      : { name: who, fields: [field(wordsOf(usualFields, language).t('name'))] };
  if (isSaid && told !== undefined && thing !== undefined)
    return withLoans([...resources, told], text, language);
  if (!isSaid || people === undefined || thing === undefined) return resources;
  if (kept.some(({ name }) => isDealing(name))) return resources;
  const known = noun === undefined ? 'loans' : resourceName(noun, language);
  const name = known === 'items' ? 'loans' : known;
  const end = returnDate.exec(plain);
  const due = end
    ? text.slice(end.index, end.index + end[0].length).toLowerCase()
    : fieldLabel('due', language);
  const label = (one: Resource): string => oneOf(one, language);
  // "books with title, members and loans": two more things, and no fields of a book.
  const things: ReadonlySet<string> = new Set([people.name, name]);
  const ownOf = (one: Resource): Resource => ({
    ...one,
    fields: one.fields.filter((own) => !things.has(resourceName(own.label, language))),
  });
  return [
    ...resources.filter((one) => one.name !== name).map(ownOf),
    { name, fields: [field(label(thing)), field(label(people)), { ...field(due), type: 'date' }] },
  ];
}

/** A loan says of what it is, to whom, and until when if what is late is asked for. */
function withParties(
  loans: Resource,
  { thing, people }: { readonly thing: Resource; readonly people: Resource | undefined },
  { plain, language }: { readonly plain: string; readonly language: Language },
): Resource {
  const { name } = loans;
  const isDated = loans.fields.some(({ type }) => type === 'date');
  // "and until when"
  const end = loans.fields.find(({ label, type }) => type === 'text' && dueWords.test(label));
  const fields = loans.fields.map((one) =>
    one === end && !isDated ? { ...end, type: 'date' as const } : one,
  );
  const texts = fields.filter(({ type }) => type === 'text' || type === 'email');
  // "who, what, until": what is lent is one of the things.
  const unnamed = texts.find(({ label }) => what.test(fold(label)));
  const hasThing = unnamed ?? texts.find(({ label }) => refersTo(label, thing.name));
  const hasWho =
    people === undefined ||
    texts.some(
      ({ label }) =>
        refersTo(label, people.name) ||
        isWho(label) ||
        hasBorrower(label) ||
        names.test(fold(label)),
    );
  const isTimed = isDated || end !== undefined || !overdue.test(plain);
  return {
    name,
    fields: [
      ...(hasThing ? [] : [field(oneOf(thing, language))]),
      ...(hasWho ? [] : [field(oneOf(people, language))]),
      ...fields.map((one) => (one === unnamed ? { ...one, label: oneOf(thing, language) } : one)),
      ...(isTimed ? [] : [{ ...field(fieldLabel('due', language)), type: 'date' as const }]),
    ],
  };
}

/** Where a language has other letters, paths are in English. */
const oneOf = ({ name }: Resource, language: Language): string =>
  singularOf(name, foreign.has(language) || name === 'books' ? 'en' : language);
const what = /^(?:what|was|que|quoi|cosa|wat|co|ne|что)$/iu;
const names =
  /name|nombre|(?<!\p{L})(?:nom|nome|naam|imie|ad|isim|who|wer|wie|quien|qui|quem|chi|kto|kim)(?!\p{L})|имя|кто/iu;

/** Whether a request wants loans to be kept: "also need loans", and no "endpoint to loan a book". */
export function asksForLoans(text: string): boolean {
  return plural.test(fold(text).toLowerCase());
}

const plural =
  /(?<!\p{L})(?:loans|ausleihen(?= (?:von|mit|mussen|brauch|verwalt)|[.,:(]|$)|ausleihungen|leihen|prestamos|prets|emprunts|emprestimos|prestiti|leningen|uitleningen|wypozyczenia|выдачи)(?!\p{L})/u;

/** Things of which no loan term is told. */
function isDealt({ fields }: Resource, { days }: LoanTerms): boolean {
  return !fields.some(({ label }) => label.split(' ').some((word) => word in days));
}

/** A loan of a title of some kind, to somebody, which ends by its kind; and those who borrow. */
function withKinds(
  resources: readonly Resource[],
  { days }: LoanTerms,
  said: {
    readonly plain: string;
    readonly text: string;
    readonly noun: string | undefined;
    readonly language: Language;
  },
): readonly Resource[] {
  const { plain, text, noun, language } = said;
  const { t } = wordsOf(usualFields, language);
  const known = noun === undefined ? 'loans' : resourceName(noun, language);
  const found = borrower.exec(plain);
  const who = found && text.slice(found.index, found.index + found[0].length).toLowerCase();
  const one = who === null ? t('name') : singularOf(who, language);
  const people = resourceName(/^(?:en|es|fr|pt)$/u.test(language) ? `${one}s` : one, language);
  const isKept =
    who === null || people === 'items' || resources.some(({ name }) => name === people);
  return [
    ...resources,
    ...(isKept ? [] : [{ name: people, fields: [field(t('name'))] }]),
    {
      name: known === 'items' ? 'loans' : known,
      fields: [
        field(t('title')),
        { ...field(t('category')), oneOf: Object.keys(days) },
        field(one),
        { ...field(fieldLabel('due', language)), type: 'date' },
      ],
    },
  ];
}

const returnDate =
  /(?:due|return) date|fecha de devolucion|ruckgabedatum|date de retour|data di restituzione|data de devolucao|data zwrotu|terugbrengdatum|inleverdatum|iade tarihi/u;
const borrower =
  /(?<!\p{L})(?:members?|readers?|borrowers?|mitglied(?:er)?|leser|socios?|lectores|adherents?|lecteurs?|usagers?|membres?|leitor(?:es)?|soci[oi]?|lettori|leden|lezers?|czytelnicy|uye(?=(?:y[ei]|ler\p{L}{0,3})?(?!\p{L}))|okur(?!\p{L})|читател[иь])(?:(?<=uye)|(?!\p{L}))/u;
const foreign: ReadonlySet<Language> = new Set(['ru', 'zh', 'ja', 'ko', 'hi', 'ar']);

function field(label: string): ResourceField {
  return { name: keyOf(label), label, type: 'text', isRequired: true };
}

const verbs =
  /(?<!\p{L})(?:borrow\p{L}{0,3}|lend\p{L}{0,3}|lent|ausleih\p{L}{1,3}|ausgeliehen|verleih\p{L}{1,3}|prestar|presta\p{L}{0,2}|emprunt\p{L}{1,4}|emprest\p{L}{1,4}|prende\p{L}{1,3} in prestito|lenen|leent|uitlenen|wypozycz\p{L}{1,6}|odunc al\p{L}{0,6}|берут|брать|взять книг\p{L})(?!\p{L})|استعار|يستعير|借出|借阅|借りる|借り|대출/u;
const nouns =
  /(?<!\p{L})(?:loans?|ausleihen?|ausleihungen|prestamos?|prets?|emprunts?|emprestimos?|prestiti|prestito|leningen|uitleningen|wypozyczenia|выдач\p{L})(?!\p{L})|(?:ال)?[إا]عارة/u;
const person = (name: string): boolean =>
  isCustomer(name) ||
  plainKindOf(name) === 'person' ||
  /^(?:people|borrower|reader|utenti|schueler|nutzer|leitores|lettori|lezers|czytelnicy|okurlar|ch(?:ita|ite)teli|ucheniki|chleny)/u.test(
    name,
  );
