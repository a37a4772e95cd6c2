import { upperStart } from '../../../workspace/text/with-capitals.ts';
import type { StaticPlan } from '../../../contracts/job/plan.ts';

/** What a poster for a lost pet says, in the words of the request. */
export interface Poster {
  /** "Lost cat" */
  readonly headline: string;
  /** What it looks like, since when and where it is missing. */
  readonly lines: readonly string[];
  readonly reward: string | undefined;
  readonly phone: string | undefined;
  /** Whether a strip of numbers to tear off is asked for. */
  readonly hasStrip: boolean;
}

/**
 * The poster that a request for a lost pet asks for; undefined for other requests.
 *
 * @example
 * readPoster('lost cat page, orange tabby, missing since Tuesday', { facts: [] })?.lines;
 * // ['Orange tabby', 'Missing since Tuesday']
 */
export function readPoster(
  request: string,
  { facts = [] }: Pick<StaticPlan, 'facts'>,
): Poster | undefined {
  const text = request.slice(0, 1500);
  const match = lost.exec(text.slice(0, 300));
  if (match === null || ofMany.test(text) || isBusiness(text, match)) return undefined;
  const phone = facts.find(({ kind }) => kind === 'phone')?.text;
  const clauses = text
    .split(/[,،]\s|[，、。;；\n]|[.!?]\s(?=\p{Lu})/u)
    .map((clause) =>
      clause
        .trim()
        .replace(/[.!?]$/u, '')
        .replace(lead, ''),
    )
    .filter((clause) => clause !== '');
  const reward = clauses.find((clause) => rewards.test(clause));
  const lines = clauses
    .map((clause) =>
      clause.includes(match[0]) && !page.test(clause)
        ? clause.replace(match[0], '').replace(/^[\s:]{1,3}/u, '')
        : clause,
    )
    .filter(
      (clause) =>
        clause.length > 1 &&
        clause !== reward &&
        !page.test(clause) &&
        !strip.test(clause) &&
        (phone === undefined || !clause.includes(phone)),
    )
    .map(upperStart);
  return {
    headline: upperStart(match[0].replace(/^(?:my|our)\s/iu, '')),
    lines: lines.slice(0, 8),
    reward: reward === undefined ? undefined : upperStart(reward),
    phone,
    hasStrip: strip.test(text),
  };
}

/** "Lost Dog Cafe", "the book “The Missing Bird”": the name of something else, unless the rest tells of a pet. */
function isBusiness(text: string, { 0: said, index }: RegExpExecArray): boolean {
  const ahead = text.slice(0, index);
  const rest = text.slice(index + said.length);
  if (tradeBehind.test(rest)) return true;
  const isNamed = tradeAhead.test(ahead);
  const isQuoted = /["“„«][^"“”„«»]{0,30}$/u.test(ahead) && /^[^"“”„«»]{0,40}["”“»]/u.test(rest);
  const isName = titled.test(said) && !nounsUpper.test(said);
  return (
    (isNamed || isQuoted || isName) &&
    !ownAhead.test(ahead) &&
    !pageBehind.test(rest) &&
    !ofPet(text)
  );
}

function ofPet(text: string): boolean {
  return rewards.test(text) || strip.test(text) || signs.test(text);
}

const lead = /^(?:and|und|y|et|e|en|i|и)\s/iu;
const lost =
  /(?<!\p{L})(?:(?:lost|missing) (?:pet )?(?:cat|dog|kitten|puppy|pet|parrot|budgie|bird|rabbit|tortoise|hamster|ferret)|(?:vermisst|entlaufen|gesucht)[:,]? (?:hund|hündin|katze|kater|welpe|kaninchen|papagei|wellensittich)|(?:hund|hündin|katze|kater|welpe|kaninchen|papagei|wellensittich) (?:entlaufen|vermisst|weggelaufen|gesucht)|(?:perr[oa]|gat[oa]|gatit[oa]|perrit[oa]|mascota|loro|cachorr[oa]|cão) (?:perdid|extraviad|desaparecid)[oa]|(?:chat(?:te)?|chien(?:ne)?|chaton|chiot|lapin|perroquet) (?:perdu|disparu)e?|(?:gatt[oa]|cane|cagnolin[oa]|gattin[oa]|pappagallo) (?:smarrit|pers|scompars)[oa]|(?:vermiste|weggelopen) (?:kat|hond|poes|kater)|(?:kat|hond|poes|kater) (?:vermist|weggelopen|kwijt)|zagin(?:ął|ęła) (?:pies|kot|kotka|suczka|papuga)|kayıp (?:kedi|köpek|kuş)|(?:пропал[аи]?|потерял(?:ся|ась)) (?:собака|кот|кошка|п[её]с|щенок|кот[её]нок|попугай))(?!\p{L})|寻(?:猫|狗|宠)(?:启事)?|(?:走失|丢失)(?:的)?(?:猫|狗|宠物)|迷(?:子の?|い)(?:猫|犬|ペット|インコ)|(?:고양이|강아지|반려견|반려묘)를? (?:찾습니다|찾아요)|실종 ?(?:고양이|강아지)|(?:खोया|खोई|गुम) (?:हुआ |हुई )?(?:कुत्ता|बिल्ली)|(?:قطة|قط|كلب) (?:ضائعة?|مفقودة?)/iu;
/** A place for all lost pets. */
const ofMany =
  /(?<!\p{L})(?:lost and found|people can (?:post|report|list)|shelter|database|lost pets|tierheim|refugio|refuge|rifugio|asiel|schronisk\p{L}{1,2}|приют\p{L}{0,2})(?!\p{L})/iu;
const titled = /^\p{Lu}\p{Ll}+ (?:\p{L}+ )?\p{Lu}\p{Ll}/u;
/** German has upper case in every noun. */
const nounsUpper = /hund|hündin|katze|kater|welpe|kaninchen|papagei|wellensittich/iu;
const ownAhead =
  /(?<!\p{L})(?:my|our|mein\p{L}{0,2}|unser\p{L}{0,2}|mi|nuestr[oa]|mon|ma|notre)\s$/iu;
const pageBehind = /^:?\s(?:web ?)?(?:page|poster|flyer|site|notice|sign)(?!\p{L})/iu;
const signs =
  /(?<!\p{L})(?:(?:missing|lost|gone|vermisst|weg|desaparecid[oa]|perdid[oa]|disparue?|perdue?|scompars[oa]|smarrit[oa]|vermist|zaginion[ya]) (?:since|from (?:our|my|the)|seit|desde|depuis|da|dal|sinds|od)|last seen|zuletzt gesehen|vist[oa] por última|vue? (?:pour la )?dernière|visto l[’']ultima|laatst gezien|ostatnio widzian\p{L}|have you seen|ran away|answers to|microchip\p{L}{0,4}|wearing|with an? (?:\p{L}{2,8} )?collar|please help|help (?:us )?find)(?!\p{L})/iu;
const tradeBehind =
  /^['’]?s?\s(?:(?:&|and)\s)?(?:(?!near|around|from|behind|outside|opposite|close|since|last|page|called|named|missing|with)\p{L}{3,10}\s)?(?:caf[eéè]|caff[eè]|coffee|roaster[sy]?|bar|pub|tavern|saloon|inn|hotel|hostel|restaurant|ristorante|restaurante|diner|kitchen|grill|bistro|bakery|records|recordings|music|band|brew\p{L}{2,5}|distillery|winery|vineyards?|wines?|books?|bookshop|bookstore|press|publish\p{L}{2,3}|studios?|gallery|films?|pictures|productions|media|games?|podcast|blog|apparel|clothing|boutique|shop|store|company|co|ltd|llc|inc|design|agency|theat(?:re|er)|festival|tattoos?|grooming|walkers?|train(?:er|ing)|tracking|recovery|detectives?|finders?|ranch|farm|trail|verlag|kneipe)(?![\p{L}-])/iu;
const tradeAhead =
  /(?<!\p{L})(?:caf[eéè]|caff[eè]|bar|pub|restaurant|restaurante|ristorante|bistrot?|band|group|novel|book|story|film|movie|album|song|game|brand|shop|brewery|hotel|libro|livre|livro|romanzo|novela|roman|buch|called|named|titled|namens|llamad[oa]|appelée?|chiamat[oa]|chamad[oa])\s(?:["“„«]\s?)?(?:(?:the|el|la|le|il|lo|o|a|das|der|die)\s)?$/iu;
const rewards =
  /(?<!\p{L})(?:reward|finderlohn|belohnung|recompensa|récompense|ricompensa|beloning|nagroda|ödül|вознаграждени\p{L})(?!\p{L})|酬谢|悬赏|重谢|謝礼|사례금|इनाम|مكافأة/iu;
/** What asks for the page. */
const page =
  /(?<!\p{L})(?:pages?|web ?sites?|sites?|posters?|flyers?|print\p{L}{0,6}|seite|webseite|plakat|aushang|ausdruck\p{L}{0,3}|drucken|página|pagina|sitio|cartel|imprim\p{L}{1,5}|affiche|stampa\p{L}{0,4}|volantino|cartaz|afdruk\p{L}{0,4}|stron[aęy]|plakat|druk\p{L}{0,6}|sayfa\p{L}{0,3}|afiş|yazdır\p{L}{0,6}|страниц\p{L}{1,2}|сайт|плакат|листовк\p{L}|распечат\p{L}{2,4})(?!\p{L})|网页|页面|打印|海报|ページ|ポスター|印刷|페이지|포스터|인쇄|पेज|पोस्टर|صفحة|ملصق|طباعة/iu;
const strip =
  /tear[- ]?(?:off|away)|abrei(?:ß|ss)\p{L}{0,8}|arranc\p{L}{1,4}|tiras? (?:con|para|de)|languettes|destac\p{L}{1,5}|strappar\p{L}|linguette|afscheur\p{L}{0,8}|do odrywania|odryw\p{L}{2,6}|koparıl\p{L}{1,6}|отрывн\p{L}{2,3}|可撕|撕下|切り取り|ちぎ|뜯|떼어|फाड़|للقطع/iu;
