import type { FactKind, PlanFact, StaticPlan } from '../../../contracts/job/plan.ts';
import { onlyWhere } from '../../page/facts.ts';
import { factsOutside } from '../../page/reading/given-lists.ts';
import { answerGap } from './known-answers.ts';
import { type Answered, readAnswers } from './read-answers.ts';
import { upperDates } from '../upper-days.ts';
import { kindOf, type SectionKind } from '../headings.ts';
import type { Copy } from '../topics/topics.ts';
import { isOfLife, isOfMemory, lifeSpanIn } from '../topics/of-memory.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/** What the request says outside its lists, for the sections that show it in place of examples. */
export interface Given {
  /** Each with what it is the price of. */
  readonly prices: readonly PlanFact[];
  readonly hours: readonly PlanFact[];
  /** Times and dates with what happens then. */
  readonly moments: readonly PlanFact[];
  /** When it is all, and where: "Saturday 4 July", "11am to 4pm on the village green". */
  readonly when: readonly string[];
  readonly contacts: readonly PlanFact[];
  readonly statements: readonly PlanFact[];
  /** What it says in few words: "indie rock from Leeds". */
  readonly details: readonly PlanFact[];
  readonly questions: readonly Answered[];
  /** 'headline "Tea, slowly"' */
  readonly headline: readonly PlanFact[];
}

export function givenBy(plan: StaticPlan, message: string): Given {
  const facts = factsOutside(plan);
  const of = (...kinds: readonly FactKind[]): readonly PlanFact[] =>
    facts.filter(({ kind }) => kinds.includes(kind));
  const isCalm = isOfMemory(message);
  const times = withClocks(of('time', 'date'), message).filter(
    ({ label = '' }) => !isCalm || lifeSpanIn(message) === undefined || !isOfLife(label),
  );
  const isDated = times.some(({ kind }) => kind === 'date');
  // "8:00〜18:00、木曜休み"
  const opening =
    !isDated && of('hours').length > 0
      ? times.filter(
          ({ kind, label, text }) => kind === 'time' && label === undefined && span.test(text),
        )
      : [];
  const isAll = (fact: PlanFact): boolean =>
    fact.label === undefined ||
    // "Charity bake sale on 11 December" of a page that is called so.
    fact.label.toLowerCase() === plan.title.toLowerCase() ||
    onlyWhere.test(fact.label) ||
    // "start 9:30am Riverside Park"
    of('address').some(({ text }) => text === fact.label) ||
    begins.test(message.split(`${fact.text} ${fact.label}`, 1)[0] ?? '') ||
    releaseOf(fact, message) !== '';
  const details = of('detail').filter(({ label }) => label === undefined);
  // "Mossback, a cozy farming sim": what it is says the first screen.
  const beside = details.find(
    ({ text }) =>
      /^\p{Ll}[^\d:]{6,80}$/u.test(text) &&
      [', ', ' – ', ' - ', ' ('].some((mark) => message.includes(`${plan.title}${mark}${text}`)),
  );
  return {
    prices: of('price').filter(({ label }) => label !== undefined),
    hours: [...opening, ...of('hours')],
    // "My band The Anchors plays Harbour Hall on 14 March"
    moments: times
      .filter((fact) => !isAll(fact) && !ofStay.test(fact.label ?? ''))
      .map((fact) => {
        const [ahead, rest = ''] = (fact.label ?? '').split(`${plan.title} `);
        return rest !== '' && /^(?:my|our|the)?(?:\s?\p{Ll}+\s)?$/iu.test(ahead ?? '')
          ? { ...fact, label: rest }
          : fact;
      }),
    when: times
      .filter((fact) => isAll(fact) && !opening.includes(fact))
      .slice(0, 2)
      .map((fact) => releaseOf(fact, message) || whenOf(fact, plan))
      .map((words) => (plan.language === 'en' ? upperDates(words) : words)),
    contacts: of('address', 'phone', 'email', 'link'),
    statements: of('statement'),
    details,
    headline: [
      ...of('quote').filter(({ label }) => label === 'headline'),
      ...(beside === undefined ? [] : [beside]),
    ],
    questions: readAnswers(message).map((one) =>
      one.answer === '' ? { ...one, answer: answerGap(plan.language) } : one,
    ),
  };
}

function whenOf({ text, label = '' }: PlanFact, { title }: StaticPlan): string {
  return label === '' || label.toLowerCase() === title.toLowerCase() ? text : `${text} ${label}`;
}

/** "Out on March 5th": the day on which something appears, in the words of the request. */
function releaseOf({ kind, text }: PlanFact, message: string): string {
  const at = message.indexOf(text);
  const [ahead = ''] =
    kind === 'date' && at > 0 ? (appears.exec(message.slice(Math.max(at - 30, 0), at)) ?? []) : [];
  return ahead === '' ? '' : upperStart(`${ahead}${text}`);
}

const appears =
  /(?<!\p{L})(?:out|released?|coming out|available|erscheint|kommt|sortie|sort|disponible|sale(?!\son\s)|a la venta|esce|in uscita|uscita|sai|lançamento|verschijnt|komt uit|premiera|wydanie|çıkış|выходит|выйдет|виходить|släpps|ute)(?:\s(?:on|am|le|el|il|em|a|op|den|dia))?(?:\s(?:the|from))?\s$/iu;

/** "Saturday runs 11am to 9pm" of a festival that shows a programme: its hours are its schedule. */
export function withSchedule(given: Given, plan: StaticPlan, { isEvent }: Copy): Given {
  const isScheduled = isEvent === true && plan.sections.some((text) => kindOf(text) === 'schedule');
  return isScheduled && given.moments.length === 0
    ? {
        ...given,
        moments: given.hours.map((one) => ({ ...one, text: one.text.replace(' runs ', ' ') })),
        hours: [],
      }
    : given;
}

const begins = /(?<!\p{L})(?:starts?|beginn|départ|salida|partenza|largada|старт)\s(?:at\s)?$/iu;

/** When guests come and go is no programme. */
const ofStay =
  /check-?(?:in|out)|チェック(?:イン|アウト)|체크 ?(?:인|아웃)|入住|退房|заезд|выезд/iu;

/** "Next gig 9 May at The Cellar, 8pm": the time is of the date before it. */
function withClocks(times: readonly PlanFact[], message: string): readonly PlanFact[] {
  const isOf = (time: PlanFact | undefined, date: PlanFact | undefined): boolean =>
    time?.kind === 'time' &&
    time.label === undefined &&
    date?.kind === 'date' &&
    date.label !== undefined &&
    /^[^.!?\n]{0,40}$/u.test(message.split(date.text)[1]?.split(time.text)[0] ?? '.');
  return times.flatMap((fact, index) => {
    const next = times[index + 1];
    if (isOf(fact, times[index - 1])) return [];
    return isOf(next, fact) ? [{ ...fact, text: `${fact.text}, ${next?.text}` }] : [fact];
  });
}

const span = /\d.{0,12}(?:[-–—~〜]|to|bis|do|à|às|al|tot|から|부터|到|至).{0,8}\d/u;
/** Whether it fills a page. */
export function hasMuch(given: Given): boolean {
  const { details: _details, ...rest } = given;
  return Object.values(rest).flat().length > 2;
}

/** Whether a section shows what the request says, and so no example. */
export function isGiven(kind: SectionKind, given: Given): boolean {
  if (kind === 'menu' || kind === 'plans') return given.prices.length > 0;
  if (kind === 'hours') return given.hours.length > 0;
  if (kind === 'questions') return given.questions.length > 0;
  if (kind === 'story') return given.statements.length > 0;
  return kind === 'schedule' && given.moments.length > 0;
}

/** The copy with the prices, the story and the headline of the request. */
export function copyWith(copy: Copy, { prices, statements, headline: [first] }: Given): Copy {
  return {
    ...copy,
    ...(first !== undefined && { lead: upperStart(first.text) }),
    ...(prices.length > 0 && {
      prices: prices.map(({ label = '', text }) => [upperStart(label), '', text] as const),
    }),
    ...(statements.length > 0 && { story: statements.map(({ text }) => upperStart(text)) }),
  };
}
