import type { NodePlan } from '../../contracts/job/plan.ts';
import type { ToolOutline } from './read-outline.ts';

/** What a command-line tool does: the folder of its files in `tools`. */
export type Tool = 'records' | 'rename' | 'password' | 'calc' | 'convert' | 'files';

/**
 * The tool that a request asks for. When it names no other: one that works on files if it names options,
 * commands or kinds of files, and no list to keep; a list keeper otherwise.
 */
export function readTool(text: string, { commands, options, kinds }: ToolOutline): Tool {
  const known = tools.find(([, cues]) => cues.test(text))?.[0];
  if (known !== undefined) return known;
  const isOutlined = commands.length + options.length + kinds.length > 0;
  return isOutlined && !nouns.some(([cues]) => cues.test(text)) ? 'files' : 'records';
}

const tools: readonly (readonly [Tool, RegExp])[] = [
  [
    'rename',
    /renam|renombr|umbenen|renomm|renomea|rinomin|zmienia\p{L}{0,8} nazw|zmian\p{L}{0,8} nazw|yeniden adland|переимен|重命名|改名|リネーム|名前を変更|이름\p{L}{0,4} (?:변경|바꾸)|नाम बदल/iu,
  ],
  [
    'password',
    /passw|passphrase|contraseña|kennw|mots? de passe|senha|hasł|hasel|parola|şifre|парол|密码|パスワード|비밀번호|पासवर्ड/iu,
  ],
  [
    'convert',
    /(?:conver|konver|umwand|wandel|przekszta|dönüştür|преобраз|変換|转换|변환|बदल).{0,40}(?:csv|json)|csv.{0,60}json|json.{0,60}csv/iu,
  ],
  [
    'calc',
    /calcul|rechner|calcolat|kalkulator|hesap makine|калькулятор|计算器|電卓|계산기|कैलकुलेटर|arithmetic/iu,
  ],
];

/**
 * What a list keeper keeps, in the words of the request: "expenses" for "a CLI to track expenses".
 */
export function readNoun(
  { subject, language = 'en' }: Pick<NodePlan, 'subject' | 'language'>,
  text: string,
): string {
  const tracked =
    /\b(?:track|tracks|tracking|manage|manages|managing|keep|keeps|keeping|store|stores|log|logs|logging|list|lists|organi[sz]e)\s(?:track of\s)?(?:my\s|your\s|our\s|the\s|and\s)?([a-z][a-z-]{2,20}s)\b/i.exec(
      text,
    )?.[1];
  const known = nouns.find(([cues]) => cues.test(text))?.[1];
  // The tool's own text is English, so a word of another language would not fit in.
  const isOwn = language === 'en' && /^[a-z-]{3,20}$/i.test(subject ?? '');
  const own = isOwn ? subject : undefined;
  return (tracked ?? known ?? own ?? 'entries').toLowerCase();
}

const nouns: readonly (readonly [RegExp, string])[] = [
  [
    /to-?do|tasks?\b|tareas?|aufgabe|tâches?|tarefa|attività|zada[nń]|görev|задач|任务|待办|タスク|할 일|कार्य/iu,
    'tasks',
  ],
  [/notes?\b|notas?\b|notiz|appunt|notatk|\bnot\b|замет|笔记|メモ|메모|नोट/iu, 'notes'],
  [
    /expens|gastos?|ausgaben|dépenses|despesas|spese|wydatk|harcama|расход|支出|経費|지출|खर्च/iu,
    'expenses',
  ],
  [/bookmarks?|marcadores|lesezeichen|закладк|书签|ブックマーク|북마크/iu, 'bookmarks'],
  [/habits?|hábitos|gewohnheit|habitudes|привыч|习惯|習慣|습관/iu, 'habits'],
];
