import { allMatches } from '../../workspace/text/all-matches.ts';
import { byModel } from '../not-included/lines/by-model.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

export interface Catch {
  /** What is to be caught, as the request writes it; at most 6. */
  readonly targets: readonly string[];
  /** What is to be avoided; at most 6. */
  readonly hazards: readonly string[];
  /** How long a game lasts, if the request says so. */
  readonly seconds: number | undefined;
}

/**
 * What a game of catching is about.
 *
 * @example
 * readCatch('catch falling apples, avoid bombs, 60 seconds'); // { targets: ['apples'], hazards: ['bombs'], seconds: 60 }
 */
export function readCatch(text: string): Catch {
  return {
    targets: thingsAfter(text, catching),
    hazards: thingsAfter(text, avoiding),
    seconds: secondsOf(text),
  };
}

/** Whether a request is for a game in which something is caught or avoided, and none that has a name. */
export function asksToCatch(text: string): boolean {
  if (named.test(text)) return false;
  const { targets, hazards, seconds } = readCatch(text);
  const isGame =
    game.test(text) || /falling|fallende|caen|qui tombent|caindo|cadono|падающ/iu.test(text);
  if (targets.length > 0 && hazards.length > 0) return isGame || seconds !== undefined;
  return isGame && targets.length + hazards.length > 0;
}

/** What such a game leaves to be written: a long request has more rules than these. */
export function leftOutOfCatching(text: string): readonly string[] {
  const count = text.match(/\p{L}+/gu)?.length ?? 0;
  const isLong =
    count > 30 ||
    (text.match(/[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}]/gu)?.length ?? 0) > 60;
  return isLong ? [`rules other than catching, avoiding, time and lives (${byModel})`] : [];
}

const game =
  /(?<!\p{L})(?:games?|arcade|\p{L}{0,20}spiel|juego|juegos|jeux?|jogo|joguinho|gioco|giochino|gr[aęy]|gierk\p{L}|oyunu?|игр\p{L}{1,3}|лови)(?!\p{L})|游戏|ゲーム|게임|खेल|गेम|لعبة/iu;
/** Games that have a starter of their own, or rules that this one does not have. */
const named =
  /snake|serp[ie]|schlange|cobr|gusan|wąż|yılan|змей|蛇|スネーク|뱀|flappy|breakout|arkanoid|brick|whack|(?<!\p{L})moles?(?!\p{L})|maulwurf|taupe|(?<!\p{L})topos?(?!\p{L})|toupeira|(?<!\p{L})talp[ae](?!\p{L})|(?<!\p{L})крот[аы]?(?!\p{L})|地鼠|もぐら|モグラ|두더지|frogger|crossy|cross\p{L}{0,3} (?:the |a )?(?:roads?|streets?)|über die straße|cruza\p{L}{0,2} la (?:calle|carretera)|travers\p{L}{1,2} la (?:rue|route)|atravess\p{L}{1,2} a (?:rua|estrada)|attravers\p{L}{1,2} la strada|переход\p{L}{1,3} (?:через )?дорогу|过马路|invader|runner|2048|memory|tetris|pong|pac-?man|platform|racing|(?<!\p{L})(?:car race|autorennen|rennspiel|rennautos?|(?:carrera|corrida|course|gara|wyścig)\p{L}{0,2} (?:de |di |d[’']auto\p{L}{0,2}|samochod)\p{L}{0,8}|гонк[аиу]|гоночн\p{L}{2,3})(?!\p{L})|赛车|レース|레이싱|(?<!\p{L})(?:rpg|board game|card game|quiz|trivia|chess|typing|tower defense|multiplayer|maze|puzzle|3d)(?!\p{L})|(?<!\p{L})(?:landing|blog|shop|store)(?!\p{L})|구구단|九九|乘法|einmaleins|tabuada|multiplic|times tables?/iu;

const verbs = {
  catch:
    'catch(?:es|ing)?|collect(?:s|ing)?|gather(?:s|ing)?|grab(?:s|bing)?|fang[et]?|fangen|sammel[nt]?|sammle|atrapa[rs]?|atrapando|recoge[rs]?|captura[rs]?|attrape[rz]?|ramasse[rz]?|collecte[rz]?|pega[r]?|pegando|apanha[r]?|coleta[r]?|raccogli(?:e|ere)?|prendi|prende(?:re)?|acchiappa(?:re)?|łap(?:ie|ać)?|zbiera[ćj]?|złap|лови(?:ть|шь|т)?|собира(?:ть|й|ешь)',
  avoid:
    'avoid(?:s|ing)?|dodg(?:e|es|ing)|evade|watch out for|vermeide[nt]?|weich(?:e|t|en)?|ausweich\\p{L}*|meide[nt]?|evita(?:r|re|ndo)?|esquiva(?:r|s|ndo)?|évite[rz]?|esquive[rz]?|evite|desvia(?:r|ndo)?|schiva(?:re|ndo)?|unika[ćj]?|omija[ćj]?|избега(?:ть|й|ешь)|уворачива\\p{L}+(?: от)?|обход\\p{L}+',
};
const thing = '(?<things>[^\\n.!?;:，。、！]{2,80})';
/** "catch falling apples", "接苹果" */
const after = (words: string, han: string): RegExp =>
  letterPattern(`(?:(?<!\\p{L})(?:${words})\\s|(?:${han})(?=\\p{Script=Han}))${thing}`, 'giu');
/** "リンゴをキャッチ", "사과를 잡고", "elma yakala" */
const before = (words: string): RegExp =>
  letterPattern(
    `(?<![\\p{L}\\p{M}ー])(?<first>[\\p{L}\\p{M}ー]{1,20}?)(?:を|를|을|\\s)\\s?(?:${words})`,
    'giu',
  );
const catching = [
  after(verbs.catch, '接住?|收集|抓住?'),
  before('キャッチ|集め|取|잡|모으|받|yakala|topla'),
];
const avoiding = [
  after(verbs.avoid, '躲开?|躲避|避开|小心'),
  before('避け|よけ|피하|피해|kaç|sakın'),
];

function thingsAfter(text: string, patterns: readonly RegExp[]): readonly string[] {
  const found = patterns.flatMap((pattern) =>
    allMatches(text.slice(0, 1500), pattern).flatMap(({ groups }) =>
      groups?.['first'] === undefined
        ? thingsOf(groups?.['things'] ?? '')
        : [groups['first'].split(/[てで]|고/u).at(-1) ?? ''],
    ),
  );
  const lower = found.map((name) => name.toLowerCase());
  return found.filter((name, at) => lower.indexOf(name.toLowerCase()) === at).slice(0, 6);
}

/** "falling apples and pears, avoid bombs" has two. */
function thingsOf(list: string): readonly string[] {
  const whole = list.split(ends, 1)[0]?.split('的', 1)[0] ?? '';
  const things: string[] = [];
  for (const part of whole.split(/,|\s(?:and|und|y|et|e|i|и|or|oder|o|ou)\s/iu)) {
    const name = part
      .replace(joints, '')
      .replace(/["“”„«»()*]/gu, '')
      .trim();
    // What follows a clause of another kind is no thing: "60 seconds", "best score".
    if (
      name === '' ||
      /\d/u.test(name) ||
      notThings.test(name) ||
      verb.test(name) ||
      name.split(/\s+/u).length > 3
    )
      break;
    things.push(name);
  }
  return things;
}

const ends =
  /\s(?:with|in|while|but|that|which|for|from|using|before|mit|während|aber|die|der|das|mientras|que|con|para|en|pero|avec|qui|mais|dans|com|enquanto|mas|mentre|che|ma|z|które|с|которы\p{L}|но|за|на)(?=\s)|(?:and|und|y|et|e|i|и)\s(?=(?:avoid|dodge|catch|collect|vermeide|weiche|evita|esquiva|évite|esquive|schiva|unikaj|избега|уворач))|[躲避]|接/iu;
const joints =
  /^\s*(?:(?:the|an?|some|all|as many|many|falling|fallende[nrs]?|herabfallende[nrs]?|los|las|el|la|les|des|le|os|as|gli|i|le|die|der|den|das|dem|spadając\p{L}+|падающ\p{L}+|to|out|off|of)\s)+|\s(?:falling|que caen|qui tombent|caindo|che cadono)$/iu;
const verb = letterPattern(`^(?:${verbs.catch}|${verbs.avoid})(?!\\p{L})`);
const notThings =
  /(?<!\p{L})(?:games?|spiel|juego|jeu|jogo|gioco|scores?|points?|lives|levels?|seconds?|timer?|keyboard|mouse|touch|sounds?|leaderboard|punkte|rekord|leben|puntos|vidas|vies|pontos|punti|vite|очк\p{L}+|жизн\p{L}+|emails?|data|payments?|feedback|stamps)(?!\p{L})/iu;

function secondsOf(text: string): number | undefined {
  const found =
    /(?<![\d.,])(\d{1,3})[\s-]?(?:(?:s|secs?|seconds?|sek|sekunden?|secondes?|segundos?|secondi|sekund\p{L}?|saniye|сек\p{L}{0,4})(?!\p{L})|秒|초|सेकंड|ثاني)/iu.exec(
      text,
    );
  const seconds = Number(found?.[1]);
  return seconds >= 5 ? seconds : undefined;
}
