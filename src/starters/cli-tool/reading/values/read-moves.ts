import { letterPattern } from '../../../../workspace/text/letters.ts';
import { allMatches } from '../../../../workspace/text/all-matches.ts';

/**
 * Into which folder files of each ending are to be moved.
 *
 * @example
 * movesIn('moves pdfs to /invoices and jpgs to /photos'); // { pdf: 'invoices', jpg: 'photos', jpeg: 'photos' }
 */
export function movesIn(text: string): Readonly<Record<string, string>> {
  const head = text.slice(0, 2000);
  if (!moving.test(head)) return {};
  const pairs = allMatches(head, pair).flatMap(({ groups = {} }) => {
    const ending = (groups['ending'] ?? '').toLowerCase().replace(/s$/u, '');
    const folder = (groups['folder'] ?? '').replace(/^(?:\.|~)?\//u, '').replace(/\/$/u, '');
    return folder === '' || kindWords.test(folder)
      ? []
      : [ending, ...(ending === 'jpg' ? ['jpeg'] : [])].map((one) => [one, folder] as const);
  });
  return Object.fromEntries(pairs);
}

/** Whether files are moved into folders by their kind: "监控下载文件夹，把新文件按类型移动". */
export function sortsFolder(text: string): boolean {
  const head = text.slice(0, 600);
  return movesThem.test(head) && byKind.test(head) && filesOrFolder.test(head);
}

const movesThem =
  /(?<!\p{L})(?:mov(?:es?|ing|er|a|en)|muev\p{L}|(?:ver)?schieb\p{L}{0,2}|déplac\p{L}{1,2}|spost\p{L}{1,3}|verplaats\p{L}{0,2}|przen[oi][sś]\p{L}{0,3}|пере(?:меща|мести|носи|кладыва|міщ)\p{L}{1,3}|раскладыва\p{L}{1,2}|taşı\p{L}{0,5}|flytta\p{L}?)(?!\p{L})|移[动動到至し]|分类到|归类|仕分|振り分|옮|이동|분류/iu;
const byKind =
  /(?<!\p{L})(?:by|nach|por|par|per|op|wg|według|по|за|efter)\s(?:(?:file|their|its|su|seu|il|de)\s)?(?:types?|kinds?|extensi?\p{L}{1,4}|typ\p{L}{0,2}|tip[oi]s?|soort|rodzaj\p{L}{0,2}|(?:datei)?endung|estension[ei]|rozszerz\p{L}{1,5}|тип\p{L}{0,3}|расширени\p{L}{1,3})(?!\p{L})|(?:tür|uzantı)\p{L}{1,5} göre|按.{0,4}(?:类型|种类|扩展名|后缀)|種類|拡張子|종류|확장자|유형/iu;
const filesOrFolder =
  /(?<!\p{L})(?:files?|downloads?|dateien|archivos|fichiers|arquivos|bestanden|plik\p{L}{1,2}|файл\p{L}{0,2}|dosya\p{L}{0,4}|filer)(?!\p{L})|文件(?!管理)|ファイル|파일/iu;

/** Whether a clause is one of these moves: "jpgs to /photos". */
export function saysMove(clause: string): boolean {
  return clause.length < 90 && allMatches(clause, pair).length > 0;
}

/** The text without the paths of such folders: "/invoices" is no address of a server. */
export function withoutMoves(text: string): string {
  return moving.test(text) ? text.replace(pair, ' ') : text;
}

/** Tools that put files back where they were, or as they were called. */
export const canUndo: ReadonlySet<string> = new Set(['rename', 'organize']);

export const undoWords =
  'undo(?:es|ne)?|revert\\p{L}{0,3}|rückgängig(?: machen)?|deshac\\p{L}{1,3}|annul\\p{L}{1,7}|desfa[zç]\\p{L}{0,4}|cof[an]\\p{L}{1,5}|ongedaan(?: maken)?|geri al\\p{L}{0,4}|отмен\\p{L}{1,4}|скасув\\p{L}{2,4}|відмін\\p{L}{1,4}|ångra\\p{L}?|撤销|元に戻\\p{L}{1,2}|取り消し|되돌리기|실행 취소';
export const undoes = letterPattern(`(?<![a-z])(?:${undoWords})`);

const moving =
  /(?<!\p{L})(?:mov(?:es?|ing)|sort(?:s|ing)?|puts?|cop(?:y|ies)|(?:ver)?schieb\p{L}{0,2}|sortier\p{L}{0,2}|kopier\p{L}{0,2}|muev[ae]|mov(?:er|a)|copia|déplace[rz]?|range[rz]?|move[r]?|sposta(?:re)?|verplaats?t?|przenosi|przenieś|перемеща\p{L}{2,3}|перемести\p{L}{1,3}|taşı\p{L}{0,4})(?!\p{L})/iu;
const pair =
  /(?<![\p{L}\p{N}])\.?(?<ending>pdfs?|jpe?gs?|pngs?|gifs?|mp3s?|mp4s?|txts?|docx?|xlsx?|csvs?|zips?|mds?|heics?)(?!\p{L})(?:[ -](?:files?|dateien|archivos|fichiers|arquivos|bestanden|pliki|файлы))?(?:\s(?:from|out of|aus|von|de(?:sde)?|depuis|da(?:lla)?|uit|z|из)\s(?:\p{L}{1,8}\s){0,2}[~./\p{L}][\p{L}\p{N}_./~-]{0,40})?\s(?:to|into|in|nach|a|en|vers|dans|em|para|naar|do|w|в)\s(?:(?:the|a|my|den|die|la|el|le|il|o|een|de)\s)?(?:(?:folder|ordner|carpeta|dossier|pasta|cartella|map)\s)?["'`„«]?(?<folder>(?:\.|~)?\/?[\p{L}\p{N}_-]{2,30}(?:\/[\p{L}\p{N}_-]{1,30}){0,3})\/?/giu;
/** "pdfs in folders by year" */
const kindWords =
  /^(?:folders?|subfolders?|ordner|unterordner|carpetas?|dossiers?|pastas?|cartelle|mappen|json|csv|pdf|text|txt|html|one|it|them|their|a|the|png|jpg|docx?|word|excel|date|dates|name|names|type|size|year|month|datum|namen?|typ|größe|jahr|monat|fecha|nombre|tipo|año|mes|date|nom|année|mois|data|nome|ano|mês|anno|mese|naam|jaar|maand|nazwa|rok|дат\p{L}|имен\p{L}{1,2}|год\p{L}{0,2})$/iu;
