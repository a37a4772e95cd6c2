import { allMatches } from '../../../workspace/text/all-matches.ts';
import { partsOf, splitFields } from '../../page/forms/split-fields.ts';
import { isKnown } from '../field.ts';
import { kindWords } from './kind-words.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/**
 * The names of the fields that a request lists for its entries, at most 12; empty where it lists none.
 *
 * @example
 * readFields('borrowed books: title, who, date back. Sort by date'); // ['Title', 'Who', 'Date back']
 */
export function readFields(message: string): readonly string[] {
  const runs = sentencesOf(message.slice(0, mostCharacters)).flatMap((sentence, index) =>
    runsIn(sentence, index > 0),
  );
  const [best] = runs.toSorted((one, other) => valueOf(other) - valueOf(one));
  const names = (best?.names ?? [])
    .filter((name, index) => !forWhom.test(name) && !(index === 0 && ofActs.test(name)))
    .map((name) => name.replace(mine, ''));
  return [...names, ...filteredBy(message, names)]
    .slice(0, 12)
    .map((name) => name.replaceAll('_', ' '));
}

/** "filter by watched": whether each is that. */
function filteredBy(message: string, names: readonly string[]): readonly string[] {
  const said = names.length < 2 ? '' : (filtered.exec(message)?.[1] ?? '');
  const name = [said, said.replace(/s$/u, '')].find((one) => kindWords.yes.whole.test(one));
  return name === undefined || names.some((one) => kindWords.yes.part.test(one))
    ? []
    : [upperStart(name)];
}

const filtered =
  /(?<!\p{L})(?:filter(?:ed|ing)?\sby|filtr(?:ar por|er par|er les|owanie po|are per|a per)|filter(?:en)? op|nach|по)\s(?:(?:if|las?|los?|as|os|les)\s)?(\p{L}{3,12})(?!\p{L})/iu;

/** "A log for my daughter, title, author" */
const forWhom =
  /^(?:for|für|para|pour|per|voor|dla) (?:my|our|mein|unser|mi|mon|ma|meu|minha|mio|mia|mijn|mo)/iu;

/** "log my runs, distance, time": each entry is one. */
const ofActs =
  /^(?:my |our )?(?:\p{L}+ )?(?:runs|rides|walks|hikes|swims|workouts|dives|flights|games|matches|we \p{L}{3,8})$/iu;
/** "track my plants, room": the plant. */
const mine = /^(?:my|our) (?=\p{L}{3})/iu;

interface Run {
  readonly names: readonly string[];
  /** How many of them are names that fields usually have. */
  readonly known: number;
}

const mostCharacters = 2000;

/** Of two equal ones that with the shorter names: it begins later. */
function valueOf({ names, known }: Run): number {
  return known * 2 + names.length - names.join('').length / 1000;
}

/** What stands between stops; a verb behind its object, as in Japanese, is one too. */
function sentencesOf(message: string): readonly string[] {
  return message
    .replace(verbBehind, '。')
    .replace(counted, ', ')
    .replace(ownAct, ' we ')
    .replace(unspaced, '$1, ')
    .replace(toWhom, '$1_')
    .replace(frenchUnit, ' in ')
    .replace(turkishEntry, '$1')
    .split(/[!?！？。।\n;；]|\.(?!\d|\p{Ll})(?<!(?<!\/)\b(?:no|Nr|n|z|B)\.)/u)
    .filter((part) => /\p{L}/u.test(part));
}

const verbBehind =
  /を(?=入力|記録|管理|登録|書|メモ|残|付け|つけ)|(?<=\p{sc=Hangul})[을를] (?=입력|기록|적|관리|저장|등록|쓰)|\s(?=डाल|लिख|भर|दर्ज|रख)/gu;

/** "and how many I read this year" */
const counted =
  /(?:\p{L}{1,4} )?(?<!\p{L})(?:how (?:many|much)|wie ?viele?|cuánt[oa]s?|combien|quant[oaie]s?|hoeveel|ile|сколько|скільки|kaç)(?!\p{L})[^,.;:()]{0,40}?(?<!\p{L})(?:year|month|week|jahr|monat|woche|año|mes|semana|année|mois|semaine|ano|mês|anno|mese|jaar|maand|rok|год|місяць|месяц|рік|yıl)(?!\p{L})/giu;

/** Whether a text asks how many there were in a year, a month or a week. */
export function countsByPeriod(text: string): boolean {
  return text.search(counted) !== -1;
}

/** "books i read": no Polish "and". */
const ownAct =
  /(?<=\p{L}) i (?=(?:a[lt]e|bought|buy|di?d|dr[aiu]nk|eat|finish|have|like|love|need|own|play|read|saw|take|took|tried|use|visit|want|watch|wear|(?!prze)\p{L}{3,9}(?=ed))(?:ed)?(?!\p{L}))/giu;

/** "sets reps weight" */
const unspaced =
  /(?<!\p{L})(sets|reps|weight|distance|duration|calories|sätze|wiederholungen|gewicht|series|repeticiones|peso|séries|répétitions|poids|repetições|serie|ripetizioni|подходы|повторения|вес) (?=(?:sets|reps|weight|distance|duration|calories|notes?|date|sätze|wiederholungen|gewicht|series|repeticiones|peso|séries|répétitions|poids|repetições|serie|ripetizioni|подходы|повторения|вес)(?!\p{L}))/giu;

/** "kilo gireyim": weight, which is entered. */
const turkishEntry =
  /(\p{L}{3,20})\s(?:gir(?:eyim|ebileyim|ilsin|ip)|yazayım|kaydedeyim|ekleyeyim)(?!\p{L})/giu;

/** "poids en kg" is one field: the Dutch "and" is no French "in". */
const frenchUnit =
  /\sen\s(?=(?:kg|km|cm|mm|g|ml?|l|min(?:utes)?|heures?|horas?|euros?|kilos?|pasos|pas|kcal)(?!\p{L}))/giu;

/** "an wen" begins with no article. */
const toWhom = /(?<!\p{L})(an|a|à) (?=we[nm]|qui(?!\p{L})|quién|chi(?!\p{L})|quem)/giu;

/** The lists of fields in a sentence: behind what introduces one, or the sentence itself. */
function runsIn(sentence: string, isLater: boolean): readonly Run[] {
  const openings = allMatches(sentence, opener).map(({ 0: { length }, index }) => index + length);
  const introduced = openings.flatMap((at) =>
    bestRun(withinBrackets(sentence.slice(at)), { isIntroduced: true, isLater }),
  );
  return [...introduced, ...bestRun(sentence, { isIntroduced: false, isLater })];
}

/** "feeding (left, bottle with ml), sleep": a list that begins in brackets ends with them. */
function withinBrackets(text: string): string {
  return /^[^()（）]*(?:[(（][^()（）]*[)）][^()（）]*){0,20}(?=[)）])/u.exec(text)?.[0] ?? text;
}

/** "with", "has a", "fields:", "where I enter" */
const opener =
  /[:：]\s?|\s[–—-]\s|(?<![\p{L}\p{N}])(?:with|has|have|having|includ(?:es?|ing)|contain(?:s|ing)|fields?(?: are| for)?|columns?(?: for)?|(?:enter|log|track|record|add|note|write down|keep|type in|save|store|want|need)|quiero|necesito|je veux|voglio|quero|хочу|where i (?:enter|log|put|note|write|add|type)|записыва\p{L}{1,3}|ввожу|указыва\p{L}{1,3}|notiere|trage|anoto|registro|je note|segno|noteer|zapisuję|mit|felder|spalten|eintrag\p{L}{1,3}|erfass\p{L}{1,3}|con|campos|columnas|tenga|apuntar|anotar|registrar|avec|champs|colonnes|noter|saisir|com|colunas|anotar|tenha|campi|colonne|met|velden|kolommen|z polami|z|ze|pola|kolumny|ile|alanlar\p{L}{0,3}|с полями|с|поля|столбцы|med|innehåll\p{L}{1,3}|fält(?:en)?|kolumner(?:na)?|dengan|berisi|kolom|với(?: các (?:trường|cột))?|gồm|bao gồm|các (?:trường|cột)|voi(?= (?:ten|cac))|з полями|з|із|зі|стовпці|вказую|записую|फ़ील्ड|मेरे|تحتوي على|فيها?|مع|حقول)(?!\p{L})[ :：]{0,2}|(?:包括|包含|字段|有|记录|記錄|填写|录入)[:：]?|項目は|항목은/giu;

function bestRun(
  text: string,
  { isIntroduced, isLater }: { isIntroduced: boolean; isLater: boolean },
): readonly Run[] {
  const runs: string[][] = [[]];
  for (const [index, part] of namesIn(text).entries()) {
    const isFirst = index === 0;
    // "Hive number, weight, date.": a sentence of nothing but fields begins with one.
    const isBare =
      isLater &&
      /^\s?\p{Lu}[\p{L}’'-]{1,16}(?: \p{Ll}[\p{L}’'-]{1,16}){0,2}$/u.test(part) &&
      part.search(opener) < 0;
    if (isName(part, isFirst && !isIntroduced && !isBare)) runs.at(-1)?.push(part);
    else if (isFirst || !isIntroduced) runs.push([]);
    else break;
  }
  return runs.flatMap((names) => {
    const known = names.filter((name) => isKnown(name) !== undefined).length;
    const isList = isIntroduced
      ? names.length > 1 && known > 0 && known * 3 >= names.length
      : names.length > 2 && known > 1 && known * 2 >= names.length;
    return isList ? [{ names, known }] : [];
  });
}

/** Twelve at a time: the parts of a longer text are no names. */
function namesIn(text: string): readonly string[] {
  const parts = partsOf(text).slice(0, 24);
  return parts.flatMap((part) => {
    const names = splitFields(part).map((name) =>
      name.replace(fresh, '').replace(ofEach, '').replace(whichOf, '$1'),
    );
    return names.length > 0 ? names : [''];
  });
}

/** "new plants", "a short note for each" */
const fresh =
  /^(?:(?:(?:i|we|you) )?(?:enter|put in|type in|fill in)|(?:j['’]|je |on )(?:ajoute|note|saisis|entre|inscris)|(?:segno|aggiungo|inserisco|scrivo|annoto)|new|neue?[nrs]?|nuev[oa]s?|nouve(?:aux?|lles?)|nov[oa]s?|nuov[ioae]|nieuwe?|nowe|yeni|нов(?:ые|ый|ая|ое)|ny(?:a|tt)?|нов(?:і|ий|а|е))\s/iu;
/** "which plants we watered" */
const whichOf = /^(?:which|what) (\p{L}{2,16}?)(?:(?<=[cs]h|ss|x)es|s)? (?:i|we) \p{L}{3,12}$/iu;
const ofEach =
  /\s(?:for|per|to|für|por|pour|para|voor|dla|для)\s(?:each|every|jede\p{L}|cada|chaque|ogni|elke?|każd\p{L}{1,3}|кажд\p{L}{2,3})(?:\s\p{L}{2,14})?$/iu;

function isName(part: string, isFirst: boolean): boolean {
  const words = part.replace(/[(（][^()（）]{0,100}[)）]/gu, '').trim();
  if (words === '' || words.includes(':')) return false;
  if (does.test(words) || totals.test(words) || charts.test(words) || doneBehind.test(words))
    return false;
  if (ofPage.test(words)) return false;
  if (/\d/u.test(words) && aims.test(words)) return false;
  const isCompact = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(words);
  if (isCompact ? [...words].length > 9 : words.split(/\s+/u).length > 6) return false;
  if (/\d/u.test(words) && isKnown(words) === undefined) return false;
  const isShort = words.split(/\s+/u).length <= 4;
  // "A log with name": what stands ahead is no name.
  return isFirst ? isKnown(words) === 'whole' : isShort || isKnown(words) !== undefined;
}

/** What is told to be done, and no field. */
const does =
  /^(?:و?(?:تقرير|بدون|من غير|زر)|laporan|tanpa|bisa|báo cáo|không|có thể|rapor\p{L}{0,2}|सिर्फ़?|बिना|रिपोर्ट|(?:or|oder|ou|lub|или)\s\p{L}|(?:start|stop|pause|enter|write|choose|pick|tap|click|select|type)s?\s(?:an?|the|my|it|in|hours|their)(?!\p{L})|(?:sehen|ver|veo|voir|vedere|zien|zobacz\p{L}{0,3}|widzieć|видеть)(?=\s\p{L})|(?:see|view|compare|check)\s(?:my|the|how|wh|all)\p{L}{0,4}|shows?|lets?|can|could|adds?|adding|edit(?:ing)?|deletes?|removes?|sort\p{L}{0,4}|filter\p{L}{0,4}|search\p{L}{0,4}|exports?|imports?|keeps?|saves?|stores?|warns?|marks?|highlights?|calculates?|make|build|create|i|it|we|that|which|should|must|please|also|dark|light|print\p{L}{0,4}|remind\p{L}{0,3}|notify|a (?:chart|graph|button|search|filter)|local ?storage|mobile|in dark|thanks?|zeig\p{L}{0,3}|soll\p{L}{0,3}|bitte|kann|man|ich|es|sortier\p{L}{0,4}|filter\p{L}{0,4}|such\p{L}{0,4}|export\p{L}{0,6}|speicher\p{L}{0,3}|markier\p{L}{0,3}|berechne\p{L}{0,2}|überfällige\p{L}?|que|quiero|y que|muestr\p{L}{1,3}|guard\p{L}{1,4}|orden\p{L}{1,5}|filtr\p{L}{1,5}|busc\p{L}{1,5}|calcul\p{L}{1,4}|avise|qui|je|affich\p{L}{1,4}|trier|triable|filtr\p{L}{1,4}|recherch\p{L}{1,3}|export\p{L}{1,3}|calculer|mostr\p{L}{1,4}|orden\p{L}{1,5}|salv\p{L}{1,4}|dá pra|deve|che|mostra\p{L}{0,3}|ordin\p{L}{1,5}|cerca\p{L}{0,2}|calcola\p{L}{0,2}|toon|laat|sorteer\p{L}{0,2}|filter\p{L}{0,2}|zoek\p{L}{0,2}|bereken|bewaar|pokaż|pokazuj\p{L}|sortow\p{L}{2,5}|filtrow\p{L}{2,5}|wyszuk\p{L}{2,6}|zapis\p{L}{2,5}|żeby|olsun|göster\p{L}{0,4}|sırala\p{L}{0,4}|filtrele\p{L}{0,4}|ara\p{L}{1,4}|kaydet\p{L}{0,4}|показыв\p{L}{1,4}|покажи|чтобы|сортир\p{L}{2,6}|visa[rs]?(?= \p{L})|sök\p{L}{0,4}|sorter\p{L}{2,4}|som|ska|man|kunna|gärna|tampilkan|urutkan|simpan|bisa|yang|cari|hitung|hiển thị|sắp xếp|tìm|lưu|có thể|tính|показу\p{L}{1,4}|щоб|який|сортув\p{L}{2,6}|фільтр\p{L}{0,6}|пошук\p{L}{0,2}|зберіга\p{L}{1,4}|можна|треба|потрібн\p{L}|фильтр\p{L}{0,6}|поиск\p{L}{0,2}|искать|сохран\p{L}{2,5}|нужн\p{L}|можно)(?!\p{L})|^(?:能|可以|要|做|请|帮|自动|支持|显示|统计|导出|搜索|排序|筛选|保存|わかる|作っ|検索|並べ|表示|保存|검색|정렬|저장|보여|만들|दिख|खोज|बना|ابحث|اعرض|يعرض|يحسب|ترتيب|بحث|أريد|عايز)|(?:ください|て欲しい|てほしい|해 ?줘|해주세요|주세요|できる(?:ように)?|가능하게|있게|बनाओ|बना दो|चाहिए|हो|olsun)$/iu;
/** "month view", "one per day" */
const ofPage =
  /^(?:(?:with )?(?:an? )?(?:day|week|month|year|calendar|list|daily|weekly|monthly) (?:view|overview)|one (?:per|a|each|every) day|(?:mit )?(?:tages|wochen|monats|jahres|kalender)(?:ansicht|übersicht)|(?:ein(?:er|e|s)?) pro tag|(?:con )?vista (?:semanal|mensual|mensile|settimanale)|un[ao]? (?:por|al) día|vue (?:par )?(?:mois|semaine|mensuelle|hebdomadaire)|une? par jour|visão (?:mensal|semanal)|um[a]? por dia|un[oa]? al giorno|(?:maand|week)(?:weergave|overzicht)|één per dag|widok (?:miesiąca|tygodnia))$/iu;
/** Turkish says behind a thing what is done with it. */
const doneBehind =
  /\s(?:(?:an)?sehen|(?:an)?zeigen|(?:filt|sort)[eio]\p{L}{2,4})$|\s(?:göster|hesapla|çiz|listele|sırala|hatırlat|hesapl)\p{L}{1,8}$|\s(?:표시|알림|보기)$/iu;
/** "target weight 70" is a setting. */
const aims =
  /^(?:hedef|goal|target|my goal|ziel|mein ziel|meta|mi meta|objectif|mon objectif|obiettivo|doel|cel|цель)(?!\p{L})|^(?:目标|目標|목표)/iu;
const charts =
  /^(?:(?:مع )?(?:ال)?(?:رسم|مخطط) (?:ال)?بياني)|^(?:مع )?(?:ال)?مجموع|^(?:\p{L}{1,9} ){0,3}(?:courbes?|curves?|curvas?|kurven?|charts?|graphs?|diagramme?|gráfic[oa]s?|graphiques?|grafic[oi]|grafiek(?:en)?|wykresy?|grafik|графики?|диаграммы?)(?: (?:of|over|for|der|des|von|de|du|del|della|do|da|van|z|по|про) .{1,30})?$|^(?:图表|グラフ|그래프|ग्राफ)$/iu;
const totals =
  /^personal (?:best|record)|^(?:(?:the|show|a|and|with|running|weekly|monthly|yearly|daily|overall|el|le|la|o|il|het|die|der)\s)?(?:totals?|sums?|averages?|subtotals?|gesamt\p{L}{0,12}|summen?|durchschnitt|totale?s?|sumas?|promedio|somme|moyenne|total a|soma|média|somma|media|totaal|som|gemiddelde|sum[aęy]|razem|średni\p{L}|toplam\p{L}{0,3}|ortalama|итог\p{L}{0,2}|всего|средн\p{L}{2}|summa|totalt|genomsnitt|rata-rata|tổng|trung bình|разом|середн\p{L}{1,2}|підсум\p{L}{1,3})(?:$|\s)|^(?:合计|总计|总|平均|合計|합계|총|कुल|औसत|(?:ال)?(?:مجموع|إجمالي|متوسط))/iu;
