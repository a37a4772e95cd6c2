/** The level at which a game begins: "a hard sudoku". Easy, where the request names none or several. */
export function readLevel(message: string): 'easy' | 'medium' | 'hard' {
  const isEasy = easy.test(message);
  if (hard.test(message)) return isEasy ? 'easy' : 'hard';
  return medium.test(message) && !isEasy ? 'medium' : 'easy';
}

const easy =
  /(?<!\p{L})(?:easy|beginner|fácil|leicht|einfach|facile|makkelijk|łatw\p{L}{1,2}|kolay|л[её]гк\p{L}{2})(?!\p{L})|简单|やさし|쉬움|आसान|سهل/iu;
const hard =
  /(?<!\p{L})(?:hard|difficult|expert|difícil|schwer|difficile|moeilijk)(?!\p{L})|trudn|zor(?!\p{L})|сложн|трудн|困难|難し|むずかし|어려|कठिन|صعب/iu;
const medium =
  /(?<!\p{L})(?:medium|medio|médio|mittel|moyen|gemiddeld)(?!\p{L})|średni|orta|средн|中等|ふつう|보통|मध्यम|متوسط/iu;
