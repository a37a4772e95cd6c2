import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * Where a text says that people can ask for a time, without naming a form: "people should be able to ask for
 * an appointment", "Kunden sollen einen Termin anfragen können". Undefined where they call or write for it.
 */
export function bookingWish(
  text: string,
): { readonly index: number; readonly words: string; readonly start: number } | undefined {
  const { index, 0: words = '' } = wish.exec(text) ?? {};
  if (index === undefined) return undefined;
  const around = `${/[^.!?\n]{0,30}$/u.exec(text.slice(0, index))?.[0] ?? ''}¤${/^[^.!?\n]{0,50}/u.exec(text.slice(index + words.length))?.[0] ?? ''}`;
  // "and that people | can ask for an appointment"
  const [said = ''] =
    /(?<=^|[.,;!?。，、！？\n]\s?)[^\s.,;!?。，、！？\n][^.,;!?。，、！？\n]{0,39}$/u.exec(
      text.slice(0, index),
    ) ?? [];
  const isShort = said.trim().split(/\s+/u).length < 6 && !ofPage.test(said);
  return otherWay.test(around)
    ? undefined
    : { index, words, start: isShort ? index - said.length : index };
}

const ofPage =
  /(?<!\p{L})(?:pages?|web ?sites?|sites?|web ?seiten?|seite|homepage|páginas?|pagina|sito|stron[aęyi]|сайт\p{L}{0,2}|страниц\p{L}{1,2}|form\p{L}{0,6})(?!\p{L})|\d|サイト|ページ|网[站页]|홈페이지|사이트/iu;
const people =
  'people|ppl|customers?|clients?|guests?|visitors?|patients?|users?|parents|students|pupils|members|owners|they|anyone|everyone|you|folks';
const wish = letterPattern(
  [
    // "people can book a lesson", "let clients request an appointment"
    `(?<!\\p{L})(?:(?:${people})\\s(?:can|could|may|should|must|to|will|need to|have to|want to)\\s(?:be able to\\s)?(?:\\p{L}{2,8}ly\\s|just\\s)?|(?:let|lets|allow|allows)\\s(?:${people}|them)\\s(?:to\\s)?|(?:a way|way|ability|option|possibility|place)\\s(?:for (?:${people}) )?to\\s)(?:ask for|ask about|request|book|make|schedule|arrange|get|reserve)\\s(?:an?\\s|the\\s|their\\s|your\\s)?(?:\\p{L}{3,12}\\s)?(?:appointments?|bookings?|reservations?|time ?slots?|tables?|lessons?|sessions?|consultations?|viewings?|classes|class|rooms?|fittings?)(?!\\p{L})`,
    '(?<!\\p{L})(?:termine?|terminanfragen?|tisch|tische|beratungs\\p{L}{0,12}|besichtigung\\p{L}{0,6}|probestunden?|zimmer)\\s(?:online\\s|direkt\\s|einfach\\s)?(?:an|ver|aus|re|bu)\\p{L}{3,14}\\s(?:können|kann|könnten)(?!\\p{L})|(?<!\\p{L})(?:kann|können)\\s(?:\\p{L}{2,12}\\s){0,3}(?:termine?|tische?|probestunden?|zimmer)\\s(?:online\\s)?(?:anfragen|buchen|vereinbaren|ausmachen|reservieren|anfordern)(?!\\p{L})',
    '(?<!\\p{L})(?:pued[ae]n?|pod(?:er|amos))\\s(?:\\p{L}{2,12}\\s)?(?:pedir|solicitar|reservar|agendar|sacar|coger)\\s(?:una?\\s|su\\s|la\\s)?(?:citas?|turnos?|hora|mesas?|clases?|sesi[oó]n|consultas?|habitaci[oó]n)(?!\\p{L})',
    '(?<!\\p{L})(?:peu(?:t|vent)|puiss(?:e|ent)|pouvoir)\\s(?:\\p{L}{2,12}\\s)?(?:prendre|demander|réserver|fixer)\\s(?:une?\\s|leur\\s|des\\s)?(?:rendez-vous|rdv|tables?|séances?|cours|créneaux?|chambres?)(?!\\p{L})',
    '(?<!\\p{L})(?:pod(?:e|em|er|eriam)|possam?)\\s(?:\\p{L}{2,12}\\s)?(?:marcar|agendar|pedir|reservar|solicitar)\\s(?:uma?\\s|o\\s|seu\\s|a\\s)?(?:horários?|consultas?|hora|mesas?|aulas?|sess(?:ão|ões)|atendimentos?|visitas?|quartos?)(?!\\p{L})',
    "(?<!\\p{L})(?:può|puo|possono|possan?o?|poter)\\s(?:\\p{L}{2,12}\\s)?(?:chiedere|richiedere|prenotare|prendere|fissare)\\s(?:un[’']?\\s?|una\\s|il\\s|la\\s|l[’'])?(?:appuntament[io]|visit[ae]|tavol[io]|lezion[ei]|sedut[ae]|consulenz[ae]|camer[ae])(?!\\p{L})",
    '(?<!\\p{L})(?:kunnen|kan)\\s(?:\\p{L}{2,12}\\s){0,3}(?:afspraak|afspraken|tafel|les|kamer)\\s(?:online\\s)?(?:maken|aanvragen|boeken|inplannen|reserveren)(?!\\p{L})|(?<!\\p{L})(?:afspraak|afspraken|tafel|les|kamer)\\s(?:online\\s)?(?:kunnen|kan)\\s(?:maken|aanvragen|boeken|inplannen|reserveren)(?!\\p{L})',
    '(?<!\\p{L})(?:mog(?:ą|li|ły)|móc|można|mogł[oa]by|możliwość)\\s(?:było\\s)?(?:\\p{L}{2,12}\\s)?(?:umówić|umawiać|zarezerwować|umówienia|rezerwacji)(?:\\s(?:się|na|wizyt[ęy]|termin\\p{L}{0,2}|stolik\\p{L}{0,2}|lekcj[ęi]|spotkanie|pokój)){1,3}(?!\\p{L})',
    '(?<!\\p{L})(?:randevu|rezervasyon)\\s(?:(?:al|iste|yap|oluştur|talep ed)\\p{L}{0,2}bil\\p{L}{1,6})',
    '(?<!\\p{L})(?:могли|могут|можно(?: было)?|возможность|можливість|могли|можуть|можна(?: було)?)\\s(?:\\p{L}{2,12}\\s){0,2}(?:записаться|записываться|забронировать|записатися|записатись|забронювати)(?!\\p{L})',
    '(?<!\\p{L})(?:kan|kunna)\\s(?:\\p{L}{2,12}\\s)?(?:boka|reservera|be om)\\s(?:en\\s|ett\\s)?(?:tid|tider|bord|lektion|besök|rum)(?!\\p{L})',
    '(?<!\\p{L})(?:bisa|dapat)\\s(?:\\p{L}{2,12}\\s)?(?:(?:mem)?buat|minta|atur)\\s(?:janji(?: temu)?|jadwal|reservasi)(?!\\p{L})|(?<!\\p{L})(?:có thể|được)\\s(?:đặt (?:lịch|hẹn|bàn)|đặt (?:lịch )?hẹn)(?!\\p{L})',
    '予約(?:を|が|の(?:申し?込み?|リクエスト)が?)?(?:でき|出来|取れ|とれ|入れられ)[^。！？\\n]{0,20}|예약(?:을|도|이)?\\s?(?:할 수 있|신청할 수|가능하게|되게)[^.!?\\n]{0,20}|(?:可以|能够?)(?:在线|线上|網上|网上)?(?:预约|預約|订位|訂位|预订)[^，。！？\\n]{0,10}',
    '(?:अपॉइंटमेंट|बुकिंग)\\s(?:ले|कर|माँग|मांग)\\s?(?:सक)|(?:يمكن|يستطيع|يقدر|يمكنهم)[^.،\\n]{0,24}(?:حجز|طلب)\\s(?:موعد|طاولة)',
  ].join('|'),
);

/** "by phone", "over WhatsApp", "on Treatwell" */
const otherWay =
  /¤[^]{0,60}(?<!\p{L})(?:(?:by|over|via|through|per|por|par|pelo|pela|via|op|przez|по|за|på|lewat|qua)\s(?:the\s)?(?:e-?)?(?:phone|calling|mail|e-?mail|text|whats ?app|telegram|telefon\p{L}{0,2}|teléfono|téléphone|telefone|instagram|facebook|sms|link|booksy|treatwell|calendly)|on (?:whatsapp|instagram|facebook|booksy|treatwell|calendly)|telefonisch|telefonicznie|telefonicamente|whats ?app)|(?:call|ring|phone|anrufen|llamar|appeler|ligar|chiamare|bellen|dzwonić|звонить)[^]{0,60}¤|¤[^]{0,60}(?:\d{3}|@|https?:)/iu;
