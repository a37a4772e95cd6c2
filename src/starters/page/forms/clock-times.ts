import type { StaticPlan } from '../../../contracts/job/plan.ts';

/**
 * The times of a day from opening to closing, where a request asks for such steps: "every half hour".
 *
 * @example
 * clockTimes({ plan: { facts: [{ kind: 'hours', text: 'Mon 9-10', at: 0 }] }, message: 'slots of 30 min' });
 * // ['09:00', '09:30', '10:00']
 */
export function clockTimes({
  plan: { facts = [] },
  message,
}: {
  readonly plan: Pick<StaticPlan, 'facts'>;
  readonly message: string;
}): readonly string[] {
  const step = halfHours.test(message)
    ? 30
    : quarters.test(message)
      ? 15
      : hours.test(message)
        ? 60
        : 0;
  if (step === 0) return [];
  const opening = facts.find(({ kind, text }) => kind === 'hours' && range.test(text))?.text ?? '';
  const { from = '9', open = '00', to = '18', close = '00' } = range.exec(opening)?.groups ?? {};
  const start = Number(from) * 60 + Number(open);
  const until = Number(to) * 60 + Number(close);
  // "9-6"
  const end = until > start ? until : until + 12 * 60;
  // The last time begins before closing.
  return Array.from({ length: Math.max(Math.ceil((end - start) / step), 0) }, (_, index) =>
    clockOf(start + index * step),
  );
}

/** Whether a request asks for times in steps. */
export function hasSteps(message: string): boolean {
  return [halfHours, quarters, hours].some((pattern) => pattern.test(message));
}

function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

const range =
  /(?<![\d:.])(?<from>[01]?\d|2[0-3])(?:[:.h](?<open>[0-5]\d))?\s?(?:h|uhr|時|시)?\s?(?:[-–—~〜]|to|bis|a|à|às|as|do|tot|до|إلى|حتى|से)\s?(?<to>1\d|2[0-4]|0?\d)(?:[:.h](?<close>[0-5]\d))?(?!\d)/iu;
const halfHours =
  /half[- ]?(?:an )?hour|30[- ]?min|halbstünd|halbe[nr]? stunde|media hora|demi[- ]?heure|meia hora|mezz[’']?ora|half uur|halfuur|pół godziny|półgodzin|yarım saat|полчаса|получас|半小时|半个小时|30\s?分|半時間|반시간|आधे घंटे|نصف ساعة/iu;
const quarters =
  /quarter[- ](?:of an )?hour|15[- ]?min|viertelstund|cuarto de hora|quart d[’']heure|quinze minutos|quarto d[’']ora|kwartier|kwadrans|on beş dakika|15\s?分|15분/iu;
const hours =
  /hourly (?:slots?|times?|steps?)|(?:slots?|times?) (?:of|every) (?:an|one|1) hour|stündlich/iu;
