import { allMatches } from '../../../../workspace/text/all-matches.ts';
import type { GivenList } from '../../../../contracts/job/plan.ts';
import { namedList } from '../../../shared/named-list.ts';
import { untilWish } from '../../../shared/reading/tells-what.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';

interface Asked {
  readonly message: string;
  readonly things: readonly string[];
  readonly given: readonly GivenList[];
}

/** The players or teams that a request names, at most 12; empty for fewer than two. */
export function readPlayers({ message, things, given }: Asked): readonly string[] {
  const list = given.find(({ entries }) => entries.length > 1)?.entries.map(({ name }) => name);
  const { one, other } =
    [twoTeams, against, arabic, afterColon]
      .map((pair) => pair.exec(message)?.groups)
      .find(Boolean) ?? {};
  if (one !== undefined && other !== undefined) return [one, other];
  const quoted = quotedRun(message);
  if (quoted.length > 1) return quoted;
  const named = namedList(message, playerWords) ?? shortNames(message) ?? list ?? things;
  const possible = untilWish(named)
    .map((name) => name.replace(leading, '').trim())
    .filter(
      (name) =>
        name.length <= 24 &&
        name.split(' ').length <= 3 &&
        !notPlayers.test(name) &&
        !aboutThem.test(name),
    );
  // "Two teams take turns, Red Rockets and Blue Comets": beside names with capitals, others are none.
  const written = possible.filter((name) => /^\p{Lu}/u.test(name) && message.includes(name));
  const players = written.length > 1 ? written : possible;
  return players.length > 1 ? players.slice(0, 32) : [];
}

/** "Two teams: "North End" and "The Owls"", but no buttons or messages. */
function quotedRun(message: string): readonly string[] {
  const runs = allMatches(message, quotedNames).map(({ groups = {} }) =>
    allMatches(groups['run'] ?? '', inQuotes).map(([, name = '']) => name.trim()),
  );
  return runs.find((names) => names.length > 1) ?? [];
}

/** "记分表：爸、妈、小舅。" */
function shortNames(message: string): readonly string[] | undefined {
  return /[:：]\s?([\p{Lo}ー]{1,8}(?:、[\p{Lo}ー]{1,8}){1,11})(?=[。.\n])/u
    .exec(message)?.[1]
    ?.split('、');
}

/** Whether points are counted down to nothing, as in darts. */
export function countsDown(message: string): boolean {
  return readTarget(message) > 0 && down.test(message);
}

/** "first to 500", "Spiel bis 500": the points that win, or 0. */
export function readTarget(message: string): number {
  // Darts are counted down from it.
  const darts = /dart|дартс|ダーツ|다트/iu.test(message)
    ? /(?<!\d)[3571]01(?!\d)/u.exec(message)?.[0]
    : undefined;
  if (darts !== undefined) return Number(darts);
  const found = [target, gameOf, allOf]
    .map((words) => words.exec(message)?.slice(1).find(Boolean))
    .find(Boolean);
  return Number(found ?? 0);
}

/** "Lowest score wins": golf, Uno, hearts. */
export function isLowestBest(message: string): boolean {
  return lowest.test(message);
}

const playerWords =
  'players?|teams?|names?|spieler(?:n|innen)?|mannschaften|namen|jugadores|equipos|nombres|joueurs|équipes|noms|jogadores|times|nomes|giocatori|squadre|nomi|spelers|teams|namen|gracze|graczy|drużyny|oyuncular|takımlar|игроки|игроков|команды|имена|玩家|选手|队伍|プレイヤー|選手|チーム|선수|참가자|팀|खिलाड़ी|टीमें|اللاعبون|اللاعبين|الفرق|for|für|para|pour|per|voor|dla|для';
/** "Two teams, Us and Them" */
const twoTeams =
  /(?<!\p{L})(?:teams|players|mannschaften|spieler|equipos|jugadores|équipes|joueurs|times|equipes|jogadores|squadre|giocatori|ploegen|spelers|drużyny|graczy|takım|oyuncu|команды|игрока)(?:(?:\s\p{Ll}{2,12}){0,2}[,:]\s|\s\()(?<one>\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?) (?:and|und|y|et|e|en|i|ve|и) (?<other>\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?)(?=[,.;)\n]|$)/u;
/** "Pairs: Ana y Luis contra Eva y Teo" */
const against =
  /(?<one>\p{Lu}\p{L}{1,20}(?:(?: (?:and|und|y|et|e|en|i|ve|и))? \p{Lu}\p{L}{1,20}){0,2}) (?:contra|contre|contro|gegen|tegen|against|vs\.?|versus|przeciw|против) (?<other>\p{Lu}\p{L}{1,20}(?:(?: (?:and|und|y|et|e|en|i|ve|и))? \p{Lu}\p{L}{1,20}){0,2})(?=[,.;)\n]|$)/u;
/** "Score sheet: Us and Them, …" */
const afterColon =
  /:\s(?<one>\p{Lu}\p{L}{1,20}) (?:and|und|y|et|e|en|i|ve|и) (?<other>\p{Lu}\p{L}{1,20})(?=[,.;\n]|$)/u;
/** "فريقين: الصقور والنمور" */
const arabic =
  /(?:فريقين|فريقان)\s?[:：]?\s(?<one>\p{sc=Arab}{3,14})\sو(?<other>\p{sc=Arab}{3,14})(?=[،,.\n]|\s|$)/u;
const leading =
  /^(?:players?|teams?|names?|spieler|jugadores|joueurs|jogadores|giocatori|spelers)\s/iu;
/** "for three teams, with confetti" */
const aboutThem =
  /^(?:with|mit|con|avec|com|met|z|с)\s|\s(?:teams|players|mannschaften|gruppen|spielern?|equipos|jugadores|équipes|joueurs|equipes|jogadores|squadre|giocatori|spelers|graczy|drużyny|команды)$/iu;
const notPlayers =
  /(?<!\p{L})(?:points?|scores?|rounds?|totals?|winners?|timer|undo|reset|game|punkte|runden?|gewinner|puntos|rondas|manches|pontos|rodadas|punti|turni|rondes|punkty|rundy|puan|tur|очк\p{L}{0,3}|раунд\p{L}{0,3}|\d+)(?!\p{L})|分|点|ラウンド|점수/iu;
const target =
  /(?<!\p{L})(?:(?:first|games?|play(?:ing)?|up|race|sets?|scoreboard|keeper) to|until|bis(?: zu)?|wer zuerst|zuerst|primero (?:en llegar )?a|premier à|primeiro a|primo a|eerste (?:tot|met)|hasta|a|jusqu[’']à|até|fino a|tot|do|до)\s(\d{2,5})(?!\d)|(?<!\d)(\d{2,5})\s?(?:points? (?:wins?|to win)|punkte gewinn|分(?:获胜|先)|点先取|점 (?:먼저|내기))/iu;
/** "partie en 13", "match to 5", "5'te biten maç" */
const gameOf =
  /(?<!\p{L})(?:partie|game|match|partita|partida|partij|spiel|mecz|gra|партия) (?:en|to|of|a|ai|al|auf|op|do|до)\s(\d{1,4})(?!\d|[.,:]\d)|(?<!\d)(\d{1,4})['’]?(?:[td][ea]|y?[ea]) (?:biten|biter|kadar)/iu;
/** "121 points", and no "3 points for a win" */
const allOf =
  /(?<![\d.,+/–-]|\d\s?(?:to|à|a|bis|tot|do|до)\s?)(1[1-9]|[2-9]\d|\d{3,4})\s?(?:(?:points?|punkte|puntos|pontos|punti|punten|punktów|puan|очков)(?!\p{L}|\s(?:per|pro|je|por|par|for|für|voor|za|за|each))|分(?!钟)|점)/iu;
const down =
  /dart|дартс|ダーツ|다트|(?<!\p{L})(?:count(?:s|ing)? down|subtract\p{L}{0,3}|herunter\p{L}{3,6}|abzieh\p{L}{1,2}|abgezogen|restar?|soustrai\p{L}{1,4}|décompte|subtra\p{L}{1,3}|sottra\p{L}{1,3}|aftrekken|odejm\p{L}{2,4}|çıkar\p{L}{0,5}|вычита\p{L}{2,3})(?!\p{L})/iu;
const quoted = '["“«„「『‘\'](?:\\s?)[^"“”«»„「」『』‘’\'\\n]{1,24}?(?:\\s?)["”»“」』’\']';
/** Names in quotes side by side; what buttons and messages say are none. */
const quotedNames = letterPattern(
  `(?<!(?:buttons?|knöpfen?|tasten|botones|botón|boutons?|botões|pulsanti|knoppen|przyciski|кнопк\\p{L}{1,2}|message|按钮|ボタン|버튼)(?:\\s\\p{L}{1,10})?\\s?[:：]?\\s?)(?<run>${quoted}(?:(?:\\s?[,，、/]\\s?|\\s?(?:and|und|y|e|et|en|i|ve|и|vs\\.?|और|و|和|と)\\s?)${quoted}){1,11})`,
  'giu',
);
const inQuotes = /["“«„「『‘'](?:\s?)([^"“”«»„「」『』‘’'\n]{1,24}?)(?:\s?)["”»“」』’']/gu;
const lowest =
  /low(?:est)? (?:score|points|total) wins|fewest points|niedrigste\p{L}? (?:punktzahl|summe) gewinnt|wenigste\p{L}? punkte|menos puntos gana|moins de points gagne|menos pontos ganha|meno punti vince|minste punten|najmniej punktów|en az puan|меньше очков|最低分/iu;
