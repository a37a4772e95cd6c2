/** Whether a request wants to write down the points of a game that people play elsewhere. */
export function asksToKeepScore(text: string): boolean {
  return (keeps.test(text) || (ofTable.test(text) && counts.test(text))) && !others.test(text);
}

/** What is no board for points, and games that are played on the page. */
const others =
  /(?<!\p{L})(?:bot|discord|api|quiz|loyalty|clubs?|vereins?|league|liga|lessons?|shop|store|tic[- ]?tac[- ]?toe|noughts and crosses|connect (?:four|4)|rock[ ,-]{1,2}paper\p{L}{0,2}|pong|hangman|snake|minesweeper|(?:against|vs\.?|versus) (?:the |a |an )?(?:computer|ai|cpu)|gegen den computer|contra (?:la|el|o) (?:máquina|ordenador|computador)|contre l[’']ordi\p{L}{0,6}|contro il computer|tegen de computer|z komputerem|bilgisayara karşı|против компьютера)(?!\p{L})/iu;

/** Games of tables and greens, of which a page counts the points. */
const ofTable =
  /(?<!\p{L})(?:cribbage|canasta|rummy|rummikub|scrabble|euchre|pinochle|belote|tarot|truco|tute|chinchón|brisca|briscola|scopa|burraco|sueca|skat|doppelkopf|schafkopf|kniffel|klaverjas\p{L}{0,4}|rikken|kierki|tysiąc|okey|batak|tavla|преферанс|деберц|yahtzee|backgammon|darts?|pétanque|petanca|bocce|boules|cornhole|shuffleboard|badminton|volleyball|antakshari)(?!\p{L})|麻将|麻雀|斗地主|ダーツ|고스톱|윷놀이|अंताक्षरी|बिलियर्ड/iu;
const counts =
  /(?<!\p{L})(?:scor(?:e|es|er|ing)(?:board|sheet|card)?|points?|pegs|punkte?|punktestand|puntos|anotador|tanteador|puntaje|scores?|pontos|placar|punti|segnapunti|punten|scoreblad|punkt(?:y|ów)|puan|skor|очк\p{L}{1,2}|сч[её]т\p{L}{0,2})(?!\p{L})|分|点数|得点|점수|[+]\d/iu;

const keeps =
  /(?<!\p{L})(?:keep(?:ing|s)?|track(?:ing|s)?|write down|note down) (?:the |our |my )?(?:scores?|points) (?:for|of|in|when|while)(?!\p{L})|punkte ?(?:zählen|aufschreiben|notieren)|punkte (?:zu |für |von |bei ){0,2}\p{L}{0,20} ?(?:auf|mit)?(?:zählen|schreiben|notieren)|(?:anotar|apuntar|llevar) (?:los |la )?(?:puntos|puntuación)|(?:compter|noter|marquer) les (?:points|scores)|(?:marcar|anotar|contar) (?:os )?pontos|(?:segnare|segna|contare|tenere) (?:i )?punti|punten (?:bijhouden|tellen|noteren)|(?:liczyć|zapisywać|liczenie|zapisywanie) punkt\p{L}{1,2}|puan (?:tut|yaz|say)\p{L}{1,6}|(?:считать|записывать|вести) (?:очки|сч[её]т)|记分|计分|得点(?:を)?(?:つけ|記録)|점수를? ?(?:기록|적|계산)|(?:अंक|स्कोर) (?:लिख|रख|गिन)|(?:تسجيل|حساب) النقاط/iu;
