import { letterPattern } from '../workspace/text/letters.ts';

/**
 * Whether a message asks for something that works on the files of a computer, which no page can: it watches,
 * compares or packs folders, goes through all files of one, or is like a command of the shell.
 *
 * @example
 * worksOnFiles('a small tool that watches a folder and logs new files'); // true
 * worksOnFiles('a notes app with folders'); // false
 */
export function worksOnFiles(message: string): boolean {
  const text = message.slice(0, 1500);
  return (
    toPages.some((form) => form.test(text)) ||
    (forms.some((form) => form.test(text)) && !inBrowser.test(text))
  );
}

const folder =
  '(?:folders?|director(?:y|ies)|ordnern?|verzeichnis\\p{L}{0,3}|carpetas?|directorios?|dossiers?|répertoires?|pastas?|diretórios?|cartell[ae]|mappen|map|foldery?|folder[óo]w|folderze|katalog\\p{L}{0,4}|klasör\\p{L}{0,6}|папк\\p{L}{1,3}|каталог\\p{L}{0,3}|тек(?:ою|у|и|ами))';
const verb =
  '(?:watch(?:es|ing)?|monitors?|compar\\p{L}{1,5}|renam\\p{L}{1,3}|zips?|back(?:s|ing)? up|scans?|überwach\\p{L}{1,3}|vergleich\\p{L}{1,2}|umbenenn\\p{L}|sicher[tn]|packt|vigil[ae]\\p{L}?|observ[ae]|renombr\\p{L}{1,3}|comprim\\p{L}{1,4}|surveill\\p{L}{1,2}|renomm\\p{L}{1,2}|sauvegarde|monitor[ae]\\p{L}?|renome\\p{L}{1,3}|compact[ae]|confront\\p{L}{1,3}|rinomin\\p{L}{1,3}|sorvegli\\p{L}{1,2}|bewaakt?|vergelijk\\p{L}{0,2}|hernoem\\p{L}{0,2}|obserwuj\\p{L}|porówn\\p{L}{1,7}|śledzi|следит|слідку\\p{L}{1,3}|стежит\\p{L}?|сравн\\p{L}{1,5}|порівн\\p{L}{1,6}|переимен\\p{L}{1,6}|архивир\\p{L}{1,4})';
const words = (pattern: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`);
/** "a folder of Markdown files to an HTML site" */
const toPages: readonly RegExp[] = [
  words(
    '(?:markdown|md)\\s(?:files?|folders?|directory|notes|docs)\\s(?:\\p{L}{2,10}\\s){0,2}?(?:in)?to\\s(?:an?\\s)?(?:static\\s)?(?:html|site)',
  ),
  words('(?:folder|directory) of (?:markdown|md) files (?:in)?to'),
];
const forms: readonly RegExp[] = [
  words(`${verb}\\s(?:\\p{L}{1,12}\\s){0,4}${folder}`),
  // "bestanden in een map hernoemt", "klasörleri karşılaştıran"
  words(
    `${folder}\\s(?:\\p{L}{1,10}\\s){0,4}(?:überwacht|vergleicht|umbenennt|sichert|hernoemt|vergelijkt|bewaakt|izle\\p{L}{1,4}|karşılaştır\\p{L}{1,4}|yedekle\\p{L}{1,4})`,
  ),
  // "renames all my photos", "Fotos nach Aufnahmedatum umbenennt"
  words(
    '(?:renam(?:e|es|ing)|renombr\\p{L}{1,3}|renomm\\p{L}{1,2}|renome\\p{L}{1,3}|rinomin\\p{L}{1,3}|hernoem\\p{L}{0,2}|переимен\\p{L}{1,6})\\s(?:\\p{L}{1,10}\\s){0,3}(?:files|photos|pictures|archivos|fotos|fichiers|photos|arquivos|file|foto|bestanden|foto’s|файлы|фото\\p{L}{0,6})',
  ),
  words(
    '(?:dateien|fotos|bilder|bestanden|foto’s)\\s(?:\\p{L}{1,16}\\s){0,4}(?:umbenenn(?:t|en)|hernoemt|hernoemen)',
  ),
  // "sort my photos into year folders", "range mes fichiers par type dans des dossiers"
  words(
    `(?:sort|organi[sz]e|tidy|group|move|put|sortier\\p{L}{0,2}|ordne\\p{L}?|räum\\p{L}{0,3}|orden[ae]|organiza|trie|range|classe|organizza|sposta|sorteer|orden|posortuj|uporządkuj|sırala|düzenle|разложи|отсортируй|розклади)\\s(?:(?:up|all|of|my|the|our|meine?|alle|mis|todas|las|mes|les|minhas|as|le|mie|mijn|moje|мои|все)\\s){0,4}(?:\\p{L}{1,14}\\s)?(?:files|photos|pictures|downloads|documents|music|dateien|fotos|bilder|archivos|fichiers|arquivos|file|foto|bestanden|zdjęcia|pliki|фото\\p{L}{0,6}|файлы|файли)\\s(?:\\p{L}{1,12}\\s){0,4}(?:\\p{L}{1,14}-)?${folder}`,
  ),
  words('compar\\p{L}{1,5}\\s(?:\\p{L}{1,12}\\s){0,4}\\.env'),
  // "like wc": a command of the shell
  /(?<!\p{L})(?:like|wie|como|comme|come|jak|gibi|как|zoals)\s(?:(?:the|unix|linux|el|le|il|das|o)\s){0,2}[`"'“]?(?:wc|grep|sed|awk|rsync|xargs)(?![\p{L}\p{N}])/iu,
  // "split a huge log file into one per day"
  words(
    'log[\\s-]?files?|logdatei\\p{L}{0,2}|logbestand\\p{L}{0,2}|archivos? de logs?|fichiers? (?:de )?logs?|arquivos? de logs?|file di log|plik\\p{L}{0,3} (?:z )?log\\p{L}{0,4}|лог-?файл\\p{L}{0,3}|log dosya\\p{L}{0,5}',
  ),
  /日志文件|日誌檔|ログファイル|로그 ?파일/u,
  // "the subtitles of an .srt file"
  /(?<!\p{L})(?:sub|字)?(?:titles?|titel\p{L}?|títulos?|titres|titoli|titels|napis\p{L}{1,2}|altyazı\p{L}{0,4}|субтитр\p{L}{1,2}|幕|자막)(?!\p{L})[^.\n]{0,40}(?<![\p{L}\p{N}])srt(?!\p{L})|(?<![\p{L}\p{N}])\.?srt[\s-](?:files?|datei|subtitles)/iu,
  /(?:监视|监控|比较|对比|打包|备份|重命名)[^。，,\n]{0,8}(?:文件夹|目录)|(?:フォルダー?|ディレクトリ)[をの][^。\n]{0,16}(?:監視|比較|圧縮|バックアップ|置換|リネーム)|(?:폴더|디렉터리)[^.\n]{0,10}(?:감시|비교|압축|백업)/u,
];

/** What has a page, an account or a desktop of its own. */
const inBrowser =
  /(?<!\p{L})(?:web ?(?:page|site|app)s?|pages?|browser|html page|website|uploads?|drag|desktop|discord|bot|gallery|app (?:with|to)|site web|página|webseite|sayfa|страниц\p{L}|сайт)(?!\p{L})|网页|网站|ページ|サイト|페이지|사이트/iu;
