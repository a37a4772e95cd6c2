import { watchesPage } from '../../../workspace/text/wishes/watches-page.ts';
import { asksForTool } from '../../../starters/cli-tool/reading/asks/asks-for-tool.ts';
import { namedCommands } from '../../../starters/cli-tool/reading/named-commands.ts';
import { sortsFolder } from '../../../starters/cli-tool/reading/values/read-moves.ts';
import { pollRoutes } from '../../../starters/rest-api/work/poll-work.ts';
import { readForward } from '../../../starters/webhook-receiver/read-forward.ts';
import type { Starter } from '../../../starters/starter.ts';
import { deletesFiles, feedWords, readJob } from '../../../starters/scheduled-worker/read-job.ts';
import { withDigits } from '../../../starters/shared/reading/numbers/with-digits.ts';
import { readWeek } from '../../../starters/shared/reading/clock/read-clock.ts';
import { asksUptime } from '../../../starters/scheduled-worker/reading/asks-uptime.ts';
import { watchesForFiles } from '../../../starters/scheduled-worker/reading/read-arrivals.ts';
import { readReporting } from '../../../starters/scheduled-worker/read-reporting.ts';
import { readSchedule, withEvery } from '../read/program/read-schedule.ts';
import { greeting } from '../read/talk/greeting.ts';
import { asksForApi, bestOf, longestOf, namedFirst, wordsOf } from './cues-in.ts';

/** "A worker that … and tells a webhook" is a worker. */
export function bestProgram(offered: readonly Starter[], said: string): Starter | undefined {
  const whole = withDigits(withEvery(said));
  const told = receivesThem.test(whole) ? whole : whole.replace(toWebhook, ' ');
  const text = told.replace(greeting, '').replace(ofOthers, ' ');
  const isTimed = readSchedule(whole) !== undefined;
  const job = readJob(whole);
  // "a script that runs every Sunday at 3 am and makes a zip backup"
  const isJob = job === 'backup' || (hasAddress.test(whole) && lookingJobs.has(job));
  if (isTimed && (isJob || job === 'message') && !serves.test(text))
    return offered.find(({ name }) => name === 'scheduled-worker');
  const described = offered.find(({ describes }) => describes?.(text, text));
  if (described !== undefined) return described;
  // "the weather in Cracow to Telegram"
  if (job === 'weather' && tellsWhere.test(whole) && !serves.test(text))
    return offered.find(({ name }) => name === 'scheduled-worker');
  if (sortsFolder(whole) && !serves.test(text) && !backend.test(text))
    return offered.find(({ name }) => name === 'cli-tool');
  // "a small tool that watches a folder and logs new files"
  if (watchesForFiles(whole) && !serves.test(text))
    return offered.find(({ name }) => name === 'scheduled-worker');
  // "a script that deletes files older than 30 days"
  if (deletesFiles(whole) && (isTimed || olderThan.test(whole)) && !serves.test(text))
    return offered.find(({ name }) => name === 'scheduled-worker');
  // "I would run it like `node sheet.js arrivals.csv`"
  if (scriptCall.test(text)) return offered.find(({ name }) => name === 'cli-tool');
  // "консольный планировщик: команды add, list и done"
  if (inTerminal.test(text) && namedCommands(text).length > 0)
    return offered.find(({ name }) => name === 'cli-tool');
  if (watches.test(whole) && (repeats.test(whole) || eachUnit.test(whole)))
    return offered.find(({ name }) => name === 'scheduled-worker');
  // "elke 5 minuten kijken of mijn websites nog online zijn"
  if (asksUptime(whole) && isTimed && !serves.test(text))
    return offered.find(({ name }) => name === 'scheduled-worker');
  if (watchesPrices(whole) || (watchesPage(whole) && text.search(calledRoute) < 0))
    return offered.find(({ name }) => name === 'scheduled-worker');
  if (feedWords.test(whole) && tellsWhere.test(whole) && !serves.test(text))
    return offered.find(({ name }) => name === 'scheduled-worker');
  // "every morning a worker should look in a folder"
  if (worker.test(text.slice(0, 200)) && !serves.test(text) && hasTime.test(text.slice(0, 200)))
    return offered.find(({ name }) => name === 'scheduled-worker');
  const named = namedFirst(offered, text);
  const found = narrowed(offered, text, named) ?? named ?? bestOf(offered, text);
  const best =
    isApi(found, text) || isBackend(found, whole)
      ? offered.find(({ cues }) => cues.length === 0)
      : found;
  // "a server that receives orders (POST /order) and sends them to Telegram"
  if (
    best?.cues.length === 0 &&
    receives.test(whole) &&
    readForward(whole) !== undefined &&
    !asksForApi.test(` ${wordsOf(text)} `)
  )
    return offered.find(({ name }) => name === 'webhook-receiver');
  if (
    best?.cues.length !== 0 ||
    backend.test(text) ||
    asksForApi.test(` ${wordsOf(text.replace(addresses, ' '))} `)
  ) {
    return best;
  }
  if (
    repeats.test(text) ||
    (isTimed && hasAddress.test(whole)) ||
    (isTimed &&
      !/[a-z] (?:that|which) /u.test(text) &&
      program.test(text.slice(0, 120)) &&
      !serves.test(text)) ||
    (readWeek(text) !== undefined && readJob(text) === 'cleanup')
  )
    return offered.find(({ name }) => name === 'scheduled-worker');
  return hasFlags.test(text) ||
    (inTerminal.test(text) && !hasPort.test(text) && !isServer.test(text)) ||
    exits.test(text) ||
    asksForTool(text)
    ? offered.find(({ name }) => name === 'cli-tool')
    : best;
}

const lookingJobs: ReadonlySet<string> = new Set(['uptime', 'prices']);
const olderThan =
  /(?<!\p{L})(?:older than|älter als|(?:más de|más antiguos? (?:que|de)|plus (?:vieux|anciens?) (?:que|de)|de plus de|mais (?:antigos?|velhos?) (?:que|do que|de)|più vecchi[oe]? di|ouder dan|starsze niż|старше|старіші|äldre än)|days old)\s\d|\d{1,4} (?:days? old|günden eski|tage alt)|\d+\s?日(?:以上|より)(?:前|古い)|\d+\s?天前|超过\s?\d{1,4}\s?天|\d{1,4}일 ?(?:이상 )?지난/iu;
const scriptCall = /(?<!\p{L})node\s[\w./-]{1,40}\.m?js\s[\w./~-]{1,40}\.\p{L}{2,5}(?!\p{L})/iu;

/** "my shop sends order webhooks. I want a script that receives them" */
const receivesThem =
  /(?<!\p{L})web-?hooks?(?!\p{L})[^!?\n]{0,120}(?<!\p{L})(?:receives?|takes|gets) (?:them|these)(?!\p{L})/iu;

/** "gets the rates from the NBP API": an API of others. */
const ofOthers =
  /(?<!\p{L})(?:from|through|von|von der|über|del?|desde|de|depuis|via|da|dalla|z|ze|przez|с|из|через|uit|van)\s(?:(?:the|an?|la|el|l['’]|die|der|das|den|een|het|una?|le|il|o)\s)?(?:(?!rest)[\p{L}\p{N}.-]{1,20}\s)?api(?:\s\p{Lu}\p{L}{1,20})?(?!\p{L})/giu;

/** "… and posts to a Discord webhook": what is told where receives none. */
const toWebhook =
  /(?<!\p{L})(?:(?:discord|slack|telegram|teams|mattermost|д[иі]скорд|телеграм|слак|outgoing|my|our|einen|meinen|un|une|uno|um|mon|mi|meu|mio|een|mój|мой)[\s-]{1,2}(?:(?:discord|slack|telegram|teams|mattermost)[\s-]{1,2})?(?:web-?hook\p{L}{0,3}(?!,?\s(?:(?:que|para|pra|qui|che|który|die|dat|der|das|som)\s(?:[\p{L}-]{2,14}\s){0,3})?(?:listen|ontvang|slaat|empf|receiv|handl|endpoint|server|recib|reci?b|receb|escut?ch?|reçoi|ricev|odbier))|вебхук\p{L}{0,2})|(?:post|posts|send|sends|notify|notifies|alert|alerts|ping|pings|calls?|melde\p{L}{0,2}|schick\p{L}{0,2}|sende\p{L}{0,2}|avis[ae]\p{L}{0,2}|envía\p{L}{0,2}|envoi\p{L}{0,3}|prévien\p{L}{0,2}|envia\p{L}{0,2}|manda|invia|stuur\p{L}{0,2}|wy(?:śl|sył)\p{L}{1,3}|отправ\p{L}{2,5}|шл\p{L}{2}|кида\p{L}{1,3}|пише\p{L}?|надсил\p{L}{2,4})\s(?:[^\s.;]{1,24}\s){0,6}?(?:web-?hook\p{L}{0,3}|вебхук\p{L}{0,2})|(?:per|via|über|por|par|tramite|przez|через)\s(?:(?:an?|einen|un|een)\s)?(?:web-?hooks?|вебхук)|web-?hook\p{L}{0,2} (?:(?:de|di|do|von|van) )?(?:discord|slack|telegram|teams)|(?:qua|lewat|melalui|via|عبر) web-?hook)(?!\p{L})|(?:通过|用|发送?到)[^\s,，。]{0,10}web-?hook|(?:web-?hook|ウェブフック)\s?(?:を使って|経由で|[にへで])|(?:web-?hook|웹훅)(?:으?로|에)(?=\s)/giu;

/** An API with accounts, or one for jobs, is an API. */
function isApi(found: Starter | undefined, text: string): boolean {
  const calls = text.match(calledRoute)?.length ?? 0;
  const asks = asksForApi.test(` ${wordsOf(text)} `);
  if (found?.name === 'login-server') return asks || calls > 0;
  // "GET /students, POST /students": a site with static files besides.
  if (found?.name === 'contact-site') return calls > 1;
  return found?.name === 'scheduled-worker' && calls > 1;
}

/** "A backend for orders, perhaps with WebSockets": it keeps things, and is no chat. */
function isBackend(found: Starter | undefined, text: string): boolean {
  if (found?.name === 'contact-site' && sharedList.test(text) && !ofSite.test(text)) return true;
  if (found?.name === 'websocket-chat' && pollRoutes(text).length > 0) return true;
  if (found?.name === 'websocket-chat' && keepsThings.test(text) && !chats.test(text)) return true;
  // "a server with a page where we put our lunch, cleared every day"
  if (found?.name === 'scheduled-worker' && withPage.test(text) && readJob(text) === 'pages')
    return true;
  return (
    ((found?.name === 'websocket-chat' && !chats.test(text.slice(0, 100))) ||
      (found?.name === 'webhook-receiver' && !receives.test(text) && !chats.test(text)) ||
      (found?.name === 'scheduled-worker' && !works.test(text) && !chats.test(text))) &&
    backend.test(text)
  );
}

/** "eine API …, live über WebSocket": what is kept has prices, orders or bookings. */
const keepsThings =
  /[$€£₽]\s?\d|\d\s?(?:[€£₽]|(?:euros?|zł|руб\p{L}{0,4}|tl)(?!\p{L})|円|元|원)|(?<!\p{L})(?:(?:REST[\s-]?)?API(?:['’]?(?:si|sini|ye))?|APIs)(?![\p{Script=Latin}])/u;

/** "A web server for our shopping list, everyone adds and ticks off": no pages, and nobody is written to. */
const sharedList =
  /(?<!\p{L})(?:(?:shopping|grocery|to-?do|chore|wish|task|guest|book|packing)[ -]?lists?|(?:everyone|everybody|people|we|they|users?) can (?:add|enter|book|vote|pick|tick)|tick(?:s|ed)? off|einkaufslisten?|lista de (?:la )?compras?|liste de courses|lista della spesa|boodschappenlijst)(?!\p{L})/iu;
const ofSite =
  /(?<!\p{L})(?:contact\p{L}{0,3}|kontakt\p{L}{0,8}|static|statisch\p{L}{0,2}|message form|about (?:us|page)|html files)(?!\p{L})/iu;
const backend =
  /(?<!\p{L})(?:back-?end\p{L}{0,2}|(?<!(?:the|der|den|le|de|il|o|el) )rest|endpoints?|endpunkte?n?|бэкенд\p{L}{0,2}|(?:booking|reservation|order|buchungs|reservierungs|bestell)[\s-]?servers?|(?:rezervasyon|randevu|sipariş) sunucu\p{L}{0,3}|(?:servidor|serveur|server|serwer)(?: (?:de|di|per|des?|für|for|para|pour|voor|do))? (?:(?:die|le|las?|het|the) )?(?:reserv\p{L}{2,8}|pedidos|réservations?|commandes|prenotazion[ei]|ordini|(?:buch|reservier)ung\p{L}{0,2}|bookings?|rezerwacji)|сервер (?:бронировани\p{L}|запис\p{L}|заказ\p{L}{1,2}))(?!\p{L})|后端|接口|バックエンド|백엔드/iu;
const withPage =
  /(?<!\p{L})(?:server|serveur|servidor|serwer|сервер)\p{L}{0,3} (?:with|mit|avec|con|com|met|z|со?|з) (?:\p{L}{1,10} ){0,3}(?:page|seite|página|pagina|stron\p{L}|страниц\p{L}{1,3}|сторінк\p{L}{1,3})(?!\p{L})/iu;
const works = /(?<!\p{L})(?:workers?|cron\p{L}{0,4}|monitor\p{L}{0,4}|jobs?)(?!\p{L})|定时任务/iu;
const chats =
  /(?<!\p{L})(?:chat\p{L}{0,8}|messenger|czat\p{L}{0,2}|sohbet|чат\p{L}{0,2}|chatt\p{L}{0,3}|obrolan)(?!\p{L})|聊天|チャット|채팅|चैट|دردشة|محادثة/iu;
const receives =
  /(?<!\p{L})(?:receiv\p{L}{1,4}|empf[aä]ng\p{L}{0,4}|recib\p{L}{1,3}|reç\p{L}{1,5}|receb\p{L}{1,3}|ricev\p{L}{1,4}|ontvang\p{L}{0,3}|odbier\p{L}{1,4}|принима\p{L}{1,3}|прийма\p{L}{1,3}|menerima|nhận|ta(?:r)? emot|incoming|github|stripe)(?!\p{L})/iu;

/** "GET /orders", "POST a lunch order" */
const calledRoute =
  /(?<!\p{L})(?:GET|POST|PUT|PATCH|DELETE)\s(?:\/\w|(?:an?|the|all|today)(?!\p{L}))/gu;

/** "--depth 2" */
const hasFlags = /(?<![\p{L}\p{N}-])--\p{L}[\p{L}-]{0,30}(?![\p{L}-])/u;

/** "terminal habit tracker: commands …" */
const inTerminal =
  /(?<!\p{L})(?:terminale?|konsole|consola|console|konsol\p{L}{0,2}|konsolow\p{L}{1,3}|консол\p{L}{1,6}|терминал\p{L}{0,2}|термінал\p{L}{0,2}|terminal\p{L}{1,3})(?!\p{L})|(?<!\p{L})cli(?!\p{L})|(?<!\p{L})(?:commands?|befehle|comandos|commandes|comandi)\s?:|(?<!\p{L})commands \p{L}{2,12},/iu;

/** What has a port is a server, which may print something, too. */
const hasPort =
  /(?<!\p{L})(?:port|porta|puerto|poort|порту?|cổng)\s?:?\s?\d{4,5}(?!\d)|(?:포트|ポート|端口)\s?\d{4,5}/iu;
/** "the server prints the link to the console" */
const isServer =
  /(?<!\p{L})(?:servers?|serveur|servidor|serwer|сервер|sunucu|máy chủ|servern?)(?!\p{L})|서버|服务器|サーバー/iu;
/** "exit 2 on problems", "terminalprogramma" */
const exits =
  /(?<!\p{L})exits?(?: with)?(?: code| status)? \d(?!\d)|(?<!\p{L})(?:terminal|konsolen|console)-?(?:programma?|tool|app|spiel)(?!\p{L})/iu;

/** "monitors 12 websites", "sprawdza czy moje 4 strony działają" */
const watches =
  /(?<!\p{L})(?:monitors?|watch(?:es)?|pings?|checks?|überwach\p{L}{1,2}|prüft|sprawdza\p{L}{0,3}|проверя\p{L}{1,3}|перевіря\p{L}{1,3}|стежить за|memantau|(?:menge|me)?cek|theo dõi|kiểm tra|övervakar|kollar|kontrollerar|vigil[ae]|comprueb[ae]|surveille|vérifie|controll[ai]|monitora|controleert|kontrol\p{L}{0,4})\s(?:[\p{L}\p{N}]{1,12}\s){0,4}?(?:web ?sites?|sites?|urls?|stron\p{L}{0,2}|webseiten?|сайт\p{L}{0,2}|sitios|siti|situs|website|trang web|webbplats\p{L}{0,3}|hemsid\p{L}{1,3})(?!\p{L})/iu;

const eachUnit =
  /(?<!\p{L})(?:every|jede|cada|chaque|ogni|a cada|elke?|co|кажд\p{L}{2,3}|кожн\p{L}{1,3}|(?:se)?tiap|mỗi|varje)\s(?:minut\p{L}{0,2}|jam|menit|giờ|phút|timme|годин\p{L}|хвилин\p{L}|hour|hor[ae]|ora|stunde|heure|uur|godzin\p{L}|час)(?!\p{L})/iu;

/** "a scraper that looks every 6 hours at the price of three products, and tells me on Telegram below 200" */
function watchesPrices(text: string): boolean {
  return (
    /scraper|scrapt|crawler/iu.test(text) &&
    readJob(text) === 'prices' &&
    readReporting(text).below !== undefined &&
    (repeats.test(text) || eachUnit.test(text)) &&
    !/(?:search|list|listing) page/iu.test(text)
  );
}

const worker = /(?<!\p{L})(?:workers?|cron ?jobs?)(?!\p{L})/iu;
const hasTime =
  /(?<!\p{L})(?:every|each) (?:day|morning|evening|night|hour|week|month|monday|friday|sunday)(?!\p{L})|\d\s?(?:am|pm)(?!\p{L})|\d{1,2}:\d{2}/iu;
/** "… and posts new items to Discord" */
const tellsWhere =
  /(?<![\p{sc=Latin}\p{sc=Cyrl}])(?:discord|telegram|slack|web-?hook|mattermost|teams|д[иі]скорд|телеграм|вебхук)|디스코드|텔레그램|웹훅|슬랙|钉钉|企业微信|飞书|टेलीग्राम|تيليجرام|ويب هوك/iu;
const serves =
  /(?<!\p{L})(?:(?<!(?:the|der|den|le|de|il|o|el) )rest|apis?|web ?page|page|seite|página|readers?|dashboard|halaman|trang|sayfa\p{L}{0,3})(?!\p{L})|صفحة|पेज/iu;
/** "a script that every morning …", without a word for what it does. */
const program =
  /(?<!\p{L})(?:betik|betiği|servis|program[ıi]?|s[ck]rip[ts]?|skrypt\p{L}?|скрипт\p{L}?|layanan|dịch vụ|chương trình|tool)(?!\p{L})|سكر[يـ]?بت|برنامج|خدمة|प्रोग्राम|स्क्रिप्ट|सर्विस/iu;

/** "every 5 minutes" */
const repeats =
  /(?<!\p{L})(?:every|each|cada|alle|jede[nrs]?|toutes les|ogni|co|her|elke|кажд\p{L}{1,3}|кожн\p{L}{1,3}|(?:se)?tiap|mỗi|var(?=\s\d{1,4}\s(?:minut|timm)))\s\d{1,4}\s?(?:menit|jam|phút|giờ|minut|timm|хв|годин|s|m|h|min|sec|seg|sek|hour|hora|stund|heure|or[ae]|godz|uur|saat|час|мин|сек)/iu;
const hasAddress = /https?:\/\/\S/iu;
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
