import { readMessage } from './reading/read-message.ts';
import { asksUptime } from './reading/asks-uptime.ts';
import { picksLines } from './reading/read-picks.ts';
import { watchesForFiles } from './reading/read-arrivals.ts';
import { readSites } from '../shared/reading/read-urls.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a worker does: the folder of its files in `jobs`. */
export type Job =
  | 'feeds'
  | 'prices'
  | 'pages'
  | 'uptime'
  | 'backup'
  | 'cleanup'
  | 'birthdays'
  | 'picks'
  | 'arrivals'
  | 'weather'
  | 'message'
  | 'own';

/** The job that a request asks for; when it names no other, watching the pages of which it speaks, or one of its own. */
export function readJob(text: string): Job {
  if (picksLines(text)) return 'picks';
  if (watchesForFiles(text)) return 'arrivals';
  const message = readMessage(text);
  const told = message === undefined ? text : text.replaceAll(message, ' ');
  const named = jobs.find(([, cues]) => cues.test(told))?.[0];
  if (named === undefined && message !== undefined) return 'message';
  if (named === undefined && weatherWords.test(text)) return 'weather';
  const known = named === undefined || named === 'prices' ? (asksUptime(text) ?? named) : named;
  const isCleaning = known !== 'feeds' && known !== 'backup' && deletesFiles(text);
  if (isCleaning) return 'cleanup';
  return (
    known ?? (namesPages(text) || checks.test(text) || readSites(text).length > 0 ? 'pages' : 'own')
  );
}

/** Whether a request speaks of pages. */
export function namesPages(text: string): boolean {
  return pages.test(text);
}

/** "проверяет курс": what is looked at may be a page. */
const checks =
  /(?<!\p{L})(?:check|look|watch|prüf|überwach|revis|comprueb|vigil|verifi|vérifi|surveill|controll|controleer|kontrol|sprawdz|провер|перевір|след|стеж|monitor|kiểm tra|periksa|pantau|kolla)|检查|监|チェック|監視|확인|감시|जाँच|تحقق|راقب/iu;
const pages =
  /(?<!\p{L})(?:web ?\p{L}{0,12}|sites?|pages?|urls?|links?|\p{L}{0,8}seiten?|páginas?|sitios?|pagin[ae]|siti?|stron\p{L}{0,2}|paginas?|sayfa\p{L}{0,6}|сайт\p{L}{0,3}|страниц\p{L}{0,3}|сторін\p{L}{1,4}|trang|monitor\p{L}{0,4}|chang\p{L}{1,3})(?!\p{L})|网站|网页|页面|サイト|ページ|사이트|페이지|पेज|साइट|موقع|صفحة/iu;

/** "deletes .log files older than 14 days", "usuwa pliki tmp", "古いファイルを削除" */
export function deletesFiles(text: string): boolean {
  return deletion.test(text);
}

const fileWords =
  '(?:files?|dateien?|archivos?|ficheros?|fichiers?|arquivos?|plik\\p{L}{0,3}|bestanden|dosya\\p{L}{0,6}|файл\\p{L}{0,3}|(?:\\p{L}{0,5}logg)?filer(?:na)?|berkas|tệp|logs?|everything|alles|(?:tod|tudo|tutt)o|tout|wszystko|вс[её])';
const deletion = letterPattern(
  `(?<!\\p{L})(?:delet(?:e|es|ing)|remov(?:e|es|ing)|lösch\\p{L}{0,2}|borr[ae]|elimin[ae]|supprim\\p{L}{1,3}|apag(?:a|ue)|exclu[ia]|cancell[ai]|verwijder\\p{L}{0,2}|usuwa|удаля\\p{L}{1,3}|видаля\\p{L}{1,3}|radera[rs]?|ta(?:r|s)? (?:\\p{L}{1,12} ){0,3}?bort|(?:meng)?hapus|xóa|xoá|xoa)\\s(?:[^\\s.,;]{0,1}[^\\s,;]{1,24}\\s){0,8}${fileWords}(?!\\p{L})|${fileWords}[^.!?\\n]{0,60}(?:lösch(?:t|en)|verwijdert|sil(?:en|er|sin|ecek))(?!\\p{L})|(?:文件|日志)[^。\\n]{0,12}(?:删除|刪除)|(?:删除|刪除)[^。\\n]{0,40}(?:文件|日志)|ファイル[^。\\n]{0,12}(?:削除|消)|파일[^.\\n]{0,12}(?:삭제|지우)|फ़ाइ[^।\\n]{0,16}हटा|(?:حذف|يحذف|تحذف)[^.\\n]{0,12}ملفات`,
);

/** "the weather for Leeds", "prognoza pogody" */
export const weatherWords =
  /weather|wetter(?!au)|météo|(?<!\p{L})(?:meteo|clima(?!t)|pronóstico|previsão|previsioni|el tiempo(?! (?:de respuesta|libre))|het weer|weersverwachting|hava durumu|väd(?:er|ret)|cuaca|thời tiết)|(?<!\p{L})pogod[aęyąz]|погод[аиіуыо]|天[気气氣]|날씨|मौसम|طقس/iu;

/** Whether rain is told of: beside the forecast, or nothing but that. */
export function readRain(text: string): 'warn' | 'only' | undefined {
  if (!rainWords.test(text)) return undefined;
  return sendsWeather.test(text) && !onlyIf.test(text) ? 'warn' : 'only';
}

export const rainWords =
  /(?<!\p{L})(?:rain|umbrella|regen|schirm|llu[ev]|llov|pleut|pleuv|chov|piov|regn|hujan|mưa|paraguas|pluie|parapluie|chuva|piogg|ombrell|deszcz|parasol|yağmur|дожд|зонт|дощ)|雨|傘|伞|비가|우산|बारिश/iu;
const onlyIf =
  /(?<!\p{L})(?:only|nur|s[oó]lo|solamente|seulement|uniquement|s[oó]|alleen|tylko|только)\s(?:if|when|wenn|si|quand|se|quando|cuando|als|je[sś]li|gdy|если|когда)(?!\p{L})/iu;
const sends =
  '(?:send|post|message|mail|text|tell|schick|sende|mand[ae]|env[ií]|invia|stuur|wysy[lł]|отправ|присыл|gönder|kirim|gửi|skicka|發|发送|推送|送|보내)';
const sendsWeather = letterPattern(
  `${sends}(?!\\p{L}{0,6} me (?:if|when))[^.,;，]{0,60}(?:${weatherWords.source})|(?:${weatherWords.source})[^.,;，]{0,60}${sends}(?!\\p{L}{0,6} (?:me )?(?:if|when))`,
);

/** RSS, whose new items are told somewhere. */
export const feedWords =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:rss|atom|(?:news)?feeds?|фид\p{L}{0,2})(?![\p{Script=Latin}\p{Script=Cyrillic}])|лент\p{L}{1,2} новост|피드/iu;

const jobs: readonly (readonly [Job, RegExp])[] = [
  ['feeds', feedWords],
  [
    'backup',
    /(?<!(?:is|are|its|theyre|['’](?:s|re)|comes?|came|goes|went|gets?|once|when) )back(?:s|ing|ed)?[-\s]?ups?(?! again)|copias? de (?:seguridad|la carpeta|los archivos|mis)|respaldo|cópias? d[aoe]s? (?:pasta|arquivos|minh|meus)|sicherung|(?<!\p{L})sicher(?:t|n)(?!\p{L})|sauvegard|cópias? de segurança|kopi\p{L}{0,8} zapasow|yedek|резервн|бэкап|бекап|säkerhetskopi|cadangkan|pencadangan|sao lưu|备份|バックアップ|백업|बैकअप|نسخ[ةه]? احتياط|(?<!\p{L})(?:cop(?:y|ies)|kopier\p{L}{0,2}|copi[ae]\p{L}?|kopieer\p{L}?|kopiuj\p{L}?|копиру\p{L}{1,3}|копію\p{L}{1,3})\s[^.!?\n]{1,60}?\s(?:to|into|nach|in|en|a|vers|dans|para|em|naar|do|в|на)\s[~.]{0,2}\/\S|(?<!\p{L})zips? (?:up )?(?:[^\s.]{1,12}\s){0,3}(?:folder|directory)|フォルダー?を\s?(?:zip|圧縮)|文件夹(?:打包|压缩)|폴더를?\s?(?:zip|압축)/iu,
  ],
  [
    'cleanup',
    /clean-?\s?ups?|cleans?\b|delet\p{L}{1,8} old|old files|remov\p{L}{1,8} old|limpia|limpeza|limpar|aufräum|lösch|nettoi|nettoy|opruim|ruimt|verwijder|puli(?:re|zia|sce)|sprząta|czyści|temizle|очист|удал\p{L}{1,10} стар|städar?(?!\p{L})|rensa|bersihkan|dọn dẹp|очищ|прибира|清理|掃除|クリーンアップ|정리|सफ़ाई|सफाई/iu,
  ],
  [
    'birthdays',
    /birthdays?|geburtstag|cumplea|anniversair|anivers[áa]ri|complean|verjaardag|(?<!\p{L})jarig|urodzin|doğum gün|д(?:ень|ни|нях|ней) рожден|д(?:ень|ні|нів|нях) народж|födelsedag|ulang tahun|sinh nhật|生日|誕生日|생일|जन्मदिन|عيد ميلاد|أعياد (?:ال)?ميلاد/iu,
  ],
  [
    'uptime',
    /uptime|(?<!\p{L})pings?(?!\p{L}|\s(?:me|us|@|(?:my |our |the |a )?(?:discord|channel|web-?hook|team)))|(?:is|are|its|theyre|they['’]re|it['’]s|goes|go|went) (?:up|down|online|offline)|(?:sites?|servers?|pages?|endpoints?) (?:\p{L}{1,10} ){0,2}(?:responds?|answers?|reachable)|health ?checks?|response time|erreichbar\p{L}{0,4}|antwortzeit|antworten|caíd[ao]s?|responden?|tiempo de respuesta|répond(?:ent)?|temps de réponse|rispond\p{L}{1,4}|tempo di risposta|fora do ar|tempo de resposta|odpowiada|bereikbaar|доступн\p{L}{1,5}|çalışıyor mu|死活|稼働|czas odpowiedzi|czy (?:\p{L}{2,10} ){0,3}dział\p{L}{1,4}|padni\p{L}|работа[ею]т ли|чи (?:\p{L}{2,10} ){0,3}?працю\p{L}{1,3}|(?:är|ligger) (?:uppe|nere)|svarstid|(?:masih|bisa) (?:online|hidup|aktif|diakses)|(?:còn )?hoạt động không|(?:còn|có) truy cập|bị sập|khi sập|(?:mc|minecraft)\p{L}{0,3} server|läuft mein|宕机|是否在线|작동하는지|다운되|落ち(?:た|て)/iu,
  ],
  [
    'prices',
    /price|precio|preis|prix|preço|prezz|\bcen[yęa]?\b|fiyat|цен[аыу]?(?!\p{L})|цін(?:[аиіу]|ою)?(?!\p{L})|priset|priser(?:na)?(?!\p{L})|harga|(?<!đánh )(?<!\p{L})giá(?!\p{L})|价格|価格|値段|가격|कीमत|मूल्य|दाम/iu,
  ],
  ['uptime', /GET \/(?:status|uptime)(?![\w/-])/u],
];

/** Whether a job tells a chat what it finds. */
export function notifies(job: Job): boolean {
  return !['backup', 'cleanup', 'picks', 'own'].includes(job);
}

/** Whether files are also to be sorted by their kinds: "photos to Pictures, PDFs to Documents". */
export function sortsFiles(text: string): boolean {
  return sorting.test(text);
}

const sorting =
  /(?<!\p{L})(?:sort|organi|ordn|ordena|rang|trie|ordina|сортир|сорту|urutkan)\p{L}{0,6}(?!\p{L})|(?:foto|photo|pdf)['’]?s (?:naar|to|into|nach)|分类|整理|분류/iu;

/** "writes a digest into a markdown file" */
export function asksForDigest(text: string): boolean {
  return /markdown|(?<![\p{L}\p{N}])md(?![\p{L}\p{N}])/iu.test(text);
}
