/** The level at which a game begins: "a hard sudoku". Easy, where the request names none or several. */
export function readLevel(message: string): 'easy' | 'medium' | 'hard' {
  const isEasy = easy.test(message);
  if (hard.test(message)) return isEasy ? 'easy' : 'hard';
  return medium.test(message) && !isEasy ? 'medium' : 'easy';
}

/** The one level that a request names; undefined without one, or where it names several. */
export function namedLevel(message: string): 'easy' | 'medium' | 'hard' | undefined {
  const named = (
    [
      ['easy', easy],
      ['medium', medium],
      ['hard', hard],
    ] as const
  ).filter(([, words]) => words.test(message));
  return named.length === 1 ? named[0]?.[0] : undefined;
}

/** Whether a game is to have several levels: "easy, medium and hard", "with difficulty levels". */
export function asksForLevels(message: string): boolean {
  return (easy.test(message) && hard.test(message)) || difficulty.test(message);
}

const easy =
  /(?<!\p{L})(?:easy|beginner|fácil|leicht|einfach|facile|makkelijk|łatw\p{L}{1,2}|kolay|л[её]гк\p{L}{2}|mudah|gampang|dễ|lätt)(?!\p{L})|简单|簡単|かんたん|やさし|쉬움|쉬운|आसान|सरल|سهل/iu;
const hard =
  /(?<!\p{L})(?:hard|difficult|expert|difícil|schwer|difficile|moeilijk|sulit|susah|khó|svår)(?!\p{L})|trudn|(?<!\p{L})zor(?!\p{L})|сложн|складн|важк|трудн|困难|難し|むずかし|어려|कठिन|मुश्किल|صعب/iu;
const medium =
  /(?<!\p{L})(?:medium|medio|médio|mittel|moyen|gemiddeld|sedang|trung bình|medel)(?!\p{L})|średni|orta|средн|середн|中等|ふつう|보통|मध्यम|متوسط/iu;
const difficulty =
  /difficulty|(?<!\p{L})(?:several|three|3) levels|schwierigkeit|dificultad|difficulté|dificuldade|difficoltà|trudności|moeilijkheid|zorluk|сложност|складност|difficultés|tingkat kesulitan|mức độ|độ khó|svårighet|难度|難易度|난이도|कठिनाई|صعوبة/iu;
