import { upperStart } from '../../../../../workspace/text/with-capitals.ts';
import { occasionIn } from '../../../../../starters/shared/reading/profession.ts';
import { saysWho } from '../../../../../starters/shared/reading/says-who.ts';
import { greeting } from '../../talk/greeting.ts';
import { objectOf } from '../../title/object-of.ts';
import { readGivenName, readName } from '../../title/read-name.ts';
import { readPageTitle } from '../../title/read-title.ts';
import { topicTitle } from '../../../../../starters/everyday-calculator/topic-title.ts';
import { beginningOf } from '../../title/clause-title.ts';
import { siteTitle } from '../../title/site-title.ts';
import { titleCase } from '../../title/title-case.ts';
import {
  coupleIn,
  isNameless,
  personOf,
  titleOfSubject,
  turningIn,
  withoutAsking,
} from '../../title/whose-page.ts';
import type { PageReading } from '../page-reading.ts';
import { askedTitle, gameTitle } from './game-title.ts';
import { subjectBeside } from '../../../../../starters/page/reading/subject-beside.ts';
import { plainSubject } from './plain-subject.ts';
import { recordsTitle } from './records-title.ts';
import { toolTitle } from './tool-title.ts';
import { gamesIn, keepsWins } from '../../../../../starters/records/reading/games-won.ts';
import { isSite } from '../../../../../starters/page/is-site.ts';

interface ReadBefore {
  /** What the request lists. */
  readonly listed: readonly string[];
  readonly subject: string | undefined;
}

/** The title of a page: a name in the request, what the page is of, or whose it is. */
export function titleOfPage(reading: PageReading, { listed, subject }: ReadBefore): string {
  const { starter, cues, wanted, facts, head, rest, clause } = reading;
  const { written, language, isTool, isBare, given } = reading;
  const subjectOf = isSite(starter) ? plainSubject(wanted, written) : undefined;
  if (subjectOf !== undefined) return subjectOf;
  const played = starter === 'records' && keepsWins(wanted) ? gamesIn(wanted) : undefined;
  if (played !== undefined && !facts.some(({ kind }) => kind === 'quote'))
    return upperStart(played.label);
  const titleIn = (text: string): string =>
    readPageTitle(text, {
      clause,
      language: written,
      isTool,
      facts,
      kind: gameTitle({ name: starter, cues }, text, written),
      asked: isTool ? askedTitle(cues, text, written) : undefined,
    });
  // What a game has in it is called so, and not the game.
  const [asked = ''] = isBare ? head.replace(greeting, '').split(/[.!?。！？\n]/u, 1) : [];
  const first = titleIn(asked === '' ? rest.replace(greeting, '') : asked);
  // "A shop for my records: Blue Hour, Night Owl": the first of a list is no name of all.
  const [one = ''] =
    starter === 'shop' && listed.length > 1 && listed.includes(first) ? listed : [];
  const called = one === '' ? first : titleIn(rest.slice(0, rest.indexOf(one.slice(1)) - 1));
  const named = isBare && anything.test(called) ? (objectOf(wanted) ?? 'Web App') : called;
  // "A tool to split a bill" says what it does elsewhere.
  const read =
    starter === 'records' && (anything.test(named) || aPage.test(named))
      ? recordsTitle(head, language)
      : isTool && anything.test(named)
        ? (askedTitle(cues, wanted, written) ??
          (written === 'en' ? undefined : beginningOf(clause)) ??
          (starter === 'everyday-calculator' ? topicTitle(wanted, language) : undefined) ??
          titleCase(starter.split('-')))
        : starter === 'habit-tracker' && isOfHabit(named, wanted, given)
          ? (askedTitle(cues, wanted, written) ?? titleCase(starter.split('-')))
          : isTool && named.endsWith(' है')
            ? (readName(wanted, facts, written) ?? recordsTitle(head, language))
            : isTool &&
                (saysWho(named) || aPage.test(named) || wishes.test(named) || aTime.test(named))
              ? (askedTitle(cues, wanted, written) ??
                doneOn(wanted) ??
                objectOf(wanted) ??
                afterWish(named))
              : named;
  const person =
    isSite(starter) && readGivenName(wanted) === undefined ? personOf(wanted) : undefined;
  if (person !== undefined) return person;
  const couple = celebrates.has(starter) ? (coupleIn(wanted) ?? turningIn(head)) : undefined;
  const own =
    couple ??
    (isNameless(read)
      ? ((weAre.test(head) ? undefined : titleOfSubject(subject)) ??
        (starter === 'invitation' ? (occasionIn(wanted) ?? read) : read))
      : withoutAsking(read));
  // "a link page for my instagram @luna"
  const settled =
    starter === 'link-in-bio' ? (/(?<!\S)@\w[\w.]{1,30}$/u.exec(own)?.[0] ?? own) : own;
  // "Our Dog Bruno 2011 - 2026"
  const undated = settled.replace(/\s(?:19|20)\d\d(?:\s?[–-](?:\s?(?:19|20)\d\d)?)?$/u, (years) =>
    lifetime.test(wanted) ? '' : years,
  );
  const site = sitesOfOwners.has(starter) ? siteTitle(undated, wanted, written) : undefined;
  return site !== undefined
    ? site === 'Landing Page'
      ? (subjectBeside({ title: '', subject: subject ?? '' }) ?? site)
      : site
    : isTool
      ? toolTitle(settled, wanted)
      : settled;
}

/** "Bugün saat 18:00'e kadar geri sayım", "kelime ve anlamı ekleyeyim" */
const aTime =
  /^(?:bugün|yarın|her gün)?\s?saat(?:\s\d{1,2})?$|(?:ekle|yaz|gir|kayded)\p{L}{0,6}(?:eyim|ayım)$/iu;

/** "Habit Tracker for Drinking Water", which is the first of them */
function isOfHabit(title: string, text: string, given: PageReading['given']): boolean {
  const at = text.toLowerCase().indexOf(title.toLowerCase());
  const isFirst = at >= 0 && goesOn.test(text.slice(at + title.length));
  return (
    (isFirst &&
      / (?:for|with|für|mit|para|con|pour|avec|com|per|voor|met|dla|z|для|с) /iu.test(title)) ||
    given.some(({ label }) => label !== '' && label === title)
  );
}

const goesOn = /^(?:,|\s(?:and|und|y|et|e|en|i|и|та))\s\p{L}/iu;

/** "We're a local running club": the title has fewer words of it. */
const weAre = /(?<!\p{L})we(?:['’]re| are) an?\s/iu;

/** Titles that would fit any tool. */
const anything =
  /^(?:landing page|(?:web[ -]?|mini |little )?(?:tool|app|page|site|program|thing)|programm?[ae]?|programme|программ[ау]|برنامج)$/iu;

/** "A page where I can convert km to miles, and back": what is done on it. */
function doneOn(text: string): string | undefined {
  const words = done.exec(text)?.groups?.['what'];
  return words === undefined ? undefined : upperStart(words);
}

const done =
  /(?<!\p{L})(?:where|där|donde|où|onde|dove)\s(?:(?:i|you|we|people|one|man|jag|vi|se|on|je|si|io)\s)?(?:can|could|kan|pued[aeo]n?|peut|peux|poss[ao]|può|podem?|posso)\s(?<what>\p{L}[^,.;:!?()\n]{4,40}?)(?=[,.;:!?(\n]|\s(?:and|och|y|et|e)\s|$)/iu;

/** "For our climbing club I'd love a logbook" */
const wishes =
  /(?<!\p{L})(?:i['’]d (?:love|like)|(?:i|we) (?:want|need)|hätten? gerne?|möchten?|quiero|quisiera|necesito|je voudrais|j[’']aimerais|vorrei|quero|preciso de|wil graag|chc(?:ę|iał\p{L}{2,4})|хочу|нужен|нужна)\s\p{L}/iu;

function afterWish(named: string): string {
  const at = wishes.exec(named);
  if (at === null) return named;
  const rest = named.slice(at.index + at[0].length - 1).replace(/^(?:an?|the|our|my)\s/iu, '');
  return rest === '' ? named : rest;
}

const aPage =
  /^(?:(?:kleine |einfache |web)?seite|una? página|página(?: web)?|pagina(?: web)?|page(?: web)?|(?:una? |une |eine |een )?app(?:li(?:cation)?|licativo)?|aplikacj[aęi]|stron[aęy]|(?:en )?(?:enkel )?(?:sida|webbsida|app)|halaman(?: web)?|trang(?: web)?|сторінк[ау]|застосун(?:ок|ку)|sayfa|bir sayfa|uygulama|страниц[ауы]|страничк[ау]|приложение|页面|网页|应用|ページ|アプリ|페이지|앱|पेज|ऐप|صفحة|تطبيق)$/iu;

const lifetime = /(?<!\d)(?:18|19|20)\d\d\s?[–-]\s?(?:19|20)\d\d(?!\d)/u;

/** Those that may be of a wedding. */
const celebrates = new Set(['invitation', 'landing-page']);

/** Those that are called after whom they are for. */
const sitesOfOwners = new Set(['landing-page', 'portfolio', 'shop', 'invitation', 'cv']);
