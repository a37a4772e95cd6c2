import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** The folders of a backup: what is copied, and where to. */
export interface Folders {
  readonly from?: string;
  readonly to?: string;
}

/**
 * The folders that a request names by a word for folder, in any supported language.
 *
 * @example
 * readFolders('photos フォルダを zip にして spare フォルダへ'); // { from: 'photos', to: 'spare' }
 * readFolders('den Ordner Briefe in den Ordner Kopien'); // { from: 'Briefe', to: 'Kopien' }
 */
export function readFolders(text: string): Folders {
  const found = forms
    .flatMap((form) => allMatches(text.slice(0, 4000), form))
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({ index, groups = {} }) => {
      const name = groups['name'] ?? '';
      if (noName.test(name)) return [];
      const before = text.slice(Math.max(0, index - 12), index);
      return [{ name, isTarget: groups['to'] !== undefined || leadsTo.test(before) }];
    });
  const from = found.find(({ isTarget }) => !isTarget)?.name;
  const to = found.find(({ name, isTarget }) => isTarget && name !== from)?.name;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

const name = '["\'“„«「]?(?<name>[\\p{L}\\p{N}_./~-]{2,40})["\'”“»」]?';
const latin = '["\'“「『]?(?<name>[\\w./~-]{2,40})["\'”」』]?';
const forms: readonly RegExp[] = [
  // "carpeta fotos", "папку Фото"
  letterPattern(
    `(?<!\\p{L})(?:folder|directory|ordner|verzeichnis|carpeta|directorio|dossier|répertoire|pasta|cartella|map|katalog\\p{L}{0,2}|folder\\p{L}{1,2}|папк\\p{L}|каталог\\p{L}?|папці|mapp(?:en)?|thư mục)\\s${name}`,
    'giu',
  ),
  // "the photos folder"
  letterPattern(
    `(?<![\\p{L}\\p{N}_./~-])${name}[\\s-](?:folder|directory|ordner|map)(?!\\p{L}|\\s["'“„«])`,
    'giu',
  ),
  // "photos フォルダへ"
  letterPattern(`${latin}\\s?(?:フォルダー?|ディレクトリ)(?<to>[へに])?`, 'gu'),
  // "备份到 spare 文件夹"
  letterPattern(
    `(?<to>[到至入进]\\s?)?${latin}\\s?(?:文件夹|文件夾|资料夹|資料夾|目录|目錄)`,
    'gu',
  ),
  // "spare 폴더에"
  letterPattern(`${latin}\\s?(?:폴더|디렉[터토]리)(?<to>(?:에(?!서)|로))?`, 'gu'),
  // "spare klasörüne"
  letterPattern(`${latin}\\s(?:klasör|dizin)(?:[üi]n?)?(?<to>e)?(?!d)`, 'giu'),
];
/** "in den ", "to the " */
const leadsTo =
  /(?<!\p{L})(?:to|into|nach|in|im|en|a|al|vers|dans|para|naar|do|w|в|na|nella?|zum?|ins|till|ke|vào|sang|до|у)\s(?:(?:the|an?|my|den|einen|dem|la|el|le|un|una|une|o|um|uma|de|het|mijn|meinen?)\s)?$/iu;
/** "the folder that …", "each folder" */
const noName =
  /^(?:the|an?|my|our|your|this|that|which|where|with|and|or|is|in|to|into|on|of|for|from|every|each|same|own|new|separate|local|target|dated|another|one|whole|given|specific|second|other|some|any|shared|called|named|every|daily|der|die|das|den|dem|ein\p{L}{0,2}|mein\p{L}{0,2}|und|nach|jede\p{L}|que|con|y|de|del|en|a|al|para|cada|el|la|mi|avec|et|vers|dans|chaque|qui|à|com|e|em|da|do|che|in|ogni|per|en|naar|met|elke|die|mijn|co|z|i|w|na|и|в|с|на|каждый|по|som|och|till|yang|dan|di|ke|này|và|vào|mỗi|що|до|у|з|node|zip\p{L}{0,3}|een|het|dat|una?|uno|une|um|uma|il|lo|ett?|mio|mia|meu|minha|mon|ma|bir|moj\p{L})$/iu;
