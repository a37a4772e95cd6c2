import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * Whether a request wants a word of the day.
 *
 * @example
 * asksForWords('posts a daily word in Spanish'); // true
 */
export function asksForWords(text: string): boolean {
  return wordOfTheDay.test(text.slice(0, 4000));
}

const wordOfTheDay =
  /(?<!\p{L})(?:words? of the day|daily (?:word|vocab\p{L}{0,6})|(?:new )?vocabulary words? (?:each|every|a) (?:day|morning)|w[oö]rt\p{L}{0,2} des tages|vokabeln? des tages|palabra del d[ií]a|mots? du jour|palavra do dia|parol[ae] del giorno|woord van de dag|sł[oó]w\p{L}{1,2} dnia|słówek|günün kelimesi|слово дня)(?!\p{L})|每日一词|今日の単語|오늘의 단어|आज का शब्द|كلمة اليوم/iu;

/**
 * What a request wants to be posted by itself from a list that grows: "question", "fact"; undefined for none,
 * and for what people answer with buttons or for points.
 *
 * @example
 * thingOfTheDay('posts a question of the day at 9 in #chat'); // 'question'
 */
export function thingOfTheDay(text: string): string | undefined {
  const sentence = text
    .slice(0, 4000)
    .split(/[.!?](?=\s)|[。！？\n]/u)
    .find((one) => things.test(one) && !answered.test(one));
  const found = things
    .exec(sentence ?? '')
    ?.slice(1)
    .find((one) => one !== undefined);
  return found?.toLowerCase();
}

const thing =
  'question|fact|tip|riddle|challenge|prompt|frage|rätsel|aufgabe|pregunta|dato|consejo|reto|défi|énigme|pergunta|dica|desafio|domanda|consiglio|sfida|vraag|weetje|pytanie|ciekawostk[aę]|wyzwanie|вопрос|факт|совет|задание';
const things = letterPattern(
  [
    `(?<!\\p{L})(?:every|each|jede[nr]?|elke|iedere|cada|chaque|ogni|codziennie|każdego|her|кажд\\p{L}{2,3})\\s[^.;,]{0,40}\\s(?:an?|eine?n?|un[ae]?|uma?|een)\\s(${thing})(?!\\p{L})`,
    `(?<!\\p{L})(${thing}) (?:of the (?:day|week)|des tages|der woche|del d[ií]a|de la semana|du jour|de la semaine|do dia|da semana|del giorno|della settimana|van de (?:dag|week)|dnia|tygodnia|дня|недели)(?!\\p{L})`,
    '(?<!\\p{L})(?:daily|weekly) (question|fact|tip|riddle|challenge|prompt)(?!\\p{L})',
    '(?<!\\p{L})posts? an? (?:\\p{L}{2,12} ){0,2}(question|fact|tip|riddle|challenge|prompt) (?:each|every|daily)',
    'günün (soru|bilgi)|(?:每日|今日)(?:一)?(问|问题|質問)|오늘의 (질문)|आज का (सवाल)|(سؤال) اليوم',
  ].join('|'),
);
const answered =
  /(?<!\p{L})(?:buttons?|polls?|votes?|quiz\p{L}{0,3}|trivia|points?|knöpfe\p{L}?|umfrage|punkte|botones|puntos|boutons|points|botões|pontos|pulsanti|punti|knoppen|punten|przycisk\p{L}{0,3}|punkty|кнопк\p{L}{1,3}|очк\p{L}{1,2})(?!\p{L})|投票|ボタン|按钮|버튼/iu;

/** "A moderator approves them first": what is added stands in the list at once. */
export function leftOutOfLists(_plan: unknown, text: string): readonly string[] {
  const head = text.slice(0, 4000);
  return [approves, rates, bestRated].flatMap((words) => words.exec(head)?.[0].trim() ?? []);
}

/** "A star rating from 1 to 5": entries have no votes. */
const rates =
  /(?<!\p{L})(?:an? |una? |um |uma |eine? |un )?(?:star[- ]ratings?|ratings? (?:from|of|out)|sterne-?bewertung|bewertung(?:en)? von|valoración|calificación|note (?:de|sur)|avaliaç(?:ão|ões)|voto da|beoordeling|ocen\p{L} od|puan(?:lama)?|оценк\p{L} от)(?!\p{L})[^.,;]{0,30}/iu;
const bestRated =
  /(?<!\p{L})(?:picks? )?(?:the )?(?:best|top|highest)[- ]rated(?: \p{L}{3,12}){0,3}/iu;

const approves =
  /(?<!\p{L})(?:an? |the |een |ein |un |una |um |uma )?(?:moderator|mod|admin|staff|team|teacher|moderador|modérateur|moderatore|beheerder|equipo|админ|модератор)\p{L}{0,3}\s[^.;,/#]{0,30}?(?:approv\p{L}{1,3}|goedkeur\p{L}{0,2}|freigeb\p{L}{1,3}|genehmig\p{L}{1,3}|aprueb\p{L}{1,2}|aprob\p{L}{1,3}|approuv\p{L}{1,3}|aprov\p{L}{1,4}|zatwierdz\p{L}{1,4}|onayla\p{L}{0,5}|одобр\p{L}{1,4})(?!\p{L})/iu;
