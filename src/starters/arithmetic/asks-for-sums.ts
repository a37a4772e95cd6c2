import { letterPattern } from '../../workspace/text/letters.ts';

/** Whether a game or exercises of sums for children are asked for, as "addition and subtraction up to 20" says. */
export function asksForSums(text: string): boolean {
  return (
    sums.test(text) &&
    practice.test(text) &&
    !/(?<!\p{L})(?:bot|discord|api|calculator)(?!\p{L})/iu.test(text)
  );
}

const operation =
  '(?:addition|additionen|adding|plus|subtraction|subtracting|minus|multiplication|multiplying|division|dividing|addier|subtrah|multipli|divi[ds]|sumas?|restas?|soustraction|sottrazion|addizion|moltiplic|soma|adição|subtração|optel|aftrek|vermenigvuldig|dodawani|odejmowani|mnożeni|dzieleni|toplama|çıkarma|çarpma|bölme|сложени|вычитани|умножени|делени|додаванн|відніманн|множенн|діленн|penjumlahan|pengurangan|perkalian|pembagian|加法?|减法?|乘法?|除法?|足し算|引き算|掛け算|かけ算|割り算|わり算|덧셈|뺄셈|곱셈|나눗셈|जोड़|घटाव?|गुणा|भाग|(?:ال)?(?:جمع|طرح|ضرب|قسمة))\\p{L}{0,7}';
/** "addition and subtraction", "toplama, çıkarma" */
const sums = letterPattern(
  `(?<![\\p{L}])${operation}(?:\\s?[,、,&/と과와]\\s?|\\s(?:and|und|y|et|e|en|i|ve|и|और|و)\\s|\\s)(?:les |و)?${operation}|加减`,
);
const practice =
  /(?<!\p{L})(?:games?|pupils?|students?|schüler\p{L}{0,5}|élèves?|alumn[oa]s?|alun[oa]s?|uczni\p{L}{1,3}|practi[cs]e|exercises?|quiz|train(?:er|ing)?|kids|child(?:ren)?|spiel|übung\p{L}{0,2}|üben|kinder\p{L}?|juego|practicar|niñ[oa]s?|jeu|enfants?|exercices|jogo|crianças?|gioco|bambini|spel|kinderen|oefenen|gr[aęy]|dzieci|oyunu?|çocuk\p{L}{0,5}|öğrenci\p{L}{0,6}|alıştırma\p{L}{0,4}|игр[ау]|дет\p{L}{1,3}|тренаж[её]р\p{L}?|ученик\p{L}{0,3}|д[іи]т(?:ей|ям|и)|гр[аи]|вправ\p{L}|trening\p{L}{0,2}|trener\p{L}?|ćwicz\p{L}{1,6}|entrenamiento|entraînement|treino|allenamento|träning|учн\p{L}{1,3}|spel(?:et)?|barn|öva|anak|latihan|permainan)(?!\p{L})|游戏|练习|孩子|ゲーム|練習|子ども|게임|연습|아이|खेल|बच्च|لعبة|أطفال|تدريب/iu;
