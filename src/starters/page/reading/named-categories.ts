import { namedList } from '../../shared/named-list.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** The categories that a request names: "categories: rent, food", "categories work/home". */
export function namedCategories(message: string): readonly string[] | undefined {
  const parts = partsIn(message);
  if (parts.length > 1) return parts;
  const behind =
    (divided.exec(message) ?? examples.exec(message))?.groups?.['list']?.split(/[、・,，や]/u) ??
    [];
  if (behind.length > 1) return behind.map((name) => name.trim());
  const joined = arabic.exec(message)?.groups?.['list']?.split(/[،,]\s?و?|\sو/u) ?? [];
  if (joined.length > 1) return joined.map((name) => name.trim());
  const before = asCategories.exec(message)?.groups?.['list']?.split(commas) ?? [];
  if (before.length > 1) return before;
  const groups = groupsOf(message);
  if (groups.length > 1) return groups;
  const text = message
    .replace(/(?<=\p{L})\/(?=\p{L})/gu, ' / ')
    // "支出分类有"
    .replace(/(?<=[\p{sc=Han}の])(?=分类|类别|分類|カテゴリ)/gu, ' ')
    .replace(unnamed, '. ')
    .replace(ended, '$<list>.');
  const all =
    namedList(text, words)
      ?.filter((name) => !sortedBy.test(name))
      .map((name) => name.replace(andMore, '')) ?? [];
  const end = all.findIndex((one) => wish.test(one));
  const cut = end < 0 ? all : all.slice(0, end);
  // "카테고리 식비 교통 주거, 월별 합계": where spaces alone stand between them, a comma ends the list.
  return spaced.test(cut[0] ?? '') ? cut[0]?.split(' ') : cut.length > 1 ? cut : undefined;
}

/** What stands behind categories and is none of them. */
const wish =
  /e[kx]s?port|эксп[oо]рт|导出|書き出|내보내|dark mode|modo e?o?scuro|dunkelmodus|log-?in(?!\p{L})|anmeld|regist|logow|inloggen|регистрац|реєстрац|chart|diagram|gr[aáà]fi[ck]|wykres|grafiek|график|діаграм|(?<!\p{L})(?:with|without|no|mit|ohne|con|sin|avec|sans|com|sem|senza|met|zonder|bez|без|utan|tanpa|so|that|damit|para que|чтобы|щоб|żeby)\s|(?<!\p{L})(?:(?:ein|aus)(?:tragen|geben|wählen|schreiben)|total\p{L}{0,6}|summe|suma|sumą|сумм\p{L}{1,2}|сум[аою]\p{L}?|итог\p{L}{0,3})(?!\p{L})/iu;
/** "mit Kategorie und Datum", "по категориям и с итогом": of categories nothing is said. */
const unnamed = letterPattern(
  `\\s(?=(?:and|und|y|et|e|en|i|ve|и|та|och|dan|và|with|mit|con|avec|com|met|z|с|med|dengan|\\p{Ll}{3,9}(?:tragen|geben|wählen|schreiben))(?!\\p{L}))(?<=(?<!\\p{L})(?:categor|kategor|catég|категор)\\p{L}{1,6}\\s)`,
);
const name = '[\\p{L}\\p{M}&/-]{2,20}(?: [\\p{L}\\p{M}&/-]{2,20})?';
const names = `${name}(?:, ${name}){0,8},? (?:and|or|und|oder|y|e|et|en|i|ve|и|или|और) ${name}`;
/** "nach Obst, Kühlregal und Haushalt sortiert", "grouped by aisle (veg, dairy, meat)", "sorted into A, B and C" */
const sorted = letterPattern(
  `(?<!\\p{L})(?:nach|in) (?<before>${names}) (?:sortier|gruppier|unterteil|aufgeteil|geordne|getrenn)|(?<!\\p{L})(?:group|sort|split|divid|organi[sz]|separat|agrupad|dividid|organizad|clasificad|group[ée]|class[ée]|tri[ée]|raggruppat|divis|gegroepeerd|gesorteerd|verdeeld|pogrupowan|podzielon)\\p{L}{0,4}(?: up)? (?:by|into|in|per|por|en|par|nach|na|op|według)(?!\\p{L})(?: \\p{L}{2,14}){0,2}?[:(]? ?\\(?(?<after>${names}|${name}(?:, ${name}){2,8}(?=[).;!?\\n]|$))`,
);
/** "reparti frutta, latticini e pane", "departments: fruit, dairy and bread" */
const departments = letterPattern(
  `(?<!\\p{L})(?:departments|aisles|abteilungen|secciones|pasillos|rayons|seções|corredores|setores|reparti|afdelingen|działy|działach|reyonlar|bölümler|отдел(?:ы|ам|ах))(?!\\p{L})[:(]? ?\\(?(?<after>${names})`,
);
/** "sections Clothes, Toiletries, Tech": names with capitals, and no further. */
const sections =
  /(?<!\p{L})(?:[Ss]ections|[Dd]epartments|[Bb]ereiche|[Aa]bschnitte|[Ss]ecciones|[Ss]eções|[Ss]ezioni|[Ss]ecties|[Ss]ekcje|[Bb]ölümler|[Рр]азделы)[:]?\s(?<after>\p{Lu}[\p{L}&-]{1,20}(?:(?:, |,? (?:and|und|y|e|et|en|i|ve|и) )\p{Lu}[\p{L}&-]{1,20}){1,8})(?=[,.;\n]|$)/u;
/** "categories by aisle" */
const sortedBy = /^(?:by|per|nach|por|par|op|według|по|for|für)\s/iu;
const spaced = /^\p{sc=Hang}{1,5}(?: \p{sc=Hang}{1,5}){2,7}$/u;
const commas = /, (?:(?:and|or|und) )?|,? (?:and|or|und|oder|y|e|et|en|i|ve|и|или|और) /u;
/** What tasks are sorted by, and no group of them. */
const isField =
  /^(?:(?:the |due )?(?:dates?|name|priorit\p{L}{1,3}|price|amount|title|alphabet\p{L}{0,9}|status|datum|fälligkeit|priorität|preis|fecha|prioridad|precio|échéance|prix|nom|nombre|prioridade|preço|data|priorità|prezzo|naam|prioriteit|prijs))$/iu;

/** "spending such as rent, food and fun" */
export function exampleNames(message: string): readonly string[] {
  return (
    suchAs
      .exec(message)
      ?.groups?.['list']?.split(commas)
      .map((one) => one.trim()) ?? []
  );
}

const suchAs = letterPattern(
  `(?<!\\p{L})(?:such as|like|wie|zoals|comme|come|como|jak|как|जैसे|مثل) (?<list>${names})(?=[.,;!?।)\\n]|$)`,
);

/** The groups that things are sorted into: "grouped by aisle (veg, dairy, meat)". */
export function groupsOf(message: string): readonly string[] {
  const parts = partsIn(message);
  if (parts.length > 1) return parts;
  const found = (sorted.exec(message) ?? departments.exec(message) ?? sections.exec(message))
    ?.groups;
  const groups = (found?.['before'] ?? found?.['after'])?.split(commas) ?? [];
  return groups.some((one) => isField.test(one))
    ? []
    : groups.map((one) => one.trim().replace(ofPart, ''));
}

/**
 * The parts of a shop or a list, in brackets or behind a colon, where "fruit and veg" is one of them.
 *
 * @example
 * partsIn('split by aisle (fruit and veg, dairy, meat)'); // ['fruit and veg', 'dairy', 'meat']
 */
function partsIn(message: string): readonly string[] {
  const { brackets, list = brackets } = parted.exec(message)?.groups ?? {};
  const said = (list ?? '')
    .split(/[,،、，;；]/u)
    .map((one) => one.trim().replace(andAhead, '').replace(andMore, ''))
    .filter((one) => one !== '');
  const cut = said.findIndex((one) => !isPart.test(one) || isField.test(one));
  const kept = cut < 0 ? said : brackets === undefined ? said.slice(0, cut) : [];
  if (kept.length === 0) return [];
  // "dairy, meat and bread" ends with two, "dairy, meat, fruit and veg" with one.
  const isOne = (one: string): boolean => one.split(commas).every((word) => produce.test(word));
  const ends = kept.at(-1)?.split(commas) ?? [];
  return ends.length === 2 &&
    !isOne(ends.join(' and ')) &&
    kept.slice(0, -1).every((one) => !commas.test(one) || isOne(one))
    ? [...kept.slice(0, -1), ...ends]
    : kept;
}

const partNoun =
  '(?:läden|geschäften?|stores?|shops?|winkels?|tiendas?|magasins?|negozi|lojas?|sklep\\p{L}{1,3}|aisles?|departments?|sections?|abteilung(?:en)?|warengruppen?|bereiche?n?|secci(?:ón|ones)|pasillos?|rayons?|seç(?:ão|ões)|setor(?:es)?|corredor(?:es)?|repart[oi]|cors[ie][ae]?|afdeling(?:en)?|schap(?:pen)?|dział(?:y|ów|ach|ami|u)?|reyon\\p{L}{0,8}|bölüm\\p{L}{0,8}|отдел\\p{L}{0,3}|раздел\\p{L}{0,3}|відділ\\p{L}{0,4}|розділ\\p{L}{0,4}|bagian|rak|lorong|quầy|gian hàng|khu vực|avdelning(?:ar)?|विभाग)(?!\\p{L})';
const categoryNoun =
  '(?:pro[jy]e[ck]?t(?:s|os|e?n?|i|y)|progetti|проект\\p{L}{1,3}|kategori\\p{L}{0,5}|categor(?:y|ies|ías?|ias?|i[ae])|categorieën|catégories?|kategorien?|категор\\p{L}{1,5}|danh mục|श्रेणि?\\p{L}{0,4})(?!\\p{L})';
/** "sorted by aisle produce, dairy" */
const ofPart = letterPattern(`^${partNoun}\\s(?=\\p{L})`);
/** Whether the parts of a shop or a list are asked for: "by aisle". */
export function asksForParts(message: string): boolean {
  return aPart.test(message);
}

const partNounOfHan =
  '(?:(?:类别|分类|类|分区|区域|区)(?:分组|整理|排列)?|(?:売り?場|カテゴリー?|分類|コーナー)(?:ごと|別)?(?:に|で)?(?:分け(?:る|て|られる)?|分類(?:する|して)?)?|(?:코너|카테고리|분류|구역|매장)(?:별)?(?:로)?\\s?(?:나누기|나눠서|나눠|구분|정리)?|(?:ال)?(?:أقسام|قسم|فئات|تصنيفات))';
const ahead = (nouns: string): string =>
  `(?:(?<!\\p{L})${nouns}(?:\\s\\p{L}{3,12}){0,2}|${partNounOfHan})\\s?`;
/** Behind "categories:" others read the list. */
const parted = letterPattern(
  `${ahead(`(?:${partNoun}|${categoryNoun})`)}[(（]\\s?(?<brackets>[^()（）\\n]{5,200})[)）]|${ahead(partNoun)}[:：]\\s?(?<list>[^.;:!?()\\n。：（）]{5,200})`,
);
const aPart = letterPattern(ahead(`(?:${partNoun}|${categoryNoun})`));
const isPart =
  /^(?!(?:with|and|mit|und|con|avec|com|met|z|с|ile|dengan|với|med|that|which|it|i|so|also|plus)\s)[\p{L}\p{M}&/’'・-]{1,22}(?: [\p{L}\p{M}&/’'・-]{1,22}){0,3}$/iu;
const andAhead =
  /^(?:and|or|und|oder|y|o|et|ou|e|en|of|i|lub|ve|и|или|та|й|dan|và|och)\s(?=\p{L})/iu;
const produce =
  /^(?:fr(?:uits?|ut[ao]s?|utt?a|ukt)|obst|früchte|fruit|owoce?|meyve|фрукт[ыи]|buah|trái cây|veg(?:gies|etables|g)?|gemüse|verduras?|légumes|groenten?|warzyw[ao]?|sebze|овощи|овочі|sayur(?:an)?|rau(?: củ)?|grönsaker|grönt)$/iu;

/** "食費、日用品、交通費に分けて", "식비, 교통비로 나눠서" */
const divided =
  /(?:^|[。．！？.!?\n：:]|(?<=[、,，])|(?<=[はを]|[을를은는]\s))\s?(?<list>[^\s、・,，。．：:をがはで]{1,12}(?:\s?[、・,，]\s?[^\s、・,，。．：:をがはで]{1,12}?){1,10})(?:(?:ごと|別)?に(?:分け|分類|わけ)|(?:으로|로)\s?(?:나누|나눠|구분|분류))/u;

/** "食費や交通費などの項目" */
const examples =
  /(?:^|[、,，。がをはで])(?<list>[^\s、・,，。をがはで]{0,11}[^\s、・,，。をがはでて](?:[、や][^\s、・,，。をがはで]{1,12}){1,10})などの?(?:項目|カテゴリ|費目|分類|種類)/u;
/** "animals, food and countries as categories" */
const asCategories = letterPattern(
  `(?<!\\p{L})(?:with |mit |con |avec |com |met )?(?<list>${names}) (?:as|als|como|comme|come) (?:the )?(?:categor|kategor|catég)`,
);

/** "تصنيفات أكل ومواصلات وفواتير": "and" is part of the word. */
const arabic =
  /(?:ال)?(?:تصنيفات|فئات|أقسام|بنود)\s?[:：]?\s?(?<list>\p{sc=Arab}{2,14}(?:(?:،\s?و?|\sو)(?!و?(?:مجموع|إجمالي|رسم|تقرير|ميزانية))\p{sc=Arab}{2,14}){1,8})/u;

/** "categories A, B and C, and it shows …": the list ends with what stands behind its "and". */
const ended = letterPattern(
  `(?<list>(?<!\\p{L})(?:categor|kategor|catég|categor|категор)\\p{L}{1,6}[^.!?\\n]{1,80},[^,.!?\\n]{1,40}\\s(?:and|und|y|et|e|en|i|ve|и|or|oder|o|ou)\\s[^,.!?\\n]{1,30}?)(?:,|(?=\\s(?:and|und|en)\\s))`,
);

/** "趣味など" */
const andMore =
  /(?<=\S)(?:など|等等?|\s등)$|\s(?:etc|usw)\.?$|(?<=\p{L})(?=\s\p{L})(?:\s(?:auf|ein|ab)?(?:schreiben|tragen|erfassen|verwalten|speichern|notieren|bijhouden|opschrijven|invullen))?(?:\s(?:kann|können|kan|kunnen|will|soll))?$/iu;

const words =
  'categor(?:y|ies)|kategorien?|catégories?|categorías?|categorias?|categori[ae]|categorieën|kategori\\p{L}*|категори\\p{L}*|категорі\\p{L}*|danh mục|类别|分类|カテゴリー?|分類|카테고리|분류|श्रेणी|श्रेणियाँ|श्रेणियां|فئات|الفئات|و?(?:ال)?فئة|(?:ال)?تصنيف(?:ات)?';
