import type { ProjectType } from '../contracts/job/job.ts';
import type { RoutedType, Router, RouterAlternative } from '../contracts/router.ts';
import { asksForApp, asksForLog } from './asks-for-app.ts';
import { asksForBot } from './asks-for-bot.ts';
import { featuresOf } from './features.ts';
import { modelData } from './model-data.ts';
import { createModel, projectTypes, servesColumn, type Model } from './model.ts';
import { topFragments } from './reasons.ts';
import { wordsOf } from './words.ts';

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
    const words = wordsOf(message);
    if (words.length === 0 || optionAlone.test(message)) {
      return {
        projectType: 'none',
        confidence: 0.99,
        alternatives: [],
        preview: { enabled: false },
        reasons: ['the message says nothing of a project'],
      };
    }
    loaded ??= createModel(modelData);
    const features = featuresOf(words, loaded.bucketCount);
    const scores = loaded.score(features);
    const ranked = rank(scores, loaded.temperature);
    const [best, second, ...others] = asSaid(message, ranked);
    const isSure = best.odds >= loaded.sureFrom;
    const weights = loaded.weigh(features, best.column, second.column);
    const serves = (scores[servesColumn] ?? 0) > 0;
    return {
      projectType: best.type,
      confidence: confidenceOf(best),
      alternatives: isSure ? [] : [second, ...others.filter(isProbable)].map(toAlternative),
      preview: { enabled: isPage(best.type) || (best.type === 'node_project' && serves) },
      reasons: reasonsFor(best, second, serves, topFragments(words, weights)),
    };
  },
};

/** "Discord bot with birthdays", "un bot pour …", but not "bot website" or "bot for Telegram". */
const opensWithBot =
  /^[^\p{L}]{0,4}(?:(?:an?|ein(?:en)?|een|un[ao]?|jeden) )?(?:discord[ -]?)?bot(?![\p{L}-])(?![^.,:;!?\n]{0,30}(?:telegram|whats-?app|slack|page|p[aá]gina|site|sito|web|dashboard|docs|seite|stron|сайт))/iu;

/** "We need an API for our library", "una API para …", "a worker in Node", and no page before it. */
const opensWithProgram =
  /^(?:\p{L}{2,12}[!！]\s{0,2})?(?![^.!?\n]{0,120}(?:pages?|página|pagina|site|sito|web|seite|stron|сайт|dashboard|frontend))[^.!?\n]{0,90}(?:(?<!\p{L})(?<!(?:with|from|using|via|of|mit|avec|con|com|z|с) )(?:an?|une?|eine?|una?|uma|rest|json|crud|petite|kleine|simple|small|little|piccola|pequeña) (?:(?:petite|kleine|simple|small|little|rest|json) )?APIs?(?![\p{L}-]| (?:key|startup|company|docs))|(?<!\p{L})(?:in|en|em|w|на) node(?:\.?js)?(?!\p{L})|APIを(?:お願い|作)|API ?(?:만들|서버))/iu;

/** "Invoice generator, command line", "un petit serveur Node", "servidor websocket", "a script that …". */
const opensWithShell = new RegExp(
  String.raw`^(?:\p{L}{2,12}[!！]\s{0,2})?(?![^.!?\n]{0,120}(?:(?:pages?|página|pagina|site|sito|seite|stron|сайт|dashboard|frontend)(?!\p{L})|페이지|사이트|ページ|サイト|网站|网页|页面))[^.!?\n。！？]{0,90}(?:${[
    String.raw`(?<!\p{L})(?:command[ -]?line|ligne de commandes?|kommandozeilen?\p{L}{0,12}|l[ií]nea de comandos?|linhas? de comandos?|riga di comando|opdrachtregel|wiersz\p{L} poleceń|командн\p{L}{2,3} строк\p{L}|консольн\p{L}{2,3}|komut satırı)(?!\p{L})`,
    '命令行|コマンドライン|명령줄|커맨드 ?라인|कमांड लाइन|سطر الأوامر',
    String.raw`(?<!\p{L})(?:for|in|from) (?:the|my) (?:terminal|console|shell)(?!\p{L})|(?<!\p{L})(?:im|fürs|für das|en la|para la|dans le|pour le|no|para o|nel|in de|voor de|w|в|для) (?:terminal(?:e|u|a)?|konsol[ie]|consol[ae]|терминал[еа]|консол[ьи])(?!\p{L})|terminalde`,
    String.raw`터미널(?:에서|용)|ターミナル(?:で|用)|终端(?:里|中|用|工具|程序)`,
    String.raw`(?:node|노드)(?:\.?js)?(?:로|으로|를)|(?:node|ノード)(?:\.?js)?で|用 ?node|서버(?:를|가)? (?:\S{1,12} ){0,2}(?:만들|구축|개발|필요)|サーバー?を(?:\S{1,12})?(?:作|構築|開発)|(?:后端|服务端|服务器)(?:程序|接口)?`,
    String.raw`(?<!\p{L})(?:node(?:\.?js)?|express|fastify|websocket|web socket|mock|poll|voting|chat|quiz|webhook|proxy|upload|whiteboard)[ -]?servers?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:serveur|servidor|server|serwer|sunucu\p{L}{0,2}|сервер)s? (?:(?:de|en|in|w|na|на|di|em|con|com|avec|mit) )?(?:node|express|fastify|web-?sockets?)(?!\p{L})|(?:웹 ?소켓|websocket)[^.!?\n]{0,24}서버|(?:WebSocket|ウェブソケット)の?サーバ`,
    String.raw`(?<!\p{L})(?:an?|une?|uno?|um|een|ein|jakiś) (?:\p{L}{3,9} )?(?:script|scriptje|skript|programita|programinha|programmino|programmaatje|programik) (?:(?:in|en|em) \p{L}{2,10} )?(?:that|which|who|que|qui|dat|die|das|che|który)(?!\p{L})`,
  ].join('|')})`,
  'iu',
);

/** What only Discord has: "reaction roles with a menu". */
const opensWithDiscord =
  /^(?![^.!?\n]{0,120}(?:pages?|página|pagina|site|sito|seite|stron|сайт|dashboard|guide|tutorial|slack|telegram|whats-?app)(?!\p{L}))[^.!?\n]{0,60}(?:(?<!\p{L})(?:reaction[ -]roles?|slash[ -]commands?|reaktionsrollen?|rôles? (?:par|de) réactions?|roles? (?:por|de) reacci[oó]n(?:es)?|reactierollen?)(?!\p{L})|リアクションロール|反应角色|반응 역할)/iu;

/** A request that opens with a bot, a program or an app asks for one, whatever else it tells. */
function asSaid(message: string, ranked: Ranking): Ranking {
  const isBot = opensWithBot.test(message) || opensWithDiscord.test(message) || asksForBot(message);
  // "Reminder bot for our flat" is a request, "is your bot down?" none.
  const isAsked = ranked[0].type !== 'none' || (ranked[0].odds < 0.7 && botThat.test(message));
  if (isAsked && isBot) return first(ranked, 'discord_bot');
  const isProgram = asksForProgram(message);
  const makesOne = makesProgram.test(message) && opensWithProgram.test(message);
  const needsOne = ranked[0].odds < 0.7 && isProgram && wants.test(message);
  if (ranked[0].type === 'none' && (makesOne || needsOne)) return first(ranked, 'node_project');
  if (ranked[0].type === 'static_html' && isProgram) return first(ranked, 'node_project');
  const isUnsure = ranked[0].type === 'none' && ranked[0].odds < 0.7;
  if (isUnsure && !isBot && wantsSite.test(message)) return first(ranked, 'static_html');
  // "again", "add" and "start" may be what an app does.
  const isApp = !isBot && !isProgram && (asksForApp(message) || asksForLog(message));
  if (ranked[0].type !== 'discord_bot' && isApp) return first(ranked, 'static_html');
  return ranked;
}

const botThat =
  /^[^.!?\n]{0,50}(?<!\p{L})bot (?:that|which|for|to|where|who)(?!\p{L})|봇(?:을|를)?\s?(?:하나\s)?(?:만들어|제작해|개발해)|(?:ボット|bot)を(?:作って|作成して|開発して)|(?:做|写|创建|开发|弄)一?个[^。！？\n]{0,16}机器人/iu;

/** One of the first sentences asks for a program, and none before it for a page: people tell who they are first. */
function asksForProgram(message: string): boolean {
  for (const said of message.slice(0, 1000).split(ends, 4)) {
    const sentence = said.replace(/(?:static )?site generator/iu, 'generator');
    // "We are a salon and want an API"
    const wish = sentence.slice(wants.exec(sentence)?.index ?? 0);
    if ([sentence, wish].some((one) => opensWithProgram.test(one) || opensWithShell.test(one)))
      return !pages.test(sentence.slice(0, Math.max(sentence.length - wish.length, 0)));
    const { index = -1 } = nodeServer.exec(sentence) ?? {};
    if (index >= 0) return !pages.test(sentence.slice(0, index));
    if (pages.test(sentence)) return false;
  }
  return false;
}

const wants =
  /(?<!\p{L})(?:need|want|would like|['’]d like|brauchen?|möchten?|hätten? gern\p{L}?|necesit\p{L}{1,4}|quiero|queremos|voudr\p{L}{2,4}|cherch\p{L}{1,3}|preciso|quer(?:o|ia|emos|íamos)|vorre\p{L}{1,3}|zoek\p{L}{0,2}|potrzebuj\p{L}{1,3}|chc\p{L}{1,4}|istiyor\p{L}{1,3}|хот\p{L}{2,3}|нуж\p{L}{2,3})(?!\p{L})/iu;
/** "أريد موقعًا لمطعمي", "we need a website for …" */
const wantsSite =
  /(?<!\p{L})(?:need|want|would like|['’]d like|brauchen?|necesit(?:o|amos)|quiero|queremos|voudr(?:ais|ions)|preciso de|quero|vorre(?:i|mmo)|potrzebuj(?:ę|emy)|нуж(?:ен|на)|хо(?:чу|тим))\s(?:an?|einen?|eine|une?|una|uno|um|uma)?\s?(?:\p{L}{3,12}\s)?(?:web ?site|web ?page|site|sitio|sito|página|pagina|seite|webseite|stron[ęy]|сайт)(?!\p{L})|(?:أريد|اريد|نريد|أحتاج|احتاج|نحتاج|محتاج|عايز|أبغى|ابغى)\s(?:إلى\s)?(?:موقع|صفحة)/iu;
const nodeServer =
  /(?<!\p{L})(?<!(?:for|of) (?:my|our|a) )node(?:\.?js)?[ -]?(?:servers?|scripts?|skript|apis?|backend|service|cli|worker|daemon)(?!\p{L})/iu;

const ends = /(?:[.!?](?=\s)|[。！？\n])\s{0,3}/u;
const pages =
  /(?<!\p{L})(?:pages?|web ?pages?|web ?sites?|p[aá]ginas?|site|sitio|sito|web|(?:web|internet|home)?-?seite|\p{L}{0,8}page|stron[aęy]|sayfa\p{L}{0,3}|сайт\p{L}{0,2}|страниц\p{L}|portfolio|blog)(?!\p{L})|网站|网页|ページ|サイト|페이지|사이트|वेबसाइट|पेज|موقع|صفحة/iu;

/** "haz una api …", "make an API …" */
const makesProgram =
  /^\s{0,3}(?:make|build|create|write|code|haz(?:me)?|crea(?:me)?|créa(?:me)?|fais(?:-moi)?|crée|mach|bau|erstell|schreib|maak|bouw|faça|faz|crie|fammi|zrób|сделай|напиши|создай)(?:e|en)?(?: (?:me|mir|moi|mi|mij|мне))? (?:an?|une?|una|uma|een|eine?|[a-z]{3,8} api|api)(?!\p{L})/iu;

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

function isPage(type: ProjectType | 'none'): boolean {
  return type === 'static_html';
}
