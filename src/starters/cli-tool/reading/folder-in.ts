/**
 * The folder that a request names.
 *
 * @example
 * folderIn('joins the files of the folder notes'); // 'notes'
 */
export function folderIn(text: string): string | undefined {
  return named.exec(text)?.groups?.['name'] ?? path.exec(text)?.groups?.['name'];
}

const named =
  /(?<!\p{L})(?:folder|directory|ordner|verzeichnis|carpeta|dossier|pasta|cartella|map|folderu|folderze|папк\p{L}|klasör\p{L}{0,4})\s["'`„«]?(?<name>(?:\.\/)?[a-z][\w-]{1,30})\/?["'`“»]?(?=[\s.,;:]|$)/iu;
const path = /(?<![\p{L}\p{N}.~/])(?<name>\.\/[\w-]{1,30})\/?(?=[\s.,;:]|$)/u;
