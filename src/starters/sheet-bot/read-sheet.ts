import type { PlanCommand } from '../../contracts/job/plan.ts';
import { namedList } from '../shared/named-list.ts';
import { optionName, readCommandFields } from '../shared/reading/read-command-fields.ts';
import { planCommands } from '../shared/named-commands.ts';
import { sheetCommands } from './commands.ts';

/** A field of a sheet. */
export interface SheetField {
  /** As Discord takes it for an option. */
  readonly name: string;
  readonly label: string;
  readonly isNumber: boolean;
  /** What may be chosen; empty for anything. */
  readonly choices: readonly string[];
}

/** A command that adds to a number of a sheet, as in "/hp -3". */
export interface SheetChange {
  readonly command: string;
  readonly field: string;
}

/** What a request says of sheets. */
export interface Sheet {
  readonly fields: readonly SheetField[];
  readonly changes: readonly SheetChange[];
}

/**
 * Reads the fields of a sheet, their choices, and the commands that change numbers.
 *
 * @example
 * readSheet('/sheet create (name, class, hp), /sheet view, /hp +5 or -3. Classes: Mage, Rogue', 'sheet create');
 * // { fields: [{ name: 'name', … }, { name: 'class', choices: ['Mage', 'Rogue'], … }, { name: 'hp', isNumber: true, … }],
 * //   changes: [{ command: 'hp', field: 'hp' }] }
 */
export function readSheet(text: string, command: string): Sheet {
  const head = text.slice(0, 4000);
  const [parent = '', sub = ''] = command.split(' ');
  const at = head.toLowerCase().indexOf(sub === '' ? `/${parent}` : `/${parent} ${sub}`);
  const rest = at < 0 ? '' : head.slice(at + command.length + 1);
  const named = readCommandFields(rest).filter((label) => optionName(label) !== 'user');
  const labels = named.length > 0 ? named : usualFields;
  const fields = labels.map((label) => ({
    name: optionName(label),
    label: label.charAt(0).toUpperCase() + label.slice(1),
    isNumber: number.test(label),
    choices: choicesOf(label, head),
  }));
  const numbers = fields.filter(({ isNumber }) => isNumber);
  const changes = changedIn(head).flatMap((name) => {
    const field = numbers.find((one) => isShortFor(name, one.label)) ?? numbers[0];
    return field === undefined ? [] : [{ command: name, field: field.name }];
  });
  return { fields, changes: changes.slice(0, 5) };
}

/** Whether a request describes sheets by their commands. */
export function describesSheet(text: string): boolean {
  return changedIn(text).length > 0 && creates.test(text.slice(0, 4000));
}

/** Their commands. */
export function readSheetCommands(text: string): readonly PlanCommand[] {
  const changes = changedIn(text.slice(0, 4000)).map((name) => ({
    name,
    description: 'Adds to a number of your sheet, or takes from it.',
  }));
  return [...planCommands(text, sheetCommands), ...changes];
}

const usualFields = ['name', 'class', 'hp'];

/** "/hp +5 or -3" */
function changedIn(text: string): readonly string[] {
  const found = [...text.toLowerCase().matchAll(changed)].map(([, name = '']) => name);
  return [...new Set(found)];
}

const changed =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/([\p{L}\p{M}\p{N}_-]{1,32})\s(?:<?[+±−-]\s?\/?\s?-?\d{0,4})(?![\p{L}\p{N}])/giu;
const creates =
  /\/[\p{L}\p{M}\p{N}_-]{1,32}\s(?:create|new|add|make|crear|nuevo|nueva|erstellen|neu|anlegen|créer|creer|nouveau|nouvelle|criar|novo|nova|crea|nuovo|nuova|maken|nieuw|utwórz|nowa|oluştur|yeni|создать|новый|创建|作成|만들기|बनाएँ|إنشاء)(?!\p{L})/iu;

/** "hp" of "hit points" and of "HP". */
function isShortFor(name: string, label: string): boolean {
  const words = label.toLowerCase().split(/[\s-]+/u);
  const initials = [
    words.map((word) => word.charAt(0)).join(''),
    words
      .filter((word) => word.length > 3)
      .map((word) => word.charAt(0))
      .join(''),
  ];
  return optionName(label) === name || initials.includes(name) || words.includes(name);
}

/** "Classes: Mage, Rogue" for a field "class". */
function choicesOf(label: string, text: string): readonly string[] {
  const stem = label
    .toLowerCase()
    .slice(0, 5)
    .replaceAll(/[^\p{L}\p{M}]/gu, '');
  if (stem.length < 3 || number.test(label)) return [];
  const list = namedList(
    text.replace(/\([^()\n]{0,200}\)/gu, ''),
    `${stem}\\p{L}{0,6}(?:\\s\\p{L}{1,14})?`,
  );
  return (list ?? []).slice(0, 25);
}

const number =
  /(?<!\p{L})(?:hp|pv|pg|lp|tp|mp|xp|ac|hit ?points?|health|points?|level|lvl|age|strength|dexterity|constitution|intelligence|wisdom|charisma|str|dex|con|int|wis|cha|mana|gold|money|armou?r|speed|leben|lebenspunkte|stufe|stärke|vida|puntos|nivel|edad|fuerza|oro|vie|niveau|force|or|âge|pontos|nível|idade|força|ouro|punti|livello|forza|punten|levens|leeftijd|kracht|goud|punkty|poziom|życie|siła|can|seviye|güç|altın|жизни|уровень|сила|золото|очки|生命|等级|金币|体力|レベル|체력|레벨|골드|स्तर|अंक|مستوى|صحة|نقاط|ذهب)(?!\p{L})/iu;
