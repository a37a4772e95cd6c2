import { menusIn } from './read-role-groups.ts';
import { colourOfRole } from './role-colours.ts';

/**
 * The colours of their names among which members choose: each is a role; empty where a request asks for none.
 *
 * @example
 * readNameColours('click a button to get a name colour: red, blue, dark green'); // ['Red', 'Blue', 'Dark green']
 */
export function readNameColours(text: string): readonly string[] {
  const head = text.slice(0, 4000);
  if (!ofNames.test(head) || menusIn(head).length > 1) return [];
  const items = head.split(separators).map((item) => item.trim());
  const isColour = items.map((item) => item.length < 24 && colourOfRole(lastOf(item)) !== '');
  const from = isColour.findIndex((one, at) => one && isColour[at + 1] === true);
  if (from < 0) return [];
  const behind = isColour.slice(from);
  const end = behind.indexOf(false);
  // "red, blue, green with buttons"
  const [next = ''] = (end < 0 ? '' : (items[from + end] ?? '')).split(' ', 1);
  const more = colourOfRole(next) === '' ? [] : [next];
  const colours = [...items.slice(from, end < 0 ? undefined : from + end).map(lastOf), ...more];
  return [...new Set(colours.map((one) => one.charAt(0).toUpperCase() + one.slice(1)))].slice(
    0,
    20,
  );
}

/** "🔴 red" */
function lastOf(item: string): string {
  return item.replaceAll(/[^\p{L}\p{M}\s-]/gu, '').trim();
}

const separators =
  /[,，、;:：.!?。()（）\n/|]|\s(?:and|or|und|oder|y|o|et|ou|e|en|of|i|oraz|lub|ve|veya|и|или|और|या)\s|(?<=\p{sc=Han})[和或]|と|\sو(?=\p{L}{3})/u;
const ofNames =
  /(?<!\p{L})(?:(?:user)?names?[ -]colou?rs?|nick(?:name)?[ -]colou?rs?|colou?red names?|colou?rs? (?:of|for) (?:your|their|the|my) (?:user)?(?:nick)?names?|colou?r[ -]roles?|namensfarben?|farbrollen?|farbe (?:des|ihres|seines) namens|colou?r(?:es)? d(?:e|el) (?:su )?(?:nombre|nick)|(?:roles|cargos) de color(?:es)?|roles? de couleurs?|rôles? de couleurs?|couleurs? d[eu] (?:leur |son )?(?:pseudo|nom)|cor(?:es)? d[eo] (?:seu )?(?:nome|nick)|cargos de cor(?:es)?|color[ei] del (?:proprio )?(?:nome|nick)|ruoli colorati|naamkleur(?:en)?|kleurrollen|kolor(?:y)? (?:nicku|nicków|imienia|nazwy)|(?:isim|nick|ad) reng\p{L}{1,4}|renk rolleri|renk rolü|цвет\p{L}{0,3} (?:ника|имени)|цветные роли)(?!\p{L})|名字(?:的)?颜色|昵称颜色|颜色身份组|名前の色|色ロール|닉네임 ?색|이름 ?색|색깔? ?역할|नाम का रंग|ألوان الأسماء|لون (?:الاسم|اسم)/iu;
