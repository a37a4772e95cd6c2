import { letterPattern } from '../../workspace/text/letters.ts';

/** Where an API keeps its things. */
export type Storage = 'memory' | 'json' | 'sqlite' | 'csv';

/**
 * Where a request wants things to be kept, and the file's name.
 *
 * @example
 * readStorage('an API for books, saved in books.json'); // { storage: 'json', file: 'books.json' }
 */
export function readStorage(text: string): { readonly storage: Storage; readonly file: string } {
  const head = text.slice(0, 4000);
  if (sqlite.test(head)) {
    return { storage: 'sqlite', file: databaseFile.exec(head)?.[0] ?? 'data.sqlite' };
  }
  const table = csvFile.exec(head)?.groups?.['file'];
  if (table !== undefined) return { storage: 'csv', file: table };
  const named = jsonFile.exec(head)?.[0];
  return named !== undefined || inFile.test(head)
    ? { storage: 'json', file: named ?? 'data.json' }
    : { storage: 'memory', file: '' };
}

/** The same of a whole request: in a file, unless it wants things in memory or stands for another API. */
export function storageFor(text: string): ReturnType<typeof readStorage> {
  const said = readStorage(text);
  return said.storage !== 'memory' || inMemory.test(text.slice(0, 4000))
    ? said
    : { storage: 'json', file: 'data.json' };
}

const inMemory =
  /(?<!\p{L})(?:in[- ]?memory|im (?:arbeits)?speicher|en memoria|em memória|en mémoire|in memoria|in het geheugen|w pamięci|bellekte|в памяти|mock|fake|dummy)(?!\p{L})|内存|メモリ|메모리/iu;
const refused = '(?:no|not|without|kein|keine|ohne|sin|sans|sem|senza|bez|без|zonder)';
const sqlite = letterPattern(`(?<!(?<!\\p{L})${refused}\\s(?:an?\\s)?)(?<!\\p{sc=Latin})sqlite`);
const databaseFile =
  /(?<![\p{L}\p{N}/\\._-])[a-z][a-z0-9_-]{0,30}\.(?:db|sqlite3?)(?![\p{L}\p{N}])/u;
const jsonFile =
  /(?<![\p{L}\p{N}/\\._-])(?!package\.json)[a-z][a-z0-9_-]{0,30}\.json(?![\p{L}\p{N}])/u;
/** "saves to entries.csv", but not "imports entries.csv" */
const csvFile =
  /(?<!(?:import|upload|reads?|liest|lee|lit|legge)\p{L}{0,4}\s(?:\p{L}{1,10}\s){0,3})(?<![\p{L}\p{N}/\\._-])(?<file>[\p{L}][\p{L}\p{N}_-]{0,30}\.csv)(?![\p{L}\p{N}])/u;
const inFile =
  /json[\s-]?(?:files?|datei|bestand|dosya|ファイル|文件|파일)|(?:fichier|archivo|fichero|arquivo|file|plik\p{L}{0,2}|файл\p{L}{0,2}|ملف) json|(?:in|to|into|on) (?:a |one )?(?:local )?(?:file|disk)(?!\p{L})|(?:in|en|em|dans|su|na|do|w|в) (?:einer? |einem |un |una |une |uno |um |een )?(?:datei|archivo|fichero|arquivo|fichier|file|bestand|plik\p{L}{0,2}|файл\p{L}{0,2})(?!\p{L})(?![\s:]\S{0,30}\.)|dosya(?:ya|da)(?!\p{L})|파일(?:에|로) ?(?:저장|보관)|(?:存|保存|写)[到在入]?[^，。]{0,4}文件|ファイルに(?:保存|書)|फ़?ा?इल में|في ملف|(?:surviv\p{L}{1,4}|after|across|überleb\p{L}{1,4}) (?:an? |the |einen? )?(?:server )?(?:restarts?|neustart)|persist(?:ent|ed|s)?(?!\p{L})/iu;
