import { letterPattern } from '../letters.ts';

/**
 * Whether a message asks to look at a page again and again, and to tell somebody when it changes or fails: work of a
 * program that nobody types commands to.
 *
 * @example
 * watchesPage('watch a URL and message me on Discord when it changes'); // true
 */
export function watchesPage(message: string): boolean {
  const head = message.slice(0, 300);
  if (!turns.test(head) || commands.test(head)) return false;
  const at = head.search(watch);
  if (at >= 0) return at < 70 && !site.test(head.slice(0, at));
  return tells.test(head) && awaited.test(head) && !site.test(head.slice(0, head.search(awaited)));
}

const page =
  '(?:web ?)?(?:pages?|sites?|urls?|links?|\\p{L}{0,8}seiten?|homepage|p[áa]gin[ae]s?|webs?|sitios?|siti?|websites|stron\\p{L}{1,2}|webb\\p{L}{4,9}|hemsid\\p{L}{1,3}|sidan?|сайт\\p{L}{0,3}|страниц\\p{L}{1,3}|сторінк\\p{L}{1,3}|halaman|situs|trang)(?!\\p{L})';
/** The page is named after the verb or before it. */
const watch = letterPattern(
  `(?<!\\p{L})(?:watch|monitor|check|ping|track|keep an eye on|überwach\\p{L}{0,3}|beobacht\\p{L}{1,3}|prüf\\p{L}{0,2}|vigil[ae]r?|monitor[ae]\\p{L}?|surveill\\p{L}{1,2}|observ[ae]r?|controll?[ai]\\p{L}{0,2}|tieni d['’]occhio|houd?|bewaak|controleer|śledź|obserwuj|sprawdzaj|monitoruj|след\\p{L}{1,3}|отслежив\\p{L}{1,3}|проверя\\p{L}{1,3}|стеж\\p{L}{0,3}|відстежу\\p{L}{1,3}|bevaka?|övervaka?|pantau|theo dõi|kiểm tra)\\s(?:[\\p{L}\\p{N}-]{1,12}\\s){0,3}?(?:${page}|https?:)|(?:sayfa|site|url)\\p{L}{0,4}\\s(?:\\p{L}{2,10}\\s)?(?:izle|takip et|kontrol et|değiş)|(?:监控|监视|监测)[^，。]{0,8}(?:网页|网站|页面)`,
);
/** The page is named in what is waited for. */
const awaited = letterPattern(
  `(?<!\\p{L})(?:when|if|wenn|quand|si|cuando|quando|se|als|gdy|jeśli|когда|если|коли|якщо|när|om|kalau|jika|khi)\\s(?:[\\p{L}\\p{N}-]{1,12}\\s){0,5}?(?:${page}|https?:)|(?:ページ|サイト)(?:を|が)|(?:페이지|사이트)(?:를|가|이)`,
);
const tells = /discord|web-?hook|telegram|slack|д[иі]скорд|вебхук|телеграм|ディスコード|디스코드/iu;
const turns = letterPattern(
  `(?<!\\p{L})(?:when(?:ever)?|if|once|wenn|sobald|falls|bei|quand|si|dès|en cas|cuando|quando|se|als|zodra|bij|gdy|jeśli|o|когда|если|при|коли|якщо|när|om|kalau|jika|saat|khi|nếu)\\s(?:[^\\s;]{1,60}\\s){0,6}?(?:chang|goes|drop|falls|down|offline|updat|(?:ver|ge)?änd[er]|ausf|fällt|sinkt|cambi|modifi|baj|ca[ei]|tombe|baisse|mud[ae]|alter|scende|wijzig|verander|daalt|zmi[ae]n|padni|измен|обнов|упад|зміни|впад|ner|berubah|turun|thay đổi|giảm|sập)|(?:değiş|düş|çök|kapan)\\p{L}{0,3}(?:ince|ünce|ınca|unca|irse|erse|ırsa|diğinde)|(?:变化|更新|改变|变了|降价|挂)|(?:変わっ|更新され|変更され|落ち)たら|(?:바뀌|변경되|업데이트되|다운되)면`,
);
const commands =
  /(?<!\p{L})(?:chat)?bots?(?!\p{L})|(?<!\p{L})бот(?:а|ом)?(?!\p{L})|机器人|ボット|봇|(?:^|\s)[!/]\p{L}/iu;
/** "a page where I check whether our site changes" */
const site =
  /(?<!\p{L})(?:pages?|web ?sites?|webapp|apps?|dashboard|extension|seite|página|pagina|strona|сайт|sayfa)(?!\p{L})|网页|网站/iu;
