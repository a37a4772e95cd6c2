import { withDigits } from '../../../shared/reading/numbers/with-digits.ts';

/** The lives that a request names: "3 lives", "5 Leben". */
export function readLives(message: string): number | undefined {
  const found = Number(lives.exec(withDigits(message))?.[1]);
  return found > 0 ? found : undefined;
}

const lives =
  /(?<!\d)(\d{1,2})\s?(?:lives|life|hearts?|herzen|corazones|cœurs|corações|cuori|hart(?:en|jes)|serc\p{L}{0,2}|kalp|сердец|сердца|tries|attempts|chances|mistakes|wrong guesses|wrong (?:letters|answers)|errors|fehler|fehlversuche|errores|fallos|erreurs|fautes|erros|errori|fouten|błęd\p{L}{1,3}|hata|yanlış|ошиб\p{L}{1,3}|leben|versuche|levens?|beurten|pogingen|vies?|essais|vidas?|oportunidades|intentos|tentativas|vit[ae]|tentativi|żyć|życi[ae]|prób|szans|спроб\p{L}{0,2}|житт\p{L}{1,2}|помил\p{L}{1,3}|шанс\p{L}{0,3}|förs[öo]k|chanser|kansen|kesempatan|nyawa|lượt|mạng|can(?!\p{L})|hak|жизн\p{L}+|попыт\p{L}+|条命|次(?:机会|尝试)|回の?(?:チャンス|挑戦|試行)|ライフ|機|回まで|목숨|번의 기회|जीवन|मौके|أرواح|محاولات)/iu;
