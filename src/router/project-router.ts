import type { ProjectType } from '../contracts/job/job.ts';
import type { RoutedType, Router, RouterAlternative, RouterDecision } from '../contracts/router.ts';
import { namesKitty } from '../workspace/text/wishes/kitty-words.ts';
import { askedInstead, asksForRemoval } from './asks-for-removal.ts';
import { featuresOf } from './features.ts';
import { modelData } from './model-data.ts';
import { createModel, projectTypes, servesColumn, type Model } from './model.ts';
import {
  feast,
  isOfBot,
  isPageThing,
  isTickedDaily,
  isWebApp,
  namesPageThing,
  notPages,
  ordersThere,
  pageAbout,
} from './page-things.ts';
import { topFragments } from './reasons.ts';
import { asksForServerWithPage } from '../workspace/text/wishes/server-with-page.ts';
import { watchesPage } from '../workspace/text/wishes/watches-page.ts';
import { wordsOf } from './words.ts';
import { isForTerminal } from './for-terminal.ts';
import { worksOnFiles } from './works-on-files.ts';

/**
 * Decides what kind of project a chat message asks for: synchronous, in well under a millisecond,
 * without a network. A message that is not a request for a new project (small talk, a question, a
 * change to an existing one) is `none`. Accepts any string; of a long one it reads the first 1,500 and
 * the last 300 characters.
 *
 * The decision is made by a linear model over words, pairs of words and fragments of words, which
 * `training/train.ts` trains on the phrases in `training/data/`, in 19 languages. `confidence` is
 * calibrated on lines outside the training data: of the decisions near 0.8, about 80 % are right. The
 * README beside this file says how often it is right, and when it names `alternatives`.
 *
 * @example
 * ProjectRouter.route('create a landing page for my startup').projectType; // 'static_html'
 */
export const ProjectRouter: Router = {
  route(message) {
    const decision = decide(message);
    const instead = decision.projectType === 'none' ? askedInstead(message) : undefined;
    return instead === undefined ? decision : decide(instead);
  },
};

function decide(message: string): RouterDecision {
  const words = wordsOf(message);
  if (words.length === 0 || optionAlone.test(message) || asksForRemoval(message)) {
    return {
      projectType: 'none',
      confidence: 0.99,
      alternatives: [],
      preview: { enabled: false },
      reasons: ['the message asks for no new project'],
    };
  }
  loaded ??= createModel(modelData);
  const features = featuresOf(words, loaded.bucketCount);
  const scores = loaded.score(features);
  const ranked = rank(scores, loaded.temperature);
  const told = asThing(
    message,
    words,
    asPage(message, words, asTold(message, words, asNamed(words, ranked))),
  );
  const [best, second, ...others] = asProgram(message, words, told);
  const isSure = best.odds >= loaded.sureFrom;
  const weights = loaded.weigh(features, best.column, second.column);
  const serves = (scores[servesColumn] ?? 0) > 0 && !watchesPage(message);
  return {
    projectType: best.type,
    confidence: confidenceOf(best),
    alternatives: isSure ? [] : [second, ...others.filter(isProbable)].map(toAlternative),
    preview: { enabled: best.type === 'static_html' || (best.type === 'node_project' && serves) },
    reasons: reasonsFor(best, second, serves, topFragments(words, weights)),
  };
}

/**
 * A short wish for something new to the model reads like small talk: where it names a bot, a page, an app or a
 * program, and the model is not sure that nothing is asked for, it asks for that.
 */
function asNamed(words: readonly string[], ranked: Ranking): Ranking {
  const [{ type, odds }] = ranked;
  const at = words.slice(0, headWords).findIndex((word) => typesOfConcepts.has(word));
  const named = typesOfConcepts.get(words[at] ?? '');
  // "Kun je een API maken …": a word of the request counts twice, as it stands and by its meaning.
  const isApi = words[at] === 'anapi' && at <= apiWords;
  if (odds > (type === 'none' ? surelyNone : isApi ? surelyProgram : surelyOther)) return ranked;
  const isAsked = isApi || at <= openingWords || words.slice(0, wishWords).includes('awish');
  if (named === undefined || !isAsked || words.includes('howto')) return ranked;
  const isProgram = named === 'static_html' && words.slice(0, headWords).includes('interminal');
  const isElsewhere = named === 'discord_bot' && words.includes('elsewhere');
  return first(ranked, isElsewhere || isProgram ? 'node_project' : named);
}

const surelyNone = 0.85;
const surelyOther = 0.7;
const surelyProgram = 0.92;
const headWords = 9;
const openingWords = 3;
const apiWords = 6;
/** In some languages the wish comes last. */
const wishWords = 12;
const typesOfConcepts: ReadonlyMap<string, ProjectType> = new Map([
  ['abot', 'discord_bot'],
  ['anapi', 'node_project'],
  ['interminal', 'node_project'],
  ['ascript', 'node_project'],
  ['anapp', 'static_html'],
  ['asite', 'static_html'],
]);

/**
 * "Pottery class, Tuesdays 6pm, £15 per session" tells of a business and names no program: it asks for a
 * page. A bot for Discord is one for Discord, also one like another for Telegram.
 */
function asTold(message: string, words: readonly string[], ranked: Ranking): Ranking {
  const [{ type, odds }] = ranked;
  if (type === 'static_html' && odds < surelyNone && isOfBot(words))
    return first(ranked, 'discord_bot');
  if (type !== 'node_project' && type !== 'discord_bot') return ranked;
  if (words.includes('abot')) {
    // "A bot that tells when my friend goes live on Twitch" looks there, and is in Discord.
    const isForDiscord =
      goesLive.test(message) ||
      words.some((word, at) => word === 'discord' && forWords.has(words[at - 1] ?? ''));
    return isForDiscord && !words.some((word) => otherPrograms.has(word))
      ? first(ranked, 'discord_bot')
      : ranked;
  }
  const isBusiness = words.includes('pricevalue') || words.join(' ').includes('menu for ');
  // "Rehearsals Tuesdays 7pm, £6 per session": people come there, and no bot is in a server.
  const isMet = isBusiness && words.includes('clocktime');
  const isOfServer = words.some((word) => ofBots.has(word) || ofServers.has(word));
  if (type === 'discord_bot' && isMet && !isOfServer) return first(ranked, 'static_html');
  const isOpen = words.some((word) => word === 'open' || word === 'menu');
  const isProgram = words.some((word) => ofPrograms.has(word) || (word === 'scheduled' && !isOpen));
  return isBusiness && !isProgram && odds < surelyProgram ? first(ranked, 'static_html') : ranked;
}

/** "book club page: …", "50th birthday bash for Greg, …": what it is stands first, and nothing names a program. */
function asPage(message: string, words: readonly string[], ranked: Ranking): Ranking {
  const [{ type }] = ranked;
  const isFeast =
    type !== 'none' &&
    feast.test(message) &&
    !words.some((word) => ofServers.has(word) || ofBots.has(word));
  const [about = ''] = (type === 'node_project' && pageAbout.exec(message)) || [];
  const isAbout = about !== '' && !wordsOf(about).some((word) => notPages.has(word));
  const isReached =
    type === 'node_project' &&
    !words.some((word) => ofServers.has(word) || (notPages.has(word) && word !== 'elsewhere')) &&
    words.includes('elsewhere') &&
    (words.includes('asite') || ordersThere.test(message));
  const isApp = type === 'node_project' && isWebApp(message, words);
  if (isFeast || isAbout || isReached || isApp) return first(ranked, 'static_html');
  const at = words.indexOf('asite');
  const isPageFirst = at >= 0 && at < openingWords + 2 && !words.some((word) => ofBots.has(word));
  return ranked[0].type === 'discord_bot' && isPageFirst ? first(ranked, 'static_html') : ranked;
}

/** Without those that "bash" is like. */
const ofServers: ReadonlySet<string> = new Set(
  'anapi aserver innode adatabase httproute filename codeblock tool program'.split(' '),
);
const ofBots: ReadonlySet<string> = new Set(
  'abot discord indiscord achannel arole slashcommand bangcommand botcommands channelname'.split(
    ' ',
  ),
);

const goesLive =
  /(?<!\p{L})bot\p{L}?(?!\p{L})[^.]{0,60}(?:goes? live|(?:is|are) live|starts? streaming|live geht|en directo|en direct|ao vivo|in diretta|w trybie live)(?!\p{L})/iu;
const forWords: ReadonlySet<string> = new Set('for fur pour para per voor dla для'.split(' '));
const otherPrograms: ReadonlySet<string> = new Set(
  'asite anapp anapi ascript aserver interminal innode'.split(' '),
);
/** Concepts and forms that a page of a business has no need of, and words for all who keep an account. */
const ofPrograms: ReadonlySet<string> = new Set(
  'awish howto asite anapp anapi ascript aserver interminal innode uploads logsin adatabase together arole achannel indiscord elsewhere slashcommand bangcommand botcommands channelname httproute cliflag filename inlinecode codeblock weblink who chacun inscrire jeder ognuno cada ieder kto kazdy каждыи tool tools program programm programma programme programa'.split(
    ' ',
  ),
);

/** "Dice roller for dnd, d4 d6 d20": what a page does by itself is one, where nothing names a bot or a program. */
function asThing(message: string, words: readonly string[], ranked: Ranking): Ranking {
  const [{ type, odds }] = ranked;
  const isOther = (word: string): boolean =>
    notPages.has(word) && !(word === 'scheduled' && isTickedDaily(message));
  if (type === 'static_html' || words.some(isOther)) return ranked;
  const isAsked =
    type === 'none'
      ? odds < surelyNone && words.includes('awish') && namesPageThing(message)
      : odds < surelyProgram && namesPageThing(message);
  return isAsked || (odds < surelyTalk && isPageThing(message))
    ? first(ranked, 'static_html')
    : ranked;
}

const surelyTalk = 0.95;

/** What works on the files of a computer, or answers GET, is a program, whatever else it is like; a bot stays one. */
function asProgram(message: string, words: readonly string[], ranked: Ranking): Ranking {
  const [{ type, odds }] = ranked;
  const isBot = words.includes('abot') || words.includes('discord') || words.includes('indiscord');
  const isTold =
    (type === 'discord_bot' && (isBot || !namesKitty(message))) ||
    (type === 'none' && odds > surelyNone);
  const isProgram =
    worksOnFiles(message) ||
    (type === 'static_html' && isForTerminal(message, words) && !feast.test(message)) ||
    (words.includes('aserver') && namesKitty(message) && !words.includes('indiscord')) ||
    (words.includes('aserver') && httpMethod.test(message)) ||
    (!isBot && asksForServerWithPage(message));
  return watchesPage(message) || (!isTold && isProgram) ? first(ranked, 'node_project') : ranked;
}

const httpMethod = /(?<!\p{L})(?:GET|POST|PUT|PATCH|DELETE)(?!\p{L})/u;

/** With this type first, as sure as the model was of its own. */
function first(ranked: Ranking, type: ProjectType): Ranking {
  const [best, ...others] = ranked;
  const said = ranked.find((one) => one.type === type);
  if (said === undefined || said === best) return ranked;
  const second = { ...best, odds: said.odds };
  const rest = [second, ...others.filter((other) => other !== said)].toSorted(
    (a, b) => b.odds - a.odds,
  );
  return [{ ...said, odds: best.odds }, rest[0] ?? second, ...rest.slice(1)];
}

/** A mistyped command: `--json`. */
const optionAlone = /^\s{0,9}--?[\w-]{1,40}\s{0,9}$/;

let loaded: Model | undefined;

interface Ranked {
  readonly type: RoutedType;
  /** Column in the model; -1 for `none`. */
  readonly column: number;
  readonly odds: number;
}

/** The most probable first. */
type Ranking = readonly [Ranked, Ranked, ...Ranked[]];

function rank(scores: readonly number[], temperature: number): Ranking {
  const none: Ranked = { type: 'none', column: -1, odds: 1 };
  const powers = projectTypes.map((type, column) => ({
    type,
    column,
    odds: Math.exp((scores[column] ?? 0) / temperature),
  }));
  const sum = powers.reduce((total, { odds }) => total + odds, none.odds);
  const [best = none, second = none, ...others] = [none, ...powers]
    .map((ranked) => ({ ...ranked, odds: ranked.odds / sum }))
    .toSorted((a, b) => b.odds - a.odds);
  return [best, second, ...others];
}

function toAlternative(ranked: Ranked): RouterAlternative {
  return { projectType: ranked.type, confidence: confidenceOf(ranked) };
}

function isProbable({ odds }: Ranked): boolean {
  return odds >= minOdds;
}

/** From these odds on, a type besides the best is mentioned. */
const minOdds = 0.15;

function confidenceOf({ odds }: Ranked): number {
  return Math.min(0.99, Math.round(odds * 100) / 100);
}

function reasonsFor(
  best: Ranked,
  second: Ranked,
  serves: boolean,
  words: string,
): readonly string[] {
  const reasons = [words === '' ? labels[best.type] : `${words}: ${labels[best.type]}`];
  if (best.type === 'node_project') reasons.push(serves ? 'serves HTTP' : 'does not serve HTTP');
  if (isProbable(second)) {
    reasons.push(`might also be: ${labels[second.type]} (${Math.round(second.odds * 100)} %)`);
  }
  return reasons;
}

const labels: Readonly<Record<RoutedType, string>> = {
  none: 'not a request for a new project',
  static_html: 'a web page',
  node_project: 'a Node project',
  discord_bot: 'a Discord bot',
};
