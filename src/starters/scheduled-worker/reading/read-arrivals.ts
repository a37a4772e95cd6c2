import { letterPattern } from '../../../workspace/text/letters.ts';

/** Whether a worker is to tell of new files: "watches a folder and logs new files". */
export function watchesForFiles(text: string): boolean {
  const head = text.slice(0, 1000);
  return (
    forms.some((form) => form.test(head)) &&
    news.test(head) &&
    told.test(head) &&
    !others.test(head)
  );
}

/** The file to which new files are added. */
export function arrivalsLog(text: string): string {
  return logFile.exec(text.slice(0, 2000))?.[0] ?? 'new-files.log';
}

/** Whether each new file is copied, where to, and which kinds of files are meant. */
export function readCopies(text: string): {
  readonly copies?: true;
  readonly to?: string;
  readonly kinds?: readonly string[];
} {
  const head = text.slice(0, 1000);
  const kinds = [...new Set((head.match(endings) ?? []).map((one) => one.toLowerCase()))];
  const to = target.exec(head)?.groups?.['to'];
  return {
    ...(copying.test(head) && { copies: true as const }),
    ...(copying.test(head) && to !== undefined && { to: `./${to}` }),
    ...(kinds.length > 0 && { kinds }),
  };
}

const copying =
  /(?<!\p{L})(?:cop(?:y|ies|ied|ying)|back(?:s|ing)? (?:it |them )?up|kopier\p{L}{0,2}|copia\p{L}{0,2}|copie[rz]?|kopieer\p{L}{0,2}|kopiuj\p{L}{0,2}|kopyala\p{L}{0,3}|копиру\p{L}{1,3}|копію\p{L}{1,3})(?!\p{L})|复制|コピー|복사/iu;
const target =
  /(?<!\p{L})(?:to|into|nach|in|a|en|vers|dans|para|naar|do|в)\s(?:(?:a|an|the|my|den|einen|el|la|un|une|le|o|uma)\s)?(?:folder |ordner |carpeta |dossier |pasta |cartella |map )?["'`]?(?<to>backups?|copies|archive?|[a-z][\w-]{1,20}(?=["'`]?\s(?:folder|ordner|map)))(?!\p{L})/iu;
const endings =
  /(?<![\p{L}\p{N}])(?:pdf|jpe?g|png|gif|docx?|xlsx?|csv|mp3|mp4|zip)(?=s?(?![\p{L}\p{N}]))/giu;
const logFile = /(?<![\p{L}\p{N}/\\._-])[a-z][a-z0-9_-]{0,30}\.(?:log|txt|tsv)(?![\p{L}\p{N}])/iu;
const folder =
  '(?:folders?|director(?:y|ies)|ordner|verzeichnis|carpeta|directorio|dossier|répertoire|pasta|diretório|cartella|map|folder(?:u|ze)?|katalog\\p{L}{0,2}|klasör\\p{L}{0,4}|папк\\p{L}|каталог\\p{L}?|downloads)';
const watch =
  '(?:watch(?:es|ing)?|monitors?|monitoring|überwach\\p{L}{1,3}|beobacht\\p{L}{1,3}|vigil\\p{L}{1,2}|monitor(?:ea|ee|iza|ice|a|e|i)|surveill\\p{L}{1,3}|sorvegli\\p{L}{1,3}|controll[ai]|bewaakt?|obserwuj\\p{L}|monitoruj\\p{L}|śledzi|следит|отслежива\\p{L}{1,3}|мониторит|наблюда\\p{L}{1,3})';
const forms: readonly RegExp[] = [
  letterPattern(`(?<!\\p{L})${watch}\\s(?:[^\\s.;]{1,16}\\s){0,4}?${folder}(?!\\p{L})`),
  /(?<!\p{L})(?:look|check|scan|search)\p{L}{0,3}\s(?:[^\s.;]{1,16}\s){0,8}?for new files/iu,
  letterPattern(
    `(?<!\\p{L})${folder}\\s(?:\\p{L}{1,10}\\s){0,3}?(?:überwacht|beobachtet|bewaakt|izle\\p{L}{0,4})(?!\\p{L})`,
  ),
  /(?:监视|监控|盯)[^。，,\n]{0,8}(?:文件夹|目录)|(?:フォルダー?|ディレクトリ)を(?:監視|見張)|(?:폴더|디렉터리)[를을]? ?(?:감시|지켜|모니터)/u,
];
const news =
  /(?<!\p{L})(?:new|neue\p{L}?|nuev[oa]s?|nouveaux?|nouvelles?|nov[oa]s?|nuov[oi]|nieuwe?|now(?:e|y|ych)|yeni|нов\p{L}{2,3}|added|arriv\p{L}{1,3}|appears?|auftauch\p{L}{1,2})(?!\p{L})|新|새/iu;
const told =
  /(?<!\p{L})(?:logs?|logging|logged|logfile|records?|notes?|notif\p{L}{1,5}|tells?|alerts?|writes?|prints?|protokoll\p{L}{0,5}|melde\p{L}{0,2}|schreib\p{L}{0,2}|notier\p{L}{0,2}|registr\p{L}{1,4}|anot\p{L}{1,3}|avis[ae]\p{L}?|escrib\p{L}{1,2}|note|enregistr\p{L}{1,3}|écri\p{L}{1,2}|préviens?|journal|log|segna\p{L}?|scriv\p{L}{1,2}|avvisa|noteert?|meldt|schrijft|zapisuj\p{L}|zgłasza|kayde\p{L}{1,4}|yaz\p{L}{1,4}|bildir\p{L}{0,4}|записыва\p{L}{1,3}|сообща\p{L}{1,3}|пишет|лог\p{L}?)(?!\p{L})|日志|记录|通知|記録|知らせ|ログ|기록|알림|로그/iu;
/** Those are worked on, and not only told. */
const others =
  /(?<!\p{L})(?:convert|compress|resiz|upload|sort|organi[sz]|renam|mov|wandel|sortier|umbenenn|convier|orden|comprim|redimension|trie|renomm|spost|ordin|rinomin|sorteer|hernoem|przenos|sortuj|taşı|конверт|перемещ|сортир|переимен)\p{L}{0,6}(?!\p{L})|转换|压缩|整理|移动|変換|圧縮|移動|변환|압축|정리|이동/iu;
