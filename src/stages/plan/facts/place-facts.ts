import { allMatches } from '../../../workspace/text/all-matches.ts';
import { edge } from '../../../starters/shared/colours/read-colours.ts';
import type { FactsFound } from './spans.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * Where an event is, if that is no street: "at the Old Mill", "im Gasthaus Lindenhof", "presso Villa Aurora",
 * "カフェ・ルナにて".
 */
export function takePlaces(text: string, found: FactsFound): void {
  for (const { 0: told, index } of allMatches(text, ifItRains)) found.take('detail', index, told);
  for (const pattern of events.test(text) ? [...always, ...patterns] : always) {
    for (const { groups, index, 0: all } of allMatches(text, pattern)) {
      const place = (groups?.['place'] ?? '').trim();
      found.take('address', index + all.indexOf(place), place);
    }
  }
}

/** "Bei Regen in der Turnhalle" */
const ifItRains =
  /(?<=[.,;!\n]\s{0,2})(?:bei (?:regen|schlechtem wetter)|in case of rain|if it rains|en cas de pluie|s[’']il pleut|si llueve|en caso de lluvia|se chover|em caso de chuva|se piove|in caso di (?:pioggia|maltempo)|bij (?:regen|slecht weer)|w razie deszczu|yağmur(?:da|lu)|в случае дождя|при дожде|у разі дощу|vid regn|jika hujan|kalau hujan|nếu mưa)\s[^.,;!?\n\d]{4,60}(?=[.,;!\n]|$)|(?<=^|[。、，])(?:雨天|下雨|雨の)[^。、，\n\d]{2,24}(?=[。、，\n]|$)/giu;

const events = letterPattern(
  `${
    edge(
      'invit\\p{L}*|f[eê]te|fair|bazaar|festival|concert|tournament|(?:charity|fun) (?:run|walk|ride)|workshop|exhibition|wedding|birthday|party|parties|anniversary|celebrat\\p{L}*|event|reception|ceremony|housewarming|baptism|graduation|hochzeit\\p{L}*|geburtstag\\p{L}*|einlad\\p{L}*|\\p{L}*feier\\p{L}*|\\p{L}*fest|taufe|boda|cumpleaños|fiesta|bautizo|mariage|anniversaire|fête|baptême|crémaillère|casamento|aniversário|festa|convite|batizado|matrimonio|compleanno|battesimo|laurea|ślub\\p{L}*|wesel\\p{L}*|urodzin\\p{L}*|zaprosz\\p{L}*|свадьб\\p{L}*|рождени\\p{L}|юбиле\\p{L}*|приглаш\\p{L}*|праздник\\p{L}*|inbjud\\p{L}*|bröllop\\p{L}*|dop|födelsedag\\p{L}*|kalas|undangan|pernikahan|nikah\\p{L}*|ulang tahun|thiệp mời|đám cưới|lễ cưới|sinh nhật|tiệc|весілл\\p{L}*|запрош\\p{L}*|народженн\\p{L}|хрестин\\p{L}*|bruiloft|huwelijk|verjaardag|feest\\p{L}*|uitnodiging|düğün\\p{L}*|nişan|davet\\p{L}*|doğum günü|زفاف|عرس|دعوة|حفلة?|عيد ميلاد|शादी|विवाह|जन्मदिन|निमंत्रण',
    ).source
  }|婚|招待|誕生日|邀请|请柬|生日|派对|청첩|결혼|초대|생일|돌잔치|파티`,
);

/** What an event can be held in, with and without a capital. */
const venue = `(?:[\\p{L}-]{0,20}(?:haus|hof|saal|halle|garten|platz|mühle|scheune|hütte|keller|heim|stube|kirche|kapelle|kerk|huis|boerderij|zaal|tuin|hoeve)|(?:${[
  'barn|boathouse|castle|chapel|church|club|court|estate|farm|gallery|garden|gardens|hall|hotel|house|inn|lodge|manor|mill|museum|park|pub|restaurant|tavern|theatre|villa|vineyard|winery|library|beach|brewery|café|cafe|bar|rooftop|terrace',
  'burg|gasthaus|gasthof|gut|kirche|kapelle|schloss|weingut|alm',
  'parroquia|catedral|basílica|ermita|bodega|castillo|cortijo|ermita|finca|hacienda|iglesia|jardín|masía|palacio|parque|playa|salón|restaurante|casa',
  'cathédrale|basilique|abbaye|auberge|château|domaine|église|ferme|grange|jardin|mairie|manoir|moulin|parc|péniche|salle|bistrot',
  'paróquia|capela|chácara|espaço|fazenda|igreja|praia|quinta|salão|sítio|jardim',
  'basilica|duomo|parrocchia|agriturismo|abbazia|casale|cascina|castello|chiesa|giardino|masseria|palazzo|ristorante|sala|tenuta|trattoria|osteria',
  'klub|klubie|dom weselny|domu weselnym|dworek|dworku|dworze|dwór|karczma|karczmie|kościele|pałac|pałacu|restauracja|restauracji|sala|sali|ogrodzie|stodole',
  'кафе|клубе?|отеле?|парке?|ресторане?|саду|усадьбе?|храме?|зале?|банкетном зале',
  'kasteel|kerk|landgoed|molen',
  'bahçesi?|köşkü?|salonu|otel|oteli|restoranı?',
]
  .join('|')
  .split('|')
  .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
  .join('|')}))(?!\\p{L})`;
/** "La Cale. Merci": the end of a sentence is no abbreviation. */
const cap =
  "(?:(?:\\p{Lu}|St|Ste|Sta|Sto|Mt|Dr|Sr|Sra|Hl|Gr|Kl|Nr|Av|Fr)\\.|\\p{Lu}[\\p{L}\\p{M}'’-]{1,24})";
const small =
  '(?:de|del|della|dei|di|da|das|do|dos|du|des|la|le|les|el|los|las|l’|of|the|am|an|der|im|zum|zur|bei|pod|nad|van|den)';
const quoted = '["“„«][^"“”„«»\\n]{2,40}["”“»]';
const town =
  "(?:(?:,\\s(?:\\d{4,5}\\s)?|\\s(?:in|a|en|à|em|w|te|near|outside|bij|nabij|près\\sde|cerca\\sde|perto\\sde|vicino\\sad?|koło|nära)\\s)\\p{Lu}[\\p{L}'’-]{2,24}(?=\\s?[,.;\\n]|$))?";
const named = `(?:${venue}(?:\\s(?:(?:${small}\\s){0,2}${cap}|${quoted})){1,4}|(?:${cap}\\s){1,3}(?:(?!(?:with|from|near|into|your|their|open)\\s)\\p{Ll}{4,12}\\s)?${venue})${town}`;
const before =
  '(?:at|in|im|am|beim|bei|auf|dem|der|en|chez|à|au|aux|dans|no|na|em|presso|alla|allo|al|nel|nella|da|w|we|bij|op|te|в|во|на)';
const article = "(?:(?:the|der|dem|la|el|los|las|le|les|il|lo|de|het|a|l[’'])\\s?)?";

/** "på Häringe slott", "di Gedung Serbaguna Melati", "tại nhà hàng Sen Vàng", "у ресторані «Калина»" */
const newNamed = letterPattern(
  `(?<!\\p{L})(?:(?:på|i|hos|vid)\\s(?<place>(?:${cap}\\s){1,2}(?:[Ss]lott|[Hh]errgård|[Kk]yrka|[Gg]ård|[Kk]rog|[Vv]ärdshus|[Bb]ygdegård)|(?:[Rr]estaurang|[Hh]otell|[Vv]illa|[Ff]olkets)\\s${cap}(?:\\s${cap})?)|(?<=[,;]\\s)(?<place>(?:${cap}\\s){1,2}(?:kyrka|slott|herrgård|bygdegård)(?:\\si\\s${cap})?)|di\\s(?<place>(?:[Gg]edung|[Gg]ereja|[Mm]asjid|[Hh]otel|[Rr]estoran|[Bb]alai|[Tt]aman|[Aa]ula|[Vv]illa|[Pp]antai|[Rr]umah [Mm]akan)\\s${cap}(?:\\s${cap}){0,2})|(?:tại|ở)\\s(?<place>(?:[Nn]hà hàng|[Kk]hách sạn|[Tt]rung tâm|[Nn]hà thờ|[Hh]ội trường|[Cc]ông viên|[Kk]hu du lịch)(?:\\stiệc cưới)?\\s${cap}(?:\\s${cap}){0,3})|(?<place>[ув]\\s(?:ресторані|готелі|храмі|церкві|парку|садибі|клубі|залі|кафе)\\s(?:${quoted}|${cap}(?:\\s${cap})?)|(?<=[,;]\\s)(?:[Рр]есторан|[Гг]отель|[Сс]адиба)\\s${quoted}(?:\\s[ув]\\s${cap})?))(?!\\p{L})`,
  'gu',
);

/** "地址…", "住所は…", "장소: …" */
const labelled =
  /(?:会場|場所|住所|地点|地址|장소|주소|위치)(?:は|在|是|는|은|[:：])?\s?(?<place>(?![和与及跟やは是在는은])[^\s，。、,.；;！!：:\n][^，。、,.；;！!\n]{1,40}?)(?=です|にて|입니다|이에요|에서|[，。、,.；;！!\n]|$)/gu;
/** "京都市左京区", "最寄りは出町柳駅から徒歩6分", "アクセス：京都駅から徒歩5分" */
const japanese =
  /(?<=^|[、。，\n\s])(?<place>(?!在|位于)(?![^、。，\n]{0,12}[给做我们网站])(?:\p{Script=Han}{2,3}[都道府県])?\p{Script=Han}{1,5}[市区町村](?:\p{Script=Han}{1,5}[区町村])?[\p{Script=Han}\d０-９丁目番地-]{0,16})(?=[、。，\n]|$)|(?<=^|[。\n])(?<place>(?:東京|大阪|京都|横浜|名古屋|神戸|札幌|福岡|仙台|広島|鎌倉|金沢|奈良|沖縄)(?:[・の]?\p{Script=Han}{1,4})?)(?=の(?:小さな|\p{Script=Han}|[ァ-ヶ]))(?![^]{0,400}(?:アクセス|最寄|住所|駅から|\p{Script=Han}[市区町村]))|(?:最寄り?駅?は|アクセス[は:：]\s?(?=[^、。\n]{2,20}分))(?<place>[^、。\n]{2,24}?)(?=です|[、。\n]|$)/gu;
/** "Venue: Quinta Sol, Sintra" */
const venues =
  /(?<=^|[\n.!?;,]\s{0,3})(?:venue|location|where|place|ort|veranstaltungsort|lugar|dónde|lieu|local|onde|luogo|dove|plaats|locatie|waar|miejsce|место|где|plats|var|lokasi|tempat|địa điểm|місце|де|yer|mekân)\s?:\s{1,3}(?<place>[^.;!?\n]{3,80})/giu;
/** "the venue is Hartwell Barn near Ludlow" */
const venueIs =
  /(?<!\p{L})(?:venue|location|place|ort|lugar|lieu|local|luogo|locatie|plaats|miejsce|место)\s(?:is|will be|ist|es|será|est|sera|é|è|sarà|to|—)\s(?:(?:at|in|im|en|em|no|na|à|the|der|die|das|el|la|le|il|lo|o|a|de|het)\s){0,2}(?<place>\p{Lu}[^,.;!?\n]{2,60}?)(?=[,.;!?\n]|\s(?:and|und|y|et|e|en|i|и)\s|$)/giu;
/** "our book fair at Oakhurst Primary" */
const schools = letterPattern(
  `(?<!\\p{L})(?:at|in)\\s(?:the\\s)?(?<place>(?:${cap}\\s){1,4}(?:(?:Primary|Elementary|Middle|High|Grammar|Secondary)(?:\\sSchool)?|School|Academy|College|University|Library|Community\\sCent(?:er|re)|Village\\sHall|Town\\sHall))(?!\\p{L})|(?<!\\p{L})(?:an\\sder|in\\sder)\\s(?<place>(?:${cap}-)?(?:Grund|Real|Gesamt|Ober)schule(?:\\s${cap})?)|(?<!\\p{L})(?:en\\s(?:el|la)|no|na|presso\\sla|alla|à\\sl[’']|au)\\s?(?<place>(?:[Cc]olegio|[Ee]scuela|[Ii]nstituto|[Ee]scola|[Cc]olégio|[Ss]cuola|[ÉéEe]cole|[Cc]ollège|[Ll]ycée)\\s${cap}(?:\\s${cap}){0,2})`,
  'gu',
);
/** "in de Lindenstraat", "in der Lindenstraße" */
const streets =
  /(?<!\p{L})(?:in|op|aan|an|auf) (?:de|het|der|dem) (?<place>\p{Lu}\p{Ll}{2,24}(?:straat|laan|plein|gracht|kade|weg|stra(?:ß|ss)e|gasse|allee|platz))(?!\p{L})/gu;
const always: readonly RegExp[] = [streets, labelled, japanese, venues, venueIs, schools];
const patterns: readonly RegExp[] = [
  letterPattern(`(?<!\\p{L})${before}\\s${article}(?<place>${named})`, 'gu'),
  newNamed,
  // "11am to 4pm, at Lower Green", "12 to 5pm, St Mary's Green"
  letterPattern(
    `(?<=\\d\\s?(?:[ap]m|h|[Uu]hr)?,?\\s)(?:at\\s(?<place>(?:the\\s)?${cap}(?:\\s(?:${small}\\s)?${cap}){1,3})|(?<place>(?:${cap}\\s){1,3}(?:Green|Hall|Road|Street|Lane|Square|Fields?|Park|School|Centre)))(?=[,.;!\\n]|$)`,
    'gu',
  ),
  // Between commas.
  letterPattern(`(?<=[,;\\n]\\s{0,2})(?<place>${named})(?=\\s?[,.;!\\n]|$)`, 'gu'),
  // "villa rosa in lake como": in small letters with its town.
  letterPattern(
    `(?<=[,;.\\n]\\s{0,2}(?:(?:at|im|in|en|à|em|no|na)\\s)?)(?<place>(?:the\\s)?(?:${venue}(?!\\s(?:part|theme|style|game|music|food|fest|f[êe]te))(?:\\s\\p{Ll}[\\p{L}'’-]{2,20}){1,2}|(?:\\p{Ll}[\\p{L}'’-]{1,20}\\s){1,2}${venue})\\s(?:in|near|en|à|em|a|bei)\\s\\p{L}{3,20}(?:\\s\\p{L}{3,20})?)(?=\\s?[,.;!\\n]|$)`,
    'gu',
  ),
  // "in our garden", "en la playa"
  letterPattern(
    `(?<!\\p{L})${before}\\s(?:the|our|my|unserem|unserer|dem|der|la|el|nuestra|nuestro|notre|nossa|nosso|nostra|onze|nasz\\p{L}{1,2}|нашем|нашей)\\s(?<place>${venue})(?=\\s?[,.;!\\n]|$)`,
    'gu',
  ),
  /(?:在|(?<=[，、。,]\s?))(?<place>(?![^，。]{0,8}(?:想|做|要))[\p{Script=Han}A-Za-z·]{2,16}?(?:酒店|宾馆|饭店|餐厅|教堂|会馆|会所|度假村|花园|庄园|酒楼|公园|礼堂))(?=[，。、,！\s举]|$)/gu,
  /(?<![\p{Script=Katakana}\p{Script=Han}ー・])(?<place>[\p{Script=Katakana}\p{Script=Han}ー・A-Za-z]{0,20}(?:ホテル|教会|会館|レストラン|チャペル|ホール|神社|庭園|カフェ)(?:・?[\p{Script=Katakana}\p{Script=Han}ー]{1,12})?)(?=にて|で[\s、。]|、|。|で(?:開|行|挙|お))/gu,
  /(?<place>(?:[\p{Script=Hangul}A-Za-z]{1,12}\s){0,2}[\p{Script=Hangul}]{0,8}(?:호텔|웨딩홀|교회|성당|식당|레스토랑|가든|컨벤션|회관|하우스|카페|더?채플|[\p{Script=Hangul}]{1,6}홀)(?:\s(?:\d{1,2}층|[\p{Script=Hangul}]{1,8}홀)){0,2})(?=에서|입니다|이에요|\s?[,.(\n]|$)/gu,
  /(?<![\p{L}\p{M}])(?<place>(?:होटल|रिसॉर्ट|मंदिर|पैलेस|बैंक्वेट|गार्डन|धर्मशाला|फार्महाउस)\s[\p{sc=Deva}\p{M}]{2,20}(?:\s[\p{sc=Deva}\p{M}]{2,20})?(?:[,،]\s[\p{sc=Deva}\p{M}]{2,20}(?=[।,\n]|$))?)(?=[।,،\n]|\sमें|$)/gu,
  /(?<![\p{L}\p{M}])(?:في|ب)\s?(?<place>(?:ال)?(?:قاعة|فندق|مطعم|قصر|حديقة|نادي|مسجد|كنيسة|مزرعة|صالة|فيلا|منتجع)(?:\s[\p{L}\p{M}]{2,20}){1,2})(?=[،,.\n\s]|$)/gu,
];
