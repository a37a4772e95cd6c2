import { coloursIn } from '../../../../starters/shared/colours/read-colours.ts';
/**
 * Whether a short part tells something of what the page is of, by its words: "it's a boy", "breakfast included",
 * "pool".
 */
export function tellsByWords(words: string): boolean {
  return included.test(words) || amenity.test(words) || isSo.test(words) || handsOver.test(words);
}

/** "pool", "jardin": what there is, alone. */
export function isAmenity(words: string): boolean {
  return amenity.test(words);
}

/** "orange tabby named Biscuit": what the name is of. Undefined where it is the page or somebody's. */
export function whatIsNamed(words: string): string | undefined {
  const what = named.exec(words)?.groups?.['what'];
  return what === undefined || ofWhom.test(what) ? undefined : what;
}

const included =
  /^(?!(?:with|mit|con|avec|com|met)\s)\p{L}[\p{L}’' -]{2,40}\s(?:included|compres[oaie]|inclus[oaie]?|incluid[oa]s?|incluíd[oa]s?|inklusive|inbegriffen|inbegrepen|w cenie|dahil(?:dir)?|включен\p{L}?|включён|ingår|termasuk|đã bao gồm)$|(?:込み|込|포함|赠送)$/iu;
const amenity =
  /^(?:(?:indoor|outdoor|heated|private|free|shared|beheiztes|kostenloses?|privado|privée?|gratuit\p{L}?|gratis) )?(?:swimming pool|pool|sauna|hot tub|jacuzzi|wi-?fi|wlan|parking|car park|playground|terrace|garden|fireplace|air con(?:ditioning)?|piscina|piscine|schwimmbad|zwembad|basen|havuz|бассейн|parkplatz|garten|terrasse|kamin|spielplatz|aparcamiento|jardín|terraza|chimenea|jardin|cheminée|estacionamento|jardim|lareira|varanda|parcheggio|giardino|terrazza|camino|parkeerplaats|tuin|terras|ogród|taras|bahçe|teras|otopark|сад|парковка|breakfast|frühstück|petit[- ]déjeuner|desayuno|colazione|café da manhã|ontbijt|śniadanie|frukost|завтрак|сніданок|kahvaltı|тераса|басейн|parkering|trädgård|bastu|lekplats|kolam renang|taman|parkir|hồ bơi|bể bơi|sân vườn|терраса)(?: gratuit[oae]?| gratis| privad[oa]| privato)?$/iu;
/** "pickup at the shop", "Abholung im Laden" */
const handsOver =
  /^(?:pick-?\s?up|collection|abholung|retrait|recogida|retirada|ritiro|afhalen|odbiór|самовывоз|самовивіз|avhämtning|ambil|delivery|lieferung|livraison|entregas?|consegna|bezorging|dostawa|доставка|leverans)\s(?:only\s|nur\s|is\s|ist\s|möglich\s)?(?:at|in|from|on|within|im|am|an|ab|bei|en|sur|à|au|dans|por|a|na|no|em|nel|al|da|op|bij|w|we|z|в|из|по|у|i|på|di)\s\p{L}/iu;
/** "it's a boy", "es un niño", "es wird ein Mädchen" */
const isSo =
  /^(?:it(?:['’]?s| is| will be) (?:going to be )?an? |es (?:una? )?|es (?:ist|wird) eine?n? |das ist eine?n? |c[’']est une? |é uma? |é |è una? |è |het is een |to |это |будет )(?:boy|girl|surprise(?: party)?|potluck|costume party|pool party|outdoor event|niñ[oa]|sorpresa|junge|mädchen|überraschung|garçon|fille|menin[oa]|surpresa|maschi(?:o|etto)|femmin(?:a|uccia)|jongen|meisje|verrassing|chłopiec|dziewczynka|niespodzianka|мальчик|девочка|сюрприз)(?:\s(?:so|pss?t|shh?)\s[^.!?\n]{3,40})?$/iu;

const named =
  /^(?:and |und |y |et |e )?(?:an? |eine?n? |une? |una? |uma? |een )?(?<what>\p{L}[\p{L}’'-]{2,20}(?:\s\p{L}[\p{L}’'-]{1,20}){1,3})\s(?:named|called|namens|llamad[oa]|appelée?|nommée?|chamad[oa]|chiamat[oa]|genaamd|o imieniu|imieniem|по имени|по кличке)\s\p{Lu}/u;
const ofWhom =
  /(?<!\p{L})(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|mi|nuestr[oa]|mon|ma|notre|meu|minha|noss[oa]|mio|mia|mijn|onze?|page|site|website|app|game|seite|página|pagina|sito|strona|сайт|section|button|is|are|want|need|make)(?!\p{L})/iu;

/** "bring a photo of you and Beth", "Hunde bitte an die Leine" */
export const brings =
  /^(?:and\s|please\s|bitte\s|just\s|einfach\s)?(?:bring|bringt|traed?|apporte[zr]?|traga|porta(?:te)?|breng|przynieś(?:cie)?|принесите|getirin)(?!\p{L})|^(?:please\s|bitte\s)?(?:wear|come (?:in|dressed|as)|dress (?:in|as)|tragt|kommt (?:in|als)|ven(?:id|gan)? (?:de|con)|vestid|venez (?:en|habillée?s)|venite (?:in|vestiti)|venham (?:de|com)|kom (?:in|verkleed)|przyjdźcie w|kläd er i|наденьте|вдягніть)\s\p{L}|^(?:bitte parken|parken(?= bitte)|please park|parkt|garez-vous|aparcad|parcheggiate)\s(?:bitte\s)?(?:at|on|in|by|am|im|an|auf|bei|hinter|vor|sur|à|au|dans|derrière|en|al|nel)\s\p{L}|^(?:neemt?|nehmt|bringt)\s[^.!?\n]{2,50}\s(?:mee|mit)$|^(?:bitte|gerne?)\s[^.!?\n]{2,50}\smitbringen$|^(?:graag|svp)\s[^.!?\n]{2,50}\s(?:meenemen|apporter)$|^(?:pensez à (?:apporter|prendre)|venez avec|venid con|vengan con|no olvid(?:en|éis)|portate|weźcie|zabierzcie|возьмите|берите|візьміть|беріть|ta (?:gärna )?med|tag med|ha med er)\s\p{L}|(?:持参|お持ち)(?:して)?(?:ください|下さい)|请自?带|(?:지참|가져와|가져오)|^(?:dogs|pets|hunde|haustiere|perros|mascotas|chiens|animaux|cães|cani|honden|psy|собак\p{L}|hundar)\s\p{L}/iu;

/** "Es gibt Buffet und Live-Musik", "there will be cake", "Çocuk oyun alanı var": what guests find. */
export const thereIs =
  /^(?:there (?:is|are|will be)|there['’]s|there['’]ll be|es gibt|habrá|il y aura|haverá|vai ter|ci sar(?:à|anno)|er (?:is|zijn|wordt)|będzie|będą|будет|будут|буде|будуть|det (?:finns|blir)|akan ada)\s(?!(?:no|not|kein|nicht|an? (?:page|section|button|form))(?!\p{L}))\p{L}{2}[^:]{2,60}$|^\p{L}[^:]{3,50}\s(?:var(?:dır)?|olacak|gibt['’]?\s?e?s)$/iu;
/** "lieber eine Spende für die Tafel" */
export const rather =
  /^(?:lieber|stattdessen|dafür gerne|rather|instead|plutôt|mejor|de preferencia|piuttosto|liever|zamiast tego|лучше|hellre)\s(?:(?:please\s|bitte\s)?an?\s|eine?\s|une?\s|una?\s|uma\s|een\s|en\s)?\p{L}{3}[^:]{2,50}$|^(?:donations|spenden|dons|donativos|donaciones|doações|donazioni|donaties)\s(?:to|an|für|à|au|a|al|para|per|alla?|aan|voor)\s\p{L}/iu;

/** "bakers wanted: Tina 07700 900777", "volunteers needed", "Speaks Polish, French and Dutch" */
export const sought =
  /(?<=[.,;!\n]\s{0,2})(?:hosted|organi[sz]ed) by [\p{L}'’-]{2,20}(?:\s(?!at\s)[\p{L}'’&-]{1,20}){0,4}(?=\sat\s)|(?<=[.,;!\n]\s{0,2})(?:speaks?|languages|sprachen|spricht|sprechen|parle|langues|habla|idiomas|fala|línguas|parla|lingue|spreekt|talen|mówi|języki|говорю|языки|мови|diller|talar|språk)\s\p{L}{4,14}(?:,\s\p{L}{4,14}){0,5}\s(?:and|und|et|y|e|en|i|и|та|ve|och)\s\p{L}{4,14}(?!\p{L})|(?<=[.,;!\n]\s{0,2})(?:(?:we['’]re |we are |we |currently |always )?(?:looking for|seeking|in need of)\s(?!an?\s(?:\p{L}{3,12}\s)?(?:web|site|page|app|design|developer))(?:\p{L}[\p{L}'’-]{0,16}\s?){1,6}(?<=\S)|(?:\p{L}[\p{L}'’-]{2,16}\s){1,3}(?:needed|wanted|gesucht|recherchés|gezocht|gevraagd|potrzebni|sökes))(?=\s?[:,.;!\n]|$)/giu;

/** "theme dinosaurs", and "Unicorn theme" of a party: what it is of. Empty where that is a look. */
export function themeIn(words: string, text: string): { label?: string; value?: string } {
  const isParty = celebrated.test(text) && coloursIn(words.toLowerCase()).length === 0;
  const said = theme.exec(words)?.groups ?? (isParty ? themed.exec(words)?.groups : undefined);
  return said === undefined || isStyle.test(said['value'] ?? '') ? {} : said;
}

/** "theme dinosaurs" */
const theme =
  /^(?:(?:the|das|le|el|il|o)\s)?(?<label>theme|motto|thema|thème|tema|motyw|тема|dress ?code|kleiderordnung|código de vestimenta|code vestimentaire|kıyafet kuralı|дресс-?код|дрескод)(?:\s(?:is|ist|es|est|è|é|jest))?:?\s(?<value>[^\s!][^!]{2,40}?)!{0,5}$/iu;
/** "Unicorn theme" of a party */
const themed =
  /^(?:an? |the )?(?<value>\p{L}[\p{L}’'-]{2,20}(?:\s\p{L}[\p{L}’'-]{2,20})?)\s(?<label>theme|motto)$/iu;
const celebrated = /(?<!\p{L})(?:part(?:y|ies)|birthday|turn(?:s|ing)|shower|wedding)(?!\p{L})/iu;
const isStyle =
  /(?<!\p{L})(?:dark|light|modern|clean|simple|minimal\p{L}*|hell|dunkel|schlicht|claro|oscuro|clair|sombre|chiaro|scuro|colou?r\p{L}*|switch\p{L}*|toggle|and|with)(?!\p{L})/iu;
