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

/** "watches a folder" */
export function watchesFolder(text: string): boolean {
  return watching.test(text);
}

const watching =
  /(?<!\p{L})(?:watch(?:es|ing)?|monitors?|keeps? an eye|überwach\p{L}{1,3}|beobacht\p{L}{1,3}|vigil\p{L}{1,3}|observ\p{L}{1,3}|surveill\p{L}{1,3}|monitora|controlla di continuo|bewaak\p{L}{0,2}|houdt .{2,20} in de gaten|obserwuj\p{L}{0,2}|śledzi|izle\p{L}{0,5}|следи\p{L}{1,3}|отслежива\p{L}{1,3})(?!\p{L})|监[视控听]|見張|監視|감시|지켜/iu;
