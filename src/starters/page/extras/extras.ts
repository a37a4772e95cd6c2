import type { Language, StaticPlan } from '../../../contracts/job/plan.ts';
import { asksFor } from '../../not-included/page/asks-for.ts';
import { savers } from '../../not-included/page/keepers.ts';
import type { FunctionName } from '../../not-included/page/functions/page-function.ts';
import { type Markup, markup } from '../../markup.ts';
import { wordsOf } from '../dictionary.ts';
import { words } from './words.ts';

/** Buttons that any page can have, if the request asks for them; undefined without any. */
export function extrasOf(
  plan: StaticPlan,
  message: string,
  language: Language,
): Markup | undefined {
  const { t } = wordsOf(words, language);
  const asked = buttons.filter(
    ({ name, of, starters }) =>
      starters?.includes(plan.starter) !== false &&
      (loads.has(name) && plan.starter !== 'records' && imports.test(message)
        ? true
        : name !== 'load' && asksFor(of, message)) &&
      (plan.starter !== 'invoice' || of !== 'print') &&
      // Records have a button for CSV of their own.
      (plan.starter !== 'records' ||
        of !== 'export' ||
        (name === 'json' && /json/iu.test(message))),
  );
  if (asked.length === 0) return undefined;
  // A list that is to be deleted does not begin again with the things of the request.
  const empties = plan.starter === 'todo' && !resets.test(message);
  return markup`
    <aside class="extras" aria-label="${t('extras')}" data-copied="${t('copied')}" data-nothing="${t('nothing')}" data-sure="${t('sure')}"${empties ? markup` data-empties="tasks"` : []}>
      <p role="status"></p>
      ${asked.map(({ name }) => markup`<button type="button" data-extra="${name}">${t(name)}</button> `)}
    </aside>
  `;
}

const buttons: readonly {
  readonly name: 'theme' | 'share' | 'print' | 'csv' | 'json' | 'load' | 'reset';
  readonly of: FunctionName;
  readonly starters?: readonly string[];
}[] = [
  { name: 'theme', of: 'theme' },
  { name: 'share', of: 'share' },
  { name: 'print', of: 'print' },
  { name: 'csv', of: 'export', starters: savers },
  { name: 'json', of: 'export', starters: savers },
  { name: 'load', of: 'export', starters: savers },
  { name: 'reset', of: 'reset', starters: [...savers, 'day-list', 'rota'] },
];

const resets =
  /reset|zurücksetz|reinici|réinitialis|azzer|sıfırla|сброс|重置|リセット|초기화|रीसेट|تعيين|التصفير/iu;

/** What is loaded has been saved. */
const loads: ReadonlySet<string> = new Set(['json', 'load']);
/** "export and import as JSON" */
const imports =
  /(?<!\p{L})(?:import\p{L}{0,7}|einlesen|wczyt\p{L}{1,4}|içe aktar\p{L}{0,4}|импорт\p{L}{0,8})(?!\p{L})|导入|インポート|読み込|가져오기|불러오기|आयात|استيراد/iu;
