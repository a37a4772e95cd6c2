import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import { platformCalled, platformWords } from '../../../starters/page/profile-link.ts';
import { edge } from '../../../starters/shared/colours/read-colours.ts';
import { isRequest, partAround } from './parts.ts';
import { labelOf } from './labels/label-of.ts';
import type { FactsFound } from './spans.ts';

/** Mail addresses, links, handles, phone numbers and street addresses. */
export function takeContacts(text: string, found: FactsFound): void {
  for (const { 0: mail, index } of allMatches(text, mails))
    found.take('email', index, mail, whose(text, index));
  for (const { 0: link, index } of allMatches(text, links))
    found.take('link', index, trimmed(link), calledBefore(text, index));
  for (const { groups, index, 0: all } of allMatches(text, profiles)) {
    const { platform = '', handle = '' } = groups ?? {};
    const start = index + all.length - handle.length;
    found.take('link', start, handle, platformCalled(platform));
  }
  for (const { 0: handle, index } of allMatches(text, handles)) found.take('link', index, handle);
  for (const { 0: id, index } of allMatches(text, weChatIds)) found.take('link', index, id, '微信');
  for (const { 0: number, index } of allMatches(text, phones)) {
    const before = text.slice(Math.max(index - 20, 0), index);
    if (!isPhone(number, before)) continue;
    const after = text.slice(index + number.length, index + number.length + 50);
    const [same = ''] = sameNumber.exec(after) ?? [];
    const isChat =
      whatsApp.test(before.split(/[\d,;]/u).at(-1) ?? '') ||
      /^\s?\(?(?:on |auf |por |via )?whats ?app/iu.test(after.slice(0, 12));
    const end = index + number.length;
    if (same !== '') found.take('phone', end, number, 'WhatsApp', end + same.length);
    const said = whose(text, index);
    // "und meine Nummer 0951 …"
    const urgent = emergencyAhead.exec(text.slice(Math.max(index - 50, 0), index));
    if (urgent !== null) {
      const words = urgent[0].replace(/[\s:(]{1,3}$/u, '');
      found.take('phone', index - urgent[0].length, number, words, end);
      continue;
    }
    const who = said !== undefined && ownNumber.test(said) ? undefined : said;
    const ahead = text.slice(Math.max(index - 60, 0), index);
    const means = isChat ? 'WhatsApp' : textAhead.test(ahead) ? 'SMS' : '';
    const label = [...new Set([who, means])].filter(Boolean).join(', ');
    const start = who === undefined ? (personAhead(text, index)?.at ?? index) : index;
    const own = who === undefined && means === '' ? personAhead(text, index)?.name : undefined;
    found.take('phone', own === undefined ? index : start, number, own ?? label, end);
  }
  for (const pattern of streets)
    for (const { 0: address, index } of allMatches(text, pattern)) {
      const street = trimmed(address);
      const whole = withTown(street, text.slice(Math.max(index - 120, 0), index));
      found.take('address', index, whole, undefined, index + street.length);
    }
}

/** Whom a number or an address belongs to: "Contact Jürgen Maier 0171 555". */
function whose(text: string, at: number): string | undefined {
  const { before } = partAround(text, at, 0);
  const named = toWhom.exec(before)?.groups?.['who'];
  if (named !== undefined) return named;
  // "Host is Linda (linda@example.org)"
  const bracketed = ofBracket.exec(text.slice(Math.max(at - 60, 0), at))?.groups?.['who'];
  if (bracketed !== undefined) return bracketed;
  const words = labelOf(before, '')
    .replace(contactWords, '')
    .replace(/^(?:an|bei|to|with|à|para|per|aan|is|ist|es|est|é|è|jest)\s/iu, '')
    .replace(/(?<!\p{L})(?:(?:on|auf|por|via|su|per) )?whats ?app$/iu, '')
    .trim();
  return isOwner.test(words) ? words : undefined;
}

/** "Helena", "Jo Lind (secretary)", "Büro Köln": a name and few words, no sentence. */
const isOwner =
  /^(?:\p{Ll}{3,16}\s){0,2}(?:(?:de|von|van|der|du|da|di|del|and|und|et|y|e|&)\s)?\p{Lu}[\p{L}'’.-]{0,24}(?:\s(?:(?:de|von|van|der|du|da|di|del|and|und|et|y|e|&)\s)?\p{Lu}[\p{L}'’.-]{0,24}){0,2}(?:\s?\([^()\d]{2,30}\))?$/u;

/** "Sarah, 07700 900123", "Contatti: Lucia, 0577 123456": who stands alone before the number. */
function personAhead(
  text: string,
  at: number,
): { readonly name: string; readonly at: number } | undefined {
  const from = Math.max(at - 60, 0);
  const match = alone.exec(text.slice(from, at));
  const name = match?.groups?.['name'];
  if (match === null || name === undefined) return undefined;
  return { name, at: from + match.index + (match.groups?.['ahead'] ?? '').length };
}

const alone =
  /(?<ahead>^|(?:[!?\n]|(?<!\d)\.)\s{0,2})(?:(?:[Cc]onta(?:ct|c?to|tt[oi])s?|[Kk]ontakt|[Кк]онтакт\p{L}?|[Aa]nsprechpartner(?:in)?|[Pp]ersona de contacto|[Pp]ersonne à contacter|[Cc]ontactpersoon|[Cc]ontact person|[Cc]all|[Tt]ext|[Rr]ing|[Tt]el)(?:\s(?:is|ist|es|é|è))?[:\s]{1,3})?(?<name>(?:(?:[Cc]oach|[Cc]aptain|[Ss]ecretary|[Cc]hair|[Tt]reasurer|[Tt]rainer(?:in)?|[Oo]rgani[sz]er|Dr\.?|Mrs?\.?|Ms\.?)\s)?\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24})?)(?:,\s(?:(?:[Tt]el|[Tt]él|[Pp]hone|[Tt]elefon|[Tt]eléfono|[Tt]elefono|[Tt]elefone|[Tt]éléphone|[Tt]elefoon)\.?:?\s)?|\s(?:on|at|unter|al|au|no)\s)$/u;

const ofBracket = /(?:^|[.,;:\n]\s?)(?<who>[^.,;:()\n]{0,30}\p{Lu}[\p{L}'’-]{1,24})\s?\($/u;

/** "Conferma entro il 1 maggio a Elisa" */
const toWhom =
  /(?<!\p{L})[Ll]et\s(?<who>\p{Lu}[\p{L}'’-]{1,24})\sknow\s(?:[^.!?\n\d]{0,30}\s)?$|(?<!\p{L})(?:to|an|bei|à|chez|auprès de|a|para|con|per|com|aan|bij|do|u|till|hos)\s(?<who>\p{Lu}[\p{L}'’-]{1,24}(?:\s\p{Lu}[\p{L}'’-]{1,24}){0,2})(?:\s(?:on|at|au|al|unter|no|på|op|pod))?[\s(]{0,2}$/u;

/** "tip jar ko-fi.com/luna" */
function calledBefore(text: string, at: number): string | undefined {
  const words = labelOf(partAround(text, at, 0).before, '')
    .replace(/^(?:(?:and|my|our|the|und|meine?|mi|mon|ma|meu|minha|il mio|mijn)\s)+/iu, '')
    .trim();
  return words === '' || words.split(/\s+/u).length > 3 || isRequest(words)
    ? undefined
    : (platformCalled(words) ?? words);
}

const contactWords =
  /^(?:contact|kontakt|контакт\p{L}?|contacto|contatto|contato|call|tel|phone|telefon|telefono|teléfono|telefone|mail|e-?mail|booking|questions|fragen|rsvp|info|write to|text|whats ?app|handy|mobil|bellen|bel|app|ring|tél(?:éphone)?|телефон|тел|звон\p{L}+|дзвон\p{L}+|ring(?:a)?|telp(?:on)?|telepon|hp|wa|hubungi|s[đd]t|số điện thoại|điện thoại|gọi|zalo|llama\p{L}*|ligue|appelez|chiama\p{L}*|numer|nr)(?!\p{L})[\s.:>-]{0,4}(?:(?:or|oder|o|ou|of|lub)\s(?:call|text|whats ?app|mail|sms|ring)\s)?/iu;

const mails =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}._%+-])(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}._%+-]){1,64}@[\p{L}\p{N}-]{1,63}(?:\.(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}-]){2,63}){1,4}/gu;
const links =
  /https?:\/\/[^\s<>"“”]{3,200}|(?<![\p{L}\p{N}.@/-])(?:[a-z0-9-]{1,40}\.){1,3}(?:[a-z]{2,8}\/[^\s<>"“”,;]{1,100}|(?:com|org|net|de|fr|es|it|pt|br|nl|pl|ru|jp|cn|kr|io|dev|app|me|tv|eu|uk|at|ch|be|se|shop|art|band|cafe|studio)(?![\p{L}\p{N}/-]))/giu;
const handles = /(?<![\p{L}\p{N}._/@<-])@[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])(?![\p{L}\p{N}])/giu;
/** "微信yiduo88" */
const weChatIds = /(?<=微信号?[:：]?\s?)[A-Za-z][\w-]{4,19}(?![\w@])/gu;
/** "Instagram @luna", "GitHub: luna" */
const profiles = letterPattern(
  `(?<![\\p{L}\\p{N}@./_-])(?<platform>${platformWords})(?:\\s(?:link|page|account|profile|handle|profil|cuenta|compte|conta|profilo))?(?:\\s?[:：(–-]\\s?@?|\\s{0,2}(?=@))(?<handle>(?:(?<!@)@)?[a-z0-9_](?:[a-z0-9_.-]{0,28}[a-z0-9_]))(?![\\p{L}\\p{N}/@]|\\.[\\p{L}])`,
  'giu',
);
/** On one line, and not behind the end of a sentence: "de 10 a 19. 954 000 111". After "电话" a number needs no space. */
const phones =
  /(?<!(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])\p{L}|[\p{N}.,/-]|\d:)(?!\d{1,2}\.\s)(?:\+|\(\+?)?\d{1,12}\)?(?:(?!\.\s)[ \u00a0./-]{1,2}\(?\d{1,12}\)?){0,7}(?![\d:])/gu;
const phoneWords = letterPattern(
  `${
    edge(
      'contact|kontakt|contacto|contato|contatt[oi]|(?:emergency|our|my) number|hotline|notruf|notdienst|tel|tél|téléphone|phone|rsvp|telefon|teléfono|telefone|telefono|telefoon|bellen|tlf|call|ring|text|mobile|mobil|handy|cel|celular|zap|fone|bel|nr|numer|anruf\\p{L}*|llama\\p{L}*|тел|телефон\\p{L}*|звон\\p{L}*|дзвон\\p{L}*|ring(?:a|s)?|telp(?:on)?|telepon|hp|hubungi|sđt|sdt|số điện thoại|điện thoại|gọi|(?:ال|لل)?(?:هاتف|جوال|موبايل|تواصل|اتصال)|फ़ोन|फोन|मोबाइल',
    ).source
  }|電話|电话|手机|携帯|전화|연락처|휴대폰`,
);
/** Numbers for messages. */
const whatsApp =
  /whats ?app|wh?ats|wasap|(?<!\p{L})(?:wpp|zap|wa)(?!\p{L})|ватсап|вотсап|واتس|왓츠앱|व्हाट्सऐप|व्हाट्सएप/iu;

/** "WhatsApp el mismo", "(auch WhatsApp)": behind the number that it is for, too. */
const sameNumber =
  /^[\s,;.(]{1,3}(?:(?:and|und|y|et|e|en|i|и)\s)?(?:whats ?app|wh?atsap|ватсап|вотсап|zalo|viber)(?:\s?[:：–—-])?\s(?:(?:is|on|at|auf|unter|en|al|por|es|sur|au|le|o|il|el|lo|the|der|die|no|na|op|ten|pod|по|на)\s){0,3}(?:same|mism[oa]|gleichen?|(?:die)?selben?|même|mesmo|stesso|zelfde|hetzelfde|sam(?:ym|y)?|tom? samo|тот же|том[уе]? же|этому же|aynı|samma|sama)(?:\s(?:number|one|phone|número|teléfono|numero|numéro|nummer|numer|numerze|номер[еу]?|numara))?\)?|^[\s,(]{1,3}(?:also|too|auch|también|tambien|aussi|também|tambem|anche|ook|też|także|тоже|також|även)\s(?:(?:on|per|über|auf|por|via|sur|no|su|op|na|w|в|на|på)\s)?(?:whats ?app|ватсап|вотсап)\)?/iu;

/** "text me at", "SMS an", and not "call or text" */
const textAhead =
  /(?<!(?:call|ring|phone|anrufen|llama|appelez|ligue|chiama|bel|zadzwoń)(?:\s(?:or|oder|o|ou|of|lub)\s|\s?\/\s?))(?<!\p{L})(?:te?xt(?!\p{L})(?:\s\p{L}{2,14}){0,2}|sms(?:-?nachricht)?|смс(?:-?сообщени\p{L}{1,2}|ку)?|(?:mensaje|mensagem|messaggio) de texto)(?:\s(?:to|at|on|an|unter|au|al?|para|ao|naar|na|num(?:er|ber)?|nr|на|номер|till))?\.?:?\s?\(?$/iu;

/** "24h emergency number 555-0142" */
const emergencyAhead =
  /(?<!\p{L})(?:24\s?(?:\/\s?7|h|hrs?|hours?|-?stunden-?|horas|heures|ore|uur)[\s-]?)?(?:emergency|emergencies|notruf|notdienst|notfall\p{L}{0,7}|urgencias?|urgences?|urgências?|emergências?|emergenz[ae]|pronto intervento|spoed\p{L}{0,6}|storingsdienst|pogotowie|acil|аварийн\p{L}{2,3}|экстренн\p{L}{2,3})(?:\s(?:number|line|call|phone|nummer|telefon|número|teléfono|numéro|numero|telefono|telefone|numer|телефон|служба|hattı|numarası))?(?:\s24\s?(?:\/\s?7|h|ore|std))?\s?[:(]?\s?$/iu;

/** Seven to fifteen digits, and nothing that looks like a date, a year or an amount. */
function isPhone(number: string, before: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (digits < 6 || digits > 15) return false;
  // "09.00-19.00"
  if (/^\d{1,2}[.:]\d{2}\s?[-–]\s?\d{1,2}[.:]\d{2}$/.test(number)) return false;
  if (years.test(number) || choices.test(number)) return false;
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}[./-]\d{1,2}[./-]\d{1,2}$/.test(number))
    return false;
  if (/^(?:\+|\(|0)/.test(number) && digits >= 7) return true;
  // "sign up with Joana 555-0199"
  if (/^\d{3}[-.]\d{4}$/.test(number) && /\p{Lu}\p{Ll}{1,18},?\s$/u.test(before)) return true;
  // "let Beth know if you're coming 555-0142"
  if (/^\d{3}[-.]\d{4}$/.test(number) && comes.test(before)) return true;
  return (
    phoneWords.test(before) || whatsApp.test(before) || (digits >= 9 && /[\s./-]/.test(number))
  );
}

const comes =
  /(?:coming|attending|can come|make it|know|viene?s|venez)[,:]?\s(?:on\s|at\s|at:\s)?$/iu;

/** "(10/15/18/20" */
const choices = /^\(?\d{1,3}(?:\s?\/\s?\d{1,3}){2,}\)?$/u;

/** "(2018-2024)" */
const years = /(?:^\(?|\s)(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)\d{2}\)?$/u;

/** "in Leeds, at 4 Mill Lane", "at the Dome in Leeds (4 Mill Lane)": a street with the place before it. */
function withTown(street: string, ahead: string): string {
  const { venue, by, town: named = '' } = townAhead.exec(ahead)?.groups ?? {};
  const near = venue ?? venueAhead.exec(ahead)?.groups?.['venue'];
  const comma = /\p{Script=Arabic}$/u.test(named) ? '، ' : ', ';
  // "5 Mill Lane, Ely" has its town.
  const hasTown = street.includes(named) || /[,،]\s\p{L}+$/u.test(street);
  // "w Gdańsku": in Polish and Russian the town has another ending without "in".
  const where = by !== undefined && /^(?:w|we|в|у)$/iu.test(by) ? `${by} ${named}` : named;
  return [near, street, hasTown ? '' : where].filter(Boolean).join(comma);
}

/** A point ends a sentence, but for "St." and the like. */
const cap = "(?:\\p{Lu}\\p{L}{0,3}\\.|\\p{Lu}[\\p{L}'’-]{1,30})";
/** After an address stand its town, or the next facts. */
const noTown =
  '(?!(?:Mon|Tues?|Wed|Thu|Fri|Sat|Sun|Mo|Di|Mi|Do|Fr|Sa|So|Ma|Wo|Vr|Za|Zo|Lun|Mar|Seg|Open|Tel|Phone)(?!\\p{Ll}))';
/** A postcode and a town after a street. */
const town = `(?:(?:,|,?\\s(?:à|in|en|em|w|de|di|a))\\s(?:\\d{4,5}(?:-\\d{3})?\\s)?${noTown}\\p{Lu}[\\p{L}'’-]{1,30}(?:\\s\\p{Lu}\\p{Ll}[\\p{L}'’-]{0,29}){0,2})?`;
/** "OX12 9AA" */
const postcode = '(?:,?\\s[A-Z]{1,2}\\d{1,2}[A-Z]?(?:\\s\\d[A-Z]{2})?(?![\\p{L}\\p{N}]))?';
// "via Verdi 8 a Parma"
const number = '\\d{1,4}(?:\\s?[a-z](?!\\s\\p{Lu}))?(?![\\p{L}\\p{N}])';
const ownNumber =
  /^(?:my|our|meine?|unsere?|mi|nuestro|mon|notre|meu|nosso|il mio|il nostro|mijn|ons|mój|nasz|мой|наш) /iu;
const streets: readonly RegExp[] = [
  // "Hauptstraße 12, 10115 Berlin", "Prinsengracht 5"
  `${cap}(?:\\s${cap}){0,2}?(?:straße|strasse|str\\.|gasse|platz|allee|damm|ufer|ring|weg|straat|laan|plein|gracht|kade|dijk|singel|gatan|gata|vägen|gränd|torget|torg|allén|stigen|gade|vej|veien)\\s${number}(?:,\\s\\d{1,2}\\.\\s(?:Stock|Etage|OG)(?!\\p{L}))?${town}`,
  `${cap}\\s(?:Straße|Strasse|Str\\.|Allee|Platz|Gasse|Weg)\\s${number}${town}`,
  // "Am Deich 4, Bremen"
  `(?:Am|An der|Auf der|Im|In der|Zum|Zur|Unter den|Bei der)\\s${cap}\\s${number}${town}`,
  // "成都锦江区春熙路18号", "서울 마포구 연남로 12"
  '(?<=^|[在于于：:，,。\\s])\\p{Script=Han}{2,16}(?:路|街|道|巷|大道)\\d{1,5}号?(?:\\p{Script=Han}{0,6}\\d{0,4}[号楼层室])?',
  '(?:(?!\\p{Script=Hangul}{0,7}(?:고|는|은|에|요)\\s)\\p{Script=Hangul}{2,8}\\s){1,3}\\p{Script=Hangul}{1,10}(?:로|길)\\s?\\d{1,4}(?!\\d)(?:번길\\s?\\d{1,4})?(?:\\s\\d{1,3}층)?(?=에|이|입|\\P{Script=Hangul}|$)',
  // "شارع الرينبو 24"
  '(?:شارع|جادة|(?<!عن )طريق)\\s[\\p{L}\\p{M}]{2,20}(?:\\s[\\p{L}\\p{M}]{2,20})?(?:\\s\\d{1,4})?',
  // "12 Main Street, Portland"
  `(?:(?:Unit|Suite|Flat|Apartment|Apt\\.?|Shop|Studio|Floor|Room)\\s(?:\\d{1,4}[A-Za-z]?,\\s)?)?\\d{1,5}[a-z]?\\s(?:${cap}\\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Square|Way|Court|Place|Row|Terrace|Alley|Crescent|Quay|Yard|Wharf|Mews|Close|Gardens|Hill|Grove|Arcade|Parade|Walk|Broadway|Highway|Parkway|Green)(?!\\p{L})(?:(?<=\\s(?:St|Ave|Rd|Ln|Blvd))\\.)?(?:\\s${noTown}${cap}(?=[.,;\\n]|$)|${town})${postcode}`,
  // "in York, 8 Stonegate."
  `(?<=(?<!\\p{L})in\\s${cap}(?:\\s${cap})?,\\s)\\d{1,3}[a-z]?\\s\\p{Lu}\\p{Ll}{4,20}(?=[.,;\\n]|$)`,
  // "Ridge Farm, Wantage OX12 9AA"
  `(?:\\p{Lu}[\\p{L}'’-]{1,30}\\s){1,2}(?:Farm|House|Hall|Mill|Barn|Lodge|Studios?|Works)(?=,\\s(?:\\p{Lu}\\p{Ll}+\\s){1,2}[A-Z]{1,2}\\d)${town}${postcode}`,
  // "Kadıköy Moda Caddesi No 64", "Bahar Sokak 5/2"
  `(?:${cap}\\s){1,3}(?:Cad(?:desi|\\.)|Sok(?:ak|ağı|\\.)|Bulvarı|Mah(?:allesi|\\.))(?:,?\\s(?:No:?\\s?)?\\d{1,4}(?:/\\d{1,3})?)?${town}`,
  // "Jl. Merdeka No. 10, Bogor"
  `(?:Jl\\.?|Jln\\.?|Jalan)\\s${cap}(?:\\s${cap}){0,3}(?:,?\\s(?:(?:[Nn]o|[Nn]omor)\\.?\\s?|[Kk][Mm]\\.?\\s?)?\\d{1,4}(?:[.,]\\d)?[A-Z]?)?${town}`,
  // "địa chỉ 12 Nguyễn Huệ, Quận 1"
  `(?<=(?:[Đđ]ịa chỉ|[Ss]ố|[Tt]ại|ở)(?::|\\slà)?\\s)\\d{1,4}[A-Z]?(?:/\\d{1,4}){0,2}\\s(?:(?:đường|phố|ngõ)\\s)?(?:\\d{1,2}/\\d{1,2}(?![/\\d])|${cap})(?:\\s${cap}){0,3}(?:,\\s(?:(?:Quận|Phường|Q\\.|P\\.|TP\\.?|quận|phường|huyện)\\s?)?(?:${cap}(?:\\s${cap}){0,2}|\\d{1,2}(?!\\d))(?=[,.;\\n]|$)){0,2}`,
  // "14 स्टेशन रोड, इंदौर"
  '\\d{1,4},?\\s(?:[\\p{sc=Deva}]{2,16}\\s){1,2}(?:रोड|मार्ग|गली|नगर|चौक)(?:,\\s[\\p{sc=Deva}]{3,16})?',
  // "calle Mayor 5", "12 rue des Lilas", "via Roma 3", "ul. Długa 7", "ул. Ленина, 5"
  `(?<!\\p{Lu}\\p{L}{1,20}\\s(?=Place\\s))(?:(?<!(?:[Oo]re|[Aa]lle)\\s)\\d{1,4},?\\s(?:bis\\s)?)?(?:[Rr]ue|[Ii]mpasse|[Cc]hemin|[Aa]llée|[Pp]assage|[Aa]venue|[Bb]oulevard|[Pp]lace|[Qq]uai|[Cc]alle|[Cc]/|[Aa]venida|[Pp]laza|[Pp]aseo|[Vv]ia|[Pp]iazza|[Cc]orso|[Vv]iale|[Rr]ua|[Aa]v\\.|[Pp]raça|[Tt]ravessa|[Ll]argo|[Uu]l\\.|[Uu]lica|[Uu]licy|[Aa]leja|[Uu]ул\\.|ул\\.|улица|проспект|пр\\.|[Вв]ул\\.|[Вв]улиц[яі]|просп\\.|[Бб]ульвар|[Пп]лощ[аі]|[Пп]л\\.|[Пп]ровулок)\\s(?:(?:de|des|du|del|dell['’]|della|delle|dello|dei|degli|da|do|dos|das|la|le|les|el|los|l['’])\\s?){0,2}${cap}(?:\\s(?:(?:de|du|da|do|del|la)\\s)?${cap}){0,3}(?:,?\\s(?:n[º°]?\\s)?${number})?${town}`,
].map((source) => letterPattern(`(?<![\\p{L}\\p{N}:.])${source}`, 'gu'));

const townAhead = letterPattern(
  `(?:(?<!\\p{L})(?:at|im|chez|presso)\\s(?<venue>${cap}(?:\\s${cap}){0,2})\\s)?(?<!\\p{L})(?:(?<by>in|à|a|en|em|te|aus|near|nahe|w|we|в|у)\\s(?<town>\\p{Lu}[\\p{L}'’-]{2,24}(?:\\s\\p{Lu}[\\p{L}'’-]{2,24})?)|في\\s(?<town>[\\p{Script=Arabic}\\p{M}]{3,16}))(?:[\\s,،(–-]|[«"“][^«»"“”\\n]{2,40}[»"”]|at\\s){1,6}$`,
  'u',
);

/** "at Jump Zone, 5 Mill Road" */
const venueAhead = letterPattern(
  `(?:(?<!\\p{L})(?:at|chez|presso|im)\\s(?:the\\s)?|(?<!\\p{L})(?:[Aa]dd?ress|[Aa]dresse|[Dd]irección|[Ee]ndereço|[Ii]ndirizzo|[Aa]dres|[Ww]here|[Vv]enue|[Ww]o|[Oo]rt):\\s)(?<venue>${cap}(?:\\s${cap}){0,3}),\\s$|(?<=\\d\\s?(?:[ap]m|uhr|uur|h)?,\\s)(?<venue>${cap}(?:\\s${cap}){0,2}\\s(?:Rooms?|Hall|Bar|Hotel|Club|Church|House|Cent(?:re|er)|Inn|Barn|Gardens?|Restaurant|Caf[eé]|Pub|Park|School|Library|Museum|Theatre|Studios?|Lodge|Farm|Winery|Brewery)),\\s$`,
  'u',
);

function trimmed(text: string): string {
  return text.replace(/(?<![\s,;:.!?)])[\s,;:.!?)]+$/u, '');
}
