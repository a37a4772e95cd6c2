import type { Plan } from '../../contracts/job/plan.ts';
import { introduces } from '../shared/reading/says-who.ts';
import { leftWord } from './lines/program-lines.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A page presents a game or an app, and is none. */
export function leftOutOfPage({ language }: Plan, text: string): readonly string[] {
  return asksForProgram(text) ? [leftWord('itself', language)] : [];
}

/**
 * Whether a page is asked for that is a game, an app or a tool, and no page about one.
 *
 * @example
 * asksForProgram('a 3d racing game'); // true
 * asksForProgram('a landing page for my racing game'); // false
 */
export function asksForProgram(text: string): boolean {
  const sentences = text.slice(0, 600).split(ends, 4);
  const isWished = sentences.some((sentence) => wants.test(sentence) && site.test(sentence));
  for (const [index, sentence] of sentences.entries()) {
    const { index: at = -1 } = wants.exec(sentence) ?? {};
    // "We are a club. Lessons by trainer Bas. We would like a site": what is told asks for nothing.
    if (at < 0 && index > 0 && isWished) continue;
    // "I'm a personal trainer and need a page": who asks is not what is asked for.
    const said = sentence.replace(/^\s{0,20}(?:\p{L}{2,12})?[,!]\s/u, '');
    if (at < 0 && (introduces.test(said) || isSomebody.test(said))) continue;
    const wish = sentence.slice(Math.max(at, 0));
    const clause = wish.replace(inBrowser, '').replaceAll(toolPage, '');
    if (does.test(wish) || (program.test(clause) && !site.test(clause))) return true;
    if ((at >= 0 || !isWished) && app.test(clause) && !ofApp.test(clause)) return true;
    if (at >= 0 || (site.test(sentence) && !introduces.test(sentence))) return false;
  }
  return false;
}

const isSomebody = /^\s{0,20}(?:sono|soy|sou|je suis|ich bin|ik ben|jestem|ben|я)\s/iu;
const ends = /[.!?](?=\s|$)|[\n。！？؟।]/u;
const wants = letterPattern(
  "(?<!\\p{L})(?:need(?! help)|want|would like|looking for|(?:i|we)['’]d (?:like|love)|make|build|create|could (?:i|we) (?:get|have)|brauchen?|möchten?|hätten? gern\\p{L}?|suchen?|necesit\\p{L}{1,4}|quier\\p{L}|queremos|gustaría|busco|voudr\\p{L}{2,4}|aimer\\p{L}{2,4}|cherch\\p{L}{1,3}|besoin|preciso|quer(?:o|ia|íamos|emos)|vorre\\p{L}{1,3}|cerc\\p{L}|serve|zoek\\p{L}{0,2}|graag|wil(?:len)?|potrzebuj\\p{L}{1,3}|chc\\p{L}{1,8}|szukam|хот\\p{L}{2,5}|нуж\\p{L}{1,3}|أريد|نريد|أحتاج|نحتاج|وأحتاج|وأريد)(?!\\p{L})",
);

/** "a page that converts recipes" */
const does = letterPattern(
  '(?<!\\p{L})(?:page|web ?app|app|tool|seite|página|pagina|stron[aę]|sayfa|страниц[ау])\\s(?:where|on which|in which|wo|donde|où|onde|dove|waar|gdzie|где)\\s(?:i|we|she|he|you|ich|man|wir|je|on|puedo|posso|ik|mogę|я)\\s(?:can |could |kann |können |peux |peut |kan )?(?:write|tick|enter|log|add|paste|type|track|mark|check off|draw|eintrag\\p{L}{0,2}|abhak\\p{L}{0,2}|apuntar|anotar|marcar|noter|cocher|saisir|segnare|scrivere|invoeren|afvinken|zapis\\p{L}{1,4}|записыва\\p{L}{1,3})(?!\\p{L})|(?<!\\p{L})(?:page|site|web ?app|seite|página|pagina|sito|stron[aęy]|sayfa|страниц[ауы])\\s(?:that|which|where i can|die|que|qui|che|która|которая)\\s(?:converts?|calculates?|counts?|generates?|umrechnet|berechnet|convierte|convierta|calcula|calcule|convertit|converte|calcola|przelicza|oblicza|считает|конвертирует)(?!\\p{L})',
);
/** "web app for chores", "an app where neighbours lend things": whatever places or events it is for. */
const app = letterPattern(
  `(?<!\\p{L})(?:${[
    'web[ -]?app(?:lication|likation)?|webanwendung|(?:app|application|aplicaci[oó]n|aplicativo|aplicação|applicazione) web|webappka|aplikacj[aęi] (?:web|internet)ow[aąeę]j?|web uygulama\\p{L}{0,6}|веб-?\\s?приложени[ея]',
    'app,?\\s(?:where|that|which|with which|to|um|die|das|(?:mit|in) der|om|waarmee|waarin|voor het|pour|qui|où|que|donde|para|pra|onde|per|che|dove|do|która|które|gdzie)',
    'application\\s(?:where|that|which)|applicatie\\s(?:om|die|waarmee)|(?:appli|application)\\s(?:pour|qui|où)|(?:aplicación|aplicativo)\\s(?:para|que|donde|onde)|applicazione\\s(?:per|che|dove)|aplikacj[aęi]\\s(?:do|która|w której|gdzie)|приложени[ея]\\s(?:для|котор\\p{L}{2}|чтобы|где)',
  ].join(
    '|',
  )})(?![\\p{L}\\p{M}])|(?:网页|网络|web) ?应用|(?:ウェブ|web) ?アプリ|웹 ?(?:앱|어플|애플리케이션)|वेब ऐप|uygulaması (?:yap|istiyorum|oluştur|lazım)`,
);
/** A page about an app, and those who have one. */
const ofApp =
  /(?<!\p{L}|single[- ])(?:pages?|(?:web)?sites?|landing\p{L}{0,4}|home ?page|startup|company|agency|business|web ?seite|seite|firma|página|pagina|sitio|sito|empresa|entreprise|azienda|stron[aęy]|firm[ay]|sayfa\p{L}{0,4}|site\p{L}{0,4}|сайт\p{L}?|страниц\p{L}{1,2}|лендинг)(?!\p{L})|网站|落地页|介绍页|ページ|サイト|페이지|사이트|홈페이지|पेज|वेबसाइट|साइट|صفحة|موقع/iu;
/** "网页版的世界时钟" */
const inBrowser =
  /(?:网页版|网页上|网页|网站)的?(?=[^,，。]{0,8}(?:时钟|游戏|计算器|工具|计时器))/u;

/** "JSON formatter page" */
const toolPage =
  /(?<=(?<!\p{L})(?:formatter|validator|checker|calculator|converter|generator|editor|timer|tracker|validator))\s(?:(?:in|on|as) (?:one|a|a single) )?(?:web ?)?(?:page|site)(?!\p{L})|\s(?:all )?(?:in|on) (?:one|a single) (?:web ?)?page(?!\p{L})/giu;
const program = letterPattern(
  `(?<!\\p{L})(?:${[
    "games?|(?:space |bubble )?shooter|shoot[ -]?['’]?em[ -]?up|platformer|tower defen[cs]e|endless runner|dungeon crawler|clicker|puzzle|solitaire|blackjack|poker|crosswords?|bingo|battleships?|checkers|frogger|mahjong|yahtzee|chess|tetris|pong|pac-?man|sokoban|minesweeper|simulator|simulation|generator|editor|visuali[sz]er|(?<!(?:music|audio|video|song|mp3|media) )player|emulator|trackers?|calculators?|converters?|timers?|stopwatch|metronome|quiz(?:zes)?|randomi[sz]er|(?:name|random) picker|wheel of (?:names|fortune)|(?:spinning|name|prize) wheel|soundboard|dice roller|raffle|formatter|validator|contrast checker|(?:price|pack|unit) (?:compar(?:er|ison)|checker)|price comparer|(?:code|morse) translator|(?:reaction|click|hearing|iq|aim|colou?r ?blind(?:ness)?)(?: speed| time)? (?:test|trainer)|(?:fractal|data|sky|galaxy|graph|solar system) (?:explorer|viewer)|virtual (?:aquarium|pet|fish ?tank|keyboard|candle|fireplace)|star ?map|transposer|(?:drawing|art|music|sound|physics) toy|\\p{L}{4,14} toy(?=\\s?[!,:–-]|$)|scheduler|(?:seating|shift|route|trip|bike|garden|room|floor|packing|budget|travel) (?:chart )?(?:planner|maker)|seating chart|score ?(?:sheets?|cards?)|(?:comparison|pricing|planning) tool|(?:sound|noise|music|audio) mixer|(?:interactive )?periodic table|(?:character|sheet|deck|team|meal|quiz) (?:sheet )?builder|character sheet|tuner|sequencer|synth|whiteboard|flash ?cards|trainer|(?:app|tool|web ?app)\\s(?:that|which|to|for)",
    'kreuzworträtsel|schiffe versenken|\\p{L}{0,20}(?:spiel|rechner|generator|trainer|tracker|timer|planer)|schach|umrechner|stoppuhr|metronom|zähler|würfel|(?:app|tool)\\s(?:die|das|zum|für|mit)',
    'juegos?|jueguito|crucigramas?|bingo|parchís|ludo|dominó|ajedrez|simulador|generador|calculadora|conversor|convertidor|temporizador|cronómetro|contador de|rastreador|cuestionario|ruleta|(?:app|herramienta)\\s(?:que|para)',
    'jeux?|mots croisés|bataille navale|échecs|simulateur|générateur|calculatrice|calculateur|convertisseur|minuteur|chronomètre|compteur|tirage au sort|(?:appli|application|outil)\\s(?:qui|pour)',
    'jogos?|joguinho|palavras cruzadas|batalha naval|xadrez|gerador|cronômetro|sorteador|(?:aplicativo|ferramenta)\\s(?:que|para|pra)',
    'gioc[oh]i?|cruciverba|battaglia navale|giochino|scacchi|simulatore|generatore|calcolatrice|calcolatore|convertitore|cronometro|contatore|tombola|(?:app|strumento)\\s(?:che|per)',
    'gr[aęy]|gierk[aęi]|krzyżówk[aęi]|szachy|symulator|kalkulator|przelicznik|konwerter|minutnik|stoper|licznik|losowanie|(?:aplikacj[aęi]|narzędzie)\\s(?:do|która|które)',
    'spel|\\p{L}{0,12}spelletje|lootjes(?: trekken)?|kruiswoordpuzzel|zeeslag|schaken|rekenmachine|omrekenaar|teller|rekentool|score-?blad|planner',
    'oyunu?|satranç|hesap makinesi|hesaplayıcı|dönüştürücü|zamanlayıcı|kronometre|sayaç|takip uygulaması|çekiliş',
    'игр[ауы]?|игрушк[ау]|кроссворд|морской бой|шахматы|симулятор|генератор|трекер|калькулятор|конвертер|таймер|секундомер|сч[её]тчик|викторин[ау]|тренаж[её]р|приложение для',
    '(?:آلة )?حاسبة|مسبحة|محول|مؤقت|عداد|متتبع|لعبة|مسابقة|تطبيق(?:ًا|ا)?',
  ].join(
    '|',
  )})(?![\\p{L}\\p{M}])|时钟|時鐘|世界時計|시계|游戏|象棋|计算器|换算|计时器|秒表|计数器|打卡|测验|抽奖|生成器|工具|规划器|ゲーム|将棋|電卓|計算[機器ツ]|換算|変換ツール|タイマー|ストップウォッチ|カウンター|クイズ|トラッカー|ジェネレーター|記録アプリ|게임|계산기|변환기|타이머|스톱워치|카운터|퀴즈|트래커|추첨기|생성기|체스|खेल|गेम|कैलकुलेटर|टाइमर|ट्रैकर|क्विज़|कन्वर्टर`,
);
const site =
  /(?<!\p{L})(?:pages?|sites?|web ?sites?|landing|home ?page|webseite|seite|página|pagina|sito|site|sitio|web|portfolio|blog|stron[ayę]|sayfası?|сайт|страниц\p{L}|shop|store|studio|night|club|team|band|choir|orchestra|museum|restaurant|salon|clinic|school|café|tournament|event|party|invitation|company|startup|agency)(?!\p{L})|网站|网页|(?:活动|介绍|宣传|展示|邀请|报名|招聘)页面|ページ|サイト|페이지|사이트|पेज|वेबसाइट|साइट|صفحة|موقع/iu;
