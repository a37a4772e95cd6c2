import type { Language } from '../../../contracts/job/plan.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** The first clause of a request, without its "please make me a". */
export interface Clause {
  /** The thing requested: "quiz about space". */
  readonly text: string;
  /** Where the clause ends in the message. */
  readonly end: number;
}

/**
 * The words of a message that name the thing requested, in the language of the message.
 *
 * @example
 * readClause('Haz un juego de la serpiente con frutas', 'es').text; // 'juego de la serpiente'
 */
export function readClause(text: string, language: Language): Clause {
  const start = leadLength(text, language);
  const rest = text.slice(start, start + 400);
  const stop = ends[language].exec(`${rest} `);
  const clause = (stop === null ? rest : rest.slice(0, stop.index)).trim();
  return { text: withoutRequest(clause, language), end: start + (stop?.index ?? rest.length) };
}

/**
 * What the page is about or for: the words after "about", "for", "sobre", "über"…, or, in some
 * languages, those before "için", "について"….
 *
 * @example
 * readSubject('online shop for vinyl records', 'en'); // 'vinyl records'
 */
export function readSubject(clause: string, language: Language): string | undefined {
  const after = abouts[language].exec(clause)?.groups?.['subject'];
  if (after === undefined) return undefined;
  const words = after
    .replace(/^["“”'«„]+|(?<!["“”'»„])["“”'»„]+$/gu, '')
    .replace(articles[language], '')
    // "for my class about photosynthesis"
    .replace(
      /^(?:my |our )?(?:class|students|pupils|kids|children|team|friends) about (?=\p{L})/iu,
      '',
    )
    .trim();
  return words === '' || words.length > 60 || genericAudience.test(words) ? undefined : words;
}

const genericAudience =
  /^(?:me|us|you|kids?|children|beginners|everyone|people|users?|fun|free|my \p{L}+|our \p{L}+|a friend|mí|mich|uns|moi|nous|mim|nós|me|noi|niños|kinder|enfants|crianças|bambini|дет\p{L}+|alla|barn|nybörjare|anak-anak|pemula|semua orang|trẻ em|mọi người|діт\p{L}+|усіх|всіх)$/iu;

/** Words at the start of a request that name nothing. */
const leads: Readonly<Record<Language, RegExp>> = {
  // Swedish, Danish and Norwegian too, for which there are no texts.
  en: /^(?:(?:(?:hej|hei),? )?(?:kan (?:du|ni|dere|i) (?:göra|lage|lave|skapa|bygga|fixa)|(?:jag|jeg|vi) (?:vill|vil|skulle vilja|ville)(?: gerne| gärna)? ha(?:ve)?|(?:jag|jeg|vi) (?:behöver|trenger|ønsker)|(?:gör|lag|lav|skapa|bygg|fixa)(?= (?:mig|meg|oss|os|en|ett|et|ei) ))(?: (?:mig|meg|oss|os))?(?: (?:en|ett|et|ei))?|bhai|yaar|ek|mujhe|hey|hi|hello|ok|so|please|pls|plz|can|could|would|you|u|i|i['’]d|we|we['’]d|want|wanna|looking|for(?=\s(?:an?|the|some)\s)|need|needs?|like|love|to|have|get|let's|do(?=\s(?:an?|me|us|the)\s)|build|create|make|implement|develop|generate|write|code|design|give|show|me|us|myself|a|an|the|some|one|simple|basic|small|little|nice|cool|beautiful|modern|good|great|quick|tiny|fancy|really|just|responsive|interactive|new)(?=[\s,!:])[\s,!:]*/i,
  es: /^(?:hey|ey|che|ayud[aá](?:s|is|rme)(?: con)?|armas|[aá]rmame|podés|quer[eé]s|buenas|buenos días|buenas tardes|me|nos|haces|haríais|podrían|podéis|pueden|se puede|queremos|quería|queríamos|necesitamos|hagan|programa|prográmame|diséñame|ayúdame a|hola|por favor|porfa|quiero|quisiera|necesito|me gustaría|puedes|podrías|hacerme|crearme|que me hagas|haz|hazme|hacer|crea|créame|creame|crear|genera|diseña|construye|un|una|uno|el|la|los|las|simple|sencill[oa]|bonit[oa]|pequeñ[oa]|nuev[oa]|me (?:puedes|podrías|haces))(?=[\s,!:])[\s,!:]*/i,
  de: /^(?:hey|hi|moin|servus|könntet|könntest|könnt|könnte|kann|ihr|euch|bräuchten|programmier|programmiere|code|entwickle|bastel|bastle|hallo|bitte|ich|wir|will|möchte|möchten|brauche?n?|bräuchte|hätte|gern|gerne|kannst|du|mir|uns|mal|ne|nen|mach|mache|machen|erstelle|erstell|bau|baue|schreib|schreibe|entwirf|generiere|ein|eine|einen|einer|die|der|das|einfache[rsn]?|kleine[rsn]?|schöne[rsn]?|moderne[rsn]?|neue[rsn]?)(?=[\s,!:])[\s,!:]*/i,
  fr: /^(?:hello|coucou|bonsoir|tu|vous|peux|pouvez|pourrais|pourriez|pourrait|peut|on|ça|faire|fabriquer|coder|code|code-moi|pouvez-vous|pourriez-vous|pourrais-tu|il|faudrait|faut|nous|besoin|cherche|aurais|avons|souhaite|souhaiterais|d'|de|bonjour|salut|s'il te plaît|stp|je|veux|voudrais|voulons|aimerais|besoin d'|ai|j'ai|peux-tu|fais|fais-moi|faites|crée|crée-moi|créer|créez|génère|me|moi|un|une|le|la|les|petite?|simple|joli|jolie|nouveau|nouvelle|tu peux|tu pourrais|vous pouvez)(?=[\s,!:])[\s,!:]*/i,
  pt: /^(?:bora|ajudar?(?: com)?|faria|fariam|bom dia|boa tarde|boa noite|opa|e aí|você|vc|vocês|consegue|consegues|podes|poderia|podia|podem|montar|monta|construir|programar|desenvolver|tem como|dá pra|queríamos|precisamos|precisava|fizesse|pra mim|para mim|nos|olá|oi|por favor|eu|quero|queria|preciso|gostaria|de|pode|criar|crie|cria|faça|faz|fazer|gere|me|um|uma|o|a|os|as|simples|bonit[oa]|pequen[oa]|nov[oa]|me faz)(?=[\s,!:])[\s,!:]*/i,
  it: /^(?:buongiorno|buonasera|salve|hey|potresti|potreste|potete|puoi|farmi|fare|crearmi|crei|fai|faresti|mi fai|ci|serve|servirebbe|vogliamo|vorremmo|avrei|bisogno|di|scrivi|scrivimi|sviluppa|realizza|progetta|ciao|per favore|voglio|vorrei|mi serve|mi servirebbe|mi|ho bisogno di|avrei bisogno di|crea|creami|creare|fammi|genera|un|uno|una|il|lo|la|i|le|semplice|piccol[oa]|bell[oa]|nuov[oa])(?=[\s,!:])[\s,!:]*/i,
  nl: /^(?:hee|hé|heey|hai|goedemiddag|goedemorgen|kunnen|kunt|u|zouden|zoeken|programmeer|iemand|even|hoi|hallo|hey|alsjeblieft|aub|graag|ik|wij|we|wil|willen|zoek|zou|heb|hebben|kun|kan|je|jij|jullie|mij|me|ons|voor mij|nodig|maak|maken|bouw|schrijf|ontwerp|een|de|het|simpele?|eenvoudige?|kleine?|leuke?|mooie?|moderne|nieuwe?)(?=[\s,!:])[\s,!:]*/i,
  pl: /^(?:witam|witaj|siema|siemka|elo|hejka|dzień dobry|zrobisz|zrobicie|zrobiłbyś|zrobić|stworzyć|możesz|możecie|mógłbyś|mogę|prosić o|poproszę o|poproszę|potrzebujemy|potrzebna|potrzebny|chcemy|przygotuj|zaprojektuj|zaprogramuj|dla mnie|jakąś|jakiś|nam|taką|taki|cześć|hej|proszę|chcę|chciałbym|chciałabym|potrzebuję|zrób|zrob|stwórz|zbuduj|napisz|mi|prost\p{L}{1,4}|mał\p{L}{1,4}|ładn\p{L}{1,4}|now\p{L}{1,4})(?=[\s,!:])[\s,!:]*/iu,
  tr: /^(?:selam|selamlar|bize|iyi günler|rica etsem|benim için|şöyle|merhaba|lütfen|bana|bir|basit|küçük|güzel|yeni|ben)(?=[\s,!:])[\s,!:]*/i,
  ru: /^(?:здравствуйте|здарова|добрый день|добрый вечер|можешь|можете|мог бы|могли бы|сделать|создать|написать|нам|нужны|хотим|хотел бы|хотела бы|хотелось бы|напишите|запили|помоги|надо|привет|пожалуйста|мне|нужен|нужна|нужно|хочу|сделай|сделайте|создай|создайте|напиши|прост(?:ой|ую|ая)|маленьк\p{L}+|красив\p{L}+|нов(?:ый|ую|ая))(?=[\s,!:])[\s,!:]*/iu,
  zh: /^(?:你好|您好|大家好|能不能|能否|可不可以|可以|能|请|麻烦|帮忙|帮我们|给我们|来一个|来个|搞一个|搞个|帮我|给我|我想要|我想|我们想|我要|给家里|给自己|给孩子|我需要|想要|做|写|创建|制作|生成|设计|开发|一个|一款|个(?!人)|简单的?)[\s,，]*/,
  ja: /^(?:こんにちは|こんばんは|はじめまして|お願い|すみません|シンプルな|簡単な|新しい|[^\s、。]{1,14}(?:付き|つき)の)[\s、]*/,
  ko: /^(?:[^,.]{2,24}(?:인데|입니다)(?=[\s,.])|안녕하세요|안녕|혹시|저는|나는|간단한|새로운|예쁜|[^\s,.]{1,12} (?:있는|달린|포함된)(?=\s))[\s,]*/,
  hi: /^(?:नमस्ते|नमस्कार|हैलो|हेलो|हाय|भाई|यार|दोस्त|प्लीज़?|कृपया|मुझे|हमें|मेरे लिए|हमारे लिए|एक|सरल|नया|नई)(?=[\s,،!])[\s,!]*/u,
  ar: /^(?:تعملي|تسوين|تصممي|تعمل لي|السلام عليكم|أهلا|لو سمحت|ممكن|هل|يمكنك|تقدر|تعملوا|تسووا|تصمموا|تسوي|تعمل|تصمم|سوي|أبغى|ابغى|أبي|ابي|بدي|عايز|عاوز|نريد|نحتاج|مرحبا|من فضلك|رجاء|أريد|اريد|أحتاج|احتاج|إلى|اصنع|أنشئ|انشئ|إنشاء|انشاء|صمم|صمّم|اعمل|ابن|اكتب|لي|لنا|عايز[هة]?|عاوز[هة]?|ا?أ?بغى|سوي? لي)(?=[\s،])[\s،]*/u,
  id: /^(?:halo|hallo|hai|hi|hei|hey|permisi|ass?alamu['’]?ala[iy]kum|selamat (?:pagi|siang|sore|malam)|(?:pak|bu|mas|mbak|kak|bang|bro|gan|min)(?=,| (?:tolong|mohon|minta|bisa|boleh|buat|bikin))|tolong(?:lah)?|mohon|minta|silakan|(?:bisa|boleh|dapat)(?:kah)?(?: (?:gak|nggak|ngga|ga|tidak))?|coba|kamu|kau|anda|kalian|saya|aku|gue|gua|gw|kami|kita|mau|ingin|pengen|pengin|hendak|butuh|perlu|membutuhkan|memerlukan|menginginkan|bantu(?:in|lah)?|bantuan|(?:untuk|buat) (?:saya|aku|kami|kita|gue|gw)|buat(?:kan|in|lah|kanlah)?|dibuat(?:kan|in)|membuat(?:kan)?|bikin(?:kan|in)?|dibikin(?:kan|in)|rancang(?:kan|lah)?|merancang|desain(?:kan)?|mendesain|kembangkan|mengembangkan|programkan|tulis(?:kan|lah)?|(?:kasih|beri|berikan)(?= (?:saya|aku|kami|gue|gw))|sebuah|suatu|satu|simpel|simple|please|pls|plis|dong|dulu|ya)(?=[\s,!:])[\s,!:]*/i,
  vi: /^(?:xin chào|chào (?:bạn|mọi người|cả nhà|ad|shop|em|anh|chị)|chào|hello|hi|hey|alo|(?:mọi người|bạn|ad|shop) ơi|ơi|làm ơn|vui lòng|xin|nhờ|giúp|giùm|hộ|hãy|thử|có thể|tôi|mình|tớ|em(?!\sbé)|anh|chị|bạn|chúng tôi|chúng mình|chúng em|bọn mình|bên mình|đang|cần|muốn|tạo ra|tạo|làm|viết|xây dựng|thiết kế|lập trình|phát triển|dựng|code|build|cho|có|một|1|cái|chiếc|con(?=\s(?:bot|game|web|app|tool)))(?=[\s,!:])[\s,!:]*/iu,
  uk: /^(?:доброго (?:дня|ранку|вечора)|добрий (?:день|ранок|вечір)|вітаю|привіт|привітик|здоров|агов|слухай|будь[ -]ласка|давай(?:те)?|прошу|чи|ти|ви|можеш|можете|зможеш|зможете|міг би|могла б|могли б|можна|зробити|створити|написати|розробити|згенерувати|мені|нам|потрібен|потрібна|потрібно|потрібне|потрібні|треба|хочу|хочемо|хотів би|хотіла б|хотіли б|хотілося б|хочеться|допоможи|допоможіть|зроби|зробіть|створи|створіть|напиши|напишіть|розроби|розробіть|згенеруй|згенеруйте|якийсь|якусь|якась|один|одну|прост(?:ий|у|а|е|енький|еньку|енька)|маленьк\p{L}{1,3}|невеличк\p{L}{1,3}|невелик\p{L}{1,3}|гарн(?:ий|у|а|е|енький|еньку|енька|еньке)|красив\p{L}{1,3}|сучасн\p{L}{1,3}|нов(?:ий|у|а|е))(?=[\s,!:])[\s,!:]*/iu,
  sv: /^(?:hej|hejsan|hallå|tjena|tjenare|tja|god (?:morgon|dag|kväll)|snälla|tack|jag|vi|vill|skulle|vilja|behöver|behövde|önskar|söker|letar efter|ha|gärna|kan|kunde|du|ni|någon|mig|oss|(?:åt|till|för) (?:mig|oss)|hjälpa?|att(?=\s(?:göra|skapa|bygga|fixa|skriva|koda|programmera|utveckla|designa|ta fram)\s)|gör|göra|skapa|bygg|bygga|fixa|ordna|skriv|skriva|koda|programmera|utveckla|designa|generera|ta fram|visa|ge|en|ett|den|det|någo[nt]|enkel|enkelt|enkla|liten|litet|lilla|fin|fint|fina|snygg|snyggt|snygga|vacker|vackert|vackra|modern|modernt|moderna|ny|nytt|nya|bra|rolig|roligt|roliga|lite|cool|coolt|coola|interaktivt?|responsivt?)(?=[\s,!:])[\s,!:]*/i,
};

/** Words of asking at the end of a request. */
const requests: Partial<Readonly<Record<Language, RegExp>>> = {
  // Hindi in Latin letters.
  en: /\sk[iea]\s(?:ek\s)?(?:web ?site|site|page|app)\s(?:bana|chah?iye)[^]*$|\s(?:bana ?(?:do|de|dena|dijiye)|banao|chahiye)(?:\s(?:yaar|bhai|bro|please|pls|na|ji)){0,2}$/i,
  de: /\s(?:erstellen|bauen|machen|haben|programmieren|schreiben|entwickeln|basteln)$/i,
  nl: /\s(?:maken|bouwen|hebben|nodig|programmeren|schrijven)(?=$|\s(?:voor|over|van)\s)/i,
  pt: /\s(?:pra|para)\s(?:mim|nós|a gente)$/i,
  tr: /\s(?:yap(?:ar mısın(?:ız)?|abilir misin(?:iz)?|sana|ın)?|oluştur|istiyor(?:um|uz)|lazım|gerek|hazırla(?:r mısın)?)(?:\slütfen)?$/i,
  zh: /(?:可以|行)?[吗吧么嘛]$/,
  ja: /(?:を|が)?(?:運営して|経営して|営んで|作って|作成して|作りたい|お願い|ほしい|欲しい|ください|下さい|です|して)[^]*$/,
  ko: /(?:을|를|이|가)?(?:\s(?:하나|좀|한 개))?(?:을|를|이|가)?\s{0,3}(?:운영(?:하|합|해|중)|만들(?:어|고 싶|면 좋)|제작해|필요해|원해|부탁)[^]*$/,
  id: /(?:\s(?:untuk|buat)\s(?:saya|aku|kami|kita))?(?:\s(?:dong|ya|yuk|deh|tolong)){1,2}$|\s(?:untuk|buat)\s(?:saya|aku|kami|kita)$/i,
  vi: /\s(?:cho\s(?:tôi|mình|em|chúng tôi)|giúp\s(?:tôi|mình|em)|được không|nhé|với ạ|ạ)$/iu,
  uk: /\s(?:будь ласка|для мене|мені)$/iu,
  sv: /\s(?:åt|till)\s(?:mig|oss)$|\stack$/iu,
  hi: /(?:बनाओ|बनाएं|बनाइए|बना दो|चाहिए)[^]*$/,
};

const stop = (words: string): RegExp =>
  letterPattern(
    `(?<!(?<!\\p{L})(?:st|dr|mrs?|ms|sra?|prof))\\.(?!\\d|(?<=(?<![\\d.])\\d{1,3}\\.)\\s\\p{Ll})|[\\n,;:!?()<>，。、：；]|\\s[-–—]\\s|\\s(?:${words})[\\s:]`,
  );
const ends: Readonly<Record<Language, RegExp>> = {
  en: stop(
    'with|(?:i|we|you|they|people|everyone) (?:can|could|will|would|want|need)|that|which|who|whose|where|when|using|including|featuring|containing|has|having|but|please|so|from|written|via|as|in|on|like the ones?|to(?!\\s(?:\\d|(?:[\\p{L}/²³]{1,14}\\s){0,2}(?:convert(?:ers?|ors?|ion)|calculator|translator|speech|text)(?!\\p{L})))|it',
  ),
  es: stop(
    'con|que|donde|cuando|usando|incluyendo|pero|por favor|en(?!\\s(?:raya|línea|equipo))|como',
  ),
  de: stop('mit|der|die|das|wo|wenn|welche[rs]?|aber|bitte|auf|inklusive'),
  fr: stop('avec|qui|que|où|quand|mais|en|incluant|dont'),
  pt: stop('com|que|onde|quando|mas|por favor|incluindo|em'),
  it: stop('con|che|dove|quando|ma|per favore|in|compreso'),
  nl: stop(
    'met|die|dat|waar|waarin|waarmee|waarop|als|wanneer|maar|graag|alsjeblieft|in|inclusief',
  ),
  pl: stop(
    '(?<!(?:korepetycj|lekcj|zaję[cć]i?)\\p{L}{0,3} )z|ze|który|która|które|ktory|ktora|ktore|gdzie|ale|w',
  ),
  tr: stop('ile|olan|ama'),
  ru: stop('с|со|котор\\p{L}+|где|но|в|на'),
  zh: /[\n.,;:!?()<>，。、：；]|带有|带|包含|其中/u,
  ja: /[\n.,;:!?()<>，。、：；]|付きの/u,
  ko: stop('있는'),
  hi: stop('जिसमें|के साथ'),
  ar: /[\n.,;:!?()<>،؛؟]|(?<!\s[أا]\p{L}{3})\s(?:مع|تتضمن|يتضمن|تحتوي|يحتوي|فيها|فيه|باللون|بلون|بالعربية)\s/u,
  id: stop(
    'dengan|yang(?!\\s(?:menjual|berjualan|jualan|membahas))|di ?mana|ketika|jika|kalau|agar|supaya|tapi|tetapi|namun|menggunakan|memakai|pakai|berisi|isinya|memuat|meliputi|mencakup|termasuk|memiliki|punya|dilengkapi|lengkap|berbasis|tolong|mohon|lewat|dalam|di',
  ),
  vi: stop(
    'với|có|mà|nhưng|để (?:khách|mọi người|người|tôi|mình|em|bạn|các)|khi|nếu|vì|nơi|bằng(?! lái)|bao gồm|gồm|kèm|trong|trên|ở|tại|như|cho phép|giúp (?:tôi|mình|em|tớ)|không|vui lòng|làm ơn|nhé|nha|ạ',
  ),
  uk: stop(
    'з|із|зі|котр\\p{L}{1,4}|як(?:ий|а|е|і|у|ого|ої|их|ому|ій|им|ою|ими)|що|щоб|де|але|в|у|на',
  ),
  sv: stop(
    'med|som|där|när|vars|vilk(?:en|et|a)|men|tack|snälla|så att|på|i(?!\\srad(?!\\p{L}))|inklusive',
  ),
};

const abouts: Readonly<Record<Language, RegExp>> = {
  en: /(?<!\p{L})(?:about|on|for|of|selling|that sells)\s(?<subject>[^]+)$/iu,
  es: /(?<!\p{L})(?:sobre|acerca de|para|de)\s(?<subject>(?!la serpiente|memoria|tareas|raya|tres|preguntas|compras)[^]+)$/iu,
  de: /(?<!\p{L})(?:über|für|zu|zum thema|von)\s(?<subject>[^]+)$/iu,
  fr: /(?<!\p{L})(?:(?:sur|pour|à propos de|au sujet de|de)\s|d[’']\s?)(?<subject>(?!mémoire|tâches|bord)[^]+)$/iu,
  pt: /(?<!\p{L})(?:sobre|para|pra|pro|de)\s(?<subject>(?!memória|tarefas|velha)[^]+)$/iu,
  it: /(?<!\p{L})(?:(?:su(?:l(?:l[oae])?|i|gli)?|per|di|dedicat[oa] a)\s|sull[’']\s?)(?<subject>(?!memoria|attività)[^]+)$/iu,
  nl: /(?<!\p{L})(?:over|voor|van)\s(?<subject>[^]+)$/iu,
  pl: /(?<!\p{L})(?:o|dla|na temat|z)\s(?<subject>[^]+)$/iu,
  tr: /^(?<subject>.+?)\s(?:hakkında|için)(?!\p{L})/iu,
  ru: /(?<!\p{L})(?:о|об|про|для)\s(?<subject>[^]+)$/iu,
  zh: /(?:关于|卖|售卖|销售)(?<subject>[^]+?)(?:的|网|商店|测验|博客|$)/u,
  ja: /^(?<subject>.+?)(?:について|に関する|を売る|のため)/u,
  ko: /^(?<subject>.+?)(?:에 대한|에 관한|를 위한|을 위한|을 파는|를 파는)/u,
  hi: /^(?<subject>.+?)\s(?:के बारे में|के लिए|पर)/u,
  ar: /(?<!\p{L})(?:عن|حول)\s(?<subject>[^]+)$/u,
  id: /(?<!\p{L})(?:tentang|mengenai|seputar|untuk|buat|bertema|bertemakan|(?:yang )?(?:menjual|berjualan|jualan|membahas))\s(?<subject>(?!(?:saya|aku|kami|kita|anak|anak-anak|pemula|pengguna|orang|semua|semua orang|teman|teman-teman|seru-seruan)$)[^]+)$/iu,
  vi: /(?<!\p{L})(?:giới thiệu về|giới thiệu|nói về|về|(?:theo |với )?chủ đề|dành cho|cho|bán|của)\s(?<subject>(?!(?:tôi|mình|tớ|bạn|em|con|chúng|mọi người|người mới|người dùng|trẻ em|trẻ con|bé|phép|hàng|lẻ)(?!\p{L}))[^]+)$/iu,
  uk: /(?<!\p{L})(?:про|для|щодо|на тему)\s(?<subject>[^]+)$/iu,
  sv: /(?<!\p{L})(?:om|för|till|åt|av|på temat|kring)\s(?<subject>[^]+)$/iu,
};

const none = /(?!)/;
const articles: Readonly<Record<Language, RegExp>> = {
  en: /^(?:a|an|the|my|our|some)\s/i,
  es: /^(?:el|la|los|las|un|una|mi|mis)\s/i,
  de: /^(?:der|die|das|den|dem|ein|eine|einen|mein|meine|meinen)\s/i,
  fr: /^(?:l[’']|(?:le|la|les|une?|des|mon|ma|mes)\s)/i,
  pt: /^(?:o|a|os|as|um|uma|meu|minha)\s/i,
  it: /^(?:l[’']|(?:il|lo|la|i|gli|le|una?|(?:il\s|la\s)?(?:mio|mia))\s)/i,
  nl: /^(?:de|het|een|mijn|onze|ons)\s/i,
  pl: none,
  tr: none,
  ru: none,
  zh: none,
  ja: none,
  ko: none,
  hi: none,
  ar: none,
  id: /^(?:sebuah|seorang|seekor|suatu|satu|beberapa|para)\s/i,
  vi: /^(?:một|những|các|mấy|cái|chiếc)\s/i,
  uk: none,
  sv: /^(?:en|ett|den|det|de|min|mitt|mina|vår|vårt|våra|några)\s/i,
};

function leadLength(text: string, language: Language): number {
  let start = text.length - text.replace(/^[\s¿¡]{1,9}/u, '').length;
  for (let words = 0; words < 14; words += 1) {
    const lead = leads[language].exec(text.slice(start, start + 60));
    if (lead === null || lead[0] === '' || start + lead[0].length >= text.length) return start;
    start += lead[0].length;
  }
  return start;
}

function withoutRequest(clause: string, language: Language): string {
  const pattern = requests[language];
  return pattern === undefined ? clause : clause.replace(pattern, '').trim();
}
