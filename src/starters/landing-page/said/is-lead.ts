import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * Whether a line about a business or an event can stand under its name. What it asks of visitors, when it is
 * closed, who comes in free and where tickets are is for the details.
 *
 * @example
 * isLead('Serving Bath since 2009'); // true
 * isLead('No kids'); // false
 */
export function isLead(text: string): boolean {
  return (
    (!refuses.test(text) || promises.test(text)) &&
    !asks.test(text) &&
    !practical.test(text) &&
    !closes.test(text)
  );
}

const young =
  'kids?|children|child|infants?|toddlers|under[- ]?\\d{1,2}s?|under (?:age )?\\d{1,2}|kinder|enfants|moins de|niños|menores|crianças|menores|bambini|ragazzi|kinderen|dzieci|çocuklar?|дет[ия]м?|діт(?:и|ям)|barn|anak(?:-anak)?|trẻ (?:em|nhỏ)';
const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|jän|mär|mai|okt|dez|ene|abr|ago|dic|fév|avr|juin|juil|août|déc|fev|set|out|gen|mag|giu|lug|ott|mrt|mei|stycz|lut|kwie|maj|czerw|lip|sierp|wrze|paźd|list|grud|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|трав|черв|лип|серп|вер|жовт|лист|груд';
const free =
  'free|frei|kostenlos|gratis|gratuite?s?|gratuit[oaie]|grátis|za darmo|bezpłatn\\p{L}{1,2}|ücretsiz|бесплатно|безкоштовно|miễn phí';

/** "No call-out fee", "sans engagement" */
const promises =
  /^\p{L}{2,6}\s(?:[\p{L}-]{2,12}\s){0,2}(?:fees?|charges?|costs?|minimum|contracts?|commitments?|obligation|experience|queues?|frills|fuss|sugar|additives|plastic|\p{L}{0,12}kosten|aufpreis|voranmeldung|zusatzstoffe|costes?|compromiso|azúcar|frais|engagement|taxas?|compromisso|costi|impegno|zucchero|kosten|verplichting|opłat|zobowiązań|обязательств|комиссии)(?!\p{L})/iu;
/** "No kids", "Bez dzieci" */
const refuses =
  /^(?:sorry,?\s)?(?:no|not|without|keine?|ohne|sin|nada de|pas d(?:e\s|[’'])|sans|sem|senza|niente|vietat[oa]|geen|zonder|bez|prosimy|prosím|без|не|inga|ingen|inte|utan|tanpa|tidak|không|لا|بدون)(?!\p{L})|(?<!\p{L})(?:adults|over[- ]?\d\ds) only|(?<!\p{L})(?:nur (?:für )?erwachsene|sol[oi] (?:para )?adult[oi]s?|adultes uniquement|só (?:para )?adultos|alleen volwassenen|tylko dla dorosłych|только (?:для )?взрослы\p{L}{1,2}|тільки (?:для )?дорослих|endast vuxna|khusus dewasa)(?!\p{L})|(?:ご遠慮|禁止|不可|불가|금지|谢绝|请勿|वर्जित|मना है|ممنوع)/iu;

/** "Bring your own chair", "Tickets at the bar", "Hunde bitte an die Leine" */
const asks = letterPattern(
  [
    "^(?:please\\s|just\\s)?(?:bring|wear|rsvp|reply|arrive|park|confirm|register|sign up|pay|leave|remember|don[’']t)(?!\\p{L})",
    '^(?:bringt|bringen sie|kommt|tragt|meldet euch|trae|traed|traer|confirma|confirmad|confirmar|lleva(?:d|r)?|apporte[zr]|venez|merci de|traga[mr]?|trazer|confirme|porta(?:te|re)?|confermare|breng|neem|przynieś(?:cie)?|weź(?:cie)?|getirin|принесите|возьмите|візьміть|принесіть|ta med|bawa|mang theo)(?!\\p{L})',
    "(?<!\\p{L})(?:bitte|por favor|s[’']il (?:vous|te) pla[iî]t|svp|per favore|alsjeblieft|a\\.?u\\.?b|proszę|lütfen|пожалуйста|будь ласка)(?!\\p{L})",
    '^(?:bitte|please|tolong|mohon|vui lòng|xin)\\s|(?:ください|下さい|お願いします|주세요|바랍니다|请(?!假)|कृपया|يرجى|الرجاء)',
  ].join('|'),
);

/** Tickets, who pays nothing, parking, the weather and by when. */
const practical = letterPattern(
  [
    '(?<!\\p{L})(?:tickets?|karten|eintrittskarten|abendkasse|billets?|billetterie|entradas (?:en|a la)|boletos|taquilla|ingressos|bilhetes|bilheteria|biglietti|kaart(?:en|jes)|bilet(?:y|ler)|kas[ay] biletow\\p{L}{1,2}|билет\\p{L}{1,2}|квитк\\p{L}{1,2}|biljetter|tiket|bán vé)(?!\\p{L})|門票|门票|チケット|入場券|당일권|예매',
    `(?<!\\p{L})(?:${young})(?!\\p{L})[^]{0,40}(?<!\\p{L})(?:${free})(?!\\p{L})|(?<!\\p{L})(?:${free})(?!\\p{L})[^]{0,20}(?<!\\p{L})(?:${young})(?!\\p{L})`,
    '(?<!\\p{L})(?:parking|car park|park and ride|parkplätze|parken|parkplatz|aparcamiento|estacionamiento|stationnement|se garer|estacionamento|parcheggio|parkeren|parkeerplaats|parking(?:u|iem)?|otopark|парковк\\p{L}{1,2}|parkering|parkir|đỗ xe|gửi xe|taxis?|shuttle|dress code|cash only|nur bar(?:zahlung)?|solo efectivo|espèces|dinheiro|contanti|contant|gotówk\\p{L}{1,2}|wheelchair|rollstuhl\\p{L}{0,10})(?!\\p{L})|駐車|停车|주차',
    "(?<!\\p{L})(?:in case of (?:rain|bad weather)|if it rains|rain date|rain or shine|bei (?:regen|schlechtem wetter)|jedem wetter|(?:si|en caso de) (?:llueve|lluvia)|en cas de (?:pluie|mauvais temps)|s[’']il pleut|(?:se chover|em caso de chuva)|(?:se piove|in caso di (?:pioggia|maltempo))|bij (?:regen|slecht weer)|w razie (?:deszczu|niepogody)|yağmur\\p{L}{0,6}|в случае дождя|при дожде|у разі дощу|vid regn|jika hujan|nếu mưa)(?!\\p{L})|雨天|下雨|우천|비가 오면",
    `(?<!\\p{L})(?:by|before|until|no later than|bis(?: zum)?|spätestens|antes del?|hasta el|avant le|jusqu[’']au|até|entro|vóór|uiterlijk|do|до|senast|paling lambat|trước)\\s(?:the\\s|il\\s)?(?:\\d{1,2}(?:st|nd|rd|th|er|\\.)?\\s(?:de\\s)?(?:${months})|(?:${months})\\p{L}{0,7}\\s\\d{1,2}|\\d{1,2}[./]\\d{1,2})`,
    'check-?\\s?(?:in|out)(?!\\p{L})',
  ].join('|'),
);

/** "Los lunes cerramos", "Montags ist Ruhetag" */
const closes =
  /(?<!\p{L})(?:(?:till|until) late|bis spät|hasta tarde|jusque tard|até tarde|fino a tardi|tot laat|do późna|до поздн\p{L}{1,4}|closed|geschlossen|ruhetag|cerramos|cerrado|fermons|fermés?|fechamos|fechado|chius[oia]|chiudiamo|gesloten|zamknięt[ey]|nieczynne|kapalıyız|закрыт[оы]|не работаем|зачинено|не працюємо|stängt|tutup|đóng cửa)(?!\p{L})|定休|休業|休み|휴무|쉽니다|休息|बंद|مغلق|نغلق/iu;
