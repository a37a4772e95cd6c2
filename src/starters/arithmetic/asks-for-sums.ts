/** Whether a game or exercises of sums for children are asked for, as "addition and subtraction up to 20" says. */
export function asksForSums(text: string): boolean {
  return (
    sums.test(text) &&
    practice.test(text) &&
    !/(?<!\p{L})(?:bot|discord|api|calculator)(?!\p{L})/iu.test(text)
  );
}

const sums =
  /(?<!\p{L})(?:addition(?:s)? (?:and|&|\/|,) ?subtraction|adding and subtracting|plus (?:and|&|und|en|et|y|e|i) minus|addieren und subtrahieren|sumas? y restas?|additions? et (?:les )?soustractions?|soma e subtração|adição e subtração|addizioni e sottrazioni|optellen en aftrekken|dodawani\p{L} i odejmowani\p{L}|toplama (?:ve )?çıkarma|сложени\p{L} и вычитани\p{L})(?!\p{L})|加减法|加法和减法|足し算と?引き算|덧셈과? ?뺄셈|जोड़ (?:और )?घटाव?|(?:ال)?جمع و(?:ال)?طرح/iu;
const practice =
  /(?<!\p{L})(?:games?|practi[cs]e|exercises?|quiz|train(?:er|ing)?|kids|child(?:ren)?|spiel|übung\p{L}{0,2}|üben|kinder\p{L}?|juego|practicar|niñ[oa]s?|jeu|enfants?|exercices|jogo|crianças?|gioco|bambini|spel|kinderen|oefenen|gr[aęy]|dzieci|oyunu?|çocuk\p{L}{0,5}|игр[ау]|дет\p{L}{1,3})(?!\p{L})|游戏|练习|孩子|ゲーム|練習|子ども|게임|연습|아이|खेल|बच्च|لعبة|أطفال|تدريب/iu;
