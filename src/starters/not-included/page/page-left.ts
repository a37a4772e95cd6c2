import type { PlanFact, StaticPlan } from '../../../contracts/job/plan.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { menuCategories } from '../../page/reading/menu-categories.ts';
import { peopleIn } from '../../page/reading/people-in.ts';
import { factWord } from '../../page/facts.ts';
import { formPlace, readForms, withoutFields } from '../../page/forms/read-forms.ts';
import {
  isHome,
  reachIn,
  sectionCalled,
  wishedSections,
} from '../../page/wished/wished-sections.ts';
import { asksForProgram } from '../asks-for-program.ts';
import { artefacts } from '../clauses/common-words.ts';
import { joinsIn } from '../clauses/ands.ts';
import { type Clause, clausesOf } from '../clauses/clauses-of.ts';
import { textOf } from '../clauses/files-text.ts';
import { type LeftRequest, sayClauses } from '../clauses/say-clauses.ts';
import { namesAbsent } from '../clauses/names-absent.ts';
import { figuresLeft } from '../clauses/figures-left.ts';
import { clausesUncovered } from '../clauses/uncovered.ts';
import { emptyLeft } from './empty-left.ts';
import { functionsOf } from './asks-for.ts';
import { wordsOfDone } from './does.ts';
import { namesSection } from '../../landing-page/section-words.ts';
import { namesOfEmoji } from '../../page/games/reading/emoji-of.ts';
import { areTimed } from '../../landing-page/said/entries.ts';
import { isSite } from '../../page/is-site.ts';
import { behavioursIn } from './behaviours.ts';
import { saysWho } from '../../shared/reading/says-who.ts';
import { saysForWhom, saysUse } from './says-use.ts';
import { wishesLeft } from './site-wishes.ts';
import { withoutTrailingLook } from './trailing-look.ts';

/**
 * The clauses of a request that its page does not cover: what a site is told to do and does not, and what
 * most words of stand nowhere in its files. In the words of the request, at most 8.
 */
export function leftOfPage(
  plan: StaticPlan,
  files: readonly ProjectFile[],
  { text: request, withoutLook, known }: LeftRequest,
): readonly string[] {
  const text = request.slice(0, mostCharacters);
  const { language = 'en', facts = [] } = plan;
  const done = functionsOf({ ...plan, message: text }).flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  );
  const madeOf = files
    .map(({ content }) => (typeof content === 'string' ? content : ''))
    .join('\n');
  const built = isSite(plan.starter)
    ? wishedSections(text, language).filter(
        ({ key, heading }) =>
          madeOf.includes(`>${heading}<`) ||
          (plan.given ?? []).some(({ label }) => label !== '' && sectionCalled(label) === key) ||
          (key === 'schedule' && madeOf.includes(`>${factWord('programme', language)}<`)) ||
          (key === 'schedule' && (plan.given ?? []).some(({ entries }) => areTimed(entries))),
      )
    : [];
  const reached = plan.starter === 'landing-page' ? reachIn(text) : [];
  const spots = [...built.flatMap((one) => one.spots), ...reached.map(({ at }) => at)];
  done.push(...spots.map((start) => ({ start, end: start + 1 })));
  const hasForms = readForms(text).length > 0;
  const page = files
    .filter(({ path }) => path !== 'README.md')
    .map(saidIn)
    .join(' ');
  const people = peopleIn(text).filter((name) => /\p{Ll}/u.test(name) && page.includes(name));
  const isTalk = (clause: string): boolean => !isSite(plan.starter) && saysForWhom(clause, people);
  const isDone = ({ start, text: clause }: Clause): boolean =>
    (hasForms && formPlace(clause) !== -1) ||
    // "Bookings by phone 04 50 55 01 23": the number stands there.
    facts.some(
      ({ kind, text: said }) =>
        (reaches.has(kind) || (plan.starter === 'invitation' && kind === 'date')) &&
        clause.includes(said) &&
        clause.replace(said, '').split(/\s+/u).length < 8,
    ) ||
    // "A personality quiz for my flower shop": the thing itself.
    (!isSite(plan.starter) && start < 4 && clause.split(' ').length < 10 && itself.test(clause)) ||
    // Every page is so.
    /^(?:and |please )?(?:(?:use )?semantic html|(?:respect|follow)s? prefers-color-scheme)$|모바일 화면에/iu.test(
      clause,
    ) ||
    (plan.starter === 'invitation' && /फ़?ॉर्म/u.test(clause)) ||
    (plan.starter === 'portfolio' && gridded.test(clause)) ||
    (plan.starter === 'cv' &&
      /(?<!\p{L})(?:pdf|print|drucken|imprim\p{L}{1,4})(?!\p{L})/iu.test(clause)) ||
    // Who asks for a tool is nothing that it lacks.
    isTalk(clause) ||
    (!isSite(plan.starter) && saysUse(clause, { start, starter: plan.starter, language })) ||
    (!isSite(plan.starter) && saysWho(clause) && (start < 20 || clause.length < 60)) ||
    facts.some(
      ({ kind, text: price, label = '' }) =>
        kind === 'price' &&
        label !== '' &&
        clause.includes(price) &&
        made.toLowerCase().includes(label.toLowerCase()) &&
        clause.split(/\s+/u).length < 9,
    ) ||
    // A landing page has the sections that it is asked for.
    ((plan.starter === 'landing-page' || plan.starter === 'portfolio') &&
      clause.split(/\s+/u).length < 9 &&
      namesSection(clause)) ||
    // "Please show, whether …": what is to be shown stands behind the comma.
    done.some(
      (one) =>
        one.start < start + clause.length + (shows.test(clause) && clause.length < 24 ? 3 : 0) &&
        one.end > start,
    );
  const isOfSite = isSite(plan.starter);
  const html = files.map(({ path, content }) => (path === 'index.html' ? content : '')).join('');
  // What a site says; its scripts have words of every language.
  const own = files.filter(
    ({ path }) => path !== 'README.md' && !path.endsWith('.css') && !isCode(path),
  );
  const said = readsItems.has(plan.starter)
    ? textOf(own)
    : `${plan.title} ${own.map(saidIn).join('\n')}`;
  const shown = files
    .filter(({ path }) => path !== 'README.md')
    .map(({ content }) => String(content).slice(Math.max(String(content).indexOf('</head>'), 0)));
  // A page about a program does nothing of what the program is to do.
  const isAbout = plan.starter === 'landing-page' && asksForProgram(text);
  const made = [
    isAbout ? plan.title : said,
    wordsOfDone(plan.starter, isOfSite ? '' : shown.join('\n')),
    ...known,
    ...(isOfSite ? [] : namesOfEmoji(text, said)),
    // 1.80 is 1.8 in a script.
    ...(isOfSite ? [] : (said.match(/(?<![\d.])\d{1,6}\.\d(?!\d)/gu) ?? [])).map(
      (one) => `${one}0`,
    ),
  ].join('\n');
  const uncovered = clausesUncovered(text, {
    text: made,
    language,
    facts,
    withoutLook,
    further: !isOfSite ? thatToo : language === 'hi' ? /\sऔर\s(?=\p{L})/giu : joinsIn(language),
  }).map((clause) => {
    const whole = wholeOf(clause, text);
    return isDone(whole) ? clause : whole;
  });
  const told = isOfSite ? behavioursIn(text) : [];
  // What was refused is blank.
  const left = [...told, ...uncovered].filter(
    (clause) =>
      !isDone(clause) &&
      !(!isOfSite && isNames.test(clause.text) && ofKin.test(text.slice(0, clause.start))) &&
      !/\S\s{4,}\S/u.test(clause.text) &&
      !looks.test(clause.text.replace(joined, '')) &&
      !(isOfSite && (saysColours(clause.text) || isHome(clause.text.replace(politely, '')))) &&
      !(isOfSite && !told.includes(clause) && asksForPage(clause.text)),
  );
  const isNew = ({ text: words }: Clause): boolean =>
    known.every((name) => name.toLowerCase() !== words.toLowerCase());
  // "calendar (11 April seeds, 9 May plants)": the page lists it.
  const isListed = ({ text: words }: Clause): boolean =>
    (plan.given ?? []).some(
      ({ label }) => label !== '' && words.toLowerCase().startsWith(label.toLowerCase()),
    ) ||
    (plan.lists ?? []).some(
      ({ names: all }) => all.length > 1 && all.every((name) => words.includes(name)),
    );
  const wished = isOfSite
    ? wishesLeft(withoutFields(text), files).filter(
        (clause) =>
          isNew(clause) &&
          !facts.some(
            ({ at, text: { length }, kind }) =>
              kind === 'detail' &&
              at <= clause.start &&
              at + length >= clause.start + clause.text.length,
          ) &&
          !isListed(clause) &&
          !(hasForms && formPlace(clause.text) >= 0),
      )
    : [];
  const figures =
    isOfSite && !isAbout ? [] : figuresLeft(text, files).filter((one) => !isTalk(one.text));
  const talk = clausesOf(text).filter((one) => isTalk(one.text));
  const names = namesAbsent(text, [...shown, ...known].join('\n'), language, isOfSite).filter(
    ({ start }) => !talk.some((one) => one.start <= start && start < one.start + one.text.length),
  );
  const lines = sayClauses(text, [...left, ...figures, ...wished, ...names], language).map((line) =>
    withoutTrailingLook(line.replace(asking, ''), text, withoutLook),
  );
  const categories = categoriesLeft(plan, text);
  const isIn = (line: string): boolean =>
    (line.match(/[\p{L}\p{M}]{4,}/gu) ?? []).every((word) =>
      categories.some((one) => one.toLowerCase().includes(word.toLowerCase())),
    );
  return [
    ...categories,
    ...emptyLeft(plan, html, text, { said: lines, known }),
    ...(categories.length === 0 ? lines : lines.filter((line) => !isIn(line))),
  ];
}

/** "for my kids, Ellie and Max": whom a game is for */
const isNames = /^\p{Lu}\p{L}{1,20}(?:(?:,|\s(?:and|und|y|et|e|en|i|и))\s\p{Lu}\p{L}{1,20}){0,5}$/u;
const ofKin =
  /(?:for|für|para|pour|per|voor|dla|для)\s(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|mis?|nuestr\p{L}{1,2}|mes|mon|ma|nos|notre|meus?|minhas?|noss\p{L}{1,2}|i miei|mi[oa]|mijn|onze|moich|mo\p{L}{1,3})\s(?:\p{L}{2,14}\s){0,2}\p{L}{2,14}[,:(]\s?$/iu;

/** "以白色和木色为主", "Kahverengi ve krem tonlarında": the colours that it names were taken. */
function saysColours(clause: string): boolean {
  return inColours.test(clause) && clause.split(/\s/u).length < 8 && clause.length < 60;
}

/** "Bitte mit Startseite" */
const politely =
  /^(?:bitte|please|por favor|s[’']il vous plaît|per favore|graag|proszę|пожалуйста)\s(?:(?:mit|with|con|com|avec|met|z|с)\s)?/iu;
/** "Хочется яркий дизайн", "a cosy look" */
const looks =
  /^(?:(?:make|keep) it \p{L}{3,12}|(?:visual|look|design|estilo|stile|style|stil|styl|aspecto|farben|colou?rs|couleurs|colores|cores|colori|kleuren|kolory|renkler|цвета|стиль) \p{L}{3,14}(?:(?:,| e| y| et| und| and| i) \p{L}{3,14}){0,2}|(?:\p{L}{1,12}\s){1,3}(?:design|look|style|vibe|feel|дизайн|стиль|stil|estilo|stile|styl|diseño)(?:\s\p{L}{3,14}){0,2}|(?:warm|cosy|cozy|clean|modern|friendly|calm)[ -]looking|界面\p{sc=Han}{2,4}|\p{sc=Han}{2}一[点些]|(?:\p{L}{3,14}(?:ый|ий|ая|ое|ые)(?:,? и |, |$)){1,3})$/iu;

/** "a project grid" */
const gridded =
  /^(?:(?:and|with|it|needs?|add|show|i|we|want) ){0,2}(?:an? |the )?(?:\p{L}{3,12} ){0,2}grid$/iu;
const joined = /^(?:and|und|y|et|e|en|i|и|ve)\s/iu;

const inColours =
  /(?:色为主|色系|色调|色合い(?:で|に)?|(?:色|を){1,2}基調(?:に|で|と)?|색(?:으로|계열)|톤으로)|(?:tonlar\p{L}{2,5}|renkler\p{L}{2,5})$|^(?:in )?(?:\p{L}{3,14} ){0,2}(?:colou?rs|tones|farben|farbtöne|couleurs|tons|colores|tonos|cores|colori|toni|kleuren|tinten|kolory|odcienie|цвета|тона)(?!\p{L})/iu;

/** "Please show, whether" */
const shows =
  /(?<!\p{L})(?:show|display|say|tell|zeig|sag|muestr|di(?:ga|le)|mostr|affich|montr|indi[qc]|toon|pokaż|göster|покаж|скаж|list|mark|highlight)/iu;

/** "The site needs team pages", "网站要有首页、本月推荐": what asks is no part of what is missing. */
const asking =
  /^(?:(?:it|the (?:site|page|website)) (?:should|must|needs? to|has to) (?:show|have|include|contain|list)|the (?:site|page|website) needs|(?:(?:we|i) )?(?:need|want|would like)(?: to have)?(?! (?:to|it) )|include|(?:ich|wir) (?:hätten? gerne?|möchten?|brauchen?|wünschen?)|(?:je|nous) voudr(?:ais|ions)|j[’']aimerais|il (?:me |nous )?faut|que (?:tenga|haya|incluya)|quiero|quisiera|queremos|necesito|me gustaría|quero|queremos|queria|gostaria de|preciso de|vorrei|vorremmo|voglio|mi serv(?:e|ono)|servono|(?:ik|wij|we) (?:wil|willen|zou|zouden)(?: graag)?|graag|chc[ęe]\p{L}{0,2}|chciał\p{L}{3,4}|dodaj|potrzeb(?:uj\p{L}{1,2}|n[yae])|хо(?:чу|тим|телось бы)|нуж(?:ен|на|но|ны))\s(?=\p{L})|^(?:网站|页面)?(?:要有|需要有?)(?:首页[、，])?|^(?:और|ve)\s|(?:を載せて(?:ください|下さい)|をお願いします|が(?:欲し|ほし)いです)$|\s?(?:넣어|추가해) ?(?:주세요|줘)$|\s(?:होन[ाे] चाहिए|चाहिए|olsun(?:lar)?|istiyor\p{L}{1,3}|ekle\p{L}{2,6})$/giu;

const itself =
  /^(?:(?:an?|une?|eine?n?|una?|uma?|een)\s)?(?:\p{L}+\s){1,3}(?:for|für|pour|para|per|voor)\s(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|m[oa]n?|notre|mi|nuestr[oa]|meu|minha|noss[oa]|il mio|la mia|mijn|onze?)(?!\p{L})/iu;

/** "Need a wedding website for me and my fiancé": what is to be made, and no part of it. */
function asksForPage(clause: string): boolean {
  const { index = -1 } = artefacts.exec(clause) ?? {};
  return index >= 0 && !further.test(clause.slice(index));
}

const further =
  /(?<!\p{L})(?:with|where|that|which|so|including|mit|wo|der|die|das|damit|con|donde|que|avec|où|qui|com|onde|dove|che|met|waar|dat|z|ze|gdzie|która?|ile|с|со|где|который)(?!\p{L})|[带有]/iu;

const reaches: ReadonlySet<PlanFact['kind']> = new Set(['phone', 'email', 'hours']);

/** A menu that is to be divided, where what belongs to which part is not certain. */
function categoriesLeft({ starter, given = [] }: StaticPlan, text: string): readonly string[] {
  const names = isSite(starter) ? menuCategories(text)?.names : undefined;
  const isPriced = given.some(({ entries }) => entries.some(({ price }) => price !== undefined));
  const isBuilt = names?.every((name) =>
    given.some(({ label }) => label.toLowerCase() === name.toLowerCase()),
  );
  return names === undefined || isBuilt === true || !isPriced
    ? []
    : [`a list for each of ${names.join(', ')}: the request does not say what belongs where`];
}

/** Tools that are made of what a request lists; what others are asked for stands in their summary only. */
const readsItems: ReadonlySet<string> = new Set([
  'converter',
  'cost-split',
  'day-list',
  'everyday-calculator',
  'expense-tracker',
  'invoice',
  'minesweeper',
  'quiz-board',
  'records',
  'rota',
  'scoreboard',
]);

/**
 * What visitors read: the summary in the head repeats what was asked for, and forms say much of wrong answers.
 */
function saidIn({ content }: ProjectFile): string {
  if (typeof content !== 'string') return '';
  const text = content
    .slice(Math.max(content.indexOf('</head>'), 0))
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  const start = text.indexOf('"forms": {');
  return start < 0 ? text : text.slice(0, start) + text.slice(text.indexOf('\n  }', start));
}

function isCode(path: string): boolean {
  return path.endsWith('.js') && path !== 'content.js';
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

const mostCharacters = 4000;
