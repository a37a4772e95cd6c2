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
    .replace(named, (words) => signs[words.toLowerCase().replace(/\s+/gu, ' ')] ?? words);
  const behind = [...head.matchAll(emojiFirst)];
  const found = behind.length >= 2 ? behind : [...head.matchAll(roleFirst), ...behind];
  const pairs = found.map(({ groups }) => ({
    emoji: groups?.['emoji'] ?? '',
    role: (groups?.['role'] ?? '').replace(/["“”„«»'‘’@]/gu, '').trim(),
  }));
  return [...new Map(pairs.map((pair) => [pair.emoji, pair])).values()]
    .filter(({ role }) => role.length >= 2)
    .slice(0, 20);
}

const sign =
  '(?<emoji>\\p{Extended_Pictographic}(?:\\u{fe0f}|\\p{Emoji_Modifier}|\\u{200d}\\p{Extended_Pictographic}){0,6})';
const role =
  "(?<role>[\"“„«@]?[\\p{L}\\p{N}][\\p{L}\\p{N}'’/+#&-]{0,30}(?:\\s\\p{Lu}[\\p{L}\\p{N}'’-]{0,20}){0,2})";
const tie =
  '\\s{0,2}(?:(?:=|:|：|→|➡️?|->|=>|–|-|is|for|gives?|means|für|gibt|para|da|pour|donne|per|dla|voor|için|для|は|が)\\s{0,2})?(?:(?:the|die|der|el|la|le|o|il|de|a)\\s)?(?:(?:role|rolle|rol|rôle|cargo|ruolo|роль|ロール)\\s)?';
const emojiFirst = new RegExp(`${sign}${tie}${role}`, 'gu');
const roleFirst = new RegExp(`${role}\\s{0,2}[=:(–-]{0,2}\\s{0,2}${sign}`, 'gu');

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
const signs: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(hearts).map(([colour, heart]) => [`${colour} heart`, heart]),
  ),
  ...Object.fromEntries(
    Object.entries(circles).map(([colour, circle]) => [`${colour} circle`, circle]),
  ),
  star: '⭐',
  fire: '🔥',
  'game controller': '🎮',
  'musical note': '🎵',
  'check mark': '✅',
};
const named = new RegExp(
  `(?<!\\p{L})(?:${Object.keys(signs).join('|')})(?: emoji)?(?=\\s?(?:=|:|->|→|for|gives|is))`,
  'giu',
);
