import { readPairs } from '../page/reading/read-pairs.ts';

/** Whether words are to be learnt from cards with two sides, however it is said. */
export function asksForCards(text: string): boolean {
  const isOfCards = [cards, learning, sides].every((words) => words.test(text));
  return isOfCards || (drills.test(text) && readPairs(text).length > 2);
}

/** Whether words are entered with what they mean: "let me add a word and its meaning". */
export function entersWords(text: string): boolean {
  return wordWithMeaning.test(text);
}

const wordWithMeaning =
  /(?<!\p{L})(?:words?|vocab|wörter|vokabeln?|wort|palabras?|mots?|palavras?|parol[ae]|woord(?:en|jes)?|słow[aoa]|słówk[aoi]|kelime(?:yi|ler(?:i)?)?|слов[ао]|kata|từ|ord|glosor)\s(?:and|with|und|mit|y|con|et|avec|e|com|en|met|i|z|ve|ile|и|с|та|з|dan|och|và)\s(?:(?:its?|their|the|ihre[nr]?|die|su|sus|leurs?|sa|il|suo|seu|sua|o|de|zijn|jego|ich|его|их)\s)?(?:meanings?|translations?|definitions?|bedeutung(?:en)?|übersetzung(?:en)?|significados?|traducci(?:ón|ones)|sens|traductions?|significat[oi]|traduzion[ei]|traduç(?:ão|ões)|betekenis(?:sen)?|vertaling(?:en)?|znaczeni[ea]|tłumaczeni[ea]|anlam\p{L}{0,5}|çeviri\p{L}{0,3}|значени[ея]|перевод\p{L}?|значення|переклад\p{L}?|arti(?:nya)?|terjemahan(?:nya)?|betydelse|översättning|nghĩa)(?!\p{L})|单词和(?:意思|释义|翻译)|単語と意味|단어와 뜻/iu;

/** "Trainer: silva = forest, nox = night, …" has its cards with it. */
const drills =
  /(?<!\p{L})(?:train\p{L}{0,3}|\p{L}{2,16}trainer|drill\p{L}{0,3}|practi[cs]e|vocab\p{L}{0,6}|vokabel\p{L}{0,2}|abfrag\p{L}{1,3}|übersetz\p{L}{1,4}|entrenador|vocabulario|vocabulaire|réviser|treinador|vocabulário|allenatore|vocaboli|overhor\p{L}{0,2}|woordjes|słówk\p{L}{1,3}|kelime\p{L}{0,5}|тренаж[её]р|учить слова|glos\p{L}{1,4}|glosförhör|kosakata|từ vựng|вивч\p{L}{1,4}|слівц\p{L})(?!\p{L})|单词|単語|단어/iu;

const cards =
  /(?<!\p{L})(?:cards?|karten|kärtchen|tarjetas|fichas|cartes|cartões|cartas|carte|schede|kaart(?:en|jes)|kart(?:y|ami|lar\p{L}{0,4})|карточ\p{L}{1,4}|карт[ко]\p{L}{1,3}|kort(?:en)?|kartu|thẻ)(?!\p{L})|卡片?|カード|카드|कार्ड|بطاق/iu;
const learning =
  /(?<!\p{L})(?:learn\p{L}{0,3}|study\p{L}{0,3}|vocab\p{L}{0,6}|lern\p{L}{1,3}|vokabel\p{L}{0,2}|aprend\p{L}{1,3}|estudi?ar|vocabul\p{L}{2,4}|apprend\p{L}{1,4}|impar\p{L}{1,4}|studi\p{L}{1,3}|vocaboli|leren|woord\p{L}{0,4}|nauk\p{L}|ucz\p{L}{1,3}|słów\p{L}{0,3}|öğren\p{L}{1,6}|kelime\p{L}{0,5}|уч\p{L}{1,4}|слов\p{L}{0,2}|вч\p{L}{1,4}|вивч\p{L}{1,5}|lära|plugga|glos\p{L}{1,3}|belajar|hafal\p{L}{0,3}|menghafal|học|từ vựng)(?!\p{L})|学|单词|覚え|単語|暗記|외우|단어|सीख|शब्द|تعلم|لتعلم|كلمات/iu;
const sides =
  /(?<!\p{L})(?:flip\p{L}{0,4}|back|reverse|turns? (?:over|around)|umdreh\p{L}{0,2}|dreh\p{L}{1,2}|rückseite|vorderseite|reverso|voltea\p{L}{0,2}|gira\p{L}{0,3}|verso|dos|retourn\p{L}{1,4}|vira\p{L}{0,2}|retro|omdraai\p{L}{1,2}|achterkant|odwr[aó]c\p{L}{1,4}|odwroc\p{L}{1,4}|arka\p{L}{0,5}|çevir\p{L}{1,6}|переворачива\p{L}{1,4}|оборот\p{L}{0,2}|обратн\p{L}{2,4}|зворот\p{L}{0,3}|переверта\p{L}{1,5}|vänd\p{L}{0,3}|baksida\p{L}?|(?:di|ber)?balik|lật|mặt sau)(?!\p{L})|翻|背面|裏|めくる|뒤집|뒷면|पलट|ظهرها|تنقلب|تقلب|الوجه/iu;
