import type { Language, StaticPlan } from '../../../contracts/job/plan.ts';
import { ofWhom, readProfession } from '../../shared/reading/profession.ts';
import { ukrainianThing } from '../../shared/reading/cases/ukrainian-words.ts';
import { nominativeOf } from '../../shared/reading/nominative-of.ts';
import { runBy } from '../../shared/reading/run-by.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/**
 * What a page is for, in the words of the request: "for my bakery" is "Bakery". Undefined in languages that
 * inflect it, and for words that say nothing.
 */
export function tradeIn(
  plan: Pick<StaticPlan, 'title'> & Partial<StaticPlan>,
  asked = '',
): string | undefined {
  const { language = 'en', title } = plan;
  const subject = (plan.subject ?? '').replace(degrees, '');
  const request = asked.replace(degrees, ',');
  const said = readProfession(request.slice(0, headCharacters)) ?? '';
  if (language === 'ru' || language === 'pl' || language === 'tr' || language === 'uk')
    return (
      bent(subject || (language === 'pl' ? request.slice(0, 90) : ''), title, language) ??
      ofSubject(said, { language, title }) ??
      bentSite(request, title, language)
    );
  const ahead = aheadOf[language]?.exec(request.replace(title, '¤'))?.groups?.['what'];
  if (ahead !== undefined) return title.includes(ahead) ? undefined : upperStart(ahead);
  return ofSubject(subject, { language, title }) ?? ofSubject(said, { language, title });
}

const headCharacters = 400;

/** "gabinetu fizjoterapii mgr Anny Wójcik": what somebody has studied is no trade. */
const degrees =
  /(?:\s(?:mgr|inż|lek|dent|dr|hab|prof|med|wet|проф|доктора|к\.\s?\p{Ll}\.\s?н)\.?){1,4}(?=\s\p{Lu})/gu;

function ofSubject(
  subject: string,
  { language, title }: { readonly language: Language; readonly title: string },
): string | undefined {
  if (!plain.has(language)) return undefined;
  const [named = ''] = subject.split(nameOf, 1);
  // "Hundeschule Pfotenkompass": what stands before the name.
  const at = named.indexOf(title);
  const ahead = at > 3 ? named.slice(0, at).replace(whose, '').trim() : '';
  // "St. Anne's community choir"
  const behind = at === 0 ? (kindBehind.exec(named.slice(title.length))?.[1] ?? '') : '';
  const bare = ahead === '' ? (behind || named.replace(whose, '')).replace(polite, '') : ahead;
  // A name begins with a capital; in German every noun does, and a trade stands behind "my" or "a".
  const isNamed =
    ahead === '' &&
    (language === 'de'
      ? bare === named && /^\S+\s(?!für\s)/u.test(named)
      : // "Georgian restaurant" of one that is called Tamada
        /^\p{Lu}(?!\p{Ll}{3,14}\s\p{Ll})/u.test(bare) || bare.includes(title));
  if (isNamed) return undefined;
  const [all = ''] = bare.split(
    language === 'de' ? /(?<!\sfür)\s(?!für\s)/u : /\s(?=\p{Lu})(?!\p{Lu}{2,4}(?:\s|$))/u,
    1,
  );
  const words = all
    .replace(
      /\s(?:(?:d[aeio]|della|of|for|für|para|pour|per|voor|van|von)\s(?:mis?|my|our|m[oa]n|nuestr[oa]s?|notre|minha|meu|noss[oa]|mi[oa]|mijn|onze?|ons|mein\p{L}{0,2})\s[^]*|(?:des?|di|da|dei|della|do|du|d['’]|von|of|by|par|por|door|przez|with|mit|avec|con|com|met|to|in(?:\sde)?|at|à|en|em|a|vicino|near|the|called|named|needs?(?:\san?)?)\s?)$/iu,
      '',
    )
    .replace(language === 'nl' ? /\svan$/u : '', '');
  const count = words.split(/\s+/u).length;
  const isTelling =
    words.length > 2 &&
    count < 5 &&
    !vague.test(words) &&
    !ofSite.test(words) &&
    !ofWhom.test(words) &&
    /^(?!\d)[\p{L}\p{N}\s&'’-]+$/u.test(words);
  const isTitle = words.includes(title) || title.toLowerCase().includes(words.toLowerCase());
  return isTelling && !isTitle ? upperStart(words) : undefined;
}

/** Where the name begins, or who runs it. */
const nameOf = letterPattern(
  `\\s?["“„«(,:]|\\s['‘]|\\s(?:llamad|called|named|namens|genannt|(?:${runBy})\\s)`,
);

/** "детского клуба «Искорка»", "szkoły językowej Lingua Most", "mahallemizdeki satranç kulübü Şah Mat" */
function bent(subject: string, title: string, language: Language): string | undefined {
  const at = subject.indexOf(title);
  const behind = at < 0 ? subject : subject.slice(at + title.length);
  const ours = language === 'tr' ? ourTurkish.exec(behind)?.groups?.['what'] : undefined;
  if (ours !== undefined) return upperStart(ownTurkish(ours));
  const ahead = (
    at < 0 ? subject.replace(language === 'tr' ? '' : personBehind, '') : subject.slice(0, at)
  )
    .replace(/[\s"„«]{1,3}$/u, '')
    .replace(/^[^]{0,60}(?:dla|для)\s|^stron[aę]\s|^\S{2,20}[dt][ea]ki\s/iu, '')
    .replace(/^(?:moje(?:go|j)|nasze(?:go|j)|моего|моей|нашего|нашей)\s/iu, '');
  if (!/^\p{Ll}{3}[\p{Ll}\s-]{2,40}$/u.test(ahead)) return undefined;
  const words = language === 'tr' ? ownTurkish(ahead) : nominativeOf(ahead, language);
  return words === undefined ? undefined : upperStart(words);
}

/** "lokantamız" is "lokanta", "kahvaltı mekânımız" "kahvaltı mekânı". */
function ownTurkish(words: string): string {
  return words.includes(' ')
    ? words.replace(/(?<=[ıiuü])m[ıiuü]z$/u, '').replace(/m(?<vowel>[ıiuü])z$/u, 's$<vowel>')
    : words.replace(/[ıiuü]?m[ıiuü]z$/u, '').replace(/ğ$/u, 'k');
}

/** "strona dla mojego gabinetu fizjoterapii we …", "сайт шахового клубу", "boya badana ustasıyım" */
function bentSite(request: string, title: string, language: Language): string | undefined {
  const { own = '', of = '' } = siteOf.exec(request.slice(0, 160))?.groups ?? {};
  const words =
    own === '' ? (language === 'uk' ? ukrainianThing(of) : nominativeOf(of, language)) : own;
  if (words === undefined || words === '' || words === title.toLowerCase()) return undefined;
  return title.toLowerCase().includes(words) ? undefined : upperStart(words);
}

const siteOf =
  /(?:(?<!\p{L})(?:stron\p{L}{1,3}(?: internetow\p{L}{1,2})?|wizytówk\p{L}|сайт(?:-визитк\p{L})?\p{L}{0,2}|страни(?:ц|чк)\p{L}{1,2}|сторінк\p{L}{1,2}|ленд[иі]нг)\s(?:(?:dla|для)\s)?(?:(?:moj|nasz|мо|наш)\p{L}{2,3}\s)?(?:(?:mał|niewielk|маленьк|невелик)\p{L}{2,3}\s)?(?<of>\p{Ll}{4,20}(?:(?<=korepetycji)\sz\s\p{Ll}{3,20})?(?:\s(?!w |we |na |ze? |в |во |у |на |со? |із |з |під |pod )\p{Ll}{3,20}){0,3})|(?<!\p{L})(?<own>(?:\p{Ll}{3,16}\s){0,2}\p{Ll}{3,16}[ıiuü])y[ıiuü]m(?=[\s,.]))/iu;

/** "репетитора Марины Соколовой", whom the title names in another case. */
const personBehind = /(?:\s\p{Lu}\p{Ll}{1,20}){2}$|^[^\p{Lu}]*$/u;

/** "adlı kahvaltı mekânımız" */
const ourTurkish =
  /^(?:\s(?:adlı|adında|isimli)(?:\sbir)?\s)?(?<what>\p{Ll}{3,20}(?:\s\p{Ll}{3,20})?m[ıiuü]z)$/u;

/** What stands before the name, here ¤: "给我的钢琴工作室“小音符”", "京都の小さな和菓子屋「つきのや」". */
const aheadOf: Partial<Readonly<Record<Language, RegExp>>> = {
  sv: /(?<!\p{L})(?:min|mitt|vår|vårt|för|till|åt)\s(?<what>\p{Ll}{4,24}(?:\s\p{Ll}{4,20})?)\s(?:som heter\s)?["“”]?¤/u,
  id: /(?<!\p{L})(?:untuk|buat|website|situs|halaman)\s(?:usaha\s)?(?<what>(?!saya|kami|aku|untuk|buat)\p{Ll}{4,20}(?:\s(?!saya|kami)\p{Ll}{4,20})?)\s(?:(?:saya|kami|bernama)\s){0,2}["“]?¤/u,
  vi: /(?<!\p{L})(?:cho|trang web|website|của)\s(?<what>(?!mình|tôi|em\s|cho\s|của\s)\p{Ll}{2,8}(?:\s\p{Ll}{2,8}){1,3}?)\s(?:tên\s)?["“]?¤/u,
  zh: /我是(?:一[名个位])?(?<what>\p{sc=Han}{2,6})¤|(?:做|建|制作|设计)(?:一个|个|一家)?(?<what>\p{sc=Han}{1,5}[店馆院厅社团室部校园])的?(?:网站|网页|官网|主页)|(?:我们?的|我家的|学校的|一[家个间所])小?(?<what>(?:(?![的我做])\p{sc=Han}){1,6}[店馆院厅社团室部校园坊屋吧队宿栈])(?=[,，]?(?:名?叫|["“「『]?¤|想?做一))/u,
  ja: /(?<what>(?!名前|店名|名称)[\p{sc=Han}\p{sc=Katakana}ー]{2,14})[「『]¤|^(?<what>[\p{sc=Han}\p{sc=Katakana}ー]{1,9}[室店塾院房園])の(?:ホームページ|サイト|HP)|^(?<what>[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]{2,14}?)の(?:お知らせ|案内|ご案内)(?:ページ|サイト)/u,
  ko: /^(?<what>\p{sc=Hangul}{2,8}(?:\s\p{sc=Hangul}{2,8}){0,2})\s(?:안내|소개|초대)\s?(?:페이지|홈페이지|사이트)|(?:\p{sc=Hangul}{2,8}(?:에 있는|에서|에|의)\s)?(?<what>\p{sc=Hangul}{2,8}(?:\s\p{sc=Hangul}{2,8})?(?<!이름|[은는을를의서]))\s["'‘“]¤/u,
  hi: /(?:मेर[ीे]|हमार[ीे]|अपन[ीे])\s(?<what>[\p{sc=Deva}\p{M}]{2,14}(?:\s[\p{sc=Deva}\p{M}]{1,14}){0,2})\s["“'‘]¤/u,
  ar: /(?:^|\s)ل(?<what>(?!ل)\p{sc=Arab}{3,14}(?:\s\p{sc=Arab}{3,14})?)\s(?:اسمها?|باسم)\s["“«]?¤|(?:^|\s)أنا\s(?<what>[\p{sc=Arab}\p{M}]{3,14}(?:\s[\p{sc=Arab}\p{M}]{3,14})?)\sاسمي\s¤/u,
};
/** Languages whose nouns stay as they are behind "for", or behind what somebody says to have. */
const plain: ReadonlySet<Language> = new Set([
  'en',
  'es',
  'fr',
  'pt',
  'it',
  'nl',
  'de',
  'pl',
  'ru',
]);
const whose = letterPattern(
  "^(?:(?:apresentação|presentación|présentation|presentazione|para|my|our|a|an|the|mi|mis|nuestr[oa]|une?|el|la|mon|ma|notre|le|les|meu|minha|nosso|nossa|o|os|um|uma|mio|mia|nostr[oa]|il|lo|mijn|onze|ons|een|de|het|meine?[nrm]?|unsere?[nrm]?|eine?[nrm]?|den|die|das|small|little|new|local|pequeñ[oa]|petite?|pequen[oa]|piccol[oa]|kleine?[nrs]?)\\s|\\p{L}{2,12}['’]s\\s){1,4}",
);
/** "stronę dla serwisu rowerowego": who asks for what, and no trade. */
const ofSite =
  /(?<!\p{L})(?:web ?sites?|pages?|webseiten?|seite|homepage|páginas?|pagina|sito|stron[aęyi]|сайт\p{L}{0,2}|страниц\p{L}{1,2})(?!\p{L})/iu;
const kindBehind =
  /^\s((?!(?:for|with|from|near|and|by|that|who|is|est|e[nst]?|und|y)\s)\p{Ll}{3,20}\s[\p{Ll}\s]{3,40}|reunion|choir|band|club|shop)$/u;
const polite = /\s(?:please|pls|svp|stp|bitte|por favor|per favore|aub|alsjeblieft)$/iu;
const vague =
  /^(?:startup|start-up|company|business|app|web ?app|project|product|thing|shop|site|website|page|empresa|firma|entreprise|azienda|bedrijf|negocio|dad|mom|friend|client|customers?|clients?|people|life|family|rue|calle|via|street|doing|having|getting|making)$/iu;
