/** Whether a request wants to write down the points of a game that people play elsewhere. */
export function asksToKeepScore(text: string): boolean {
  return keeps.test(text) && !others.test(text);
}

/** What is no board for points, and games that are played on the page. */
const others =
  /(?<!\p{L})(?:bot|discord|api|quiz|loyalty|tic[- ]?tac[- ]?toe|noughts and crosses|connect (?:four|4)|rock[ ,-]{1,2}paper\p{L}{0,2}|pong|hangman|snake|minesweeper|(?:against|vs\.?|versus) (?:the |a |an )?(?:computer|ai|cpu)|gegen den computer|contra (?:la|el|o) (?:máquina|ordenador|computador)|contre l[’']ordi\p{L}{0,6}|contro il computer|tegen de computer|z komputerem|bilgisayara karşı|против компьютера)(?!\p{L})/iu;

const keeps =
  /(?<!\p{L})(?:keep(?:ing|s)?|track(?:ing|s)?|write down|note down) (?:the |our |my )?(?:scores?|points) (?:for|of|in|when|while)(?!\p{L})|punkte ?(?:zählen|aufschreiben|notieren)|punkte (?:zu |für |von |bei ){0,2}\p{L}{0,20} ?(?:auf|mit)?(?:zählen|schreiben|notieren)|(?:anotar|apuntar|llevar) (?:los |la )?(?:puntos|puntuación)|(?:compter|noter|marquer) les (?:points|scores)|(?:marcar|anotar|contar) (?:os )?pontos|(?:segnare|segna|contare|tenere) (?:i )?punti|punten (?:bijhouden|tellen|noteren)|(?:liczyć|zapisywać|liczenie|zapisywanie) punkt\p{L}{1,2}|puan (?:tut|yaz|say)\p{L}{1,6}|(?:считать|записывать|вести) (?:очки|сч[её]т)|记分|计分|得点(?:を)?(?:つけ|記録)|점수를? ?(?:기록|적|계산)|(?:अंक|स्कोर) (?:लिख|रख|गिन)|(?:تسجيل|حساب) النقاط/iu;
