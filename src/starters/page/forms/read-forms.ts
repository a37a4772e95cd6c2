import { letterPattern } from '../../../workspace/text/letters.ts';
import { allMatches } from '../../../workspace/text/all-matches.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { ofLatest } from '../../of-latest.ts';
import { bookingWish } from './booking-wish.ts';
import { isDateRule } from './date-rules.ts';
import { guestWish } from './guest-wish.ts';
import { type FormKind, formKinds, kindWords } from './form-kinds.ts';
import { rulesIn, splitFields } from './split-fields.ts';

/** A form that a request names. */
export interface AskedForm {
  readonly kind: FormKind;
  /** In the words of the request, such as "rsvp form". */
  readonly name: string;
  /** Those that the request names; empty without any. */
  readonly fields: readonly string[];
  /** What it is to check, such as "checks the stay is at least 2 nights". */
  readonly rules: readonly string[];
  /** Where its fields stand. */
  readonly lists: readonly { readonly start: number; readonly end: number }[];
}

/**
 * The forms that a request names, at most 3, with their fields. "A form" alone is none: it says neither
 * what it is for nor what it asks.
 *
 * @example
 * readForms('with a booking form (name, phone, date)')[0]?.fields; // ['Name', 'Phone', 'Date']
 */
export const readForms = ofLatest((message): readonly AskedForm[] => {
  const text = message.slice(0, mostCharacters);
  const found: AskedForm[] = [];
  for (const { 0: noun, index } of allMatches(text, nouns)) {
    const form = formAt(text, index, index + noun.length);
    const isNew = !found.some(
      ({ kind, lists }) => kind === form?.kind || lists.some(({ end }) => index < end),
    );
    if (form !== undefined && isNew) found.push(form);
  }
  const asked = found.some(({ kind }) => kind === 'booking') ? undefined : bookingWish(text);
  if (asked !== undefined && !refused.test(text.slice(Math.max(asked.index - 40, 0), asked.index)))
    found.push({
      kind: 'booking',
      name: asked.words,
      fields: [],
      rules: [],
      lists: [{ start: asked.start, end: asked.index + asked.words.length }],
    });
  const guests = guestWish(text);
  if (guests !== undefined) {
    const at = found.findIndex(({ kind }) => kind === 'rsvp');
    const reply = found[at] ?? { kind: 'rsvp', name: 'rsvp', fields: [], rules: [], lists: [] };
    const isNamed = (field: string): boolean =>
      reply.fields.some((own) => own.toLowerCase().includes(field.slice(0, 6).toLowerCase()));
    const isChoice = (own: string): boolean =>
      guests.fields.some((field) =>
        (field.split('(', 2)[1] ?? '').toLowerCase().split(/, |\)/u).includes(own.toLowerCase()),
      );
    found.splice(at < 0 ? found.length : at, 1, {
      ...reply,
      // "a form with a choice of menu (meat, fish)": they are no fields.
      fields: [
        ...reply.fields.filter((own) => !isChoice(own)),
        ...guests.fields.filter((field) => !isNamed(field)),
      ],
      lists: [...reply.lists, guests],
    });
  }
  return found.slice(0, 3);
});

/** "Essenswunsch: Fleisch, Fisch oder vegetarisch": what those who come choose from. */
function mealIn(text: string): { text: string; start: number; end: number } | undefined {
  const { 0: whole = '', index = 0, groups = {} } = ofMeal.exec(text) ?? {};
  const { label = '', list = '' } = groups;
  const choices = list.split(/,\s|\s(?:or|oder|o|ou|of|lub|albo|veya|или|або)\s/u).join(', ');
  return label === ''
    ? undefined
    : { text: `${upperStart(label)} (${choices})`, start: index, end: index + whole.length };
}

const ofMeal =
  /(?:^|[,.;]\s|\()(?:(?:auch|also|with|mit|con|avec|com|and|und|y|et)\s)?(?<label>(?=[^:]{0,24}(?:wunsch|wahl|choi|elec|eleg|escolh|scelt|keuz|wyb|выб|виб))(?=[^:]{0,24}(?:essen|men[uüúù]|meal|food|plat|repas|prato|piatt|dania|блюд|меню|страв))\p{L}[\p{L} ]{4,24}):\s(?<list>[^.!?:()\n]{5,120})/iu;

/** The text with the fields of forms blanked, so that nothing else reads them. */
export function withoutFields(text: string): string {
  return readForms(text).reduce(
    (rest, { lists }) =>
      lists.reduce(
        (kept, { start, end }) =>
          `${kept.slice(0, start)}${' '.repeat(end - start)}${kept.slice(end)}`,
        rest,
      ),
    text,
  );
}

const mostCharacters = 4000;

function formAt(text: string, index: number, nounEnd: number): AskedForm | undefined {
  const ahead = text.slice(Math.max(index - 40, 0), index);
  if (refused.test(ahead) || /^\s(?:of|follows?|factor)(?!\p{L})/iu.test(text.slice(nounEnd)))
    return undefined;
  // "RSVP to Ana, 555 0148" says how to reply.
  if (/^(?:rsvp|osa)$/iu.test(text.slice(index, nounEnd)) && reached.test(text.slice(nounEnd)))
    return undefined;
  const near = (before.exec(ahead)?.[0] ?? '').replace(joined, '');
  const behind = text.slice(nounEnd, nounEnd + mostOfFields);
  const list =
    listBehind(behind, nounEnd) ??
    listAhead(ahead.slice(0, ahead.length - near.length), index - near.length);
  const fields = splitFields(list?.text ?? '').filter(
    (field) => !noField.test(field) && !isDateRule(field),
  );
  const noun = text.slice(index, nounEnd);
  const rest = after.exec(behind)?.[0] ?? '';
  const kindOf = (words: string): FormKind | undefined =>
    formKinds.find((one) => kindWords[one].test(words.replaceAll('İ', 'i')));
  // "que se pueda pedir cita con un formulario"
  const clause = ahead.split(/[.,;:!?\n]/u).at(-1) ?? '';
  const said = kindOf(`${near}${noun}`) ?? kindOf(`${near}${noun} ${rest}`) ?? kindOf(clause);
  // A list to wait on that asks for more than a mail address is no newsletter.
  const meal = fields.length === 0 ? mealIn(text) : undefined;
  const answers = meal !== undefined && (said === 'feedback' || said === 'signup') ? 'rsvp' : said;
  const kind = answers === 'newsletter' && fields.length > 1 ? 'signup' : answers;
  if (kind === 'rsvp' && meal !== undefined) {
    fields.push(meal.text);
    return { kind, name: noun, fields, rules: [], lists: [meal] };
  }
  if (
    kind === undefined &&
    fields.length < 2 &&
    !/^\s(?:for|für|para|pour|per|voor|dla)\s/iu.test(rest)
  )
    return undefined;
  return {
    kind: kind ?? 'contact',
    name: near === '' ? `${noun}${purpose.exec(rest)?.[0] ?? ''}` : `${near}${noun}`,
    fields,
    rules: rulesIn(list?.text ?? '').filter((rule) => !usualRule.test(rule)),
    // "(bitte bis 1. August)" is no list of fields.
    lists:
      list === undefined || byWhen.test(list.text)
        ? []
        : [signsUp.test(noun) ? { ...list, start: index } : list],
  };
}

/** Without the word "form": "Zapisy: imię, telefon" is no section. */
const signsUp =
  /^(?:inscri|iscri|zapisy|zgłosz|anm|aanm|kayıt|запис|реєстр|pendaf|đăng|신청|접수|申|报|s[’']|tr[aä]g|wer |si |se |apun|meld)(?!\p{L}{0,14}\s?form)/iu;

/** Where a text names a form first; below zero if it names none. */
export function formPlace(text: string): number {
  const noun = text.search(nouns);
  return noun < 0 ? (bookingWish(text)?.index ?? -1) : noun;
}

/** What forms are called; some say it without the word. */
const nouns = letterPattern(
  "(?<!\\p{L})(?:confirmaci[oó]n de asistencia|confirmar (?:su |la )?asistencia|confirmação de presença|confirmation de présence|conferma (?:di |della )?presenza|potwierdz(?:\\p{L}{1,6}) (?:(?:swoj|sw[oó]j)\\p{L}{0,3} )?(?:obecnoś\\p{L}{1,2}|przybyci[ea]|udział\\p{L}?)|potwierdzeni[ea](?= z )|lcv|gelip gelm\\p{L}{6,14}|katılım\\p{L}{0,4} (?:bildir|onay|teyit)\\p{L}{0,6}|п[оі]дтверд(?:ж\\p{L}{3,5}|я?ть?|[иі]ть|ити|или) (?:своего |свого |сво[ею] |сво[ёе] )?(?:присут\\p{L}{3,6}|участ[иі]\\p{L}?|прих\\p{L}{3,4}|прибытия|прибуття)|zusage(?= mit)|conferma(?:re)?(?= con )|confirma(?:ción|ção|r)(?= co[mn] (?:nombre|nome|número))|confirmation(?= (?:avec|with) (?:le )?(?:nom|name|number))|prise de (?:rdv|rendez-?vous)(?: en ligne)?|(?:rückmeldung|zusage|antwort)(?:en)? (?:bitte )?bis (?:zum )?\\d{1,2}\\.\\s?(?:\\d{1,2}\\.?|\\p{L}{3,9})(?= mit \\p{L}[^.!?\\n\\d]{2,90}(?:[.!?\\n]|$))|forms?(?=$|[^\\p{L}-])|(?:booking|appointment|reservation|registration|sign-?up|order|agendamento|reserva|inscriç(?:ão|ões)|inscripci(?:ón|ones)|cita|pedido|prenotazion[ei]|iscrizion[ei]|ordine|réservation|inscriptions?|commande|anmeldung|buchung|bestellung|reservierung|boeking|aanmeld(?:ing|en)|anmälan|rezerwacj[aęi]|zapisy|zgłoszenia|zamówienie|rezervasyon|randevu|kayıt|запись|запис(?:аться|атися)|заявка|заказ|реєстрація|pendaftaran|đăng ký)(?=(?: [\\p{L} ]{2,30}?)?(?:\\s?[:(]|\\s(?:with|mit|con|avec|com|met|med|z|ze|с|із|dengan|với|par))\\s?(?:full |your |votre |seu )?(?:name|nombre|nome|nom|naam|namn|nama|imię|isim|ad|имя|ім[’']я|họ tên|tên)(?!\\p{L}))|(?:s[’']inscri(?:t|vent|re)|(?:wer [^.!?,:\\n]{3,40}, )?(?:trägt|tragen) sich ein|(?:se )?apuntan?|si iscriv(?:e|ono)|meld(?:t|en) zich aan)(?=\\s(?:avec|mit|con|met)\\s|:\\s)|(?:신청|접수)(?=은? (?:이름|성함))|申し?込み(?=は(?:お?名前|氏名))|报名(?=[:：](?:姓名|名字))|(?:sign-?\\s?up|register|registration|reservation|rsvp|enrol\\p{L}{0,4}) button|(?:buy|order)(?: now)? button|(?:kaufen|bestell)-?(?:button|knopf)|bot(?:ón|ão) (?:de |para )?compra\\p{L}?|bouton (?:d[’'])?acha?e?t\\p{L}{0,3}|pulsante (?:per |di )?acquist\\p{L}{1,3}|sign-?\\s?up sheets?|way to (?:book|reserve)(?: an? \\p{L}{3,14})?|(?:be able to|can) (?:book|reserve) an? (?:table|slot|appointment|place)|online[ -](?:booking|appointments?|reservations?)(?! (?:system|software))|book(?:ing)? (?:a table |an appointment )?online|online-?(?:buchung|terminbuchung|reservierung|anmeldung)|(?:reservas?|citas?|agendamento|inscrição|prenotazion[ei]|iscrizione|rezerwacj[aęi]|zapisy) online|(?:réservation|prise de rendez-vous|inscription) en ligne|online (?:afspraak|reserveren|boeken|randevu|rezervasyon)|онлайн[- ](?:запись|бронирование)|(?:запись|бронирование) онлайн|бронь (?:столик\\p{L}{1,2}|стол\\p{L}{1,2}|номер\\p{L}{1,2})|бронирование (?:столик\\p{L}{1,2}|номер\\p{L}{1,2})|button to (?:sign up|register|reserve|enrol|join)|bot(?:ón|ão) (?:de|para) (?:se )?(?:inscr|registr|reserv|agendar|matricul)\\p{L}{0,8}|bouton (?:pour (?:s[’']inscrire|réserver)|d[’']inscription|de réservation)|pulsante (?:per (?:iscriversi|prenotare)|di (?:iscrizione|prenotazione))|(?:anmelde|buchungs|reservierungs)-?(?:button|knopf)|(?:aanmeld|reserveer|inschrijf)-?knop|przycisk (?:zapis|rezerwacj|rejestracj)\\p{L}{1,3}|(?:kayıt|randevu|rezervasyon) (?:butonu|düğmesi)|кнопк\\p{L} (?:записи|бронирования|регистрации)|(?:leave|write) (?:us )?(?:a |their |your )?(?:message|wishes|congratulations|greetings)|(?:glückwünsche|grüße|nachrichten?) (?:hinter)?lassen|(?:dejar|escribir) (?:un |sus |tus )?(?:mensajes?|felicitaci(?:ón|ones)|deseos)|laisser (?:un |leurs? )?(?:messages?|vœux)|deixar (?:uma? |suas? )?(?:mensagens|mensagem|recados?)|lasciare (?:un |i )?(?:messaggi[o]?|auguri)|rsvp(?!\\p{L}| forms?| फ)|confirma(?:ção|ción|tion) de (?:presença|asistencia|présence)(?!\\p{L})|conferma (?:di |della )?presenza(?!\\p{L})|و?تأكيد (?:ال)?حضور(?!\\p{L})|(?:seats?|place) (?:reservations?|bookings?)|(?:book|reserve) (?:your |their )?seats|platzreservierung|(?:réservations?|réserver) (?:des? |ses |leurs )?places?(?!\\p{L})|reservas? de (?:plazas|entradas|asientos|lugares)|prenotazion[ei] (?:dei )?posti|rezerwacj[aęi] miejsc|бронирование мест|(?:sign-?\\s?up|registration|anmeldung|anmelden|inscripción|inscribirse|inscription|inscrição|inscrições|iscrizion[ei]|aanmelden|opgeven|zapisy|запись|регистрация)(?= (?:with|mit|con|avec|com|met|z|ze|с) (?:[\\p{L}’'-]{1,12} ){0,3}(?:names?|nombres?|noms?|prénoms?|nomi|nomes?|na(?:am|men)|imieniem|имен\\p{L}{1,2}|personen|people|persons|personas|personnes|pessoas|persone|osób|phone|teléfono|telefon)(?!\\p{L}))|confirm\\p{L}{0,3} (?:(?:su|la|sua|a|leur|votre|sa|their|loro) )?(?:asistencia|presença|presencia|présence|presenza|attendance)(?= (?:con|com|avec|with|indicando|indicating)(?!\\p{L}))|(?:\\p{L}{2,24}-)?\\p{L}{0,20}formular[es]{0,2}(?!\\p{L})|formul[aá]rios?(?!\\p{L})|formulaires?(?!\\p{L})|modul[oi](?= (?:di|per|con|prenotazion[ei]|contatt[oi]|iscrizion[ei]|ordin[ei]|richiest[ae])(?!\\p{L})|[\\s]?\\()|\\p{L}{0,20}formulier(?:en)?(?!\\p{L})|formularz\\p{L}{0,3}|форм[ауые](?!\\p{L})|форм(?:[ио]ю?|ой)(?!\\p{L})|formulir(?!\\p{L})|\\p{L}{0,16}formulär(?:et)?(?!\\p{L})|(?:intresse)?anmälan(?= (?:med|via))|biểu mẫu|підтвердження (?:присутності|участі)|xác nhận tham (?:dự|gia)|konfirmasi (?:kehadiran|hadir)|osa(?= (?:senast|före|via|med)|-|, )|formu(?!\\p{L})|(?:waiting list|warteliste|lista de espera|liste d[’']attente|lista d[’']attesa|wachtlijst|lista oczekujących|лист ожидания|väntelista)(?= (?:[\\p{L}’'-]{1,12} ){0,4}(?:por|by|per|via|with|con|com|avec|par|mit|met|z|med|по) (?:e-?mail|correo|mail|courriel|posta|почт|e-?post))|(?<=[,;.]\\s)(?:waiting list|warteliste|lista de espera|liste d[’']attente|lista d[’']attesa|wachtlijst|lista oczekujących|лист ожидания|väntelista)(?=\\s?(?:[,;.!]|$))|(?:join|anmeldung (?:zur|für die)|inscripción (?:en|a) la|inscription (?:à|sur) la|inscrição na|iscrizione alla|aanmelden voor de|zapisy na|запись в|daftar|запис до) (?:the )?(?:wait(?:ing )?-?list|warteliste|lista de espera|liste d[’']attente|lista d[’']attesa|wachtlijst|listę oczekujących|лист ожидания|tunggu|списку очікування)|(?:newsletter|e-?mail|wait-?list|mailing list)[ -](?:sign-?\\s?up|subscription|anmeldung|box)|फ़?ॉर्म|و?(?:ال)?نموذج|(?:ال)?استمارة)|(?:报名|報名|预约)?表单|(?:报名|预约|预订)按钮|(?:予約|申し?込み?|登録)ボタン|(?:신청|예약|등록) ?버튼|(?:메시지|메세지|한마디|덕담)(?:를|을)? ?(?:남기는|남길|남길 수 있는|쓰는|적는) ?(?:칸|곳|공간|란)|メッセージを?(?:残す|残せる|書く|書ける|送れる)(?:欄|場所|コーナー)?|出欠(?![簿管])|(?:是否|能否|能不能)?(?:出席|来不来)(?:与否)?(?=[,，、。]|$)|几个?人(?=[。.]?$)|참석 ?(?:여부|의사)|报名表|預約表單|预约表|(?:在线|線上|网上)(?:预约|预订|預約|预定)|オンライン予約|온라인 ?예약|ऑनलाइन बुकिंग|حجز (?:موعد|طاولة|أونلاين)|フォーム|신청서|(?<!\\p{Script=Hangul})폼|양식",
  'giu',
);

/** Words just ahead of the noun that belong to its name. */
const before =
  /(?:[\p{L}\p{M}’'-]{1,20} ){0,2}$|[\p{Script=Han}\p{Script=Katakana}]{1,8}(?:用の?)?$/u;
/** Up to the last word that is none of its name: "page with", "sito con". */
const joined =
  /^(?:.*\s)?(?:an?|the|our|their|should|must|would|will|people|guests|visitors|customers|o|os|as|la|le|el|al|der|die|serve|أريد|نريد|with|and|also|need|want|please|have|add|ein|eine|einen|das|und|mit|noch|auch|un|una|une|con|y|quiero|avec|et|aussi|um|uma|com|quero|e|il|lo|een|met|en|ook|z|i|ze|с|и|bir|de|ve|مع|و|dengan|ada|dan|có|với|và|một|з|із|та|й|і|med|och|ett|samt)\s|^(?:有|个|和|与)+/iu;
const after = /^[^.,;:()（）\n。]{0,50}/u;
/** "formulaire pour commander un gâteau", "форма записи". */
const purpose =
  /^\s(?:d[’']|(?:de|di|per|da|del|pour|para|zu[mr]|zapis\p{L}*|rezerw\p{L}*|kontakt\p{L}*|запис\p{L}*|обратн\p{L}*|заказ\p{L}*|регистрац\p{L}*|бронюв\p{L}*|замовл\p{L}*|реєстрац\p{L}*|зворотн\p{L}*|untuk|booking|reservasi|pendaftaran|pemesanan|kontak|janji|đặt|đăng|liên|góp|för|حجز|تواصل|طلب|تسجيل|für|voor|for|to|om)(?!\p{L}))(?:(?! (?:com|con|avec|with|mit|met|z|с|w\/|dengan|berisi|med|với|gồm|có|з|із|dan|och|và|та|would|should|serait|sería|seria|sarebbe|wäre|zou|não|nicht|not|non|niet|nie|не|no|pode|puede|must|can|ويكون|byłby|byłaby|olsun|было) )[^,;:(]){0,36}(?<!\s)(?=\s|$)/iu;
const reached = /^[^.!?\n]{0,30}(?:\d[\d ()./-]{5,16}\d|@)/u;
const byWhen =
  /^\s?(?:bitte |please |por favor |merci )?(?:bis|by|until|before|antes|avant|entro|vóór|do|до) [^,]{0,30}\d[^,]{0,12}$/iu;
const noField =
  /^https?:|^(?:bitte |please |por favor |merci )?(?:bis|by|until|before|antes|avant|entro|vóór|do|до) .*\d|^(?:(?:field |client-side )?validation|error\p{L}* .*|.*button|required fields?|validierung|prüfung)$/iu;
/** Forms check that fields are filled in, and mail addresses. */
const usualRule = /^(?:(?:field|form|client-side)\s)?(?:validation|validierung|prüfung|check)$/iu;
const refused =
  /(?<!\p{L})(?:no|not|without|ohne|kein|keine|sin|sans|pas de|sem|senza|bez|без|geen|zonder)\s(?:\p{L}{1,12}\s)?$/iu;

interface List {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const mostOfFields = 300;

/** "(name, phone)", "with name and phone", "where people put their name". */
function listBehind(behind: string, at: number): List | undefined {
  // "avec ce qu'il apporte (salade, dessert) et le nombre": its brackets are of one field.
  const [whole = '', head = '', inBrackets = ''] = withWhat.test(behind)
    ? []
    : (bracketed.exec(behind) ?? []);
  const { field: choice = '', date = '' } =
    (choiceOfOne.exec(head) ?? choiceBehind.exec(head))?.groups ?? {};
  if (whole !== '') {
    // "with meal choice (beef, fish) and any allergies"
    const more =
      choice === '' ? '' : beforeParts(besides.exec(behind.slice(whole.length))?.[0] ?? '');
    return {
      text:
        choice === ''
          ? inBrackets
          : `${choice} (${inBrackets})${more.replace(/\s(?:please|bitte|por favor|per favore)$/iu, '')}`,
      start: at + (choice === '' ? head.length : date.length),
      end: at + whole.length + more.length,
    };
  }
  const [opened = '', own = ''] = opener.exec(behind) ?? [];
  if (opened === '' || another.test(own)) return undefined;
  const rest = behind.slice(opened.length);
  const text = beforeParts(rest.slice(0, Math.max(rest.search(listEnd), 0) || rest.length));
  return {
    text: text.replace(ownNoun, '').replace(/[을를] (?:적|입력|남|써|알려)[^,]*$|を[^、]*$/u, ''),
    start: at + own.length,
    end: at + opened.length + text.length,
  };
}

const withWhat =
  /^\s(?:avec|mit|with|con|com|met|z|с)\s(?:ce qu|was|what|wat|lo que|qué|(?:che )?cosa|o que|co|что)[\s’'e][^,;:()]{0,30}\(/iu;

/** "allergies, countdown, hotel suggestions": what the page is to have besides is no field. */
function beforeParts(list: string): string {
  const at = list.search(pageParts);
  return at < 0 ? list : list.slice(0, at);
}

const pageParts =
  /(?:,|\s(?:and|plus|&))\s(?:(?:and|also|an?|the|some|our|little|short|simple|small)\s){0,3}(?:countdown|schedule|timeline|timetable|where to stay|hotel (?:suggest|info|list|recommend|tips|detail)|accommodation|directions|map(?!\p{L})|photo|picture|gallery|slideshow|faqs?(?!\p{L})|gift (?:list|registry)|registry|(?:our|love) story|dress code|guestbook|travel (?:info|tips)|parking (?:info|details)|things to do)/iu;
/** "RSVP form and a section with directions" */
const another =
  /\s(?:and|und|y|et|e|en|i|plus)\s(?:an?|the|eine?n?|une?|una?|uma?|een|la|le|el|die|der|das)\s/iu;
/** "RSVP with a form: name, guests" */
const ownNoun = /^(?:an?|the|einem?|un|uma?)?\s?form\p{L}{0,8}\s?[:：]\s/iu;
const bracketed =
  /^([^.,;:()（）\n。]{0,60})[(（]([^()（）]{1,200}(?:\([^()]{0,100}\)[^()（）]{0,200}){0,11})[)）]/u;
/** "with meal choice (beef, fish)": what the bracket has can be chosen in one field. */
const choiceOfOne =
  /^(?<date>\s(?:(?:bitte|please|por favor|svp)\s)?(?:by|until|before|bis|antes del?|avant|até|entro|vóór|do|до|senast|sebelum|trước)\s[^()\n,:]{3,24})?\s(?:with|asking(?: for)?|for|mit|con|avec|com|met|z|ze|с|із|med|dengan|ile)\s(?:an?\s|the\s|eine[rnm]?\s|una?\s|une?\s|uma?\s|een\s)?(?<field>(?:\p{L}{2,16}\s){0,2}\p{L}{0,10}(?:choice|option|preference|type|size|menu|wahl|auswahl|essen|opci[oó]n|elección|men[uú]|choix|escolha|scelta|keuze|wyb[oó]r|seçimi|выбор|вибор|matval|pilihan)\p{L}{0,4}(?:\s(?:(?:of|d[euo]|van|del(?:la)?)\s)?(?!(?:and|und|y|et|e|en|i|и)\s)\p{L}{3,14})?)\s?$/iu;
/** "and any allergies" */
const besides =
  /^\s?(?:,|(?:and|und|y|et|e|en|i|и|та|och|dan|plus)(?=\s(?!an?\s|the\s|ein|un)))\s(?:[^.!?;:\n()]|\([^()\n]{2,50}\)){3,90}(?=[.!?;\n]|$)/iu;
/** "with plus one and meal choice (veg, vegan)" */
const choiceBehind =
  /^\s(?:with|asking(?: for)?|mit|con|avec|com|met)\s(?<field>[^.()\n]{2,50}(?:,|\s(?:and|und|y|et|e|en|i))\s(?:\p{L}{2,16}\s){0,2}(?:choice|option|preference|type|size|menu|auswahl|elección|choix|escolha|scelta|keuze)s?)\s?$/iu;
const opener =
  /^(?!\sto (?:ask for|request) an? (?!name|e-?mail|phone|number|date))([^.,;:()（）\n。]{0,45}?)(?:\s(?:w\/|with|(?:asking|that asks|which asks|(?:and )?asks?)(?: (?:for|about|after))?|collecting|to collect|for (?=(?:the |their )?name)|where (?:\p{L}{2,12} )(?:can )?(?:put|enter|give|leave|write|fill in|tell us|say)|fields:?|mit|für (?=name)|con|que pida|pidiendo|que pregunte(?: por)?|avec|demandant|qui demande|com|che chied[ae]|met|z|ze|with the fields|с|ile|dengan|berisi|isian|med|där (?:man|gästerna|folk|kunder) (?:fyller i|anger|skriver)|với|gồm|bao gồm|có|з|із|зі)\s|\s?[:：]\s?|\s(?=(?:name|nombre|nome|nom|naam|imię|imiona|vorname),\s)|\sب(?=ال\p{sc=Arab}{3})|\sमें\s|\s(?:فيه|فيها|يتضمن|تتضمن|يحتوي على|يسأل عن|يطلب)\s|(?:包括|包含|填写|需要|有)[：:]?|은?\s(?=이름|성함)|は(?=お?名前|氏名))/iu;
/** The end of a sentence, or something else with an article, a number or its owner: ", and a map", ", our hours". */
const listEnd =
  /,\s(?=[^,.;\n]{0,20}\d\s?(?:€|zł|kr|euros?|TL|руб|₽|грн)(?!\p{L})|[^,.;\n]{0,20}(?:[€£$]|Rp|R\$)\s?\d)|,\s(?=[^,.;\n]{0,30}(?<!\d)\d{1,2}(?:[:.h]\d{2}|\s?(?:uhr|uur|h|am|pm)(?!\p{L})))|[.!?](?=\s|$)|[;\n。！？।]|\s(?:would be|wäre|sería|serait|seria|sarebbe|byłoby|было бы)(?!\p{L})|,?\s(?:and|und|y|et|e|en|i|sowie|plus|also)\s(?:an?|eine?n?|una?|une|uma?|een|also|auch|también|aussi|também|anche|ook)\s|,\s(?:an?|eine?n?|una?|une|uma?|een|plus|also)\s|,\s(?:(?:and|und|y|et|e|en)\s)?(?:our|my|meine?n?|mis?|mon|ma|mes|meu|minha|mijn|mio|mia|mój|moj[aąe]|unsere?n?|nuestr[oa]s?|nos|noss[oa]s?|[il]e? nostr[ie]|onze|two|three|four|zwei|drei|dos|tres|deux|trois|due|tre|duas|três|twee|drie)\s|\s(?:and|und|y|et|e|en|i|и)\s(?:my|our|meine?|unsere?|mi|nuestr[oa]|mon|ma|notre|meu|minha|noss[oa]|(?:il|la) (?:mio|mia|nostr[oa])|mijn|onze?|mój|moj[aą]|мой|мою)\s(?:phone|number|mail|e-?mail|address|hours|nummer|telefon|adresse|teléfono|número|correo|numéro|telefone|telefono|numero|телефон|номер)/iu;

/** "名前と電話番号を入力するフォーム". */
function listAhead(ahead: string, end: number): List | undefined {
  const [whole = '', text = ''] = listed.exec(ahead) ?? [];
  return whole === '' ? undefined : { text, start: end - whole.length, end };
}

const listed =
  /([\p{L}\p{N}]{1,12}(?:[、,，]\s?[\p{L}\p{N}]{1,12}){1,6})(?:を(?:入力|記入|書)\p{L}{0,6}|을 (?:입력|적)\p{L}{0,4}\s|를 (?:입력|적)\p{L}{0,4}\s|的)$/u;
