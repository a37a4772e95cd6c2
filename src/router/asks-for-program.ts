/**
 * Whether one of the first sentences asks for a program that runs on a server or in a terminal, and none
 * before it for a page: people tell who they are first.
 *
 * @example
 * asksForProgram('We are a salon and want an API for bookings'); // true
 */
export function asksForProgram(message: string): boolean {
  for (const said of message.slice(0, 1000).split(ends, 4)) {
    const sentence = said.replace(/(?:static )?site generator/iu, 'generator');
    const wished = wish.exec(sentence);
    const start = wished?.index ?? 0;
    // "We are a salon and want an API that our site reads"
    if (namesProgram(sentence.slice(start), wished !== null))
      return !pages.test(sentence.slice(0, start));
    if (namesProgram(sentence, false)) return true;
    const { index = -1 } = nodeServer.exec(sentence) ?? {};
    if (index >= 0) return !pages.test(sentence.slice(0, index));
    if (pages.test(sentence)) return false;
  }
  return false;
}

/** Whether a text begins with a wish for a program: "haz una api …", "make an API …". */
export function orders(message: string): boolean {
  return order.test(message) && namesProgram(message, true);
}

/** Whether a text opens with a program; a page may follow it if it is wished for. */
function namesProgram(text: string, isWish: boolean): boolean {
  const { index = -1, 0: found = '' } = program.exec(text.slice(0, 150)) ?? {};
  if (index < 0 || index > 90) return false;
  const around = isWish ? text.slice(0, index + found.length) : text.slice(0, 120);
  return !/[.!?\n](?=\s)|[。！？]/u.test(text.slice(2, index)) && !besides.test(around);
}

/** "need", "möchten", "أحتاج": what follows is wished for. */
const wish =
  /(?<!\p{L})(?:need|want|would like|['’]d like|brauchen?|möchten?|hätten? gern\p{L}?|necesit\p{L}{1,4}|quiero|queremos|voudr\p{L}{2,4}|cherch\p{L}{1,3}|preciso|quer(?:o|ia|emos|íamos)|vorre\p{L}{1,3}|zoek\p{L}{0,2}|potrzebuj\p{L}{1,3}|chc\p{L}{1,4}|istiyor\p{L}{1,3}|хот\p{L}{2,3}|нуж\p{L}{2,3})(?!\p{L})|(?<!\p{L})(?:[أا]ريد|نريد|[أا]حتاج|نحتاج)(?!\p{L})/iu;

const order =
  /^\s{0,3}(?:make|build|create|write|code|haz(?:me)?|crea(?:me)?|créa(?:me)?|fais(?:-moi)?|crée|mach|bau|erstell|schreib|maak|bouw|faça|faz|crie|fammi|zrób|сделай|напиши|создай)(?:e|en)?(?: (?:me|mir|moi|mi|mij|мне))? (?:an?|une?|una|uma|een|eine?|[a-z]{3,8} api|api)(?!\p{L})/iu;

const small = '(?:rest|json|crud|petite?|kleine|simple|small|little|piccol[oa]|pequeñ[ao]|basit)';
/** "We need an API for our library", "una API para …", "a worker in Node", "command line", "a script that …". */
const program = new RegExp(
  [
    String.raw`(?<!\p{L})(?<!(?:with|from|using|via|of|mit|avec|con|com|z|с) )(?:(?:an?|une?|eine?|een|una?|uma|rest|json|crud|${small}) (?:${small} )?(?:\p{L}{3,14} )?|un['’])(?:APIs?(?![\p{L}-]| (?:key|startup|company|docs?|documentation|product))|backends?(?![\p{L}-]))`,
    String.raw`(?<!\p{L})(?:in|en|em|w|на) node(?:\.?js)?(?!\p{L})|APIを(?:お願い|作)|API ?(?:चाहिए|बना)|API ?(?:만들|서버)|واجهة (?:ال)?برمج`,
    String.raw`(?<!\p{L})(?:bir|basit) (?:\p{L}{2,14} ){0,4}API(?:['’]?s[ıi])? (?:yap|yaz|oluştur|geliştir|lazım|gerek|istiyor)`,
    String.raw`(?<!\p{L})(?:command[ -]?line|ligne de commandes?|kommandozeilen?\p{L}{0,12}|l[ií]nea de comandos?|linhas? de comandos?|riga di comando|opdrachtregel|wiersz\p{L} poleceń|командн\p{L}{2,3} строк\p{L}|консольн\p{L}{2,3}|komut satırı)(?!\p{L})`,
    '命令行|コマンドライン|명령줄|커맨드 ?라인|कमांड लाइन|سطر الأوامر',
    String.raw`(?<!\p{L})(?:for|in|from) (?:the|my) (?:terminal|console|shell)(?!\p{L})|(?<!\p{L})(?:im|fürs|für das|en la|para la|dans le|pour le|no|para o|nel|in de|voor de|w|в|для) (?:terminal(?:e|u|a)?|konsol[ie]|consol[ae]|терминал[еа]|консол[ьи])(?!\p{L})|terminalde`,
    String.raw`터미널(?:에서|용)|ターミナル(?:で|用)|终端(?:里|中|用|工具|程序)`,
    String.raw`(?:node|노드)(?:\.?js)?(?:로|으로|를)|(?:node|ノード)(?:\.?js)?で|用 ?node|서버(?:를|가)? (?:\S{1,12} ){0,2}(?:만들|구축|개발|필요)|サーバー?を(?:\S{1,12})?(?:作|構築|開発)|(?:后端|服务端|服务器)(?:程序|接口)?`,
    String.raw`(?<!\p{L})(?:node(?:\.?js)?|express|fastify|websocket|web socket|mock|poll|voting|chat|quiz|webhook|proxy|upload|whiteboard)[ -]?servers?(?!\p{L})`,
    String.raw`(?<!\p{L})(?:serveur|servidor|server|serwer|sunucu\p{L}{0,2}|сервер)s? (?:(?:de|en|in|w|na|на|di|em|con|com|avec|mit) )?(?:node|express|fastify|web-?sockets?)(?!\p{L})|(?:웹 ?소켓|websocket)[^.!?\n]{0,24}서버|(?:WebSocket|ウェブソケット)の?サーバ`,
    String.raw`(?<!\p{L})(?:an?|une?|uno?|um|een|ein|jakiś) (?:\p{L}{3,9} )?(?:script|scriptje|skript|programita|programinha|programmino|programmaatje|programik) (?:(?:in|en|em) \p{L}{2,10} )?(?:that|which|who|que|qui|dat|die|das|che|który)(?!\p{L})`,
  ].join('|'),
  'iu',
);

const nodeServer =
  /(?<!\p{L})(?<!(?:for|of) (?:my|our|a) )node(?:\.?js)?[ -]?(?:servers?|scripts?|skript|apis?|backend|service|cli|worker|daemon)(?!\p{L})/iu;

const ends = /(?:[.!?](?=\s)|[。！？\n])\s{0,3}/u;
const pages =
  /(?<!\p{L})(?:pages?|web ?pages?|web ?sites?|p[aá]ginas?|site|sitio|sito|web|(?:web|internet|home)?-?seite|\p{L}{0,8}page|stron[aęy]|sayfa\p{L}{0,3}|сайт\p{L}{0,2}|страниц\p{L}|portfolio|blog)(?!\p{L})|网站|网页|ページ|サイト|페이지|사이트|वेबसाइट|पेज|موقع|صفحة/iu;
/** What may have a program beside it, and is asked for then. */
const besides =
  /(?<!\p{L})(?:\p{L}{0,8}pages?|p[aá]ginas?|web|(?:web)?sites?|sitio|sito|\p{L}{0,8}-?seiten?|stron\p{L}{0,2}|сайт\p{L}{0,2}|dashboard|frontend)(?!\p{L})|페이지|사이트|ページ|サイト|网站|网页|页面|वेबसाइट|पेज|موقع|صفحة/iu;
