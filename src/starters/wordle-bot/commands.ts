import type { NamedCommands } from '../shared/named-commands.ts';

export const wordleCommands: NamedCommands = {
  wordle: {
    does: 'Guesses the word of the day.',
    words:
      'guess|word|play|daily|raten|wort|adivinar|palabra|deviner|mot|adivinhar|palavra|indovina|parola|raad|woord|zgadnij|słowo|tahmin|kelime|угадать|слово|猜|猜词|推測|推理|추측|단어|अनुमान|शब्द|خمن|كلمة',
  },
  'wordle-share': {
    does: 'Shows your result to all, with squares alone.',
    words:
      'share|result|teilen|ergebnis|compartir|resultado|partager|résultat|compartilhar|condividi|risultato|delen|resultaat|udostępnij|wynik|paylaş|sonuç|поделиться|результат|分享|共有|結果|공유|결과|साझा|परिणाम|شارك|النتيجة',
  },
  'wordle-top': {
    does: 'Shows who found the most words.',
    words:
      '(?:wordle-?)?(?:top|leaderboard|stats|ranking|rangliste|clasificación|estadísticas|classement|statistiques|classifica|ranglijst|klasyfikacja|sıralama|рейтинг|排行榜|ランキング|순위|रैंकिंग|الترتيب)',
  },
};

/** Whether a request wants this game, and not the results of one that is played elsewhere. */
export function asksForWordle(text: string): boolean {
  const head = text.slice(0, 4000);
  return wordle.test(head) && !ofScores.test(head);
}

const wordle = /(?<!\p{L})(?:wordle|вордли?)(?!\p{L})|ワードル|워들|वर्डल|ووردل|وردل/iu;
/** Results of a game that is played elsewhere. */
const ofScores =
  /(?<!\p{L})(?:scores?|track\p{L}{0,4}|submit\p{L}{0,4}|enters?|paste[sd]?|their (?:wordle )?results|our (?:wordle )?results|puntuaci[oó]n(?:es)?|ergebnisse|eintr\p{L}{2,4}|punkte|résultats|pontuaç\p{L}{2,4}|resultados|punteggi\p{L}?|risultati|uitslagen|wyniki|sonuçlar\p{L}{0,3}|результат(?:ы|ов)|очки)(?!\p{L})|成绩|スコア|점수|स्कोर/iu;
