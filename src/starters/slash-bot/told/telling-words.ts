import { usualCommand } from '../usual-commands.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

const words = (spaced: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);

/** Verbs of a command whose whole work is to say something. */
export const tellingVerbs =
  'shows?|lists?|says?|tells?|gives?|posts?|sends?|displays?|answers?|replies|prints?|returns?|explains?|zeigt|listet|sagt|nennt|gibt|antwortet|schreibt|postet|schickt|erklärt|anzeigen|zeigen|muestra|mostrar|muestre|dice|diga|enseña|responde|envía|manda|explica|montre|affiche|afficher|liste|dit|donne|répond|envoie|mostra|diz|dá|envia|passa|dà|elenca|mandi|risponde|invia|toont|zegt|geeft|stuurt|noemt|antwoordt|pokazuje|wyświetla|podaje|wypisuje|mówi|wysyła|gösterir|göstersin|yazar|yazsın|söyler|söylesin|verir|versin|listeler|показывает|показать|выводит|говорит|даёт|дает|пишет|отвечает|скидывает|присылает|выдаёт|показує|виводить|відповідає|пише|каже|надсилає|дає|visar|svarar(?: med)?|skriver|säger|skickar|menampilkan|nampilin|menjawab|membalas|balas|mengirim|kirim|hiển thị|hiện|trả lời|gửi|nói|cho xem';

/** "/hours (shows Mon-Fri 9-17)" */
export const bracketed = letterPattern(
  `^\\s?[(（](?<verb>${tellingVerbs})\\s(?<inner>[^()（）\\n]{3,300})[)）]`,
);

export const tells = words(
  `${tellingVerbs}|lista|da|de`,
  '显示|列出|查看|回复|发送|返回|给出|表示|出す|返す|教え|送る|보여|알려|출력|답|말해|दिखा|बता|सुना|भेज|लिख|[يت]?عرض|[يت]عطي|[يت]قول|[يت]رسل|[يت]ظهر',
);

/** Words by which a command answers one of several things. */
export const isChosen = words(
  'random\\p{L}{0,2}|at random|one of|picks?|draws?|suggests?|recommends?|from (?:this|the|my|our|a|an own) list|zufällig\\p{L}{0,2}|einen? von|aus (?:der|dieser|einer) liste|willekeurig\\p{L}?|een van de|uit (?:de|deze|een) lijst|al azar|aleatori\\p{L}{1,7}|de (?:esta|la|una) lista|uno de|una de|recomienda|sugiere|au hasard|aléatoire\\p{L}{0,4}|parmi|de (?:cette|la|une) liste|propose|da lista|desta lista|sorteia|a caso|casual[ei]|dalla lista|da questa lista|losow\\p{L}{1,3}|z listy|rastgele|listeden|случайн\\p{L}{1,3}|из списка|випадков\\p{L}{1,3}|зі списку|slumpmässig\\p{L}{0,2}|slumpad|ur listan|(?:secara )?acak|random dari|ngẫu nhiên|từ danh sách',
  'ランダム|随机|隨機|랜덤|무작위|추천|おすすめ|从列表|リストから|목록에서|यादृच्छिक|रैंडम|कोई एक|सूची से|عشوائي|من القائمة',
);

/** Whether a command answers a text by its name alone: until a request gives it, it is set in Discord. */
export function isTellingName(name: string): boolean {
  return telling.test(name);
}

const telling =
  /^(?:rules?|info|infos|about|links?|socials?|website|invite|ip|hours|prices?|menu|schedule|staff|team|credits|contact|donate|guide|wiki|timetable|regeln|regel|regelwerk|öffnungszeiten|kontakt|preise|speiseplan|stundenplan|reglas|normas|enlaces|horario|horarios|precios|contacto|règles|regles|règlement|reglement|liens|horaires|tarifs|regras|horários|preços|contato|regole|regolamento|orari|prezzi|contatti|regels|openingstijden|prijzen|zasady|regulamin|linki|cennik|plan|kurallar|bağlantılar|fiyatlar|iletişim|правила|ссылки|инфо|контакты|цены|расписание|посилання|контакти|ціни|розклад|regler|länkar|öppettider|priser|schema|aturan|peraturan|jadwal|harga|kontak|luật|nội-?quy|luat|noi-?quy|giá|lịch|规则|規則|链接|ルール|規約|リンク|규칙|링크|नियम|القواعد|قواعد|قوانين|القوانين|روابط|الروابط)$/u;

/** Whether the name of a command is of something of which there is one at a time. */
export function isChosenByName(name: string): boolean {
  return usualCommand(name) === 'joke' || usualCommand(name) === '8ball' || chosen.test(name);
}

const chosen =
  /^(?:(?:fun-?)?facts?|truths?|dares?|compliments?|insults?|roasts?|fortunes?|motivat\p{L}{1,5}|inspir\p{L}{1,6}|quotes?|lunch|dinner|fakt(?:en)?|wahrheit|pflicht|kompliment|zitat|spruch|sprüche|datos?|curiosidad|verdad|reto|cumplido|frase|faits?|vérité|action|compliment|citation|fato|curiosidade|verdade|desafio|elogio|fatto|curiosità|verità|sfida|complimento|feitje|waarheid|durven|ciekawostka|prawda|wyzwanie|komplement|bilgi|doğruluk|cesaret|iltifat|söz|факт|правда|действие|комплимент|цитата|дія|комплімент|fakta|sanning|konka|komplimang|citat|jujur|tantangan|pujian|kutipan|sự-?thật|thử-?thách|khen|真心话|大冒险|名言|雑学|豆知識|おみくじ|진실|도전|명언|운세|सच|शायरी|सुविचार|حقيقة|صراحة|جرأة|حكمة|معلومة)$/u;
