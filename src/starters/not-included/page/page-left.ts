import type { StaticPlan } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { menuCategories } from '../../page/reading/menu-categories.ts';
import { formPlace, withoutFields } from '../../page/forms/read-forms.ts';
import { isSite } from '../../page/is-site.ts';
import { joinsIn } from '../clauses/ands.ts';
import { type Clause, clausesOf } from '../clauses/clauses-of.ts';
import { figuresLeft } from '../clauses/figures-left.ts';
import { namesAbsent } from '../clauses/names-absent.ts';
import { type LeftRequest, sayClauses } from '../clauses/say-clauses.ts';
import { clausesUncovered } from '../clauses/uncovered.ts';
import { isListAct } from '../../shared/reading/tells-what.ts';
import { valuesAbsent } from '../missing/values-absent.ts';
import { isItself } from '../questions/itself.ts';
import { isNoWish } from '../questions/is-no-wish.ts';
import { behavioursIn } from './behaviours.ts';
import { isDone } from './does.ts';
import { emptyLeft } from './empty-left.ts';
import { asksForPage, isBuilt, isTalkOfTool } from './is-built.ts';
import { keepers } from './keepers.ts';
import { type MadePage, madePage, saidIn } from './made-page.ts';
import { wishesLeft } from './site-wishes.ts';
import { withoutTrailingLook } from './trailing-look.ts';

/**
 * The clauses of a request that its page does not cover: what a site is told to do and does not, and what
 * most words of stand nowhere in its files. In the words of the request, at most 8.
 */
export function leftOfPage(
  plan: StaticPlan,
  files: readonly ProjectFile[],
  request: LeftRequest,
): readonly string[] {
  const page = madePage(plan, files, request);
  const { text, language, known } = page;
  const left = [
    ...notBuilt(page),
    ...figuresOf(page),
    ...wishesOf(page),
    ...namesOf(page),
    ...valuesOf(page),
  ].filter(
    (clause) =>
      !(keepers.includes(plan.starter) && isListAct(clause.text)) &&
      !isItself(clause, { request: text, isTold: page.isAbout || !page.isOfSite }),
  );
  const lines = sayClauses(text, left, language)
    .map((line) => withoutTrailingLook(line.replace(asking, ''), text, page.withoutLook))
    .map((line) => (page.isOfSite ? line : withoutTool(line, plan.title)));
  const categories = categoriesLeft(plan, text);
  const isIn = (line: string): boolean =>
    (line.match(/[\p{L}\p{M}]{4,}/gu) ?? []).every((word) =>
      categories.some((one) => one.toLowerCase().includes(word.toLowerCase())),
    );
  const html = files.map(({ path, content }) => (path === 'index.html' ? content : '')).join('');
  return [
    ...categories,
    ...emptyLeft(plan, html, text, { said: lines, known }),
    ...(categories.length === 0 ? lines : lines.filter((line) => !isIn(line))),
  ];
}

/** "rent 1200, internet 60" of "bill splitter for Sam and Kate: rent 1200, internet 60": the tool is there. */
function withoutTool(line: string, title: string): string {
  if (!line.toLowerCase().startsWith(`${title.toLowerCase()} `)) return line;
  const rest = line.slice(title.length + 1);
  const behind = /^[^\d:：]{0,60}[:：]\s?(?<said>.{4,})$/u.exec(rest)?.groups?.['said'];
  return behind ?? (/^\d/u.test(rest) ? rest : line);
}

/** What a site is told to do, and clauses whose words stand nowhere. */
function notBuilt(page: MadePage): readonly Clause[] {
  const { text, language, facts, withoutLook, isOfSite } = page;
  const uncovered = clausesUncovered(text, {
    text: page.made,
    language,
    facts,
    withoutLook,
    further: !isOfSite ? thatToo : language === 'hi' ? /\sऔर\s(?=\p{L})/giu : joinsIn(language),
  }).map((clause) => {
    const whole = wholeOf(clause, text);
    return isBuilt(whole, page) ? clause : whole;
  });
  const told = isOfSite ? behavioursIn(text) : [];
  return [...told, ...uncovered.filter((clause) => !(isOfSite && asksForPage(clause.text)))].filter(
    (clause) => !isBuilt(clause, page),
  );
}

/** Numbers of a game or a tool. */
function figuresOf(page: MadePage): readonly Clause[] {
  return page.isOfSite && !page.isAbout
    ? []
    : figuresLeft(page.text, page.files).filter(
        (clause) =>
          !isTalkOfTool(clause, page) &&
          // That there are fewer questions is told of the quiz itself.
          !(page.plan.starter === 'quiz' && isDone('quiz', clause.text)) &&
          // "a palette of 12 colours", all of which are words for what is there
          !page.done.some(
            ({ start, end }) =>
              start <= clause.start && end >= clause.start + clause.text.trimEnd().length,
          ),
      );
}

/** What a site is wished to have besides what it tells. */
function wishesOf(page: MadePage): readonly Clause[] {
  const { facts, known, hasForms, plan } = page;
  if (!page.isOfSite) return [];
  const isNew = ({ text }: Clause): boolean =>
    known.every((name) => name.toLowerCase() !== text.toLowerCase());
  // "calendar (11 April seeds, 9 May plants)": the page lists it.
  const isListed = ({ text }: Clause): boolean =>
    (plan.given ?? []).some(
      ({ label }) => label !== '' && text.toLowerCase().startsWith(label.toLowerCase()),
    ) ||
    (plan.lists ?? []).some(
      ({ names }) => names.length > 1 && names.every((name) => text.includes(name)),
    );
  const isDetail = ({ start, text }: Clause): boolean =>
    facts.some(
      ({ at, text: { length }, kind }) =>
        kind === 'detail' && at <= start && at + length >= start + text.length,
    );
  return wishesLeft(withoutFields(page.text), page.files).filter(
    (clause) =>
      isNew(clause) &&
      !isDetail(clause) &&
      !isListed(clause) &&
      !(hasForms && formPlace(clause.text) >= 0),
  );
}

/** Names that stand nowhere, but those of people whom a tool is for. */
function namesOf(page: MadePage): readonly Clause[] {
  const { text, shown, known, language, isOfSite } = page;
  const talk = clausesOf(text).filter((clause) => isTalkOfTool(clause, page));
  return namesAbsent(text, [...shown, ...known].join('\n'), language, isOfSite).filter(
    ({ start }) => !talk.some((one) => one.start <= start && start < one.start + one.text.length),
  );
}

const isSettings = /\.html$|(?:^|\/)content\.js$/u;

/** Quotes, prices and listed things that stand nowhere. */
function valuesOf(page: MadePage): readonly Clause[] {
  const said = page.isAbout ? page.plan.title : page.shown.join('\n');
  const settings = page.files.filter(({ path }) => isSettings.test(path));
  const priced = page.isAbout ? said : settings.map(saidIn).join('\n');
  return valuesAbsent(page.text, [said, ...page.known].join('\n'), priced).filter(
    (clause) =>
      !isNoWish(clause.text) &&
      !isBuilt(clause, page) &&
      // A look that was taken is blank.
      page.withoutLook.slice(clause.start, clause.start + clause.text.length).trim() !== '' &&
      // "40 saniye çalışma": whether its number is there is seen elsewhere.
      !isDone(page.plan.starter, clause.text),
  );
}

/** "The site needs team pages", "网站要有首页、本月推荐": what asks is no part of what is missing. */
const asking =
  /^(?:(?:it|the (?:site|page|website)) (?:should|must|needs? to|has to) (?:show|have|include|contain|list)|the (?:site|page|website) needs|(?:(?:we|i) )?(?:need|want|would like)(?: to have)?(?! (?:to|it) )|include|(?:ich|wir) (?:hätten? gerne?|möchten?|brauchen?|wünschen?)|(?:je|nous) voudr(?:ais|ions)|j[’']aimerais|il (?:me |nous )?faut|que (?:tenga|haya|incluya)|quiero|quisiera|queremos|necesito|me gustaría|quero|queremos|queria|gostaria de|preciso de|vorrei|vorremmo|voglio|mi serv(?:e|ono)|servono|(?:ik|wij|we) (?:wil|willen|zou|zouden)(?: graag)?|graag|chc[ęe]\p{L}{0,2}|chciał\p{L}{3,4}|dodaj|potrzeb(?:uj\p{L}{1,2}|n[yae])|хо(?:чу|тим|телось бы)|нуж(?:ен|на|но|ны))\s(?=\p{L})|^(?:网站|页面)?(?:要有|需要有?)(?:首页[、，])?|^(?:और|ve)\s|(?:を載せて(?:ください|下さい)|をお願いします|が(?:欲し|ほし)いです)$|\s?(?:넣어|추가해) ?(?:주세요|줘)$|\s(?:होन[ाे] चाहिए|चाहिए|olsun(?:lar)?|istiyor\p{L}{1,3}|ekle\p{L}{2,6})$/giu;

/** A menu that is to be divided, where what belongs to which part is not certain. */
function categoriesLeft({ starter, given = [] }: StaticPlan, text: string): readonly string[] {
  const names = isSite(starter) ? menuCategories(text)?.names : undefined;
  const isPriced = given.some(({ entries }) => entries.some(({ price }) => price !== undefined));
  const isThere = names?.every((name) =>
    given.some(({ label }) => label.toLowerCase() === name.toLowerCase()),
  );
  return names === undefined || isThere === true || !isPriced
    ? []
    : [`a list for each of ${names.join(', ')}: the request does not say what belongs where`];
}

/** One word says nothing without those that it is joined to: "quiet and respectful". */
function wholeOf(clause: Clause, text: string): Clause {
  if (/\p{sc=Han}/u.test(clause.text)) return clause;
  const words = clause.text.split(/\s+/u).filter((word) => word.length > 3);
  // "pages for U8, U10 and U12 with coach names"
  if (words.length === 0 && /^[\p{L}\d ,]+$/u.test(clause.text)) {
    const [ahead = ''] = listAhead.exec(text.slice(0, clause.start)) ?? [];
    const [behind = ''] =
      /^[^,.;!?\n]{0,60}/u.exec(text.slice(clause.start + clause.text.length)) ?? [];
    return { start: clause.start - ahead.length, text: `${ahead}${clause.text}${behind}` };
  }
  // "links to Spotify and Apple Podcasts" is one wish.
  if (words.length !== 1 && !/^(?:links?|buttons?|icons?|liens?|enlaces?)\s/iu.test(clause.text))
    return clause;
  const end = clause.start + clause.text.length;
  return (
    clausesOf(text).find(
      (one) => one.start <= clause.start && one.start + one.text.length >= end,
    ) ?? clause
  );
}

const listAhead = /[^,.;!?\n\s][^,.;!?\n]{2,80}(?:,\s[^,.;!?\n]{1,8}){0,6},\s$/u;

/** "A tool for x and that keeps y": the second is a wish of its own. */
const thatToo =
  /\s(?:y|e|et|und|en|and|i|и)\s(?=(?:que|qu[’']|che|dass|that (?:it|the|i|keeps|saves|shows)|it should|also|żeby|чтобы)(?!\p{L}))/giu;
