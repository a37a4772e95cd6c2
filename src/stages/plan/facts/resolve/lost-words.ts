import type { Language, PlanFact } from '../../../../contracts/job/plan.ts';
import { clausesOf } from '../../../../starters/not-included/clauses/clauses-of.ts';
import { wordsUnsaid } from '../../../../starters/not-included/clauses/uncovered.ts';
import { withoutFields } from '../../../../starters/page/forms/read-forms.ts';
import { isRequest } from '../parts.ts';

interface Shown {
  readonly facts: readonly PlanFact[];
  readonly language?: Language | undefined;
  /** What the site says, in lower case. */
  readonly known: string;
  /** The request. */
  readonly text: string;
}

/**
 * The facts of a site with the words of their clauses that its files lost: "8,50 €" of "burrito 8,50 €
 * (vegan possible)" is "8,50 € (vegan possible)", and "Mon-Fri 8-12" of "Mon-Fri 8-12 except Wednesday" all
 * of that. The same array where none was lost.
 */
export function withLostWords({
  facts,
  language = 'en',
  known,
  ...shown
}: Shown): readonly PlanFact[] {
  // The fields of a form stand in the form.
  const text = withoutFields(shown.text);
  const isLost = (words: string): boolean => {
    if (!/[\p{L}\d]/u.test(words) || isRequest(words) || areOpen.test(words)) return false;
    const [note = ''] = /(?<=[(（])[^()（）]{2,100}(?=[)）])/u.exec(words) ?? [];
    const hasNote = note !== '' && !known.includes(note.toLowerCase());
    return hasNote || wordsUnsaid(words, { language, known }).unsaid.length > 0;
  };
  const widened = new Map<PlanFact, PlanFact>();
  for (const [index, clause] of clausesOf(text).entries()) {
    const end = clause.start + clause.text.length;
    const within = facts.filter(({ at }) => at >= clause.start && at < end);
    const [fact = within.find(({ kind }) => kind === 'address'), ...others] = within.filter(
      ({ kind }) => takesMore.has(kind),
    );
    if (fact === undefined || others.length > 0 || !text.startsWith(fact.text, fact.at)) continue;
    const behind = fact.at + fact.text.length;
    // "setiap hari kecuali Senin"
    const isHours = fact.kind === 'hours';
    const next =
      within.find(({ at, kind }) => at >= behind && !(isHours && kind === 'name'))?.at ?? end;
    const before = within.findLast(({ at }) => at < fact.at);
    const from = before === undefined ? clause.start : before.at + before.text.length;
    const isPlace = fact.kind === 'address';
    const to = !isPlace && isLost(text.slice(behind, next)) ? next : behind;
    const ahead = text.slice(from, fact.at);
    const [, other = ''] = isPlace ? (joins.exec(ahead) ?? []) : [];
    const isOpen = other === '' ? isHours && isLost(ahead) : !known.includes(other.toLowerCase());
    const at = index > 0 && isOpen ? from : fact.at;
    const said = text.slice(at, to).trim();
    // "grotto (£5, book ahead)"
    const words = said.includes('(') ? said : said.replace(/\)$/u, '');
    if (words.length > fact.text.length && words.length <= mostCharacters)
      widened.set(fact, { ...fact, at: text.indexOf(words, at), text: words });
  }
  return widened.size === 0 ? facts : facts.map((fact) => widened.get(fact) ?? fact);
}

/** "we are open" */
const areOpen =
  /^\s?(?:arası )?(?:açığız|geöffnet|open|ouvert\p{L}{0,2}|abiert\p{L}{1,2}|aberto|aperto|geopend|otwarte?|открыт\p{L}{0,2}|відчинен\p{L}{0,2}|öppet|مفتوح)\s?$/iu;
const takesMore: ReadonlySet<string> = new Set(['price', 'hours', 'detail', 'time']);
/** "онлайн и" of "онлайн и в Казани" */
const joins = /^\s?(\p{L}{4,20})\s(?:and|or|und|oder|y|et|ou|e|en|i|и|или|ve)\s$/iu;
const mostCharacters = 120;
