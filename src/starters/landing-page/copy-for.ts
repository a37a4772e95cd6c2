import type { StaticPlan } from '../../contracts/job/plan.ts';
import { occasionIn } from '../shared/reading/profession.ts';
import { wordsOf } from '../page/dictionary.ts';
import { type AskedForm, readForms } from '../page/forms/read-forms.ts';
import { buttonLabel } from '../page/reading/button-label.ts';
import { personWords } from '../page/person-words.ts';
import { subjectBeside } from '../page/reading/subject-beside.ts';
import type { AskedPage } from './asked-page.ts';
import { comingSoon } from './coming-soon.ts';
import type { Given } from './said/given.ts';
import { makerOf } from './topics/maker.ts';
import { isLead } from './said/is-lead.ts';
import { tellsOwn } from './said/tells-own.ts';
import { askedFor } from './topics/asked-for.ts';
import { eventKindIn } from './topics/event-kind.ts';
import { inMemory, isOfMemory } from './topics/of-memory.ts';
import { type Copy, topics } from './topics/topics.ts';
import { townIn } from './topics/town-in.ts';
import { tradeIn } from './topics/trade.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';

/** The usual copy with what the request says of the first screen, and of who speaks. */
export function copyFor(usual: Copy, given: Given, asked: AskedPage): Copy {
  const { plan, message, request, forms, language, t } = asked;
  const { title } = plan;
  const [form] = plan.unwanted?.includes('booking') === true ? [] : readForms(message);
  const soon = comingSoon(request, { language, forms: readForms(message) });
  const toForm = form?.kind === 'booking' ? (usual.booking ?? forms[0]?.title) : forms[0]?.title;
  const isCalm = isOfMemory(message);
  const isCalled =
    forms.length === 0 &&
    given.contacts.some(({ kind }) => kind === 'phone') &&
    !given.contacts.some(({ kind }) => kind === 'email');
  const { t: person } = wordsOf(personWords, language);
  const isOne = isOfOne(request, title);
  const story = isOne ? [person('about1'), person('about2')] : usual.story;
  const action = isOne && usual.action === t('action') ? person('write') : usual.action;
  const isOf = usual.lead.includes('{title}') && !usual.lead.startsWith('{title}');
  return {
    ...usual,
    action:
      buttonLabel(request) ??
      soon?.action ??
      (forms[0]?.isSection === true ? forms[0].title : undefined) ??
      (form !== undefined && asksMore.has(form.kind) ? toForm : undefined) ??
      (isCalled ? t('call') : action),
    eyebrow: isCalm
      ? inMemory(language)
      : soon !== undefined
        ? [tradeIn(plan, request), soon.eyebrow].filter(Boolean).join(' · ')
        : withTown(
            withSubject(
              fuller(tradeIn(plan, request), askedFor(request, language, title)) ??
                occasionOf(usual, request) ??
                eventKindIn(plan, request) ??
                (vague.has(usual.eyebrow) || usual.eyebrow === t('eyebrow')
                  ? tellsOwn(plan)
                    ? ''
                    : usual.eyebrow
                  : partSaid(usual.eyebrow, request)),
              plan,
            ),
            // Where an event is stands beside its date.
            usual.isEvent === true || (given.when.length > 0 && hasDate(plan))
              ? []
              : given.contacts,
            title,
          ),
    lead: isCalm
      ? ''
      : (makerOf(title, request) ??
        soonLead(given, soon?.lead, request) ??
        detailsIn(given, request, usual.isOfTrade === true) ??
        // Words that fit any page say nothing beside what it tells; "at Yoga Studio" is at no place.
        ((tellsOwn(plan) && !isOwnSlogan(usual)) || (isOf && !isNamed(plan, request))
          ? ''
          : usual.lead)),
    // The last sentence, and one of the cards, ask people to write.
    story: isCalled ? story.slice(0, 1) : story,
    cards: usual.cards.map((card) =>
      isCalled && card.text === t('card3text') ? { ...card, text: '' } : card,
    ),
  };
}

/** "Tutor of maths" rather than "Tutor". */
function fuller(trade: string | undefined, asked: string | undefined): string | undefined {
  return trade === undefined || asked?.startsWith(`${trade} `) ? asked : trade;
}

/** "6 year olds dinosaur birthday party" rather than "Birthday", in languages that do not bend it. */
function withSubject(eyebrow: string, plan: StaticPlan): string {
  const { language = 'en', subject = '' } = plan;
  const isPart = subject.toLowerCase().includes(eyebrow.toLowerCase());
  return (isPart && !bending.has(language) ? subjectBeside(plan, eyebrow) : undefined) ?? eyebrow;
}

const bending: ReadonlySet<string> = new Set(['pl', 'ru', 'tr', 'uk']);

function hasDate({ facts = [] }: StaticPlan): boolean {
  return facts.some(({ kind }) => kind === 'date');
}

/** "Launch on March 1" says more than that it comes soon. */
function soonLead(given: Given, usual: string | undefined, request: string): string | undefined {
  if (usual === undefined) return undefined;
  const isDated = given.details.some(({ text }) => /\d/u.test(text));
  return (isDated ? detailsIn(given, request, false) : undefined) ?? usual;
}

/** Words of a trade or a celebration. Those that begin with the name promise what the page has not: "X: who we are". */
function isOwnSlogan({ lead, isOfTrade }: Copy): boolean {
  return (isOfTrade === true && !lead.startsWith('{title}')) || lead === topics.event.lead;
}

/** Words above a name that would fit most names. */
const vague: ReadonlySet<string> = new Set(
  [topics.anything, topics.service, topics.club, topics.trade, topics.shop, topics.startup].map(
    ({ eyebrow }) => eyebrow,
  ),
);

/** "Yoga" of "Yoga and Pilates", where the request names one of both, in any case: "szkoły jogi" of "Joga i pilates". */
function partSaid(eyebrow: string, request: string): string {
  const parts = eyebrow.split(/\s(?:and|und|y|et|e|en|i|ve|и|й|och|dan|và|और)\s|\sو|[与と·]/u);
  const words = request.toLowerCase();
  const said = parts.filter((part) => words.includes(stemOf(part.toLowerCase())));
  return parts.length === 2 && said.length === 1 ? upperStart(said[0] ?? eyebrow) : eyebrow;
}

function stemOf(word: string): string {
  return /^[\p{sc=Latn}\p{sc=Cyrl}]/u.test(word)
    ? word.slice(0, Math.max(word.length - 2, 3))
    : word;
}

/** "Cheese shop · Annecy": the town stands beside what the page is of. */
function withTown(said: string, contacts: Given['contacts'], title: string): string {
  const kind = said === title ? '' : said;
  const town = townIn(contacts, title);
  if (town === undefined || kind.includes(town)) return kind;
  return [kind, kind === '' ? upperStart(town) : town]
    .filter(Boolean)
    .join(/^\p{Ll}/u.test(town) ? ' ' : ' · ');
}

/** "Birthday"; "party" says no more than the usual words. */
function occasionOf({ isEvent, isOfTrade }: Copy, request: string): string | undefined {
  const said = isEvent === true && isOfTrade !== true ? occasionIn(request.slice(0, 240)) : '';
  return said === '' || /^(?:party|fiesta|festa|feest|fête)$/iu.test(said ?? '') ? undefined : said;
}

/** "Serving Bath since 2009, free quotes": what the request tells says more than words that fit any page. */
function detailsIn({ details }: Given, request: string, isOfTrade: boolean): string | undefined {
  const [first, ...more] = details.filter(
    ({ text }) => /[\p{L}\p{M}]{3}/u.test(text) && isLead(text),
  );
  if (first === undefined || more.length > 2) return undefined;
  const all = [first, ...more];
  const spots = all.map(({ text }) => request.indexOf(text));
  // Those of one sentence keep what stands between them.
  const isOne =
    !spots.includes(-1) &&
    all.every(({ text }, index) => {
      const next = spots[index + 1];
      return (
        next === undefined ||
        /^(?:[,、，،]\s?|\s)(?:\p{L}{1,4}\s)?$/u.test(
          request.slice((spots[index] ?? 0) + text.length, next),
        )
      );
    });
  // A trade has words of its own, but "maths, physics and chemistry" are one.
  if (isOfTrade && (!isOne || more.length === 0)) return undefined;
  const last = more.at(-1) ?? first;
  const line = isOne
    ? request.slice(spots[0], (spots.at(-1) ?? 0) + last.text.length)
    : all.map(({ text }) => upperStart(text)).join(' · ');
  return line.length > mostOfLead ? undefined : upperStart(line);
}

const mostOfLead = 120;

/** Forms that people come for: the first button is called as they are. */
const asksMore: ReadonlySet<AskedForm['kind']> = new Set(['booking', 'order', 'quote', 'signup']);

/** Whether a title is a name: "Yoga Studio" of "yoga studio page" says what it is, a new one of a follow-up is one. */
function isNamed({ title, subject = '' }: StaticPlan, request: string): boolean {
  if (!/^\p{Lu}/u.test(title)) return title !== subject;
  const words = request.toLowerCase();
  const isThere = (word: string): boolean => words.includes(word.toLowerCase());
  return request.includes(title) || !title.split(' ').every(isThere);
}

/** Whether one person speaks: "quién soy", or "me llamo Eva Ríos" of a page with that name. */
export function isOfOne(request: string, title: string): boolean {
  const name = request.indexOf(title);
  return (
    ofOne.test(request) ||
    (name > 0 && /\p{L}\s\p{Lu}/u.test(title) && saysName.test(request.slice(0, name)))
  );
}

const saysName =
  /(?<!\p{L})(?:my name is|i am|i['’]m|me llamo|soy|ich heiße|ich bin|mein name ist|je m['’]appelle|je suis|me chamo|sou (?:[ao] )?|mi chiamo|sono|ik heet|ik ben|mijn naam is|nazywam się|jestem|adım|ben|меня зовут|मेरा नाम|اسمي)\s$/iu;

/** A page of one person. */
const ofOne =
  /(?<!\p{L})(?:who i am|wer ich bin|quién soy|quem (?:eu )?sou|wie ik ben|kim jestem|кто я|about me|über mich|sobre m[ií]m?|qui suis[- ]je|à propos de moi|chi sono|over mij|o mnie|hakkımda|обо мне)(?!\p{L})|关于我(?!们)|自己紹介|मेरे बारे में|نبذة عني/iu;
