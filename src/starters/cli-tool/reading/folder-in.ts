/**
 * The folder that a request names.
 *
 * @example
 * folderIn('joins the files of the folder notes'); // 'notes'
 */
export function folderIn(text: string): string | undefined {
  return named.exec(text)?.groups?.['name'] ?? path.exec(text)?.groups?.['name'];
}

/**
 * The folder that a request calls by a name or a path of its own.
 *
 * @example
 * folderCalled('watches a folder called inbox'); // 'inbox'
 */
export function folderCalled(text: string): string | undefined {
  const own = called.exec(text)?.groups?.['name'] ?? path.exec(text)?.groups?.['name'];
  return own ?? (downloads.test(text) ? '~/Downloads' : undefined);
}

const called =
  /(?<!\p{L})(?:folder|directory|ordner|verzeichnis|carpeta|dossier|pasta|cartella|map|folderu?|folderze|папк\p{L}|папці|mapp(?:en)?|thư mục|klasör\p{L}{0,4})\s(?:called|named|namens|llamada|appelée?|nommée?|chamada|chiamata|genaamd|o nazwie|под названием|som heter|bernama|tên(?: là)?|під назвою|з назвою|adlı)\s["'`„«]?(?<name>(?:\.\/)?[a-z][\w-]{1,30})/iu;
const named =
  /(?<!\p{L})(?:folder|directory|ordner|verzeichnis|carpeta|dossier|pasta|cartella|map|folderu|folderze|папк\p{L}|папці|mapp(?:en)?|thư mục|klasör\p{L}{0,4})\s["'`„«]?(?<name>(?:\.\/)?[a-z][\w-]{1,30})\/?["'`“»]?(?=[\s.,;:]|$)/iu;
const path = /(?<![\p{L}\p{N}.~/])(?<name>\.\/[\w-]{1,30})\/?(?=[\s.,;:]|$)/u;
/** The folder of what came from the web. */
export const downloads =
  /(?<!\p{L})(?:downloads?|téléchargements|descargas|scaricati|pobrane|загрузк\p{L}{1,2}|nedladdningar|unduhan|завантажен(?:ня|нях|ь))(?!\p{L})|下载|ダウンロード|다운로드/iu;
