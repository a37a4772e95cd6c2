import { letterPattern } from '../../../workspace/text/letters.ts';

const diets =
  'allerg|allergi|unverträglich|intoleran|dietary|diät|aliment|alerg|аллерг|алерг|glutenfri|diyet|vegetarian|vegetarisch';
const tells =
  '(?:tell|let|inform)\\s(?:us|me)|gebt|gib|sagt|sag|meldet|teilt|informiert|avisad(?:nos)?|avisa(?:d?nos)?|avisen(?:os)?|dinos|decidnos|díganos|indicad|dites|prévenez|signalez|indiquez|merci de|avisem?|digam?|diteci|comunica\\p{L}{2,5}|informa\\p{L}{2,5}|comuní\\p{L}{3,6}|avvisateci|segnalat\\p{L}{1,3}|fateci|laat|meld|geef|dajcie|daj|powiedz(?:cie)?|poinformuj(?:cie)?|bildirin|haber verin|сообщите|скажите|предупредите|повідомте|скажіть|berätta|säg|meddela|kabari|beri ?tahu';
const each =
  '(?:every(?:one|body)|each (?:guest|family|person)|all (?:guests|families)|we all|jede[rs]?(?: familie)?|alle(?: gäste)?|cada (?:uno|familia|um|família)|todos|todo mundo|chacun|chaque famille|tout le monde|ognuno|ciascuno|ogni famiglia|tutti|iedereen|elk gezin|każdy|wszyscy|herkes|каждый|все|кожен|кожний|всі|alla|var och en|semua|masing-masing|mọi người)\\s(?:please\\s|bitte\\s)?(?:brings?|bringt|bringen|trae|traen|apporte|traz|trazem|porta|portano|neemt|brengt|przynosi|przynoszą|getirir|getirsin|принос[ия]т|принос[яи]ть|tar med|membawa|mang(?:\\stheo)?)\\s\\p{L}';
const meets =
  "(?:we(?:['’]ll)?\\s)?(?:meet(?:ing)?(?: point)?(?: is)?|gather|starting point(?: is)?|start)\\s(?:up\\s)?(?:at|by|in|on|outside|near|behind|in front of|under)\\s(?!\\d)\\p{L}|treffpunkt(?: ist)?:?\\s\\p{L}|(?:wir )?treffen(?: uns)?\\s(?:am|an|auf|bei|beim|im|in|vor|hinter|unter)\\s\\p{L}|(?:punto de encuentro|nos (?:vemos|encontramos|reunimos)|quedamos)(?: es)?:?\\s(?:en\\s)?\\p{L}|(?:rendez-vous|rdv|on se retrouve|point de rencontre)\\s(?:à|au|aux|devant|derrière|sur|place|chez)\\s\\p{L}|(?:ponto de encontro|encontro|nos encontramos)\\s(?:é\\s)?(?:na?|no|em|diante)\\s\\p{L}|(?:ritrovo|ci (?:troviamo|vediamo))\\s(?:alla?|al|in|davanti|presso|nel|nella)\\s\\p{L}|(?:verzamelen|we verzamelen|afspreken)\\s(?:bij|op|in|aan|voor)\\s\\p{L}|(?:zbiórka|spotykamy się|spotkanie)\\s(?:przy|pod|na|w|przed|koło)\\s\\p{L}|(?:встреча(?:емся)?|сбор|место встречи)\\s(?:у|на|в|возле|около|перед|под)\\s\\p{L}|(?:зустріч(?:аємося)?|збір)\\s(?:біля|на|в|у|перед|під)\\s\\p{L}|(?:samling|vi (?:ses|träffas|samlas))\\s(?:vid|på|i|utanför|framför)\\s\\p{L}|(?:berkumpul|titik kumpul)\\s(?:di\\s)?\\p{L}|(?:tập trung|gặp nhau)\\s(?:tại|ở)\\s\\p{L}|\\p{L}[^,.]{2,40}(?:önünde|yanında) buluş";

/** "order at least 3 days ahead" */
const ahead =
  "(?<!\\p{L})\\d{1,2} (?:(?:working |business )?days?|weeks?|hours?|tage?|wochen?|stunden|días?|semanas?|horas|jours?|semaines?|heures|dias?|giorni|settiman[ae]|ore|dagen|weken|uur|dni|tygodnie|дн\\p{L}{1,2}|gün|hafta|dagar|veckor|hari|minggu) (?:ahead|before|in advance|notice|vorher|im voraus|antes|de (?:antelación|antecedência|anticipación)|à l[’']avance|avant|prima|di anticipo|van tevoren|vooraf|wcześniej|заранее|до|önceden?|i förväg|sebelumnya)(?!\\p{L})";

/**
 * What guests are told to do: "please tell us about allergies", "everybody brings a dish", "meet at the library
 * steps". It stands on the page, though it sounds as if it asked for something.
 */
export const doneByGuests = letterPattern(
  `^(?:(?:and|und|y|et|e|en|i|и)\\s)?(?:(?:${each})|(?:(?:please|bitte|por favor)\\s)?(?:let (?:us|me) know|gebt (?:uns |mir )?bescheid|sagt (?:uns |mir )?bescheid|avisad(?:nos)?|avisen(?:nos)?|prévenez-(?:nous|moi)|avisem|fateci sapere|laat (?:het )?(?:ons )?weten|dajcie znać|сообщите|повідомте|hör av er|säg till)\\s(?:by|before|bis|antes del?|avant(?: le)?|até|entro(?: il)?|voor|vóór|do|до|senast)\\s|(?:${meets})|[^:?!\\n]{3,60}(?:${ahead}|\\s(?:no (?:grazie|thanks|gracias)|non merci|nein danke|nee bedankt|não obrigad[oa])$)|it(?:['’]?s| is) (?:an? )?(?:big )?(?:surprise|secret)(?!\\p{L})|(?:(?:please|bitte|por favor|per favore|s[’']il vous plaît|svp|proszę|graag|пожалуйста|будь ласка|snälla|tolong|lütfen)\\s)?(?:${tells})(?!\\p{L})[^.!?\\n]{0,60}(?:${diets}))|(?:集合(?:場所)?は|集合地点|集合地點|在)\\p{L}[^,，、。]{1,20}(?:集合|です)|(?:アレルギー|过敏|過敏|알레르기)[^,，、。]{0,20}(?:教えて|お知らせ|告诉|告知|알려)|(?:每人|每家|大家)(?:请)?[带帶]|(?:각자|모두)\\s[^,.]{1,20}(?:가져|지참)|에서\\s(?:모여|만나|집합)`,
);
