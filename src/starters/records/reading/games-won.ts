import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * Whether a request is for a log of who has won which game: it says so and names the players.
 *
 * @example
 * keepsWins('who won which game: players Sanne, Bram, games Catan, Azul'); // true
 */
export function keepsWins(message: string): boolean {
  const text = message.slice(0, 1000);
  if (playersIn(text).length < 2) return false;
  return won.test(text) || (wins.test(text) && titles.test(text));
}

/** The names behind "players"; empty without them. */
export function playersIn(message: string): readonly string[] {
  const { names = '' } = players.exec(message)?.groups ?? {};
  // "Spieler Anna, Ben, Spiele Catan": the next list has its own word.
  const all = names.split(/,\s|\s\p{L}{1,3}\s|\s&\s/u);
  return all.filter((name) => name !== '' && !gamesWord.test(name));
}

/** The games behind their word, as in "games Catan, Azul", and that word. */
export function gamesIn(message: string): { label: string; games: readonly string[] } | undefined {
  const { label = '', games = '' } = titles.exec(message)?.groups ?? {};
  const all = games.split(/,\s|\s\p{L}{1,3}\s|\s&\s/u);
  return all.length > 1 ? { label, games: all } : undefined;
}

const joint = ' (?:and|und|y|et|e|en|i|ve|и|та) | & |,? (?:and|und|y|et|e|en|i|и) |, ';
const players = letterPattern(
  `(?<!\\p{L})(?:[Pp]layers?|members|people|kids|[Ss]pieler(?:innen)?|[Mm]itglieder|[Jj]ugador[ae]s|[Jj]oueurs|[Jj]ogador[ae]s|[Gg]iocatori|[Ss]pelers|[Gg]racz(?:e|y)|[Oo]yuncular|[Ии]гроки|[Гг]равці)(?:\\s(?:are|sind|son|sont|são|sono|zijn|to))?[\\s:(]{1,3}(?<names>\\p{Lu}\\p{L}{1,20}(?:(?:${joint})\\p{Lu}\\p{L}{1,20}){1,23})`,
  'u',
);
const name = "[\\p{Lu}\\d][\\p{L}\\d'’-]{1,20}(?: [\\p{Lu}\\d][\\p{L}\\d'’-]{0,20}){0,3}";
const titles = letterPattern(
  `(?<!\\p{L})(?<label>(?:[Bb]oard |[Cc]ard )?[Gg]ames|(?:[Bb]rett|[Kk]arten|[Gg]esellschafts)?[Ss]piele|[Jj]uegos|[Jj]eux|[Jj]ogos|[Gg]iochi|[Ss]pelletjes|[Ss]pellen|[Gg]ry|[Oo]yunlar|[Ии]гры|[Іі]гри)[\\s:(]{1,3}(?<games>${name}(?:(?:${joint})${name}){1,23})`,
  'u',
);
const gamesWord =
  /^(?:games|(?:brett|karten|gesellschafts)?spiele|juegos|jeux|jogos|giochi|gry|игры|ігри)$/iu;
const won =
  /(?<!\p{L})(?:who (?:has |have )?w[io]ns?|wer (?:\p{L}{2,14} ){0,3}gewonnen|wie (?:\p{L}{2,14} ){0,3}gewonnen|qui (?:a|avait) gagné|quién (?:ha )?gan[óo]|quien (?:ha )?gan[oó]|quem ganhou|chi (?:ha )?vin(?:to|ce)|kto (?:\p{L}{2,14} ){0,3}wygrał|kim (?:\p{L}{2,14} ){0,3}kazan\p{L}{2,5}|кто (?:\p{L}{2,14} ){0,3}выиграл|хто (?:\p{L}{2,14} ){0,3}виграв)(?!\p{L})/iu;
/** What is counted of each player, as a pattern without edges. */
export const winWords =
  'wins?|winners?|standings?|leaderboard|ranking|siege?|gewinner|sieger|rangliste|punktestand|victorias|ganador|clasificación|victoires|gagnant|classement|vitórias|vencedor|classificação|vittorie|vincitore|classifica|winnaar|stand|klassement|wygran\\p{L}{1,2}|zwycięzc\\p{L}{1,3}|ranking|kazanan|sıralama|победител\\p{L}|побед[ыа]?|рейтинг|переможець|перемог[иа]?';
const wins = letterPattern(`(?<!\\p{L})(?:${winWords})(?!\\p{L})`);
