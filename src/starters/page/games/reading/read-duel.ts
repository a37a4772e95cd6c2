import { letterPattern } from '../../../../workspace/text/letters.ts';

/** Whether two play at one screen, in turns or at once. */
export function isForTwo(message: string): boolean {
  return forTwo.test(message) || readPlayers(message).length === 2;
}

const forTwo =
  /(?<!\d)2[- ]?(?:pemain|orang|người|spelare|гравц\p{L}{1,2}|players?|spieler|jugadores|joueurs|jogadores|giocatori|spelers|graczy|kişi|oyuncu|игрок\p{L}|人|명|खिलाड़ी|لاعب)|two[- ]players?|two people|zwei (?:personen|leute)|dos personas|deux personnes|duas pessoas|due persone|twee personen|dwóch osób|dwie osoby|двух человек|zwei spieler|zu zweit|dos jugadores|(?:à )?deux joueurs|à deux|dois jogadores|due giocatori|twee spelers|dwóch graczy|iki (?:kişi|oyuncu)|двух игроков|двоих|двох|två spelare|för två|dua (?:pemain|orang)|hai người|双人|两人|二人|두 명|दो खिलाड़ी|لاعبين|لاعبان|(?:against|with) (?:a |my )(?:friend|brother|sister|son|daughter|kid|wife|husband|girlfriend|boyfriend)|gegen (?:einen freund|meine\p{L}{0,2} \p{L}{3,12})|contra (?:un amigo|mi \p{L}{3,10})|contre un(?:e)? ami/iu;

/**
 * The two who play, by their names: "chess for Ana and Tom", "Ana vs Tom". Empty without them, or where the
 * names are of colours.
 */
export function readPlayers(message: string): readonly string[] {
  const [, first = '', second = ''] = pair.exec(message) ?? [];
  return first === '' || colours.test(first) || colours.test(second) ? [] : [first, second];
}

const name = "(\\p{Lu}[\\p{L}'’-]{1,30})";
const pair = letterPattern(
  `(?:\\s|[:：(]\\s?)${name}\\s(?:and|vs\\.?|versus|against|und|gegen|y|contra|et|contre|e|contro|i|ve|en|tegen|и|против|&)\\s${name}`,
  'u',
);
const colours =
  /^(?:red|yellow|blue|green|black|white|orange|pink|rot|gelb|blau|grün|schwarz|weiß|rojo|amarillo|azul|rouge|jaune|bleu|vermelho|amarelo|rosso|giallo|rood|geel|czerwon\p{L}{1,2}|kırmızı|sarı|красн\p{L}{2}|ж[её]лт\p{L}{2}|space|arrow|arrows|start|reset)$/iu;

/** How many points win a game: those of "first to 10", or most of the rounds of "best of 5" and "5 rounds". */
export function readGoal(message: string): number | undefined {
  const points = pointsToWin.exec(message)?.slice(1).find(Boolean);
  if (points !== undefined) return Number(points);
  const rounds = roundsIn.exec(message)?.slice(1).find(Boolean);
  return rounds === undefined ? undefined : Math.floor(Number(rounds) / 2) + 1;
}

const pointsToWin =
  /(?:(?:first|race|play(?:ing|s)?|up|game|plays? it) to|who(?:ever)? reaches|(?:win|wins|won) at|bis(?: zu)?|wer zuerst|zuerst|primero (?:en llegar )?a|hasta|gana con|llegue a|llegar a|premier à|jusqu[’']à|primeiro a|até|chegar a|primo a|fino a|arriva a|eerste (?:tot|met)|tot|pierwszy do|(?<!\p{L})do|до|ilk)\s([1-9]\d?)(?!\d|\s?(?:s|sec|sek|min|seg)(?!\p{L})|\s?(?:sec|sek|min|seg)|[x×:])|(?:(?<!\p{L})(?:to|a|à|al?|tot|op|na|auf|mit|con)\s)([1-9]\d?)\s(?:points|punkte|puntos|pontos|punti|punten|puntów)(?!\p{L})|先[得到]\s?([1-9]\d?)|(?<!\d)([1-9]\d?)['’]?[dt][ea] (?:biter|bitsin|biten|kazan\p{L}{1,4})/iu;
const roundsIn =
  /(?:best (?:of|out of)|bester? (?:aus|von)|mejor de|meilleur(?:e)? (?:de|des|sur)|melhor de|meglio (?:di|delle)|beste van)\s([1-9]\d?)(?!\d)|(?<!\d)([1-9]\d?)[- ]?(?:rounds?|runden|rondas|manches|rodadas|round|turni|rondes|rund(?:y)?|tur|раунд\p{L}{0,2}|局|回(?:戦|勝負)|ラウンド|라운드|판|राउंड|جولات)(?!\p{L})/iu;
