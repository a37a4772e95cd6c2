import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { ProjectFile } from '../../../contracts/stages/stage.ts';

/** Whether a worker is to pick a random line: "a random quote of quotes.txt every morning". */
export function picksLines(text: string): boolean {
  return random.test(text) && lines.test(text) && !elsewhere.test(text);
}

/**
 * The file from which a line is picked, and the one to which it is added.
 *
 * @example
 * readPicks('picks a random quote from quotes.txt and writes it to today.md');
 * // { file: 'quotes.txt', to: 'today.md' }
 */
export function readPicks(text: string): { readonly file: string; readonly to: string } {
  const head = text.slice(0, 4000);
  const found = allMatches(head, fileName).map(({ 0: name, index }) => ({
    name,
    isTarget:
      leadsTo.test(head.slice(Math.max(0, index - 24), index)) ||
      behind.test(head.slice(index + name.length, index + name.length + 24)),
  }));
  const to = found.find(({ isTarget }) => isTarget)?.name;
  const file = found.find(({ name }) => name !== to)?.name;
  return {
    file: file ?? (to === 'lines.txt' ? 'all-lines.txt' : 'lines.txt'),
    to: to ?? 'picked.txt',
  };
}

/** The file of the lines, with some to begin with. */
export function linesFile(file: string): ProjectFile {
  return { path: file, content: ['1 …', '2 …', '3 …', ''].join('\n') };
}

const fileName =
  /(?<![\p{L}\p{N}/\\._-])[\p{L}\p{N}][\p{L}\p{N}_-]{0,40}\.(?:txt|md|csv|log)(?![\p{L}\p{N}])/giu;
const leadsTo =
  /(?<!\p{L})(?:to|into|in|onto|nach|zu|a|en|vers|dans|para|em|naar|do|w|в)\s(?:(?:a|the|my|file|eine|die|datei|un|el|archivo|le|fichier|o|arquivo|il|file|het|bestand|pliku|файл)\s){0,3}["'“«]?$/iu;
/** "today.txt'ye yaz", "today.txtに書く" */
const behind =
  /^["'”’»]?\s?(?:y?[ea](?!\p{L})|dosyasına|に(?:書|追|保)|에(?:\s?(?:기록|쓰|저장|적)))/u;
const random =
  /(?<!\p{L})(?:random(?:ly)?|rastgele|zufällig\p{L}{0,2}|zufalls\p{L}{2,12}|aleatori[oa]s?|al azar|aleatóri[oa]s?|aléatoire\p{L}{0,4}|au hasard|a caso|casual[ei]|willekeurig\p{L}{0,2}|losow\p{L}{1,4}|losuj\p{L}{0,2}|случайн\p{L}{2,3})(?!\p{L})|随机|ランダム|무작위|랜덤|यादृच्छिक|عشوائي/iu;
const lines =
  /(?<!\p{L})(?:lines?|quotes?|sayings?|jokes?|facts?|words?|tips?|poems?|zeilen?|zitate?s?|sprüche?|sprichw\p{L}{2,6}|witze?|frases?|citas?|chistes?|líneas?|lignes?|citations?|blagues?|linhas?|citaç\p{L}{2,3}|piadas?|righe|riga|citazion[ei]|frasi|barzellett[ae]|regels?|citaten|citaat|spreuk(?:en)?|wiersz\p{L}{0,2}|cytat\p{L}{0,2}|żart\p{L}{0,3}|söz\p{L}{0,6}|özdeyiş\p{L}{0,4}|satır\p{L}{0,4}|fıkra\p{L}{0,4}|строк\p{L}{1,2}|цитат\p{L}{0,2}|шутк\p{L}{1,2}|анекдот\p{L}{0,2})(?!\p{L})|名言|语录|一行|笑话|格言|명언|한 줄|उद्धरण|पंक्ति|اقتباس|سطر|\.txt(?!\p{L})/iu;
/** Those are told somewhere else than in a file, or come from there. */
const elsewhere =
  /(?<!\p{L})(?:https?|rss|feeds?|apis?|telegram\p{L}{0,3}|discord\p{L}{0,3}|slack|e-?mail\p{L}{0,3}|webhooks?|prices?|websites?)(?!\p{L})/iu;
