import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * The file in which a list keeper keeps its data: the one that the request names, a CSV if it asks for one, in
 * the home folder if it says so.
 *
 * @example
 * readDataFile('saves to a csv in my home dir', 'spend'); // '~/spend.csv'
 */
export function readDataFile(text: string, command: string): string {
  const named = jsonFile.exec(text)?.groups?.['name'] ?? savedCsv.exec(text)?.groups?.['name'];
  const file = named ?? `${command}.${saysCsv.test(text) ? 'csv' : 'json'}`;
  return home.test(text) && !file.startsWith('~/') ? `~/${file}` : file;
}

/** "kept in hives.json", "saved to ~/.hives.json" */
const jsonFile =
  /(?<![\p{L}\p{N}/\\._~-])(?<name>(?:~\/\.?)?[a-z][a-z0-9_-]{0,30}\.json)(?!\.?[\p{L}\p{N}])/u;

const saving =
  '(?:sav(?:e[sd]?|ing)|stor(?:e[sd]?|ing)|keeps?|kept|data in|speicher\\p{L}{1,4}|gespeichert|sicher[nt]|guard\\p{L}{1,5}|almacen\\p{L}{1,4}|enregistr\\p{L}{1,6}|sauvegard\\p{L}{1,4}|stock\\p{L}{1,3}|salv\\p{L}{1,4}|armazen\\p{L}{1,4}|memorizz\\p{L}{1,4}|opslaan|opgeslagen|bewaar\\p{L}{0,2}|bewaren|zapis\\p{L}{1,5}|przechow\\p{L}{1,6}|kaydet\\p{L}{0,6}|sakla\\p{L}{0,6}|сохран\\p{L}{1,5}|хран\\p{L}{1,5}|збере[жг]\\p{L}{1,5}|зберіга\\p{L}{1,4}|spara[srd]?|lagra[srd]?|(?:di)?simpan|menyimpan|lưu|luu)';
const between = '[^\\n.;!?]{0,40}';
/** "saved in gastos.csv", and no "exports to gastos.csv" */
const savedCsv = letterPattern(
  `(?<!\\p{L})${saving}(?!\\p{L})${between}(?<![\\p{L}\\p{N}/\\\\._~-])(?<name>(?:~\\/\\.?)?[a-z][a-z0-9_-]{0,30}\\.csv)(?!\\.?[\\p{L}\\p{N}])|(?:保存|存)(?:到|在|为)\\s?(?<name>[a-z][a-z0-9_-]{0,30}\\.csv)|(?<name>[a-z][a-z0-9_-]{0,30}\\.csv)\\s?(?:に保存|에 저장|में)`,
);
/** "stores everything in a CSV" */
export const saysCsv = letterPattern(
  `(?<!\\p{L})${saving}(?!\\p{L})${between}(?<![\\p{L}.])csv(?!\\p{L})|(?:保存|存)(?:到|在|为)[^。\\n]{0,10}csv|csv[^。\\n]{0,10}(?:に保存|에 저장)`,
);
export const home =
  /(?<!\p{L})(?:home ?(?:dir(?:ectory)?|folder)|(?:my|user) home|home-?verzeichnis|home-?ordner|benutzerordner|carpeta (?:personal|de usuario|home)|directorio (?:personal|home)|dossier personnel|répertoire (?:personnel|home)|pasta (?:pessoal|home|do usuário)|diretório home|cartella (?:home|personale|utente)|katalog\p{L}{0,2} domow\p{L}{1,3}|folder\p{L}{0,2} domow\p{L}{1,3}|home-?map|thuismap|ev dizin\p{L}{0,4}|домашн\p{L}{2,3} (?:папк\p{L}|каталог\p{L}?|директори\p{L}))(?!\p{L})|主目录|家目录|ホームディレクトリ|ホームフォルダ|홈 ?(?:디렉터리|디렉토리|폴더)/iu;
