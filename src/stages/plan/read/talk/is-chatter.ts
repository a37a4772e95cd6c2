import { letterPattern } from '../../../../workspace/text/letters.ts';

/**
 * Whether a clause only thanks, greets, praises, or says how urgent or easy it is: it asks for nothing.
 *
 * @example
 * isChatter('thanks so much'); // true
 * isChatter('a thank-you page'); // false
 */
export function isChatter(clause: string): boolean {
  if (clause.length > mostCharacters) return false;
  const plain = clause.trim().replaceAll(marks, '');
  return plain.length > 1 && (says.some((pattern) => pattern.test(plain)) || closes.test(plain));
}

const mostCharacters = 90;

const thanks = [
  '(?:and |so |but )?(?:many |big |lots of )?(?:thanks?|thank you|thx|ty|cheers|ta|tysm)(?! you page)(?:(?: so| very)? (?:much|a lot|loads)| in advance| again| for \\p{L}{2,12} help| a (?:lot|bunch|million)| everyone| guys| all| mate){0,3}',
  '(?:vielen |schon mal |lieben |herzlichen |besten ){0,3}(?:danke?|dankeschön)(?: schon ?mal| schonmal| im voraus| euch| dir| sehr| schön| vorab| für \\p{L}{2,12} hilfe){0,3}|(?:liebe|viele|schöne|mit freundlichen) grüße.{0,24}|lg|vg',
  '(?:muchas |mil |muchísimas )?gracias(?: de antemano| por (?:la|tu|su|todo|adelantado).{0,12}| mil| crack){0,3}|un saludo|saludos',
  "(?:un (?:grand |très grand )?|mille )?merci(?:s)?(?: beaucoup| bien| d[’']avance| à (?:vous|toi|tous)| par avance| infiniment| pour .{2,20}){0,1}|(?:bien )?cordialement|bonne (?:journée|soirée)|à bientôt",
  '(?:muito |mt |desde já |muitíssimo )?(?:obrigad[oa]|obg|valeu|vlw|grat[oa])(?: desde já| mesmo| demais| pela .{2,12}|!){0,3}|abraços?|(?:bom|boa) (?:dia|tarde|noite)(?: a todos)?',
  "(?:mille |molte |tante )?grazie(?: mille| in anticipo| a tutti| tante| dell[’'].{2,12}){0,1}|cordiali saluti|buona (?:giornata|serata)",
  '(?:heel |hartelijk |alvast |erg ){0,3}(?:bedankt|dank ?je(?: wel)?|dank u(?: wel)?|dankjewel|thanks)(?: alvast| voor .{2,20}| hoor){0,3}|(?:met vriendelijke |vriendelijke )?groet(?:en|jes)?.{0,16}|mvg',
  '(?:wielkie |bardzo |z góry |serdecznie ){0,3}(?:dzięki|dziękuję|dziekuje|dziękujemy|dzieki)(?: z góry| bardzo| wielkie| za .{2,12}){0,1}|pozdrawiam(?:y)?.{0,16}',
  '(?:çok |şimdiden |tekrar ){0,3}(?:teşekkür(?:ler)?(?: ederi[mz])?|sağ ?ol(?:un)?|eyvallah|kolay gelsin|iyi (?:günler|akşamlar|çalışmalar))(?: şimdiden)?',
  '(?:большое |огромное |заранее |всем ){0,3}(?:спасибо|спс|благодарю|пожалуйста)(?: большое| заранее| огромное| вам| тебе){0,3}|с уважением.{0,24}|доброго (?:времени суток|дня)|добрый (?:день|вечер)',
  '(?:非常|多|先)?(?:谢谢|感谢|謝謝|多谢|辛苦|拜托|麻烦)(?:你|您|大家|啦|了|你们|您了|大神|各位|老师){0,3}',
  '(?:(?:どうぞ)?よろしく|宜しく|お手数ですが)(?:お願い(?:し|いたし|致し)?ます?|おねがいします|頼みます)?|お願い(?:し|いたし|致し)ます|おねがいします|頼みます|ありがとう(?:ございます)?|(?:はじめまして|お世話になっております?|こん(?:にち|ばん)は|すみません)',
  '(?:정말 |대단히 |미리 )?(?:감사(?:합니다|드려요|드립니다|해요)|고맙습니다|고마워요?|수고하세요|부탁(?:드려요|드립니다|해요|합니다)|안녕하세요|안녕히 계세요)',
  '(?:बहुत[ -]?बहुत |बहुत )?(?:धन्यवाद|शुक्रिया|आभार|नमस्ते|नमस्कार)(?: जी| भाई| आपका)?',
  '(?:و)?(?:شكرا|شكراً|شكرًا|مشكور(?:ين)?|جزاك(?:م)? الله (?:خيرا|خير)|تحياتي|يعطيك(?:م)? العافية|السلام عليكم|مرحبا|أهلا)(?: لك(?:م)?| جزيلا| مقدما| سلفا| كثيرا| ورحمة الله(?: وبركاته)?){0,3}',
];
const asides = [
  "(?:you(?:[’']re| are| guys are)|ur) (?:a |an |the )?(?:lifesavers?|life ?savers?|stars?|legends?|best|great|awesome|amazing|angels?|heroe?s?)|you rock|(?:much|really|very) appreciated|(?:i[’']d |would )?(?:really )?appreciate (?:it|any|your).{0,20}|(?:that|this|it)(?:[’']d| would) be (?:so |really |super |very )?(?:great|awesome|amazing|nice|cool|perfect|lovely|fantastic|ideal|sick)|if (?:that[’']s |it[’']s )?(?:at all )?possible|if you can|no (?:rush|hurry|pressure|worries)|(?:any|anything|every little) (?:bit )?help(?:s)?(?: is appreciated)?|hope (?:that|this|it) (?:helps|makes sense|is (?:ok|clear)).{0,12}|let me know.{0,50}|(?:i[’']m|im|i am) (?:not (?:very |really |so )?(?:techy|technical|good with).{0,24}|a (?:total |complete )?(?:beginner|noob|newbie))|(?:i|we) (?:don[’']?t|do not|cannot|can[’']?t) (?:know how to )?(?:code|program)(?: (?:at all|myself))?|(?:we|i) have no (?:budget|money|time|idea).{0,40}|that[’']?s (?:it|all)(?: (?:really|for now))?|nothing (?:fancy|special|crazy|else|more|too \\p{L}{3,12})|keep it (?:simple|clean|short|minimal)|lol|haha\\p{L}{0,6}|xd|:\\)|asap|as soon as possible|hey|hi|hello(?: there)?|yo|ok(?:ay)?(?: so)?|so|well|btw|good (?:morning|afternoon|evening|day)",
  "nichts (?:besonderes|wildes|großes|kompliziertes)|wenn (?:es )?(?:möglich|geht|ihr könnt)|wäre (?:echt |richtig |sehr |super)?(?:toll|super|klasse|schön|cool|nett|spitze|prima)|das wär[es]?(?:[’']s| es)?(?: auch schon)?|guten (?:tag|morgen|abend)|hallo(?: zusammen)?|moin(?: moin)?|servus|grüß gott|bitte(?: schön)?|mehr (?:nicht|brauche ich nicht)|ihr seid (?:die besten|toll|super)|eilt nicht|jetzt oder später",
  'nada (?:complicado|especial|del otro mundo)|si (?:es )?(?:posible|puedes|se puede|podéis)|sería (?:genial|estupendo|ideal|perfecto|lo máximo)|buen[oa]s (?:días|tardes|noches)|buenas|por fa(?:vor|s)?|no hay prisa|eso es todo|jaja\\p{L}{0,6}|sois los mejores|(?:cualquier|toda) ayuda .{0,20}',
  "rien de (?:compliqué|spécial|fou)|si (?:c[’']est )?possible|ce serait (?:vraiment )?(?:super|génial|parfait|top|bien|cool)|s[’']il (?:vous|te) plaît|svp|stp|bonjour(?: à tous)?|bonsoir|salut|coucou|pas pressé|c[’']est tout|voilà|mdr",
  'nada (?:complicado|demais|muito \\p{L}{3,12})|se (?:for )?possível|se der|seria (?:ótimo|legal|top|perfeito|massa|incrível)|por favor|pfv|oi(?:e)?|olá|e aí|fala(?: galera)?|sem pressa|é isso(?: aí)?|só isso|k{2,12}|rs{1,4}|qualquer ajuda .{0,20}',
  'niente di (?:complicato|che|speciale)|se (?:è )?possibile|se si può|sarebbe (?:bellissimo|fantastico|perfetto|ottimo|il massimo)|per (?:favore|piacere)|buon(?:giorno|asera|pomeriggio)|ciao(?: a tutti)?|salve|nessuna fretta|è tutto|siete (?:i migliori|fantastici)',
  'niets (?:bijzonders|ingewikkelds)|als (?:het|dat) (?:kan|mogelijk is|lukt)|(?:dat |het )?zou (?:super|heel |echt )?(?:fijn|leuk|mooi|tof|top|geweldig|handig) zijn|alstublieft|alsjeblieft|aub|svp|goede(?:ndag|middag|morgen|navond)|hoi(?: allemaal)?|hallo|geen haast|dat is alles|haha\\p{L}{0,6}',
  'nic (?:skomplikowanego|specjalnego|wielkiego)|jeśli (?:to )?(?:możliwe|się da)|było?by (?:super|świetnie|fajnie|miło|idealnie)|proszę(?: bardzo)?|dzień dobry|cześć|hej(?:ka)?|witam|siema|to (?:tyle|wszystko)',
  'mümkünse|eğer mümkünse|(?:çok )?(?:güzel|iyi|harika|süper) olur|lütfen|merhaba(?:lar)?|selam(?:lar)?|acelesi yok|hepsi bu(?: kadar)?|zahmet olmazsa|rica ed(?:erim|iyorum)',
  'ничего (?:сложного|особенного)|если (?:можно|возможно|получится)|было? бы (?:круто|здорово|отлично|классно|супер|хорошо|идеально)|привет(?: всем)?|здравствуйте|здарова|не срочно|это вс[её]|вот и вс[её]|вроде вс[её]',
  '(?:如果)?(?:可以|能行|方便)的话|就(?:这些|这样|好)(?:了|吧)?|(?:简单|随便)(?:点|一点|就行|就好){1,3}|(?:你|您|大家)?好|在吗|不急|哈{2,8}',
  '(?:できれば|可能であれば|もし可能なら)?(?:嬉しい|うれしい|助かり?ます|助かる|幸い|最高)(?:です)?(?:が)?|以上です?|急ぎません',
  '(?:가능하(?:면|다면)|되면)(?: 좋겠(?:어요|습니다))?|(?:있으면|되면)? ?좋(?:겠어요|겠습니다|을 것 같아요)|급하지 않아요|이상(?:입니다)?|ㅎ{2,8}|ㅋ{2,8}',
  '(?:अगर )?(?:हो सके|संभव हो)(?: तो)?|(?:बहुत )?(?:अच्छा|बढ़िया|मज़ा) (?:रहेगा|होगा|आएगा)|बस(?: इतना ही| यही)?|भाई|प्लीज़?',
  '(?:إذا|لو) (?:أمكن|سمحت(?:م)?|ممكن)|(?:سيكون|يكون) (?:رائعا?|ممتازا?)|من فضلك(?:م)?|هذا كل شيء|ه{3,12}',
];

/** Marks and smileys around the words. */
const marks =
  /^[\s.,!?…:;()\p{Extended_Pictographic}\ufe0f♥，。！？、~-]{1,20}|(?<![\s.,!?…:;()\p{Extended_Pictographic}\ufe0f♥，。！？、~-])[\s.,!?…:;()\p{Extended_Pictographic}\ufe0f♥，。！？、~-]{1,20}$/gu;
const says = [...thanks, ...asides].map((words) => letterPattern(`^(?:${words})$`));
/** "Thanks" may be followed by more of it: "thank you so much for your help with this". */
const closes =
  /^(?:and |so )?(?:many )?(?:thanks(?! page)|thank you(?! (?:page|note|message|screen))|merci|gracias|grazie|obrigad[oa]|danke|bedankt|dziękuję|teşekkür\p{L}{0,4}|спасибо)(?!\p{L})(?:\s(?:so|very|much|a|lot|for|to|everyone|your|the|help|in|advance|this|and|have|great|nice|day|beaucoup|pour|votre|aide|mucho|por|tu|ayuda|su|mille|per|aiuto|pela|ajuda|für|eure|deine|ihre|hilfe|voor|de|hulp|za|pomoc|за|помощь|you|guys|all|we|really|appreciate|it)){1,14}[\s.!?)\p{Extended_Pictographic}]{0,6}$/iu;
