import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** How teams are made where a command does not say. */
export interface Teams {
  readonly count: number;
  /** How many members a team has; 0 to make `count` teams. */
  readonly size: number;
}

/**
 * Reads what a request for a bot that makes teams by chance from voice channels says; undefined if it asks for
 * no such thing.
 *
 * @example
 * readTeams('bot that randomly picks 3 teams from the people in voice'); // { count: 3, size: 0 }
 */
export function readTeams(text: string): Teams | undefined {
  const head = text.slice(0, 4000);
  if (!saysTeams(head) || !(voice.test(head) || players.test(head)) || isOther.test(head))
    return undefined;
  const size = Math.round(readNumber(head, sizes, { min: 2, max: 50 }) ?? 0);
  const each = /(?<!\d)(\d{1,2})\s?v(?:s\.?)?\s?\1(?!\d)/iu.exec(head)?.[1];
  return {
    count: Math.round(readNumber(head, counts, { min: 2, max: 20 }) ?? 2),
    size: each === undefined ? size : Number(each),
  };
}

/** Whether words ask for teams by chance. */
export function saysTeams(text: string): boolean {
  return chanceTeams.test(text.slice(0, 4000));
}

const teamWords =
  'teams?|mannschaften|mannschaft|equipos?|équipes?|times|squadr[ae]|ploegen|drużyn\\p{L}{0,2}|takım\\p{L}{0,6}|команд\\p{L}{0,3}';
const teams = `(?<!\\p{L})(?:${teamWords})(?!\\p{L})|队伍|分队|分组|隊|チーム|팀|टीम|فرق|فريق`;
const chance =
  '(?<!\\p{L})(?:random\\p{L}{0,7}|shuffl\\p{L}{1,3}|splits?|divid\\p{L}{1,4}|picks?|draws?|zufällig\\p{L}{0,2}|zufallsteams?|auslos\\p{L}{1,2}|losen|lost|aufteil\\p{L}{1,2}|teilt|einteil\\p{L}{1,2}|al azar|aleatori\\p{L}{1,7}|sorte\\p{L}{1,3}|divid\\p{L}{1,3}|hasard|aléatoire\\p{L}{0,4}|tire|tirage au sort|mélang\\p{L}{1,3}|mescol\\p{L}{1,3}|mischi\\p{L}{0,3}|répart\\p{L}{1,3}|caso|casual\\p{L}{1,4}|estra\\p{L}{1,3}|willekeurig\\p{L}?|verdeel\\p{L}?|verdelen|loot|losuj\\p{L}{0,2}|losow\\p{L}{1,3}|dziel\\p{L}{1,2}|rastgele|ayır\\p{L}{0,4}|случайн\\p{L}{1,3}|випадков\\p{L}{1,3}|діл\\p{L}{2}|поділ\\p{L}{2,4}|рандом\\p{L}{0,3}|разби\\p{L}{2,4}|дел\\p{L}{2}|распредел\\p{L}{2,4})(?!\\p{L})|随机|分成|分队|分组|隨機|ランダム|分け|랜덤|무작위|나눠|나누|रैंडम|बाँट|बांट|عشوائي|يقسم';
/** "Splits those in voice into teams", in one clause. */
const chanceTeams = letterPattern(
  `(?:${chance})[^.,;\\n]{0,70}(?:${teams})|(?:${teams})[^.,;\\n]{0,50}(?:${chance})|分队|分组`,
);
const voice =
  /(?<!\p{L})(?:voice(?: ?chat)?|vcs?|voice-?\s?channels?|sprach-?\s?(?:kan\p{L}{1,4}|chat)|canal(?:es)? de voz|canais de voz|(?:salons?|canaux) voca(?:l|ux)|vocal|canal[ei] vocal[ei]|spraakkana\p{L}{1,4}|kana\p{L}{1,4} głosow\p{L}{1,4}|ses(?:li)? (?:kanal|oda|sohbet)\p{L}{0,12}|seste\p{L}{0,3}|голосов\p{L}{2,4}|войс\p{L}{0,3})(?!\p{L})|语音|語音|ボイス|通話|음성|보이스|वॉइस|صوتي/iu;
/** Who is named to the command is divided, too. */
const players =
  /(?<!\p{L})(?:players|gamers|friends|spieler\p{L}?|freunde\p{L}?|jugadores|amigos|joueurs|amis|jogadores|giocatori|amici|spelers|vrienden|graczy|znajomych|oyuncu\p{L}{0,5}|игрок\p{L}{0,2}|друз\p{L}{2,3}|гравц\p{L}{1,2}|spelare|pemain|người chơi)(?!\p{L})|玩家|朋友|プレイヤー|友達|플레이어|친구/iu;
/** Where people sign up, or are rated, more is asked for than to divide those who are there. */
const isOther =
  /(?<!\p{L})(?:queues?|lobb(?:y|ies)|sign(?:s|ed)? up|captains?|elo|mmr|scrims?|matchmaking|points?|music|songs?|tickets?|polls?|giveaways?|warteschlange|kapitän\p{L}{0,2}|cola|capitanes|file d[’']attente|capitaines?|fila|capitães|coda|capitani|wachtrij|kolejk\p{L}|kuyruk|kaptan\p{L}{0,3}|очеред\p{L}{1,2}|капитан\p{L}{0,3})(?!\p{L})/iu;
const counts = [
  `{n}\\s?(?:\\p{L}{1,12}\\s){0,2}(?:${teamWords})(?!\\p{L})`,
  '{n}\\s?(?:(?:支|个)?(?:队|隊)|(?:つの)?チーム|개?의?\\s?팀|टीम)',
];
const sizes = [
  '(?:teams?|equipos|équipes|times|squadre|ploegen|drużyn\\p{L}?|takım\\p{L}{0,4}|команд\\p{L}{0,2})\\s(?:of|von|mit|zu|de|da|di|van|po|по|с)\\s{n}',
  '{n}\\s?(?:people|players|members|personen|spielern?|personas|jugadores|joueurs|personnes|pessoas|jogadores|persone|giocatori|spelers|osób|graczy|kişi|kişilik|oyuncu|человек|игрок\\p{L}{0,2})\\s(?:per|in each|each|pro|je|por|par|a|na|в|на)',
  '{n}\\s?(?:kişilik)',
];
