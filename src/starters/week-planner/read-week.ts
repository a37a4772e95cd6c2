import { allMatches } from '../../workspace/text/all-matches.ts';
import { namedList } from '../shared/named-list.ts';

/** The rows that a request names: meals, hours, numbered lessons; empty without any. */
export function rowsIn(message: string, meals: readonly string[]): readonly string[] {
  const named = namedList(message, rowWords)?.filter(
    (row) => !/^(?:mon|tue|sun|mo|so)/iu.test(row),
  );
  const own = allMatches(message, mealWords).map(([meal]) => meal);
  const said = [...new Set(own.map((meal) => meal.charAt(0).toUpperCase() + meal.slice(1)))];
  if (said.length > 1) return said.slice(0, 6);
  if (asksForMeals(message)) return meals;
  const { from, to, evening } = hours.exec(message)?.groups ?? {};
  const isLate = Number(to) < Number(from) || (evening !== undefined && Number(to) < 12);
  const [start, end] = [Number(from), isLate ? Number(to) + 12 : Number(to)];
  if (end > start && end <= 24)
    return Array.from({ length: end - start }, (_, hour) => `${start + hour}:00`);
  const count = Number(
    lessons.exec(message)?.slice(1).find(Boolean) ?? (timetable.test(message) ? 8 : 0),
  );
  if (count > 1 && count <= 12) return Array.from({ length: count }, (_, at) => `${at + 1}`);
  return named?.slice(0, 12) ?? [];
}

/** What is eaten is planned. */
export function asksForMeals(message: string): boolean {
  return meal.test(message);
}

/** Monday to Friday or Saturday, or all seven days. */
export function dayCount(message: string): 5 | 6 | 7 {
  if (toSaturday.test(message)) return 6;
  return workdays.test(message) || (timetable.test(message) && !sunday.test(message)) ? 5 : 7;
}

/** The subjects of a timetable that a request names. */
export function subjectsIn(message: string): readonly string[] {
  return timetable.test(message) ? (namedList(message, subjects)?.slice(0, 20) ?? []) : [];
}

const subjects =
  'subjects?|fächern?|materias|asignaturas|matières|matérias|disciplinas|materie|vakken|przedmiot\\p{L}{0,2}|dersler\\p{L}{0,3}|предмет\\p{L}{1,2}|科目|学科|教科|과목|विषय|المواد';
const toSaturday =
  /(?:-|–|to|bis|a|al|à|au|tot(?: en met)?|do|по|до|到|至|から|부터)\s?(?:sat(?:urday)?|samstag|sonnabend|sábado|samedi|sabato|zaterdag|soboty|суббот[уы]|周六|土曜?|토요일)(?!\p{L})/iu;

/** A timetable is the same each week. */
export function isTimetable(message: string): boolean {
  return timetable.test(message);
}

/** What a planner leaves to people. */
export function leftOutOfPlanner(message: string): readonly string[] {
  return generated.test(message)
    ? ['a shopping list made from the meals: the page has one to write by hand']
    : [];
}

const rowWords =
  'rows?|meals?|slots?|times? slots?|mahlzeiten|zeilen|comidas|filas|repas|lignes|refeições|linhas|pasti|righe|maaltijden|rijen|posiłki|wiersze|öğünler|satırlar|приёмы пищи|строки|行|餐';
const meal =
  /(?<!\p{L})(?:meals?|menu plan\p{L}{0,4}|dinner plan\p{L}{0,4}|essens?plan\p{L}{0,3}|speiseplan\p{L}{0,3}|mahlzeit\p{L}{0,2}|comidas|menú|repas|menus?|refeiç\p{L}{2,3}|cardápio|past[io]|menù|maaltijd\p{L}{0,2}|weekmenu|eetplanner|posiłk\p{L}{1,3}|jadłospis\p{L}?|yemek|öğün\p{L}{0,3}|питани\p{L}|меню|блюд\p{L}{0,2})(?!\p{L})|菜单|餐|食谱|献立|食事|식단|식사|खाना|भोजन|وجبات|الوجبات/iu;
const mealWords =
  /(?<!\p{L})(?:breakfast|lunch|dinner|supper|snacks?|frühstück|mittagessen|abendessen|desayuno|almuerzo|comida(?!s)|merienda|cena|petit[- ]déjeuner|déjeuner|dîner|goûter|café da manhã|almoço|lanche|jantar|colazione|pranzo|merenda|ontbijt|avondeten|śniadanie|obiad|kolacja|kahvaltı|öğle yemeği|akşam yemeği|завтрак|обед|ужин|полдник)(?!\p{L})|早餐|午餐|晚餐|朝食|昼食|夕食|아침|점심|저녁|नाश्ता|दोपहर का खाना|रात का खाना|الفطور|الغداء|العشاء/giu;
const hours =
  /(?<![\d:.])(?<from>[5-9]|0[5-9]|1\d)(?:[:.]00)?\s?(?:am|h|uhr)?\s?(?:-|–|to|bis|a|à|às|al|tot|do|до|から|부터|到)\s?(?<to>\d{1,2})(?:[:.]00)?\s?(?:(?<evening>pm)|h|uhr|o['’]?clock|時|시|点)?(?![\d%])/iu;
const lessons =
  /(?<!\d)(\d{1,2}) (?:hours|ore|horas|heures|stunden|uren|godzin\p{L}?|saat|часов) (?:a day|per day|al giorno|al día|por d[ií]a|par jour|am tag|pro tag|per dag|dziennie|günde|в день)|(?<!\d)(\d{1,2})\s(?:periods?|lessons?|class(?:es)?|stunden|clases|cours|aulas|lezioni|lesuren|lekcji|ders|уроков)(?!\p{L})/iu;
const timetable =
  /(?<!\p{L})(?:timetables?|class schedule|school schedule|stundenplan|horario (?:escolar|de clases)|emploi du temps|horário (?:escolar|de aulas)|grade horária|orario (?:scolastico|delle lezioni)|lesrooster|rooster|plan lekcji|ders programı|расписание (?:уроков|занятий))(?!\p{L})|课程表|课表|時間割|시간표|टाइम ?टेबल|جدول (?:ال)?(?:حصص|دروس)/iu;
const workdays =
  /(?:mon(?:day)?|mo|montag|lunes|lundi|segunda|lunedì|maandag|ma|poniedziałku?|pazartesi|понедельника?|пн|周一|月曜?)\s?(?:-|–|to|bis|a|au|à|al|tot en met|tot|t\/m|do|по|до|到|から|〜)\s?(?:fri(?:day)?|fr|freitag|viernes|vendredi|sexta|venerdì|vrijdag|vr|piątku|cuma|пятниц[уы]|пт|周五|金曜?)(?!\p{L})|weekdays only|school days|werktage/iu;
const sunday =
  /sunday|sonntag|domingo|dimanche|domenica|zondag|niedziel|pazar|воскресень|周日|日曜|일요일|रविवार|الأحد/iu;
const generated =
  /(?:generat|creat|mak|produc|turn)\p{L}{1,4} (?:\p{L}{1,10} ){0,4}(?:shopping|grocery) list|einkaufsliste (?:automatisch|erstell|generier)\p{L}{0,4}|(?:genera|crea)\p{L}{0,2} (?:la |una )?lista (?:de (?:la )?compras?|della spesa)|génère (?:une |la )?liste de courses|(?:gera|cria)\p{L}{0,2} (?:a |uma )?lista de compras|maakt (?:een )?boodschappenlijst|生成购物清单|買い物リスト(?:を)?(?:自動|作成)/iu;
