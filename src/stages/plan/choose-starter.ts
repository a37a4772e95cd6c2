import type { ProjectType } from '../../contracts/job/job.ts';
import { asksForTool } from '../../starters/cli-tool/reading/asks-for-tool.ts';
import { formPlace } from '../../starters/page/forms/read-forms.ts';
import { isSite } from '../../starters/page/is-site.ts';
import { findStarter, startersOf } from '../../starters/registry.ts';
import { fold } from '../../starters/shared/fold.ts';
import { rollsDice } from '../../starters/slash-bot/rolls-dice.ts';
import type { Starter } from '../../starters/starter.ts';
import { hoursIn } from './facts/opening-hours.ts';
import { greeting, longGreeting } from './read/greeting.ts';
import { withoutIntroduction } from './read/introduction.ts';
import { nominative } from './read/nominative.ts';

/**
 * Returns the starter requested by name, otherwise the one with the longest cue in the text: first in
 * the clause that names the project, then in the rest. Without a cue it returns the type's default.
 *
 * @throws {JobError} `STARTER_UNKNOWN` if the project type has no starter of that name.
 */
export async function chooseStarter(
  type: ProjectType,
  text: string,
  wanted?: string,
): Promise<Starter> {
  if (wanted !== undefined) return findStarter(wanted, type);
  const offered = await startersOf(type);
  const best = choosers[type](offered, text);
  if (best === undefined) throw new TypeError(`The project type ${type} has no default starter.`);
  return best;
}

/** "A ticket bot: welcome message …" is a ticket bot; one with several commands of its own is no other. */
function bestBot(offered: readonly Starter[], whole: string): Starter | undefined {
  const text = whole.replace(greeting, '').replace(longGreeting, '');
  const own = [...new Set(text.match(slashCommands))];
  // A role for ten days in a row makes no menu of roles.
  const checkIn = offered.find(({ name }) => name === 'check-in-bot');
  if (own.length > 0 && checkIn?.describes?.(text, text) === true) return checkIn;
  const named = namedFirst(offered, text.replaceAll(/[：。；！？]/gu, '. '), plainCues);
  if (named !== undefined) return named;
  const best = bestOf(offered, text, plainCues);
  const namesOf = ({ commands }: Starter, request: string): readonly string[] =>
    commands?.(request).map(({ name }) => `/${name.split(' ', 1)[0]}`) ?? [];
  const knownOf = (starter: Starter): readonly string[] => {
    const known = namesOf(starter, text);
    return own.filter((name) => known.includes(name.toLowerCase()));
  };
  const hasAll = (starter: Starter): boolean => {
    const known = knownOf(starter);
    return own.every((name) => known.includes(name) || rollsDice(name.slice(1)) !== undefined);
  };
  if (best !== undefined && hasAll(best)) return best;
  // "/mop tells a random joke, /newmop adds one" keeps a list, whatever it is of.
  const list = offered.find(({ name }) => name === 'list-bot');
  const listed = list === undefined ? 0 : knownOf(list).length;
  // "… greets new members, also a /rules command" is one that greets.
  const told = bestOf(offered, text.slice(0, text.search(slashCommands)), plainCues);
  const isTold = told !== undefined && told.cues.length > 0;
  if (own.length < 2 && isTold) return told;
  if (isTold && knownOf(told).length > listed) return told;
  const described = offered.find(({ describes }) => describes?.(text, text));
  if (
    listed > 1 &&
    list !== undefined &&
    described === list &&
    knownOf(best ?? list).length <= listed
  )
    return list;
  // "A bot with /daily, /balance and /pay" is one with a currency; /add and /list say nothing.
  const usual = own.length > 1 ? offered.filter(hasAll) : [];
  const isTelling = (name: string, starter: Starter): boolean =>
    namesOf(starter, '').includes(name.toLowerCase());
  const other = usual.find((starter) => own.some((name) => isTelling(name, starter)));
  // "/work, /shop, /buy and /rob" are more of an economy than of anything else.
  const most = offered
    .filter(({ cues }) => cues.length > 0)
    .toSorted((a, b) => knownOf(b).length - knownOf(a).length)[0];
  const isMost =
    most !== undefined && knownOf(most).length >= Math.max(3, Math.ceil(own.length / 2));
  const isCounted = described?.name === 'score-bot' || described?.name === 'relay-bot';
  return (
    (isCounted ? described : other) ??
    described ??
    (isMost ? most : undefined) ??
    offered.find(({ cues }) => cues.length === 0)
  );
}

/** Many write without accents. */
function plainCues({ cues }: Starter): readonly string[] {
  return [...cues, ...cues.map(fold)];
}

const slashCommands =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/[\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}_-]{2,32}(?![\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}/])/gu;

/** "A worker that … and tells a webhook" is a worker. */
function bestProgram(offered: readonly Starter[], whole: string): Starter | undefined {
  const text = whole.replace(greeting, '').replace(toWebhook, ' ');
  const described = offered.find(({ describes }) => describes?.(text, text));
  if (described !== undefined) return described;
  const named = namedFirst(offered, text);
  const found = narrowed(offered, text, named) ?? named ?? bestOf(offered, text);
  const best = isApi(found, text) ? offered.find(({ cues }) => cues.length === 0) : found;
  if (best?.cues.length !== 0 || asksForApi.test(` ${wordsOf(text.replace(addresses, ' '))} `)) {
    return best;
  }
  if (repeats.test(text)) return offered.find(({ name }) => name === 'scheduled-worker');
  return hasFlags.test(text) || inTerminal.test(text) || asksForTool(text)
    ? offered.find(({ name }) => name === 'cli-tool')
    : best;
}

/** "… and posts to a Discord webhook": what is told where receives none. */
const toWebhook =
  /(?<!\p{L})(?:(?:discord|slack|telegram|teams|mattermost|outgoing|my|our|einen|meinen|un|une|uno|um|mon|mi|meu|mio|een|mój|мой)[\s-]{1,2}(?:(?:discord|slack|telegram|teams|mattermost)[\s-]{1,2})?(?:web-?hook\p{L}{0,3}|вебхук\p{L}{0,2})|(?:post|posts|send|sends|notify|notifies|alert|alerts|ping|pings|calls?|melde\p{L}{0,2}|schick\p{L}{0,2}|sende\p{L}{0,2}|avis[ae]\p{L}{0,2}|envía\p{L}{0,2}|envoi\p{L}{0,3}|prévien\p{L}{0,2}|envia\p{L}{0,2}|manda|invia|stuur\p{L}{0,2}|wyśl\p{L}{1,3}|отправ\p{L}{2,5}|шл\p{L}{2})\s(?:[^\s.;]{1,24}\s){0,6}?(?:web-?hook\p{L}{0,3}|вебхук\p{L}{0,2})|web-?hook (?:de|di|do|von|van) (?:discord|slack|telegram|teams))(?!\p{L})/giu;

/** An API with accounts, or one for jobs, is an API. */
function isApi(found: Starter | undefined, text: string): boolean {
  const calls = text.match(calledRoute)?.length ?? 0;
  const asks = asksForApi.test(` ${wordsOf(text)} `);
  if (found?.name === 'login-server') return asks || calls > 0;
  return found?.name === 'scheduled-worker' && calls > 1;
}

const calledRoute = /(?<!\p{L})(?:GET|POST|PUT|PATCH|DELETE)\s\/\w/gu;

/** "--depth 2" */
const hasFlags = /(?<![\p{L}\p{N}-])--\p{L}[\p{L}-]{0,30}(?![\p{L}-])/u;

/** "terminal habit tracker: commands …" */
const inTerminal =
  /(?<!\p{L})(?:terminale?|konsole|consola|console|konsol\p{L}{0,2}|терминал\p{L}{0,2}|terminal\p{L}{1,3})(?!\p{L})|(?<!\p{L})(?:commands?|befehle|comandos|commandes|comandi)\s?:|(?<!\p{L})commands \p{L}{2,12},/iu;

/** "every 5 minutes" */
const repeats =
  /(?<!\p{L})(?:every|each|cada|alle|jede[nrs]?|toutes les|ogni|co|her|elke|кажд\p{L}{1,3})\s\d{1,4}\s?(?:s|m|h|min|sec|seg|sek|hour|hora|stund|heure|or[ae]|godz|uur|saat|час|мин|сек)/iu;
const addresses = /https?:\/\/\S{1,200}/giu;

/** "A CLI that finds dead links" is a link checker. */
function narrowed(
  offered: readonly Starter[],
  text: string,
  named: Starter | undefined,
): Starter | undefined {
  const narrower = offered.filter(({ narrows }) => named && narrows?.includes(named.name));
  return longestOf(narrower, ` ${wordsOf(text)} `, ({ cues }) => cues);
}

/** The starter that the first clause names. */
function namedFirst(
  offered: readonly Starter[],
  text: string,
  phrasesOf = cuesOf,
): Starter | undefined {
  const clause = wordsOf(text.split(clauseEnd, 1)[0] ?? '');
  return longestOf(offered, ` ${clause} `, phrasesOf);
}

/**
 * The first clause decides: a site for a restaurant *with* a booking form is a site. The rest of the
 * text counts only if that clause says no more than "a page".
 */
function bestPage(offered: readonly Starter[], asked: string): Starter | undefined {
  const text = withoutIntroduction(asked);
  const general = offered.find(({ cues }) => cues.length === 0);
  const whole = wordsOf(text);
  if (landing.some((cue) => contains(cue, ` ${whole} `))) return general;
  const head = wordsOf(text.replace(withParts, ' ').split(clauseEnd, 1)[0] ?? '').replace(
    services,
    ' ',
  );
  const described = offered.find(({ describes }) => describes?.(text, head));
  if (described !== undefined && !website.test(head)) return described;
  const isBusiness = business.test(head) || sells.test(head);
  const best = bestOf(offered, isBusiness ? withoutTrade(head) : head);
  const isSpecific = head.split(' ').some((word) => !fillerWords.has(word));
  const found = best !== general || isSpecific ? best : bestOf(offered, whole);
  const presents = found === undefined || isSite(found.name) || kept.has(found.name);
  const thing = head.split(purpose, 1)[0] ?? '';
  // What has opening hours is a place.
  const fitting = isPlace(text) ? undefined : offered.find(({ fits }) => fits?.(text, head));
  if (fitting !== undefined && presents && !website.test(thing)) return fitting;
  // "A site for a yoga studio and a booking form" is a site, which has the form.
  const beforeForm = text.slice(0, Math.max(formPlace(text), 0));
  const isIntroduced = text.length < asked.replace(greeting, '').length;
  const isOnPage = isIntroduced || website.test(head) || partOfPage.test(beforeForm);
  if (found?.name === 'shop' && isPlace(text)) return general;
  return found?.name === 'form' && isOnPage ? general : found;
}

/** A shop that people go to, and no page to buy from. */
function isPlace(text: string): boolean {
  return hoursIn(text).length > 0 && !buysOnline.test(text);
}

const buysOnline =
  /(?<!\p{L})(?:cart|basket|checkout|online|e-?commerce|web-?shop|buy(?:ing)?|warenkorb|kaufen|carrito|comprar?|panier|acheter|carrinho|carrello|comprare|acquistare|koszyk\p{L}{0,2}|kupi\p{L}{1,3}|winkelwagen|winkelmandje|kopen|sepet\p{L}{0,3}|satın al\p{L}{0,4}|корзин\p{L}{1,2}|купить|онлайн)(?!\p{L})|购物车|购买|网店|カート|購入|通販|장바구니|구매|온라인|टोकरी|कार्ट|खरीद|ऑनलाइन|سلة|شراء/iu;

/** Tools that keep something too, without the fields that a request names. */
const kept: ReadonlySet<string> = new Set(['notes', 'dashboard', 'people-cards']);

/** Shops that sell nothing by the basket. */
const services =
  /(?<!\p{L})(?:barber|coffee|flower|tailor|butcher|fish|chip|bike|bicycle|ice cream|farm|tea|hardware|repair|tattoo|print|body|auto|nail|sandwich|donut|pizza|burger|kebab) ?shops?(?!\p{L})|가게 ?(?=홈페이지|사이트|페이지)/gu;

/** What is only part of the project, in languages that say it first: "タイマー付きの九九クイズ", "带计时器的测验". */
const withParts =
  /[^\s、。，,]{1,14}(?:付きの|つきの|のついた)|带(?:有)?[^，。的\s]{1,12}的|[^\s,.]{1,12}\s(?:있는|달린|포함된)\s/gu;

const choosers = { static_html: bestPage, node_project: bestProgram, discord_bot: bestBot };

/** "website for a piano teacher" is a site of a teacher, and no piano. */
function withoutTrade(head: string): string {
  return (head.split(purpose, 1)[0] ?? '').replace(trade, ' ');
}

const professions =
  'clubs?|verein|klub\\p{L}{0,2}|kulübü|клуб\\p{L}{0,2}|teachers?|tutors?|lessons?|class(?:es)?|courses?|nights?|evenings?|league|tournaments?|museum|camps?|care|brand|party|festival|school|studio|photographers?|planners?|tuners?|agency|company|academy|coach|therapist|unterricht|abende?|turniere?|kurse?|lehrer(?:in)?|schule|fotograf(?:in)?|planer(?:in)?|agentur|professeure?|école|photographe|agence|profesora?|escuela|fotógraf[oa]|agencia|professora?|escola|agência|insegnante|scuola|fotografa|agenzia|nauczyciel(?:ka|ki|a)?|szkoł[ay]|öğretmeni?|okulu|учител\\p{L}*|школ\\p{L}*|фотограф\\p{L}*';
const sites =
  'web ?sites?|home ?page|sites?|pages?|webseite|seite|página|pagina|sito|stron[ayęie]|sayfası|sitesi|сайт|страниц\\p{L}*';
const business = new RegExp(
  `^(?=.{0,200}(?<!\\p{L})(?:${sites})(?!\\p{L})).{0,200}(?<!\\p{L})(?:${professions})(?!\\p{L})`,
  'u',
);
/** A site is about things and has none: "website for a mortgage broker, how much can you borrow". */
const website =
  /(?<!\p{L})(?:web ?sites?|portfolio|blog|(?:web|online)? ?shops?|store|tienda|boutique|loja|negozio|sklep|магазин\p{L}?|home ?page|sites?|webseite|sitio|sito|witryn\p{L}+|сайт\p{L}?)(?!\p{L})|网站|サイト|사이트|موقع/u;
/** A page, and what is on it: "喫茶店のページ。メニュー、…" */
const partOfPage =
  /(?:(?<!\p{L})(?:pages?|seite|página|pagina|stron[ayę]|sayfa\p{L}{0,3}|страниц\p{L}{1,2}|صفحة)(?!\p{L})|ページ|페이지|网页|页面|पेज)[^\n]{0,200}[,，、،。；:：]/iu;
/** "a site about the flashcards that I sell" */
const sells =
  /(?:web ?sites?|sites?|pages?|homepage)\s(?:for|about|of)\s[^]{0,80}\s(?:i|we) (?:sell|make|teach|offer|bake|build)(?!\p{L})/u;
const purpose = /\s(?:for|about|of|für|von|para|pour|de|per|di|dla|için|для)\s/u;
const trade = new RegExp(
  `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}]{1,30}\\s(?:${professions})(?!\\p{L})`,
  'gu',
);

const clauseEnd =
  /[\n.!?;:]|\s(?:with|where|that|which|including|featuring|con|mit|avec|com|qui|que|das|ze?|ile|с|со|где)\s/iu;
const landing = [
  'landing page',
  'landingpage',
  'landing',
  'one pager',
  'página de aterrizaje',
  "page d'accueil",
  'strona docelowa',
  'лендинг',
  '落地页',
  'ランディングページ',
  '랜딩 페이지',
  '랜딩페이지',
  'लैंडिंग पेज',
];
const fillerWords = new Set(
  'please pls can could you i we want wanna need would like to build create make implement develop generate write design give me us a an the some one simple basic small nice cool modern new responsive single html css js javascript page web webpage website site app application static online un una página pagina sitio web haz hazme crea créame quiero necesito por favor eine ein einen seite webseite website erstelle mach mir bitte ich will möchte brauche une page site fais moi crée je veux voudrais uma um página crie faça quero preciso pagina sito crea fammi voglio vorrei stronę strona strony prostej prostą zrób potrzebuję stwórz proszę chcę bana bir sayfa site yap oluştur сделай создай мне нужен нужна страница страницу сайт хочу'.split(
    ' ',
  ),
);

function bestOf(
  offered: readonly Starter[],
  text: string,
  phrasesOf = cuesOf,
): Starter | undefined {
  const words = ` ${wordsOf(text)} `;
  const general = offered.find(({ cues }) => cues.length === 0);
  const named = longestOf(offered, words, phrasesOf);
  if (named !== undefined) return named;
  return (
    (asksForApi.test(words) ? undefined : longestOf(offered, words, ({ hints = [] }) => hints)) ??
    general
  );
}

const asksForApi = / (?:apis?|crud|endpoints?|jwts?) /;

function cuesOf({ cues }: Starter): readonly string[] {
  return cues;
}

function longestOf(
  offered: readonly Starter[],
  words: string,
  phrasesOf: (offer: Starter) => readonly string[],
): Starter | undefined {
  const bent = words.replaceAll(/\p{L}+/gu, nominative);
  let best: Starter | undefined;
  let longest = 0;
  for (const offer of offered) {
    for (const cue of phrasesOf(offer)) {
      if (cue.length > longest && (contains(cue, words) || contains(cue, bent))) {
        best = offer;
        longest = cue.length;
      }
    }
  }
  return best;
}

/** Matches whole words, except in scripts written without spaces. */
function contains(cue: string, text: string): boolean {
  return text.includes(writtenWithoutSpaces.test(cue) ? cue : ` ${cue} `);
}

const writtenWithoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+/gu, ' ')
      // Separates a Latin word from a script without spaces: "CLIを".
      .replaceAll(/(?<=[a-z0-9])(?=[\u3040-\ud7af])|(?<=[\u3040-\ud7af])(?=[a-z0-9])/gu, ' ')
      .trim()
  );
}
