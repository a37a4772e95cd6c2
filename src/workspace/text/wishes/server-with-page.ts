import { letterPattern } from '../letters.ts';

/**
 * Whether a message asks for a server with a page: what visitors enter there is to be seen by all of them, which
 * a page alone cannot do.
 *
 * @example
 * asksForServerWithPage('ein kleiner Server mit einer Seite, auf der wir abstimmen'); // true
 */
export function asksForServerWithPage(message: string): boolean {
  return serverWithPage.test(message.slice(0, headCharacters));
}

const headCharacters = 120;
const serverWithPage = letterPattern(
  '(?<!\\p{L})(?:server|serveur|servidor(?:zinho|cito)?|serwer|сервер)\\s(?:\\p{L}{3,10}\\s)?(?:with|mit|avec|con|com|met|ze?|со?|із|зі?|med|dengan|có)\\s(?:(?:an?|eine[rm]?|une|una|uma|een|en|\\p{L}{3,9}[aeyouąеийю]?)\\s)?(?:web ?)?(?:page|seite|pagina|página|stron\\p{L}{1,2}|страниц\\p{L}{1,2}|сторінк\\p{L}{1,2}|sida|halaman|trang)(?!\\p{L})|(?<!\\p{L})(?:web )?sayfası olan (?:\\p{L}{2,10}\\s){0,2}sunucu|ページ(?:付き|つき)の(?:小さな)?サーバー|带(?:网页|页面)的[^，。]{0,4}服务器|페이지(?:가|도) 있는 (?:\\p{L}{1,4}\\s)?서버|(?<!\\p{L})خادم\\s(?:\\p{L}{2,8}\\s)?(?:مع|فيه|به)\\s?صفحة',
);
