import type { Language } from '../../../contracts/languages.ts';
import { wordsOf } from '../../page/dictionary.ts';
import type { OpenTime } from '../conflicts/booking/opening-hours.ts';
import type { Rule } from '../conflicts/rule.ts';
import type { Effect } from '../effects/read-effects.ts';
import { fieldProblems } from '../texts/field-problems.ts';
import { ruleTexts } from '../texts/rule-texts.ts';

/**
 * What an API refuses and computes, as its settings say it: one line for each.
 *
 * @example
 * ruleLines(new Map([['/rides', [{ check: 'quota', by: 'name', … }]]]), new Map(), 'en');
 * // ['`/rides`: At most 2 in that time. (name, week; 409)']
 */
export function ruleLines(
  rules: ReadonlyMap<string, readonly Rule[]>,
  effects: ReadonlyMap<string, Effect>,
  language: Language,
): readonly string[] {
  const kept = [...rules].flatMap(([path, own]) =>
    own.map((rule) => `\`${path}\`: ${lineOf(rule, language)}`),
  );
  const computed = [...effects].flatMap(([path, effect]) => sumsOf(path, effect));
  return [...new Set([...kept, ...computed])];
}

function lineOf(rule: Rule, language: Language): string {
  const { t } = wordsOf(ruleTexts, language);
  const put = (text: string, x: string | number = '', y = '', of: readonly string[] = []): string =>
    `${text.replace('{x}', String(x)).replace('{y}', y)} (${of.length === 0 ? '' : `${listOf(of)}; `}${rule.status})`;
  switch (rule.check) {
    case 'together':
      return put(wordsOf(fieldProblems, language).t('{x} is taken already.'), listOf(rule.fields));
    case 'known':
      return put(t('There is no {x} {y}.'), rule.field, '“X”', [rule.of]);
    case 'limit':
      return rule.isWho === true
        ? put(t('At most {x} in that time.'), rule.most, '', [rule.field])
        : put(
            t('There are {x} already: {y} is full.'),
            rule.most,
            listOf(rule.same ?? [rule.field]),
          );
    case 'capacity':
      return put(t('It is full.'), '', '', [rule.parent, rule.field]);
    case 'order':
      return put(t('{x} must be after {y}.'), `\`${rule.to}\``, `\`${rule.from}\``);
    case 'spaced':
      return rule.lasts === undefined
        ? put(t('It overlaps another one: each takes {x} minutes.'), rule.minutes, '', rule.same)
        : put(t('It overlaps another one.'), '', '', rule.same);
    case 'hours':
      return put(
        t('That must be between {x}:00 and {y}:00 of one day.'),
        rule.open,
        String(rule.close),
      );
    case 'open':
      return `${hoursOf(rule.hours, language)} (${rule.status})`;
    case 'quota':
      return `${t('At most {x} in that time.').replace('{x}', String(rule.most))} (\`${rule.by}\`, ${spanOf(rule.per, language)}; ${rule.status})`;
    case 'longest':
      return put(t('It may last at most {x} minutes.'), rule.minutes);
    case 'future':
      return `\`${rule.field}\` ≥ ${new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'day')} (${rule.status})`;
    case 'weekdays':
      return `${daysOf(rule.days, language)} (${rule.status})`;
    case 'length':
      return put(t('That must be at least {x} minutes.'), rule.minutes);
    case 'overlap':
      return put(t('It overlaps another one.'), '', '', rule.same);
  }
}

/** `total` = `price` × `quantity`; `stock` − `quantity` */
function sumsOf(path: string, { of, amount, stock, price, total, fee, status }: Effect) {
  const each = amount === undefined ? '' : ` × \`${amount}\``;
  const costs =
    fee === undefined
      ? ''
      : ` + ${fee.amount}${fee.freeFrom === undefined ? '' : ` (≥ ${fee.freeFrom}: 0)`}`;
  return [
    ...(stock === undefined
      ? []
      : [`\`${path}\`: \`${of}\` \`${stock}\` − ${amount ? `\`${amount}\`` : '1'} (${status})`]),
    ...(total === undefined || price === undefined
      ? []
      : [`\`${path}\`: \`${total}\` = \`${price}\`${each}${costs}`]),
  ];
}

const listOf = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

/** "Tue, Wed 09:00–18:00" */
function hoursOf(hours: readonly OpenTime[], language: Language): string {
  return hours
    .map(({ days, from, to }) => `${daysOf(days, language)} ${clockOf(from)}–${clockOf(to)}`)
    .join(', ');
}

function daysOf(days: readonly number[], language: Language): string {
  const { format } = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // 4 January 1970 was a Sunday.
  return days.map((day) => format(new Date((day + 3) * 86_400_000))).join(', ');
}

function spanOf(per: 'day' | 'week' | 'month', language: Language): string {
  const names = new Intl.DisplayNames([language], { type: 'dateTimeField' });
  return names.of(per === 'week' ? 'weekOfYear' : per) ?? per;
}

const clockOf = (minutes: number): string =>
  [Math.trunc(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
