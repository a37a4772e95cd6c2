import type { PagePart } from '../../contracts/job/plan.ts';
import { source } from '../lay-out.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { type FactWord, factWord } from '../page/facts.ts';
import { samplesFor } from '../page/wished/section-samples.ts';
import { definePage } from '../page/define-page.ts';
import { wordsOf } from '../page/dictionary.ts';
import { personWords } from '../page/person-words.ts';
import { chooseTopic, chooseTrade, copyOf } from './topics/choose-topic.ts';
import { withoutProgram } from './unbuilt.ts';
import { isComingSoon } from './coming-soon.ts';
import { copyFor, isOfOne } from './copy-for.ts';
import { contactForm } from '../page/forms/page-forms.ts';
import { isOfProgram } from './acts-on-page.ts';
import { askedSections } from './sections/asked-sections.ts';
import { picturedIn } from '../page/parts/lists/filter.ts';
import { tableOf, tableStyles } from '../page/parts/lists/table.ts';
import { isOfDates } from './said/covered.ts';
import { entriesBy, withEntries } from './said/entries.ts';
import { defaultSections, sectionsOf, usualHeading } from './sections/default-sections.ts';
import { copyWith, type Given, givenBy, withGiven } from './said/given.ts';
import { type Heading, headingsOf, isContact, kindOf } from './headings.ts';
import { knownAnswers } from './said/known-answers.ts';
import { listsIn } from './said/lists.ts';
import { openSections } from './said/open-sections.ts';
import { pageBody } from './page-body.ts';
import { frameStyles } from './styles/styles-frame.ts';
import { sectionStyles } from './styles/styles-sections.ts';
import { settledSections } from './sections/settled-sections.ts';
import { hasForm } from './sections/unwanted.ts';
import { isOfMemory, lifeSpanIn } from './topics/of-memory.ts';
import { menuHeadings } from './trades/trades.ts';
import { sectionWords } from './sections/asked-section-words.ts';
import { groupHours } from './said/group-hours.ts';
import { picturesAsked } from './said/pictures-asked.ts';
import { ofThings, toldUnder } from './said/told.ts';
import { topics } from './topics/topics.ts';
import { words } from './words.ts';

/** One page with the plan's sections and a contact form. */
export const render = definePage(
  {
    words,
    colour: ({ slug }, message) =>
      chooseTopic(message).colour ?? ownColours[slug.length % ownColours.length] ?? '#4338ca',
  },
  ({ plan, title, message, forms: asked, language, t }) => {
    const topic = chooseTopic(message);
    const { unwanted = [] } = plan;
    const request = message.slice(message.indexOf('\n') + 1);
    const trade = chooseTrade(message);
    const hasMenu = plan.sections.some((text) => kindOf(text) === 'menu');
    const usual = copyOf({ topic, trade }, { message, language, hasMenu, t });
    const said = scheduled(
      givenBy(plan, message),
      usual.isEvent === true && plan.sections.some((text) => kindOf(text) === 'schedule'),
    );
    const isCalm = isOfMemory(message);
    const isSoon = isComingSoon(request);
    const named =
      plan.sections.length > 0 || plan.isExact
        ? plan.sections
        : isCalm || isSoon
          ? []
          : defaultSections(sectionsOf(t('sections'), trade?.copy[language], language), said, plan);
    const pictured = picturedIn({ ...plan, message });
    const word = (key: FactWord): string => factWord(key, language);
    const first = headingsOf(named);
    const open = openSections(request);
    const asksStory = sectionWords.story.test(request);
    const aboutHeading = isOfOne(request, title)
      ? wordsOf(personWords, language).t('about')
      : usualHeading(t('sections'), 'story');
    const { given, lists: told } = toldUnder(
      asksStory ? headingsOf([...named, aboutHeading]) : first,
      said,
      request,
    );
    const plainCopy = withoutProgram(
      copyWith(copyFor(usual, { plan, message, request, forms: asked, given, language, t }), given),
      request,
      language,
    );
    const lists = new Map([
      ...told,
      ...(plan.lists ?? []).map(({ of, names }) => [of, names] as const),
    ]);
    const entries = entriesBy(plan, first, word);
    // "Classes: spin, boxing" and a timetable: its examples are of them.
    const classes = [...entries].find(
      ([text, all]) => ofClasses.test(text) && all.every(({ when, price }) => !when && !price),
    )?.[1];
    const copy = {
      ...plainCopy,
      ...(classes && { cards: classes.map(({ name }) => ({ title: name, text: '' })) }),
    };
    const places = { given, entries, lists, usual, language };
    // "Rooms" of a request that says what each costs.
    const priced =
      given.prices.length > 0 && !first.some(({ kind }) => kind === 'menu' || kind === 'plans')
        ? first.find(({ text }) => ofThings.test(text) && !entries.has(text) && !lists.has(text))
        : undefined;
    const kinds = new Set(
      first.map((one) =>
        one === priced ? 'plans' : isOfDates(one, places) ? 'schedule' : one.kind,
      ),
    );
    const isMapped =
      asksFor('map', message) && given.contacts.some(({ kind }) => kind === 'address');
    const ofGroup = groupHours(given.hours, request);
    const headings = headingsOf(
      plan.isExact
        ? named
        : withGiven(named, kinds, {
            given,
            listed: [...entries.keys()],
            told: new Set(lists.keys()),
            // A place that serves food has a menu.
            word: (key) =>
              (key === 'hours' ? ofGroup : undefined) ??
              (key === 'prices' && trade?.copy[language].menu !== undefined
                ? menuHeadings[language]
                : word(key)),
            questions: usualHeading(t('sections'), 'questions'),
            about: isCalm && language !== 'en' ? '' : aboutHeading,
            asked: refusesSections.some((part) => plan.unwanted?.includes(part))
              ? []
              : [
                  ...open.map(({ heading }) => heading),
                  ...askedSections(message, {
                    language,
                    kinds: new Set([
                      ...kinds,
                      ...[...entries.keys()].map(kindOf),
                      ...(given.questions.length > 0 ? (['questions'] as const) : []),
                    ]),
                    isPictured: pictured.length > 0,
                  }),
                ],
          }),
    ).map((one) => (one.text === ofGroup ? { ...one, kind: 'hours' as const } : one));
    const settled = settledSections(headings, {
      plan,
      request,
      said: places,
      trade,
      isPlain: trade === undefined && (language !== 'en' || topic === topics.anything),
      isCalm,
      priced,
      open,
      forms: asked,
      isMapped,
    });
    const sections = settled.map((heading) => withEntries(heading, entries.get(heading.text)));
    const hasTable = sections.some((one) => tableOf(one.text, one.entries ?? []) !== undefined);
    const contact = sections.findLast(({ kind }) => kind === 'contact');
    // Where people can call or write, a form that nobody asked for would be in the way.
    const isReached = given.contacts.some(({ kind }) => kind === 'phone' || kind === 'email');
    const isOpen = named.some(isContact) && !isCalm && !isReached;
    const own = contact !== undefined && isOpen && hasForm(contact.text, unwanted);
    const forms = asked.length === 0 && own ? [contactForm({ plan, message, language })] : asked;
    return {
      body: pageBody({
        title,
        seed: plan.slug,
        isCalm,
        span: isCalm ? lifeSpanIn(request) : undefined,
        sections,
        lists,
        copy,
        given,
        forms,
        isMapped,
        answers: knownAnswers(given, { facts: plan.facts ?? [], language }),
        pictured,
        pictures: picturesAsked(request),
        main: mainList(sections, message),
        samples: (heading) => samplesFor(heading, language),
        t,
      }),
      list: { names: sections.map(({ text }) => text), within: listsIn(sections, copy, lists) },
      styles: hasTable ? `${styles}\n${tableStyles}` : styles,
      font: topic.font,
      // What a game is to do is nothing to tell about it.
      isBare: isOfProgram(message.slice(message.indexOf('\n') + 1)),
      placed: plan.given ?? [],
      ...(contact !== undefined && { factsBefore: `<section id="${contact.id}` }),
      notes: [`\`index.html\`: the text and its sections.`],
    };
  },
);

/** "Saturday runs 11am to 9pm" of a festival: its hours are its schedule. */
function scheduled(given: Given, isScheduled: boolean): Given {
  return isScheduled && given.moments.length === 0
    ? {
        ...given,
        moments: given.hours.map((one) => ({ ...one, text: one.text.replace(' runs ', ' ') })),
        hours: [],
      }
    : given;
}

const ofClasses = /^(?:class|clases|curs|kurs|cours|aulas|corsi|lessen|zajęcia|занятия)/iu;

/** What a request refuses by these words it does not ask for. */
const refusesSections: readonly PagePart[] = ['gallery', 'questions', 'quotes'];

/** Prices are added up; what people filter or search is the longest list. */
function mainList(sections: readonly Heading[], message: string): Heading | undefined {
  const priced = sections.find(({ kind }) => kind === 'menu' || kind === 'plans');
  const [longest] = sections
    .filter(({ entries = [] }) => entries.length > 0)
    .toSorted((a, b) => (b.entries?.length ?? 0) - (a.entries?.length ?? 0));
  const isLooked = asksFor('filter', message) || asksFor('search', message);
  return isLooked ? (longest ?? priced) : (priced ?? longest);
}

const ownColours = ['#4338ca', '#0f6b64', '#97185a', '#1d4ed8', '#a63c14'] as const;

const styles = source`
  :root {
    --art-ground: var(--tint);
  }

  ${frameStyles}

  ${sectionStyles}
`;
