import { readRole } from '../shared/reading/commands/read-server-words.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';
import { emojiOf } from '../page/games/reading/emoji-of.ts';
import { thing } from '../page/games/reading/thing.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** An emoji and the role that it stands for. */
export interface RolePair {
  readonly emoji: string;
  readonly role: string;
}

/**
 * The roles that a request ties to emoji, at most 20: with the sign itself or its name in words.
 *
 * @example
 * readRolePairs('🎨 = Painter, red heart for Baker'); // [{ emoji: '🎨', role: 'Painter' }, { emoji: '❤️', role: 'Baker' }]
 */
export function readRolePairs(text: string): readonly RolePair[] {
  const head = text
    .slice(0, 4000)
    .replace(named, (whole, words: string) => signOf(words.toLowerCase()) ?? whole);
  const behind = allMatches(head, emojiFirst);
  const [given] = allMatches(head, whoReacts);
  const single = given === undefined ? [...allMatches(head, roleFirst), ...behind] : [given];
  const found = behind.length >= 2 ? behind : single;
  const pairs = found.map(({ groups }) => ({
    emoji: groups?.['emoji'] ?? '',
    role: (groups?.['role'] ?? '').replace(/["“”„«»'‘’@]/gu, '').trim(),
  }));
  const known = [...new Map(pairs.map((pair) => [pair.emoji, pair])).values()].filter(
    (pair) => pair.role.length >= 2,
  );
  const one = reacts.exec(head)?.groups?.['emoji'];
  const only = called.exec(head)?.groups?.['name'] ?? readRole(head);
  // "react with ✅ in #rules, the role is called Citizen"
  if (
    one !== undefined &&
    only !== undefined &&
    known.every(({ role: name }) => /^\p{Ll}/u.test(name))
  )
    return [{ emoji: one, role: only }];
  return known.slice(0, 20);
}

const sign =
  '(?<emoji>\\p{Extended_Pictographic}(?:\\u{fe0f}|\\p{Emoji_Modifier}|\\u{200d}\\p{Extended_Pictographic}){0,6})';
const role =
  "(?<role>[\"“„«@]?[\\p{L}\\p{N}][\\p{L}\\p{N}'’/+#&-]{0,30}(?:\\s\\p{Lu}[\\p{L}\\p{N}'’-]{0,20}){0,2})";
const tie =
  '\\s{0,2}(?:(?:=|:|：|→|➡️?|->|=>|–|-|is|for|gives?|means|für|gibt|para|da|dà|pour|donne|per|dla|daje|voor|geeft|için|verir|даёт|даст|дает|для|は|が)\\s{0,2})?(?:(?:the|die|der|el|la|le|o|il|de|a)\\s)?(?:(?:role|rolle|rol|rôle|cargo|ruolo|роль|ロール)\\s)?';
const emojiFirst = letterPattern(`${sign}${tie}${role}`, 'gu');
const roleFirst = letterPattern(`${role}\\s{0,2}[=:(–-]{0,2}\\s{0,2}${sign}`, 'gu');

/** "the role Gamer to whoever reacts with 🎮" */
const whoReacts = letterPattern(
  `(?<!\\p{L})(?:role|rol|cargo|rôle|ruolo|rolle)\\s${role}\\s[^.;\\n]{0,40}?(?:react|reacc|rea[gj]|réag)\\p{L}{0,7}\\s(?:\\p{L}{1,4}\\s){1,3}${sign}`,
  'gu',
);
/** Whether one role is given for one reaction. */
export function givesForReaction(text: string): boolean {
  return allMatches(text.slice(0, 4000), whoReacts).length > 0;
}
const reacts = letterPattern(`(?<!\\p{L})react\\p{L}{0,4}\\s[^.;\\n]{0,40}?${sign}`);
const called =
  /(?<!\p{L})role (?:is |should be |will be )?(?:called|named|=|:)?\s?["“„«@]?(?<name>(?-i:\p{Lu})[\p{L}\p{N}'’-]{1,24}(?:\s(?-i:\p{Lu})\p{L}{1,20})?)/iu;

const hearts: Readonly<Record<string, string>> = {
  red: '❤️',
  blue: '💙',
  green: '💚',
  yellow: '💛',
  orange: '🧡',
  purple: '💜',
  black: '🖤',
  white: '🤍',
};
const circles: Readonly<Record<string, string>> = {
  red: '🔴',
  blue: '🔵',
  green: '🟢',
  yellow: '🟡',
  orange: '🟠',
  purple: '🟣',
  black: '⚫',
  white: '⚪',
};
/** What requests write for want of the emoji. */
const signs: readonly (readonly [string, RegExp])[] = [
  ...Object.entries(hearts).map(([colour, heart]) => thing(heart, `${colour} heart`)),
  ...Object.entries(circles).map(([colour, circle]) => thing(circle, `${colour} circle`)),
  thing('🔥', 'fire|flames?|feuer|flamme|fuego|feu|fogo|fuoco|vuur|ogień|ateş|огонь', '炎|불|火'),
  thing('🎮', '(?:game )?controller|gamepad|joystick|manette|mando|геймпад'),
  thing('🎵', '(?:music(?:al)? )?note|musiknote|nota|нота'),
  thing('✅', 'check ?mark|tick|häkchen'),
  thing('⚔️', 'swords?|schwert|espada|épée|spada|zwaard|miecz|kılıç|меч', '剑|剣|검'),
  thing('🛡️', 'shield|schild|escudo|bouclier|scudo|tarcza|kalkan|щит', '盾|방패'),
  thing('🏹', 'bow|bogen|arco|arc|boog|łuk|yay|лук', '弓|활'),
  thing('🪄', '(?:magic )?wand|zauberstab|varita|baguette|bacchetta|różdżka|asa'),
  thing('👑', 'crown|krone|corona|couronne|coroa|kroon|korona|taç|корона', '王冠|왕관'),
  thing('💀', 'skull|totenkopf|calavera|crâne|caveira|teschio|schedel|czaszka|kafatası|череп'),
  thing('🎨', '(?:paint )?palette|paint ?brush|farbpalette|paleta|tavolozza|palet|палитра'),
  thing('🌙', 'moon|mond|luna|lune|lua|maan|księżyc|ay|луна', '月亮'),
  thing('☀️', 'sun|sonne|sol|soleil|sole|zon|słońce|güneş|солнце', '太阳|太陽'),
  thing('📚', 'books?|buch|bücher|libros?|livres?|livros?|libri|boek|książka|kitap|книга'),
  thing('🎧', 'headphones|kopfhörer|auriculares|casque|cuffie|koptelefoon|słuchawki|kulaklık'),
];
const named =
  /(?<!\p{L})((?:\p{L}{2,14}\s)?\p{L}{2,16})(?:[\s-](?:emoji|reaction)s?)?(?=\s?(?:=|:|->|→)|\s(?:for|gives?|is|means|für|gibt|para|da|dà|pour|donne|per|dla|daje|voor|geeft|için|даёт|дает)\s)/giu;

/** The sign of what stands last in some words. */
function signOf(words: string): string | undefined {
  return signs.find(([, pattern]) => pattern.test(words))?.[0] ?? emojiOf(words).at(-1);
}
