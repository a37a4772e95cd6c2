import { allMatches } from '../../../workspace/text/all-matches.ts';
import { coloursIn, edge } from '../../../starters/shared/colours/read-colours.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** The part of a list or sentence around a place: between commas, colons, lines, bullets and "and". */
export function partAround(
  text: string,
  at: number,
  length: number,
): { before: string; after: string } {
  const from = Math.max(at - reach, 0);
  const ahead = text.slice(from, at);
  const last = allMatches(ahead, joints).at(-1);
  const rest = text.slice(at + length, at + length + reach);
  const next = letterPattern(joints.source).exec(rest);
  const part = last === undefined ? ahead : ahead.slice(last.index + last[0].length);
  return {
    before: part.slice(lastColon(part) + 1),
    after: rest.slice(0, next?.index ?? reach),
  };
}

/** Of "Lunch: 13:00 soup (" the first, as the other is of a time. */
function lastColon(part: string): number {
  const last = part.lastIndexOf(':', part.length - 3);
  return /^\d:\d(?:\d(?!\d)|(?!\d))/.test(part.slice(Math.max(last - 1, 0), last + 3))
    ? part.lastIndexOf(':', last - 1)
    : last;
}

const reach = 90;
/** A point that ends a sentence, unlike that of "Nr. 17", "17. April" and "(1. Vorsitzende)". */
export const stop =
  '(?:[!?](?=\\s|$)|(?<!(?<!\\p{L})(?:Nr|No|Nº|Inh|Prop|Dipl|Mag|Tel|godz|św|Ste?(?!\\.\\s(?:[Ii]ts?|[Ww]e|[Ii]|[Pp]lease|[Bb]ring|[Nn]o|rsvp|RSVP|[Tt]he|[Yy]ou|[Ff]ree|[Ll]et|[Tt]ext|[Cc]all|[Ff]rom|[Cc]ome|[Pp]ark\\p{L}{0,4})(?!\\p{L}))|Mt|Str|Dr|Dra|drg|Dt|Uzm|Fam|Dott|Rev|Lic|Ing|Mr|Mrs|Ms|Sr|Sra|Srta|Mme|Mlle|Prof|ca|Jl|Jln|вул|просп|bl\\.a|t\\.ex|bzw|inkl|incl|excl|zzgl|szt|os|approx|aprox|np|max|min|Av|ul|nr|ул|д|г|د|أ))(?<!\\(\\d{1,2})(?<!(?<![\\d.])(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2]))(?<!(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])(?=\\.\\s(?:[Jj]an|[Ff]eb|[Mm][äa]r(?:s|t|ca|z|zo)?(?!\\p{L})|[Aa]pr(?!i?[co])|[Mm]a[ij][auo]?(?!\\p{L})|[Jj]u[nl]|[Aa]ug|[Ss]ep|[Oo][kc]t|[Nn]ov|[Dd]e[zcs](?=[ei.,\\s]|$))))\\.(?=\\s|$))';
const joints = letterPattern(
  `,(?!\\d)|[;\\n•·|()，、；。।؛،「」]|${stop}|\\s[/–—-]\\s|\\s(?:and|und|et|y|e|i|и|en(?!\\s(?:el|la|los|las|un|una|casa)\\s)|ve|och|(?-i:dan)|và|та|й|і)\\s`,
  'giu',
);
const ends = letterPattern(
  // "1938 – 2025" is one.
  `,(?!\\d)|[;\\n•|，、；。।؛،！？]|${stop}|(?<!(?<!\\d)\\d{4})\\s[/–—-]\\s|\\s[/–—-]\\s(?!\\d{4}(?!\\d))`,
  'gu',
);

/** Words between marks, and where they stand. */
export interface Part {
  readonly at: number;
  readonly words: string;
}

/** The parts of a text, with where each begins. */
export function* partsOf(text: string): Generator<Part> {
  let from = 0;
  for (const { 0: mark, index } of [...allMatches(text, ends), { 0: '', index: text.length }]) {
    const words = text.slice(from, index);
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== '') yield { at: from + lead, words: words.trim() };
    from = index + mark.length;
  }
}

/** Whether words are about the request, the look or the making, and so not for the page itself. */
export function isInstruction(words: string): boolean {
  if (isNameList(words)) return false;
  return isRequest(words) || (!isProper(words) && coloursIn(words.toLowerCase()).length > 0);
}

/** The same for the name of a thing: a room "Lavender" is no colour. */
export function isRequest(words: string): boolean {
  return adding.test(words) || instructions.test(words) || joinedInstructions.test(words);
}

/** "Add two or three testimonials", "indique-le bien" */
const adding =
  /^(?:and\s|also\s|then\s|et\s|und\s|y\s|e\s)?(?:add(?!-?\s?ons?(?!\p{L}))|insert|include|füge?|ergänz\p{L}{1,2}|schreib\p{L}{0,2}|añad[ea]|agreg(?:a|ue)|ajoute[zr]?|indique[zr]?(?:-le)?|mets|mettez|adicion[ea]|coloque|aggiungi|metti|scrivi|voeg|zet|dodaj|ekle\p{L}{0,3}|добавь(?:те)?|напиши(?:те)?|напишіть|дода(?:й|йте)|вкажи|вкажіть|lägg till|skriv|ha med|nämn|tambah(?:kan)?|tulis(?:kan)?|cantumkan|thêm|ghi|viết|hãy|укажи(?:те)?|расскажи(?:те)?)(?!\p{L})/iu;

/** "Sem, Yara, Milan", "Laminaires, Bleu d'Iroise, Méduses", but not "Schwarz, Gold, Weiß". */
function isNameList(words: string): boolean {
  const parts = words.split(/,\s/u);
  return (
    parts.length > 2 &&
    parts.every((part) => /^\p{Lu}/u.test(part) && part.split(' ').length < 4) &&
    coloursIn(words.toLowerCase()).length * 2 < parts.length
  );
}

/** Names and prices may have colours in them: "The Drowned Rose", "mint tea 1.75". */
function isProper(words: string): boolean {
  return (
    /^\p{Lu}\S*(?:\s(?:of|the|de|la|le|der|die|das|\p{Lu}\S*))+$/u.test(words) ||
    /\d[.,]\d{2}(?!\d)/.test(words)
  );
}

const instructions = edge(
  [
    'impressum(?: und (?:die )?datenschutz\\p{L}{0,12})?|datenschutz(?:erklärung|hinweise?|-?seite)|imprint|legal notice|mentions légales|aviso legal|note legali|colofon|künye',
    '(?:song|music|playlist) (?:requests?|suggestions?)|progress bar|fortschrittsbalken|barra (?:de|di) (?:progress?o|avance|avanzamento)|barre de progression|voortgangsbalk|pas\\p{L}{1,3} postępu|ilerleme çubuğu\\p{L}{0,2}|прогресс-?бар\\p{L}?|шкал\\p{L} (?:сбора|прогресса)',
    '(?:dunkl|hell)\\p{L}{1,2} hintergrund|sfondo (?:scuro|chiaro)|fundo (?:bem )?(?:escuro|claro)|fond (?:sombre|foncé|clair)|(?:donkere|lichte) achtergrond|(?:ciemn|jasn)\\p{L}{1,3} tł\\p{L}{1,2}|(?:koyu|karanlık|açık) (?:arka plan|zemin)|(?:т[её]мн|світл|светл)\\p{L}{1,3} (?:фон|тл)\\p{L}{0,2}|(?:mörk|ljus) bakgrund',
    'olsun(?:lar)?|istiyorum|istiyoruz|lütfen|lazım|gerek(?:li|iyor)?',
    "(?:so )?put (?:that|this|it|them) (?:first|on top|at the top)|(?:she|he|they|we)(?:['’]d| would) (?:like|love|prefer)|que se vea|(?:platzhalter|placeholder|marcador) (?:reicht|is fine|genügt|basta)",
    'wäre (?:schön|toll|super|gut|nett|cool|klasse)|sería (?:genial|bueno|ideal|bonito)|serait (?:bien|super|sympa|chouette)|seria (?:legal|bom|ótimo|bacana)|sarebbe (?:bello|bene|carino|utile)|zou (?:leuk|fijn|mooi|handig) zijn|byłoby (?:fajnie|miło|super|dobrze)|(?:harika|iyi|güzel|hoş) olur|было бы (?:здорово|хорошо|классно)',
    "would be (?:nice|great|good|cool|lovely|awesome|helpful|useful)|please|pls|plz|thx|thanks|thank you|can (?:you|u)|could (?:you|u)|would (?:you|u)|i (?:need|want|would|guess|think|can|hate|don['’]?t)|we need|we want|need|needs|want|wants|make|build|create|give|show|put|keep|should|must|don['’]?t|not|no(?!-)|without|nothing|ignore|design|styled?|styling|looks?|feel|vibes?|theme|fonts?|comic sans|animat\\p{L}*|responsive|mobile|slider|popup|dark|light|gradient|minimal\\p{L}*|simple|clean|modern|fun(?!\\s(?:run|ride|walk|day|fair))|page|pages|site|website|landing|app|button|click|login|accounts?|scroll|header|footer|sidebar|navbar|search (?:box|bar)|code blocks?|photos?|pictures?|images?|logo|score|playable|browser|localstorage|reload|export|keyboard|in (?:german|english|french|spanish|italian|portuguese|polish|dutch|japanese|russian)|whatever|idk|lol|asap|that['’]?s it",
    'ein(?:e[ns]?)? (?:foto|bild)s?|una? (?:foto|imagen|imagem)|une photo|bitte|danke|brauchen?|bräuchte|hätten?|möchten?|wollen|will|mach(?:e|st|t|en)?|erstell\\p{L}*|bau\\p{L}*|soll(?:en|te|ten)?|kannst|könnt\\p{L}*|kein\\p{L}{0,2}|ohne|nicht|nix|seite|webseite|website|homepage|farben?|stil|schlicht|modern|einfach|schrift|verspielt\\p{L}*|auf (?:deutsch|englisch)|weißraum',
    "stp|svp|s[’']il (?:vous|te) pla[iî]t|merci|besoin|voudrai[st]|veux|fais|fai[st]|crée\\p{L}*|peux|pouvez|doit|doivent|pas de|sans|rien|site|page|couleurs?|style|simple|sobre|en (?:français|anglais)",
    'por favor|gracias|necesit\\p{L}+|quier\\p{L}+|quisiera|gustaría|haz|hazme|hacer|crea|debe|sin|nada|página|pagina|sitio|web|estilo|tonos|tipografía|diseño|sencill\\p{L}+|fondo|colores',
    'obrigad[oa]|preciso|queria|quero|faz|faça|cria|crie|deve|sem|nada de|site|estilo|simples|cores|bem alegre',
    'grazie|vorrei|voglio|scriver\\p{L}{2}|in (?:bella )?vista|in evidenza|serve|fai|crea|deve|senza|niente|sito|stile|semplice|colori',
    'proszę|potrzebuj\\p{L}+|chc\\p{L}+|(?:ma|mają) być|zrób|stwórz|bez|koniecznie|stron[ayęie]|kolory|prosty',
    'graag|alsjeblieft|aub|maak|nodig|wil|zonder|geen|moet|site|pagina|kleuren|stijl',
    'будь ласка|дякую|потріб\\p{L}+|хочемо|зробі?\\p{L}*|створ\\p{L}+|сторінк\\p{L}*|кольор\\p{L}*|простий',
    'snälla|behöver|vill ha|vill|skulle|gör|skapa|bygg|utan|hemsida\\p{L}*|webbplats\\p{L}*|sidan?|färg\\p{L}*|snygg',
    'tolong|mohon|butuh|ingin|buat(?:kan)?|bikin(?:in)?|tanpa|jangan|halaman|situs|warna|sederhana',
    'vui lòng|cảm ơn|làm ơn|muốn|cần|làm|tạo|không|trang(?: web)?|màu|phong cách|đơn giản|nhé',
    'пожалуйста|спасибо|нуж\\p{L}+|хо\\p{L}+|сдела\\p{L}+|созда\\p{L}+|без|сайт\\p{L}*|страниц\\p{L}*|цвет\\p{L}*|стил\\p{L}*',
  ].join('|'),
);

/** The same in scripts whose words are joined. */
const joinedInstructions =
  /^(?:字|字体|文字)要?大|不(?:用|需要)(?:登录|注册)|可以(?:选|筛选|搜索|切换|点击|查询)|能(?:筛选|搜索|切换)|고를 수 있|선택할 수 있|검색할 수 있|网[页站]|網[頁站]|頁面|風格|設計|簡約|顏色|页面|帮我|做[一个]|请[给帮做把用]|谢谢|颜色|色调|配色|主色|风格|背景|[深暗夜][色间]模式|^支持(?!微信|支付|刷卡|信用|外卖|预)|字体|排版|按钮|设计|简[洁单约]|感觉|氛围|^要(?!提前)|倒计时|好看|手机(?:上|端)|適合手機|スマホ(?:でも|で)|모바일(?:에서)?|^有.{1,4}[气感味]$|希望|想要|一[点些]儿?$|ページ|サイト|作って|作成|ください|下さい|お願い|デザイン|配色|色味|色合い|色使い|基調|背景|フォント|雰囲気|感じ[でに]?$|選べる|絞り込|検索でき|シンプル|ほしい|欲しい|してね|見せ(?:たい|て)|[載の]せて|スマホ対応|페이지|사이트|만들어|해\s?주세요|해\s?줘|보여\s?(?:줘|주)|넣어\s?(?:줘|주)|부탁|디자인|색상|색감|톤으로|배경|글꼴|좋겠|분위기|느낌|깔끔|심플|버튼|(?<!\p{L})(?:و?(?:نموذج|قسم)[\p{L}\p{M}]{0,3}|(?:ال)?(?:صفحة|موقع|تصميم|ألوان|الوان|لون|خلفية|خط)|من اليمين|و?آراء|موقعًا|و?[أا]حتاج|و?نحتاج|أريد|اريد|نريد|أرغب|من فضلك|لو سمحت|شكر(?:\u064b|\u0627){0,2}|اعمل|اصنع|أنشئ|بسيطة?|عصري|و?[أا]ضف|و?ضع|و?في(?:ه|ها) صور|पेज|वेबसाइट|बनाओ|बनाएँ|बना दो|चाहिए|कृपया|रंग|डिज़ाइन)(?![\p{L}\p{M}])/u;
