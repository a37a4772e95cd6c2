import { edge } from '../../../../starters/shared/colours/read-colours.ts';
import type { Language } from '../../../../contracts/languages.ts';
import { letterPattern } from '../../../../workspace/text/letters.ts';
import { perLanguage } from '../../../../workspace/text/per-language.ts';

/** Labels of a name: "Shop name: Luna". */
export const nameLabels =
  /^(?:(?:shop|store|band|company|business|project|event|our|the)\s)?(?:name|title|नाम|이름|상호|nombre|nom|nome|nazwa|naam|titel|titre|título|название|имя|назва|namn|nama|tên|名前|(?:店|公司|品牌|会社)名|名称|이름|اسم|الاسم|project|event|couple)$/iu;

/** A word with a capital. A point in it is no end of a sentence: "St. Luke", "Node.js", "J. Ortiz", "d'Été". */
export const capital =
  "(?:[dlDL]['’])?(?:(?:St|Dr|Dra|Dt|Mr|Mrs|Ms|Sr|Sra|Dott|Prof|\\p{Lu})\\.(?=\\s\\p{Lu})|\\p{Lu}(?:[\\p{L}\\p{N}'’&-]|\\.(?=[\\p{L}\\p{N}])){0,30})";
export const joint =
  '(?:de|del|della|dell[oe]|dei|degli|di|da|do|dos|das|du|des|aux?|zum|zur|sur|la|le|les|el|los|von|van|der|den|aan(?!\\s\\p{L}{2,20}(?:kade|straat|gracht|laan|weg|plein|dijk|singel)(?!\\p{L}))|on(?=\\s(?:Wheels|Tap|Ice|Fire|Call|Demand|Board|Air|Toast|Paws|Wings|Tour|Rails|Track|Point)(?!\\p{L}))|of|the|for|and|und|y|e|et|i|en|ve|och|dan|và|та|і|й|&|\\+)';
const and = '(?:and|und|et|y|e|i|en|и|och|dan|và|та|і|й|&|\\+)';
/** Such words stand within a name that is said to be one, but otherwise before the place: "Luna in Rom". */
const wideJoint = joint.replace(')', '|a|à|for|für|in|im)');
const widestJoint = `(?:by|to|with|in(?=\\sthe\\s)|${joint.slice(3)}`;
const legalForm =
  '(?:\\s(?:(?:1[89]|20)\\d\\d\\s)?(?:e\\.\\s?V|S\\.\\s?A|S\\.\\s?L|s\\.r\\.l|Inc|Ltd|Co)\\.)?';
const ofYear = '(?:\\sof\\s(?:19|20)\\d\\d)?';
export const proper = `${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){0,5}${ofYear}${legalForm}`;
const wideProper = `${capital}(?:\\s(?:${widestJoint}\\s){0,2}${capital}){0,5}${legalForm}`;
/** Verbs of what stands before them: "our club Riverside Rovers needs a site". */
const needsIt =
  'needs?|wants?|would|is|has|plays|meets|braucht|möchte|sucht|hätte|necesita|quiere|busca|a besoin|cherche|voudrait|precisa|quer|vorrebbe|cerca|potrzebuje|zoekt|wil|behöver|vill|butuh|perlu|ingin|mau|cần|muốn|потребує';
const called =
  "[Cc]alled|named|titled|(?<=[.!\\n]\\s?)(?:Club|Studio|Band|Verein|Gym|School|Choir|Chor|Coro|Société|Klub|Клуб|Студия)(?=:\\s\\p{Lu})|(?<![Mm]y )[Nn]ame(?: is|['’]s)|(?:[Cc]ampaign|[Bb]and|[Cc]lub|[Gg]uild|[Ss]hop|[Bb]rand|[Cc]ompany|[Tt]eam|[Pp]odcast|[Ss]tudio|[Gg]ym|[Ss]alon|[Pp]ractice|[Cc]hoir|[Gg]roup) is(?: called)?|(?<![Mm]ein )Name ist|nome è|naam is|its name|[Cc]all (?:it|this|the \\p{Ll}{3,10})|[Nn]ame it|[Tt]itle it|name (?:at|on) (?:the )?top (?:should be|is)|heißt|heissen|heißen|namens|genannt|[Nn]enn(?:e|t)? (?:es|sie|ihn|(?:das|die|den) \\p{Lu}\\p{L}{2,14})|[Ll]l[áa]mal[oa]|[Qq]ue se llame|[Pp]onle (?:de |el |por )nombre|llamad[oa]|llamarse|[Ss]e llam[ae]|nos llamamos|titulad[oa]|appelée?|nommée?|[Ss][’']appell?er?|(?:[Aa]ppell?e|[Nn]omme)(?:z)?-l[ea]|chamad[oa]|[Ss]e cham(?:[ae]|ar)|[Cc]hame (?:(?:o|a) \\p{Ll}{3,10} )?de|[Dd]ê o nome(?: de)?|[Cc]hiamal[oa]|[Ii]ntitolal[oa]|chiamat[oa]|chiamarsi|[Ss]i chiam[ai]|(?:dengan|pakai) (?:nama|judul)|berjudul|(?:với|có) (?:tên|tiêu đề)(?: là)?|(?=tên)(?<=(?:quán|tiệm|shop|hàng|phòng|công ty|nhóm|lớp|web|trang)(?:\\s\\p{Ll}{1,8}){0,3}\\s)tên|genaamd|heet|heten|[Nn]oem (?:hem|het|haar)|o nazwie|[Nn]azwij (?:to|go|ją|je|\\p{Ll}{3,10})|[Nn]azywa się|[Aa]dı|[İi]smi|под названием|[Нн]азывается|з назвою|під назвою|на ім[’'ʼ]я|[Нн]азивається|heter|vid namn|(?:som|det) kallas|bernama|dinamai|(?:di)?beri nama|[Nn]amanya|[Tt]ên(?: (?:quán|tiệm|shop|cửa hàng|nhóm))? là|(?:có|mang|lấy) tên(?: là)?|(?:ten|tên) la|[Нн]азови(?:те)?(?: (?:его|е[ёе]|это|\\p{Ll}{3,12}))?|по имени|Name|nombre|nom|nome|naam";

/** Words by which people say their own names. */
const introduced =
  "[Mm]y name(?:['’]s| is)|[Mm]ein Name ist|[Ii]ch heiße|[Mm]e llamo|[Mm]i nombre es|[Jj]e m[’']appelle|[Mm]i chiamo|[Mm]e chamo|[Mm]eu nome é|[Ii]k heet|[Mm]ijn naam is|[Nn]azywam się|[Bb]enim adım|[Мм]еня зовут|[Мм]ене звати|[Мм]оє ім[’'ʼ]я|[Jj]ag heter|[Mm]itt namn är|[Nn]ama (?:saya|aku|gue)(?: adalah)?|(?:[Tt]ôi|[Mm]ình|[Ee]m) tên(?: là)?|[Tt]ên (?:tôi|mình|em) là";

/** What stands between a kind and its town: "a club in Deventer". */
export const townAhead = 'in|from|near|aus|bei|de|à|en|em|di|a|van|uit|te|z|w|из|в';

export const twoWords = letterPattern(
  `(?<![\\p{L}\\p{N}@#/._-])${capital}(?:\\s(?:${wideJoint}\\s){0,2}${capital}){1,4}`,
  'gu',
);

/** "me llamo Serena Galli": who asks, and what the page is called where nothing else is. */
export const selfNames: readonly RegExp[] = [
  letterPattern(
    `(?<!\\p{L})(?:[Ss]oy|[Ss]ou|[Ss]ono|[Jj]e suis|[Ii]ch bin|[Ii]k ben|[Jj]estem|[Jj]ag är|[Tt]ôi là|[Mm]ình là|I am|I['’]m)\\s(?:[ao]\\s)?(?<name>${capital}\\s${capital}(?:\\s${capital})?(?=[,.;!?\\n]|\\s\\p{Ll}|$)|${capital}(?=,\\s\\p{Ll}))`,
    'u',
  ),
  letterPattern(
    `(?<!\\p{L})(?:${introduced})[\\s:]{1,3}(?<name>${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){0,3})`,
    'u',
  ),
];

export const certain: readonly RegExp[] = [
  letterPattern(
    `(?<!\\p{L})(?:${called}|title|titel|titre|título|titolo|tytuł)(?:\\s(?:should be|will be|is|soll|ist|debe ser|es|sera|est|deve ser|é|è))?[\\s:]{1,3}["“„«'‘]\\s?(?<name>[^"“”„«»\\n]{2,60}?)\\s?["“”»'’](?!\\p{L})`,
  ),
  // "整体院をやっています。「あおば整体院」のホームページ", "我是摄影师陈晓"
  /「(?<name>[^「」\n]{2,30})」の(?:公式)?(?:ホームページ|(?:ウェブ|Web|web)?サイト|HP|紹介?ページ)|(?<=^|[,，。\n])我(?:是|叫)(?:一[名个位])?(?:[\p{sc=Han}]{1,5}[师员家手人师练生])?(?<name>(?!做|想|一)\p{sc=Han}{2,3})(?=[,，。])/u,
  // "Página do nosso time de várzea, Unidos da Vila: elenco"
  letterPattern(
    `^[^.!?:\\n,]{0,60}(?<!\\p{L})(?:[Pp]age|[Ss]ite|[Ww]ebsite|[Ww]ebseite|[Ss]eite|[Pp]ágina|[Pp]agina|[Ss]ito|[Ss]trona|[Сс]айт|[Сс]траница)(?!\\p{L})[^.!?:\\n,]{2,60},\\s(?<name>${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){1,3})(?=:\\s)`,
    'u',
  ),
  // "book club page - The Page Turners, we meet", "dog groomer website, Scruffs to Fluffs, Ballarat"
  letterPattern(
    `^[^.!?:,;\\n–—]{2,80}(?:(?<!\\p{L})(?:[Pp]age|[Ss]ite|[Ww]ebsite|EPK|[Pp]ortfolio|[Ii]nvit(?:e|ation))|\\s{4})(?:\\s(?:pls|please))?(?:[,:.!]|\\s[–—-])\\s(?!(?:Hero|Dark|Light|About|Contact|Our|My|Use|Make|With|Please|We|I|It|Sections?|Simple|Modern|Include|Add|Show|Home|Name)(?!\\p{L}))(?<name>${capital}(?:\\s(?:${widestJoint}\\s){0,2}${capital}){1,5})(?=\\s?[,.;:!(\\n]|\\s[–—-]\\s|$)`,
    'u',
  ),
  // "اسمي ريم الحداد"
  /(?:^|[\s،])(?:و?اسمي|أنا اسمي|و?الاسم(?:\sهو)?)\s(?<name>\p{sc=Arab}{2,12}\s\p{sc=Arab}{2,14})/u,
  /(?:(?<!老师|教练|店主|医生|社长|店长)叫做?|名为|名叫|名字(?:是|叫)|(?:店|公司|品牌|会社|教室|屋|団体|チーム|俱乐部|社团|工作室|学校)名(?:是|叫做?|为|は|[:：])?|名前は|名称[:：]?|이름은|(?<!ب)اسمها?|يسمى)\s?(?:["“「『《«](?<name>[^"”」』》»\n]{2,40})["”」』》»]|["“「『《«'‘]?(?<name>[^\s"”」』》»,，。、:：'’،][^"”」』》»\n,，。、:：'’،]{0,30}?)(?:["”」』》»'’]|[,，。、:：،\n]|$|[.!](?=\s)|\s(?:(?:في|من|مع|على|عند|حيث|يقدم|تقدم|يبيع|تبيع|بألوان|بلون|بتصميم)\s|وفيها?\s|ون?(?:قدم|بيع|فتح)\s|و?(?:أ?نا\s|أريد|أحتاج|نحتاج|نريد|عندي|أبغى|يقع|تقع)|،)))/u,
  letterPattern(
    `(?<!\\p{L})(?:${called.replaceAll('Name', '[Nn]ame')})[\\s:]{1,3}(?<name>${wideProper})`,
    'u',
  ),
  // "es soll Wortfuchs heißen", "hij moet Dierenbaas heten"
  letterPattern(
    `(?<!\\p{L})(?:soll(?:te|en)?|moet(?:en)?)\\s(?<name>${wideProper})\\s(?:heißen|heissen|heten)(?!\\p{L})`,
    'u',
  ),
  // "아기 이름 하준,"
  /(?<!\p{L})(?:아기|아이|가게|카페|식당|밴드|팀|브랜드|학원|모임|동아리|펜션|신랑|강아지)\s이름\s(?<name>[\p{sc=Hangul}\p{N}]{2,14})(?=[,.\n]|$)/u,
  // "naam hai Pragati Classes", "dukan ka naam Sharma Sweets hai"
  letterPattern(
    `(?<!\\p{L})[Nn]aam\\s(?:hai|h|he|hoga)?[\\s:]{0,2}(?<name>${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){0,4})`,
    'u',
  ),
  // "Mavi Kapı adlı pansiyon", "İzmir'de Mavi Fincan adında"
  letterPattern(
    `(?<![\\p{L}])(?:\\p{Lu}\\p{L}{2,20}['’][dt][ea](?:ki)?\\s)?(?<name>(?!\\p{Lu}\\p{L}{2,20}['’][dt][ea](?:ki)?\\s)${capital}(?:\\s(?:${joint}\\s)?${capital}){0,4})\\s(?:adlı|isimli|adında(?:ki)?)(?!\\p{L})`,
    'u',
  ),
  /[「『](?<name>[^「」『』\n]{1,30})[」』]という/u,
  // "नाम है प्राण योग", "प्राण योग नाम की"
  /(?<!(?<![\p{L}\p{M}])का\s)नाम\s(?:है\s)?(?!है|दिख|की|का|के|और|व\s|से\s|में\s|पर\s)(?<name>[\p{L}\p{M}][\p{L}\p{M}\s]{2,30}?)(?=[,।\n]|\s(?:है|हो|रख\p{M}{0,2}\p{L}{0,2}\p{M}{0,2})(?![\p{L}\p{M}])|$)/u,
  // "سمّها ذاكرة الفرسان"
  /(?:^|[\s،.])و?سم[\u0651]?ي?(?:ها|ه)\s["“«]?(?<name>\p{sc=Arab}[\p{sc=Arab}\p{M}]{1,15}(?:\s[\p{sc=Arab}\p{M}]{2,15}){0,2})(?=["”»،,.؛\n]|$)/u,
  // A lower-case name of a program: "a tool called csvsplit".
  /(?<!\p{L})(?:called|named|namens|genannt|[Nn]ame(?:\sis|:)|llamad[oa]|appelé|chamad[oa]|chiamat[oa]|genaamd|o nazwie)\s[`"']?(?<name>(?!(?:required|mandatory|optional|unique|missing|empty|string|text|must|the|not)(?!\p{L}))[a-z][a-z0-9_-]{2,30})[`"']?(?=[\s,.:;!?)`"']|$)/u,
];

/** 'my salon "Kämmerlein"', "agroturystyka „Pod Lipą”", 'event page: "Plot to Plate"', "パン屋「ルナ」" */
export const quotedName =
  /(?<=[くださいねよ][。！]\s?)「(?<name>[^「」\n]{2,24})」(?=[、。,\n]|$)|(?<=(?:[\p{L}\p{M}]{3}|[&\d]\p{L})[:,.?!]?\s|[\p{Script=Hangul}]{2}\s|[\p{Script=Han}\p{Script=Katakana}ーの](?<![写着说示印]))(?:["“„«「]\s?(?<name>[\p{Lu}\p{Lo}][^"“”„«»「」\n]{1,50}?)\s?["”“»」]|(?<=(?<!\p{L})\p{Ll}{3,20}\s)<(?<name>\p{Lu}[^<>\n]{2,40})>|['‘](?<name>[\p{Lu}\p{Lo}][^'‘’\n]{1,50}?)['’](?!\p{Script=Latin}))/u;

/** Behind what is quoted: more of its kind, or that it is the label of a button: "记住了" 和 "没记住". */
export const moreQuoted =
  /^\s?(?:[,、，/]|and|or|und|oder|y|o|e|et|ou|i|en|of|lub|ve|veya|и|или|і|та|або|och|eller|dan|atau|và|hoặc|[和与或とや과와]|이나|و|أو)?\s?["“„«「『'‘]|^\s?(?:(?:buttons?|knopf|knöpfe|botón|botones|bouton|botão|pulsante|knop|przycisk|кнопк\p{L}{1,2}|düğme\p{L}{0,3}|nút|tombol)(?!\p{L})|按[钮键]|ボタン|버튼|बटन|زر)/iu;

const tools =
  'bot|tool|app|api|server|cli|library|package|framework|plugin|bibliothek|paket|biblioteca|librería|bibliothèque|paquet|libreria|pacchetto|biblioteka|pakiet|bibliotheek|script|skript|programm?a?|service|dienst|projekt|project|serveur|servidor|outil|herramienta|ferramenta|strumento|narzędzie|инструмент|бот|ツール|ボット|봇';
const platform =
  '(?:\\s(?:in|on|for|für|per|para|pour|en|em|w|voor|na|на|для|mit)\\s\\p{L}{2,12}){0,2}';

export const programNames: readonly RegExp[] = [
  // 'JSON API "Crate"', "command line tool 'logsift'", 'cli in node "spesacasa"'
  letterPattern(
    `(?<!\\p{L})\\p{L}{0,20}(?:${tools})${platform}\\s?["“„«「'‘\`](?<name>\\p{L}[^"“”„«»「」'’\`\\n]{1,40})(?:["”“»'’\`](?!\\p{L})|」)`,
  ),
  // "our bot Biscuit should"
  /(?<!\p{L})(?:[Oo]ur|[Mm]y|[Uu]nser|[Mm]ein|[Nn]uestro|[Nn]otre|[Nn]osso|[Nn]ostro|[Oo]nze|[Mm]ijn)\s[Bb]ot,?\s(?<name>\p{Lu}[\p{L}\p{N}]{1,20})(?![\p{L}\p{N}])/u,
  // "a command line tool, csvsplit, that splits"
  /\p{L}{3},\s(?<name>[a-z][a-z0-9_-]{3,30}),\s(?=(?:that|which|qui|que|che|der|die|das|dat|który|która|które)\s)/u,
  // "si chiama fotosort"
  /(?<!\p{L})(?:[Ss]e llam[ae]|[Ss]['’]appelle|[Ss]e cham[ae]|[Ss]i chiama|heißt|heet|[Nn]azywa się|[Нн]азывается|adı)\s(?<name>[a-z][a-z0-9_-]{2,30})(?=[,.:;!?)]|$)/u,
];

const relatives =
  '(?:grand)?(?:daughter|son|mother|father|mom|mum|dad|ma|pa)|sister|brother|wife|husband|girlfriend|boyfriend|dog|cat|[Tt]ochter|[Ss]ohn|[Ff]rau|[Mm]ann|[Mm]utter|[Vv]ater|[Ss]chwester|[Bb]ruder|[Oo]ma|[Oo]pa|[Hh]und|[Kk]atze|fille|fils|mère|père|sœur|frère|chienne?|chat|hij[oa]|madre|padre|abuel[oa]|herman[oa]|perr[oa]|gat[oa]|filh[oa]|mãe|pai|av[óô]|irmão?|cachorr[oa]|figli[oa]|nonn[oa]|sorella|fratello|cane|gatto|córk\\p{L}|syn\\p{L}{0,2}|babci\\p{L}?|dotter|mamma|pappa|mormor|farmor|morfar|farfar|anak(?: (?:saya|kami))?|putr[ai](?: (?:saya|kami))?|bé|con (?:trai|gái)(?: (?:tôi|mình))?|dochter|zoon|moeder|vader|zus|broer|hond|kat|poes|oğlum(?:uz)?|kızım(?:ız)?';

const german = '(?:meine?n?r?|unsere?n?r?|eine?[nr]?)';
/** A word of what a name is given to: "my dance school", "mon salon de coiffure". Not what stands before a place. */
const wordOfKind =
  "(?!(?:with|and|that|which|who|where|in|at|from|near|on|by|as|to|is|con|que|y|en|cerca|entre|mit|und|im|am|aus|bei|avec|qui|et|dans|à|au|com|e|em|no|na|che|a|ed|met|die|dat|op|uit|z|ze|i|w|we|с|и|в|на|med|och|på|yang|dengan|dan|ke|với|và|ở|tại|із|та|і|й|у|що)\\s)(?:l['’])?\\p{Ll}[\\p{L}'’-]{0,20}";
const ofKind = `${wordOfKind}\\s`;

const germanName = `${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){0,4}${legalForm}`;

/** "for my dance school Ondine", "para la clínica veterinaria Patitas del Sur": a thing, and its name behind it. */
export const owned: readonly RegExp[] = [
  letterPattern(
    `(?<!\\p{L})(?:[Oo]ur|[Mm]y|[Uu]nsere?|[Nn]uestr[oa]|[Nn]otre|[Nn]oss[oa]|[Ll]a nostra|[Ii]l nostro|[Oo]nze|[Oo]ns)\\s(?:${ofKind}){1,5}(?<name>${proper})\\s(?:${needsIt})(?!\\p{L})`,
    'u',
  ),
  letterPattern(
    `(?<!\\p{L})(?:[Ff]or|[Pp]ara|[Pp]ra|[Pp]ro|[Pp]our|[Pp]er|[Vv]oor|[Dd]la|[Дд]ля|[Ff]ör|[Tt]ill|[Åå]t|[Uu]ntuk|[Cc]ho)\\s(?:[ao]s?\\s(?=\\p{Ll})(?:${ofKind}){1,7}?|(?:${ofKind}){2,7}?)(?:(?:Discord|Etsy|Instagram|Shopify|YouTube|Twitch|Minecraft|Roblox|WhatsApp)\\s(?:\\p{Ll}{3,12}\\s)?)?["“«]?(?<name>${proper})(?=[\\s,.:;!?("”»'’—–-]|$)`,
    'u',
  ),
  // "сайт мовної школи Полиглот": not in Russian, where "школы" is bent otherwise
  letterPattern(
    `(?<!\\p{L})(?:[Сс]айт|[Сс]торінк[ау]|[Лл]ендінг)\\s(?:\\p{Ll}{2,20}(?:ого|ої)\\s)?\\p{Ll}[\\p{Ll}’']{2,20}(?:[іїє]|у|[^гкхжчшщц]и)\\s(?<name>${proper})(?=[\\s,.:;!?(]|$)`,
    'u',
  ),
  // "for my Etsy shop Moss & Thimble"
  letterPattern(
    `(?<!\\p{L})(?:[Ff]or|[Pp]ara|[Pp]our|[Pp]er|[Vv]oor)\\s(?:my|our|the|mi|nuestr[oa]|mon|ma|notre|meu|minha|il mio|la mia|mijn|onze)\\s\\p{Lu}\\p{L}{2,12}\\s\\p{Ll}{3,12}\\s(?<name>${proper})(?=[\\s,.:;!?("”»'’—–-]|$)`,
    'u',
  ),
  // "für mein Coaching: Carla Neumann, …", "für meine Schreinerei: Tischlerei Brandl in Rosenheim"
  letterPattern(
    `(?<!\\p{L})[Ff]ür\\s${german}\\s\\p{Lu}\\p{L}{2,30}:\\s(?<name>${capital}(?:\\s${capital}){1,3})(?=[,.;\\n]|\\s(?:in|aus|bei)\\s\\p{Lu}|$)`,
    'u',
  ),
  // "für unseren Verein Grüne Lunge", "für das Restaurant Grüne Gabel": what is called by its kind too
  letterPattern(
    `(?<!\\p{L})[Ff]ür\\s(?:${german}\\s(?:\\p{Ll}{3,20}\\s){0,2}(?!Discord|Freiwillige)\\p{Lu}\\p{Ll}{2,30},?\\s(?<name>${germanName})|(?:das|die|den)\\s(?:\\p{Ll}{3,20}\\s){0,2}(?<name>(?!Discord)\\p{Lu}\\p{Ll}{2,30}\\s${germanName}))(?=[\\s,.:;!?("”»'’—–-]|$)`,
    'u',
  ),
  // "I run a bakery, Crumb & Co", "j'ouvre un studio de danse, Studio Ondine"
  letterPattern(
    `(?<!\\p{L})(?:(?:I|[Ww]e|[Ww]ife and I)\\s(?:just\\s)?(?:run|own|have|opened|started|manage)|[Tt]engo|[Tt]enemos|[Tt]enho|[Tt]emos|[Hh]o|[Aa]bbiamo|[Gg]estisco|[Jj]['’](?:ai|ouvre)|[Jj]e (?:tiens|gère)|[Ii]k heb|[Ww]ij hebben|[Mm]am|[Pp]rowadzę|[Mm]amy)\\s(?:${ofKind}){1,5}?${wordOfKind},?\\s(?<name>${proper})(?=[\\s,.:;!?("”»'’—–-]|$)`,
    'u',
  ),
  // "I run Copper Kettle Café in Brighton"
  letterPattern(
    `(?<!\\p{L})(?:I|[Ww]e)\\s(?:run|own|manage|opened)\\s(?:the\\s)?(?<name>${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){1,4})`,
    'u',
  ),
  // "Gece Baykuşları sunucusu için"
  letterPattern(
    `(?<=\\p{Ll},?\\s)(?<name>${capital}(?:\\s(?:ve\\s)?${capital}){1,4}|(?<=\\p{L}{3},\\s)${capital})(?:['’]\\p{L}{1,3})?\\s(?:\\p{Ll}{3,20}\\s){1,3}için(?!\\p{L})`,
    'u',
  ),
  // "Merve'nin kınası 5 eylül"
  /(?<!\p{L})(?<name>\p{Lu}\p{L}{1,20}['’]n[iıuü]n\s(?:kına gecesi|kınası|doğum günü|düğünü|nişanı|sünneti|mezuniyeti|baby shower['’]ı))(?!\p{L})/u,
  // "Ellas dop", "день народження нашого сина Остапа"
  /(?<!\p{L})(?<name>\p{Lu}\p{L}{1,20}s\s(?:\d{1,2}-?års)?(?:dop|bröllop|födelsedag|kalas|student(?:fest|mottagning)?|fest|konfirmation)|[Uu]lang tahun\s\p{Lu}\p{L}{1,14}|[Вв]есілля\s\p{Lu}\p{L}{2,14}(?!\s(?:та|і|й)\s)|[Дд]ень народження\s(?:(?:мо|наш)\p{L}{2,3}\s\p{Ll}{3,10}\s)?\p{Lu}\p{L}{2,14})(?!\p{L})/u,
  // "我们小区羽毛球俱乐部想做个网站", "给我们的花店做个网站"
  /(?<!给|帮|为|替)(?:我们|我)(?:是)?(?<name>[\p{Script=Han}\p{L}\p{N}·]{2,16}?)(?:想|要|需要)(?:要)?(?:做|建|开|弄|搞)?一?个?(?:简单的?)?(?:网站|网页|主页|官网|页面)/u,
  /(?:给|帮|为|替)(?:我们|我)(?:的|家的?|家?开的)?(?<name>(?!的|朋友|妈妈|爸爸|女儿|儿子)[\p{Script=Han}\p{L}\p{N}·]{2,16}?|(?<=的)\p{sc=Han})(?:做|建|弄|搞|制作|设计)一?[个份]?(?:简单的?)?(?:网站|网页|主页|官网|页面)/u,
  // "저는 프론트엔드 개발자 박지훈이고"
  /(?:저는|나는|제 이름은|안녕하세요,?|\p{sc=Hangul}{0,8}(?:하는|있는|가르치는))\s(?:[\p{sc=Hangul}A-Za-z\d]{1,12}\s){0,4}(?<name>(?!공무원|한의사|유튜버|강아지|고양이|지망생|연기자|정원사|조리사|배관공|전문가|방송인|신입생|한국인|정비사|주인장|성악가|안무가|이발사)[김이박최정강조윤장임한오서신권황안송전홍고문양손배백허유남심노하곽성차주우구민진지엄원방공현]\p{sc=Hangul}{2})(?=입니다|이에요|예요|이고|이며|인데|이?라고)/u,
  // "도자기 공방 달빛공방 홈페이지"
  /(?<!\p{L})(?:카페|공방|식당|꽃집|빵집|베이커리|미용실|학원|병원|의원|치과|한의원|펜션|게스트하우스|헬스장|요가원|필라테스|밴드|스튜디오|서점|책방|술집|사진관|네일샵|동물병원|서버|클럽|동호회|동아리|회사|브랜드|가게|레스토랑)\s(?<name>(?!홈페이지|웹|사이트|페이지|소개|예약|용)[\p{Script=Hangul}\p{L}\p{N}]{2,16}(?:\s[\p{Script=Hangul}\p{L}\p{N}]{2,12})?)(?:의)?\s(?=홈페이지|웹\s?사이트|사이트|페이지|소개|랜딩|봇)/u,
  // "मेरी किराने की दुकान है, शर्मा जनरल स्टोर।"
  /(?<![\p{L}\p{M}])(?:दुकान|पार्लर|सैलून|ढाबा|क्लिनिक|स्टूडियो)\sहै,\s(?<name>[\p{L}\p{M}]{2,20}(?:\s[\p{L}\p{M}]{2,20}){1,3})(?=[।,.\n])/u,
  // "मेरी संगीत अकादमी सुर संगम के लिए"
  /(?<![\p{L}\p{M}])(?:दुकान|अकादमी|एकेडमी|पार्लर|सैलून|कैफ़े|कैफे|रेस्टोरेंट|रेस्तराँ|ढाबे|ढाबा|होटल|स्कूल|क्लिनिक|अस्पताल|जिम|स्टूडियो|कंपनी|संस्था|बेकरी|क्लब|सर्वर|टीम|बैंड|क्लासेस|बुटीक)\s(?<name>(?!के|की|का|में|वाले)[\p{L}\p{M}]{2,16}(?:\s(?!के|की|का|में)[\p{L}\p{M}]{2,16}){0,3})\s(?=के लिए|की (?:वेब)?साइट|का पेज)/u,
];

/** What a request probably names. The first of the names that these find in the text is its title. */
export const likely: readonly RegExp[] = [
  // "our robotics team (Team 7 Gearheads) wants a site"
  letterPattern(
    "(?<!\\p{L})(?:[Oo]ur|[Mm]y|[Uu]nsere?|[Nn]otre|[Nn]uestr[oa]|[Nn]oss[oa]|[Oo]nze)\\s(?:\\p{Ll}{2,14}\\s){1,5}\\((?<name>\\p{Lu}[\\p{L}\\p{N}'’&]{1,20}(?:\\s[\\p{Lu}\\p{N}][\\p{L}\\p{N}'’&]{0,20}){1,4})\\)",
    'u',
  ),
  // "لمطعم بيت الشام في عمّان"
  letterPattern(
    '(?<!\\p{L})(?:ل|لل)?(?:مطعم|مقهى|كافيه|صالون|متجر|محل|مخبز|عيادة|شركة|مدرسة|نادي|ستوديو|فندق|مكتبة|مغسلة|حضانة|جمعية|معهد|حلويات)(?:ي|نا)?\\s(?!صغير|جديد|عائلي|حديث|إلكتروني|الكتروني|(?:مع|في|من|على|فيه|يعرض)\\s)(?<name>[\\p{sc=Arab}\\p{M}]{2,20}(?:\\s(?!(?:في|من|مع|على|عن)\\s)[\\p{sc=Arab}\\p{M}]{2,20}){0,3})(?=\\s(?:في|من|مع|على)\\s|[،,.؛:\\n]|$)',
    'u',
  ),
  // "لحفل تخرج ابنتي ليان من"
  /(?:ابنتي|ابني|بنتي|ولدي|والدتي|والدي|زوجتي|زوجي|أختي|أخي|جدتي|جدي)\s(?<name>(?!من|في|على|مع|يوم)[\p{sc=Arab}\p{M}]{2,14})(?=\s(?:من|في|على|مع|يوم|بمناسبة|عمر)|[،,.؛]|$)/u,
  // "عيادة أطفال، د. سلمى الراوي،"
  /(?:^|[\s،])(?<name>د\.\s\p{sc=Arab}{2,14}\s\p{sc=Arab}{2,14})(?=[،,.\n]|$)/u,
  // "we are the Lantern Picture House", "sou a Beatriz Lobo"
  letterPattern(
    `(?<!\\p{L})(?:[Ww]e(?: a|['’])re|I(?: a|['’])m|[Ww]ir sind|[Ii]ch bin|[Ss]omos|[Ss]oy|[Ss]ou|[Jj]e suis|[Nn]ous sommes|[Ss]iamo|[Jj]estem|[Jj]esteśmy|[Ii]k ben|[Ww]ij zijn|[Vv]i är|[Cc]húng tôi là)\\s(?:(?:the|die|der|das|el|la|os?|as?|le|les|de|het)\\s)?(?:(?!from|based|living|aus|near|here|just)\\p{Ll}{3,20}\\s)?(?<name>${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){1,4})`,
    'u',
  ),
  // "a page for my flat in Porto, Casa Azul."
  letterPattern(
    `(?<!\\p{L})(?:[Ff]or|[Ff]ür|[Pp]ara|[Pp]our|[Pp]er|[Vv]oor)\\s(?:my|our|meine?n?|unsere?n?|mi|nuestr[oa]|mon|ma|notre|meu|minha|noss[oa]|il mio|la mia|il nostro|mijn|ons|onze)\\s(?:\\p{Ll}[\\p{L}'’-]{1,20}\\s){1,3}(?:in|en|à|em|a|near)\\s\\p{Lu}[\\p{L}'’-]{1,24},\\s(?<name>${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){1,4})(?=[.;!\\n]|,\\s\\p{Ll}|$)`,
    'u',
  ),
  // "for my food truck, Seoul Bowl."
  letterPattern(
    `(?<!\\p{L})(?:[Ff]or|[Ff]ür|[Pp]ara|[Pp]our|[Pp]er|[Vv]oor|[Ff]ör|[Tt]ill)\\s(?:my|our|meine?n?|unsere?n?|mi|nuestr[oa]|mon|ma|notre|meu|minha|noss[oa]|il mio|la mia|il nostro|mijn|ons|onze|mitt?|min|vårt?)\\s\\p{Ll}[\\p{L}'’-]{1,20}(?:\\s\\p{Ll}[\\p{L}'’-]{1,20}){0,2},\\s(?<name>${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){1,4})(?=[.;!\\n]|,?\\s(?:in|en|à|em|a|w)\\s\\p{Lu}|$)`,
    'u',
  ),
  // A line of its own.
  /(?:^|\n\s{0,3}\n)(?<name>(?!(?:We|I|Our|My|Build|Make|Create|Design|Please|Can|Could|Need|Want|Bitte|Mach|Erstelle?|Bau|Haz|Hazme|Crea|Fais|Faz|Cria|Fammi|Maak|Zrób|Wir|Ich|Unsere?|Nous|Je|On|Notre|Somos|Soy|Tenemos|Nuestr[oa]|Sou|Temos|Siamo|Sono|Abbiamo|Wij|We|Ik|Ons|Onze|Jesteśmy|Jestem|Undangan|Portofolio|Thiệp|Запрошення|Портфоліо|Inbjudan|Hemsida|Gör|Skapa|Bygg|Jag|Vi|Buat|Buatkan|Bikin|Tolong|Saya|Kami|Làm|Tạo|Viết|Tôi|Mình|Зроби|Зробіть|Створи|Потріб\p{L}{2}|Хочу|Наш[аеі]?|Ми|Мы|Я)(?!\p{L}))\p{Lu}[^\n,.:;!?]{2,50})(?=\n|,\s\p{Lu})/u,
  // "for Rosa's flower shop"
  /\bfor\s(?<name>\p{Lu}\p{L}{1,20}['’]s(?:\s\p{Ll}{3,12}){1,2})(?=\s(?:with|in|on|and|that|where|using)\s|[.,;:!?\n]|$)/u,
  // "my daughter Valentina Ruiz", "my grandfather, Walter Osei"
  letterPattern(
    `(?<!\\p{L})(?:${relatives}),?\\s(?<name>\\p{Lu}\\p{L}{1,20}(?:\\s\\p{Lu}\\p{L}{1,20}){0,2})(?!\\p{L})`,
    'u',
  ),
  // "our bakery, Crumb & Kettle", "an architect: Irene Salvatierra", "faire-part : Léonie"
  letterPattern(
    `(?:(?<!\\p{L})\\p{Ll}{2,20}(?:(?<=\\p{L}{3}),|\\s?:|\\s?\\?{1,2}|\\s[-–—])\\s)(?:(?:the|i|gli|le|la|los|las|les|die|der|das|de|het|os|as|o|a)\\s)?(?<name>${proper})(?!\\s\\p{Lu})(?=[\\s,.;!?(]|$)`,
    'u',
  ),
  // "a tattoo artist. Ines Okafor, …", "our wedding! Ana and Tom, …"
  letterPattern(
    `(?:\\p{Ll}{2}(?<!drg)[.!?]\\s)(?<name>${capital}(?:\\s(?:${and}\\s)?${capital}){1,3})(?=,)`,
    'u',
  ),
  // "a site for our fair. ScienceMile, Turku, …"
  /\p{Ll}{2}[.!?]\s(?<name>\p{Lu}\p{Ll}{1,14}\p{Lu}[\p{L}\p{N}]{1,20})(?=,\s)/u,
  // "un groupe de rock de Brest, Les Goélands Noirs."
  letterPattern(
    `\\p{Ll}{3,20}\\s(?:${townAhead})\\s\\p{Lu}[\\p{L}'’-]{1,24},\\s(?<name>${capital}(?:\\s(?:${joint}\\s){0,2}${capital}){1,4})(?=[.;!\\n]|$)`,
    'u',
  ),
  // "einladung für meinen 40. geburtstag. Jens, Samstag 22.08.", "… na 18stke. Oliwia, 9 maja"
  /[.!?:]\s(?<name>\p{Lu}\p{L}{2,20}(?:\s\p{Lu}\p{L}{2,20})?),\s(?=\d{1,2}\.?\s\p{L}{3}|(?:am\s|on\s|el\s|le\s|op\s|w\s|в\s)?(?:mon|tue|wed|thu|fri|sat|sun|[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un|[Mm]o|[Dd]i|[Mm]i|[Dd]o|[Ff]r|[Ss]a|[Ss]o|lun|mar|jue|vie|s[áa]b|dom|ven|gio|pon|wt|śr|czw|pią|pt|sob|nie|zat|zon|vri|пн|вт|ср|чт|пт|сб|вс|суб|вос)\p{L}{0,9}\s\d)/u,
  // "موقع لمطعمي بيت الشام في عمان"
  /(?<!\p{L})ل\p{Script=Arabic}{2,12}(?:ي|نا|تي)\s(?!(?:مع|في|من|على|فيه|يعرض)\s)(?<name>[\p{Script=Arabic}]{2,14}(?:\s(?!في\s|من\s|مع\s|على\s|يعرض|فيه)[\p{Script=Arabic}]{2,14}){0,2})(?=\s(?:في|من|مع|على)\s|[،,.؛\n]|$)/u,
  // "婚礼邀请:李明和王芳"
  /[:：]\s?(?<name>\p{Script=Han}{2,4}[和与&]\p{Script=Han}{2,4})(?=[,，。\n]|$)/u,
  // "kliniğimiz Patiler için"
  letterPattern(
    `(?<=\\p{Ll}\\s)(?<name>${proper}(?:\\s\\d{1,4})?)(?=\\s(?:için|adında)(?!\\p{L}))`,
    'u',
  ),
  // "for Luna Bakery", "para la barbería El Corte", "für unseren Verein Grüne Lunge e.V."
  letterPattern(
    `(?<!\\p{L})(?:[Ff]or|[Ff]ür|[Pp]ara|pra|[Pp]our|[Pp]er|[Dd]la|[Vv]oor|[Ff]ör|till?|åt|[Uu]ntuk|[Cc]ho|của|[Дд]ля|pro|(?<![\\p{L}:,]\\s\\p{Lu}\\p{L}{1,20}\\s)(?:of|von|van|d[ei]l?|dell[ao]|du|da|do))\\s(?:${german}\\s(?!Discord)\\p{Lu}\\p{Ll}{2,30},?\\s|(?:(?:the|my|our|a|an|${german}|die|das|den|mi|la|el|mon|ma|le|notre|meu|minha|o|il|mio|mia|mijn|onze|ons|mój|moją|mitt?|min|vårt?)\\s|l['’])?(?:\\p{L}{3,20}\\s){0,4}?)(?<name>${proper})(?=[\\s,.:;!?("”»'’]|$)`,
    'u',
  ),
];

/** Words that name a kind of page, not a page. */
export const generic = edge(
  'we|our|colou?rs?|farben|couleurs?|colores|cores|colori|one|two|three|four|five|six|string|integer|boolean|hi|hey|hello|hallo|hoi|hej|hei|ahoj|ahoy|cześć|merhaba|ciao|hola|olá|oi|moin|salut|привет|здравствуйте|bonjour|buenas(?: tardes| noches)?|buenos días|website|web ?site|landing ?page|webseite|homepage|page|portfolio|online|needs|html|css|node(?:\\.?js)?|discord|api|^rest$|rest(?=[ -]api)|rsvp|zusagen?|anmeldung|rückmeldung|buchung|terminanfrage|anfrage|reservierung|नमस्ते|that|which|this|(?<!\\p{L}\\s)(?:deutsch|english|german|spanish|french)',
);
export const afterPlace =
  /(?:^|\s)(?:in|at|on|from|near|aus|bei|im|à|en|em|no|na|a|w|we|z|ze|в|из|te|uit|op|nad|auf|sur|dans)\s(?:(?:the|der|de[nm]?|het|la|el|los|las|les?|il|lo|o|os|as)\s)?$/iu;
/** Words before a place that mean something else in other languages: "Solglimt i Umeå", "Kopi Senja di Bandung". */
const placeWords: Partial<Readonly<Record<Language, string>>> = {
  sv: 'i|på|från|nära|vid',
  id: 'di|ke|dari|dekat',
  vi: 'ở|tại|từ|gần|o|tai',
  uk: 'у|в|на|біля|з|із|від',
};
/** Such a word, with which a text ends. */
export const placeWordAhead = perLanguage((language) =>
  letterPattern(`(?:^|\\s)(?:${placeWords[language] ?? '(?!)'})\\s$`),
);
/** Such a word between a name and its place. */
export const placeWordWithin = perLanguage((language) =>
  letterPattern(`(?<=\\S)\\s(?:${placeWords[language] ?? '(?!)'})\\s(?=\\p{Lu})`, 'u'),
);
/** "у ресторані «Калина»": where an event is. */
export const venueAhead =
  /(?<!\p{L})(?:[ув]\s(?:ресторані|готелі|клубі|залі|садибі)|tại\s(?:nhà hàng|khách sạn)|di\s(?:gedung|restoran|hotel)|på\s(?:restaurang|hotell))\s["«„“]?$/iu;
