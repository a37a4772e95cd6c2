import type { ProjectFile } from '../../../contracts/stages/stage.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The file with the addresses to look at, if a request says that they stand in one: by its name, or only of
 * which kind it is.
 *
 * @example
 * readSiteList('checks a list of websites from a txt file'); // 'sites.txt'
 * readSiteList('(lijst in een json bestand), logt naar een csv'); // 'sites.json'
 */
export function readSiteList(text: string): string | undefined {
  const head = text.slice(0, 4000);
  const named = allMatches(head, namedFile).find(
    ({ 0: name, index }) =>
      /(?:json|ya?ml)$/u.test(name) ||
      isRead(head.slice(Math.max(0, index - 70), index), head.slice(index + name.length)),
  )?.[0];
  if (named !== undefined) return named;
  const kind = allMatches(head, anyFile)
    .filter(({ 0: all, index }) =>
      isRead(head.slice(Math.max(0, index - 70), index), head.slice(index + all.length)),
    )
    .map(({ groups = {} }) => (groups['kind'] ?? groups['other'] ?? '').toLowerCase())[0];
  if (kind !== undefined) return `sites.${endings.find(([word]) => word.test(kind))?.[1] ?? 'txt'}`;
  return yaml.test(head) ? 'config.yaml' : undefined;
}

/** Whether what stands around a file says that the addresses come from it, and not that something is written to it. */
function isRead(before: string, after: string): boolean {
  const clause = before.split(/[.;!?。]\s?|\n/u).at(-1) ?? '';
  const near = clause.slice(-40);
  const behind = after.slice(0, 12);
  if (writes.test(near) || writesBehind.test(behind)) return false;
  return lists.test(clause) || reads.test(near) || readsBehind.test(behind);
}

const namedFile =
  /(?<![\p{L}\p{N}/\\._-])[a-z][a-z0-9_-]{0,30}\.(?:json|ya?ml|txt|csv)(?![\p{L}\p{N}])/gu;
const file =
  'files?|bestand(?:en|je)?|datei(?:en)?|archivos?|ficheros?|fichiers?|arquivos?|pli(?:k\\p{L}{0,3}|ki)|dosya\\p{L}{0,6}|файл\\p{L}{0,3}|berkas|tệp|tập tin|fil(?:en|er)?|lists?|list[ae]';
const kinds = 'json|txt|te?xt|csv|ya?ml';
const anyFile = letterPattern(
  `(?<!\\p{L})(?:(?:${file})\\s(?:(?:de |di |w formacie |формата |в формате |định dạng )?\\.?(?<kind>${kinds}|texto?|texte|testo|teks|văn bản)|tekstow\\p{L}{1,3})|\\.?(?<other>${kinds}|textdatei|text|tekst|текстов\\p{L}{2,3}|текстового|metin)[ -]?(?:${file}))(?!\\p{L})|(?:текстов\\p{L}{2,3} файл\\p{L}{0,2}|(?<=\\b|[^a-z])(?:json|txt|csv)\\s?(?:文件|ファイル|파일|फ़ाइल|फाइल)|文本文件|テキストファイル|텍스트 ?파일|टेक्स्ट फ़ाइल|ملف (?:نصي|json|txt|csv))`,
  'giu',
);
const endings: readonly (readonly [RegExp, string])[] = [
  [/json/u, 'json'],
  [/csv/u, 'csv'],
  [/ya?ml/u, 'yaml'],
];
const yaml = /(?<!\p{L})ya?ml(?!\p{L})/iu;
/** "logs the response time to a csv file", "naar een csv bestand" */
const writes =
  /(?<!\p{L})(?:logs?|logged|logging|logt|loggt|loggen|writes?|writing|saves?|saving|stores?|appends?|records?|schrijft|schrijven|opslaat|schreibt|schreiben(?! in)|speicher\p{L}{1,2}|protokollier\p{L}{1,2}|guard\p{L}{1,3}|escrib\p{L}{1,3}|registr\p{L}{1,4}|anot\p{L}{1,2}|enregistr\p{L}{1,3}|écri\p{L}{1,4}|not(?:e|er)|salv\p{L}{1,3}|grav\p{L}{1,2}|escrev\p{L}{1,2}|scriv\p{L}{1,3}|zapis\p{L}{1,4}|kayd\p{L}{1,5}|yaz\p{L}{1,4}|пиш\p{L}{1,3}|пис\p{L}{1,4}|запис\p{L}{2,5}|сохран\p{L}{2,4}|зберіг\p{L}{1,4}|skriv\p{L}{0,2}|spar\p{L}{0,2}|simpan|menyimpan|mencatat|catat|ghi|lưu|(?:into|to|als|nach|naar|till|vào)\s(?:an?|eine?n?r?|een|en)?)\s?[^,]{0,30}$|(?:记录|写入|保存|記録|기록|저장)[^，、,]{0,6}$/iu;
const writesBehind = /^\s?(?:に|へ|에|로|में)\s?(?:記録|保存|書|기록|저장|लिख|सहेज)/u;
const lists =
  /(?<!\p{L})(?:list\p{L}{0,3}|lijst\p{L}{0,2}|urls?|sites?|websites?|webs|webseiten|seiten|address\p{L}{0,2}|adress\p{L}{1,3}|adresse\p{L}{0,2}|direcci\p{L}{2,4}|sitios|páginas|endereços|indirizzi|siti|stron\p{L}{0,2}|adres\p{L}{0,4}|siteler\p{L}{0,4}|сайт\p{L}{0,3}|адрес\p{L}{0,2}|список|списк\p{L}|webbplats\p{L}{0,3}|situs|trang\p{L}{0,3})(?!\p{L})|网站|网址|列表|清单|サイト|一覧|リスト|사이트|목록|주소|साइट|सूची|مواقع|قائمة/iu;
const reads =
  /(?<!\p{L})(?:from|reads?|loads?|uit|van|leest|aus|von|liest|desde|de|del|lee|leyendo|depuis|d['’]un|dans un|lit|do|lê|num|da|dal|in un|legge|z|czyta|из|читает|з|із|dari|từ|från|läser)\s(?:\p{L}{1,5}\s){0,2}$/iu;
const readsBehind = /^\s?(?:から|を読|에서|를 읽|을 읽|से|den|dan|ndan|'?d[ae]n)/u;

/** The list of sites, with one to begin with. */
export function listFile(path: string): ProjectFile {
  const isYaml = /\.ya?ml$/.test(path);
  const content = isYaml
    ? '# The sites to check.\nurls:\n  - name: Example\n    url: https://example.com\n'
    : path.endsWith('.txt')
      ? 'https://example.com\n'
      : path.endsWith('.csv')
        ? 'name,url\nExample,https://example.com\n'
        : `${JSON.stringify([{ name: 'Example', url: 'https://example.com' }], undefined, 2)}\n`;
  return { path, content };
}
