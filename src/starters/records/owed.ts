import { letterPattern } from '../../workspace/text/letters.ts';
import type { RecordField } from './field.ts';
import type { Records } from './reading/read-records.ts';

/** Which of two sums was lent or charged, and which paid back; undefined without two such fields. */
export function owedIn(fields: readonly RecordField[]): Records['owed'] {
  const sums = fields.flatMap(({ label, type }, index) =>
    type === 'money' || (type === 'number' && lentOrPaid.test(label)) ? [{ label, index }] : [],
  );
  const [lent, paid, ...others] = sums;
  return lent !== undefined &&
    paid !== undefined &&
    others.length === 0 &&
    isPaid.test(paid.label) &&
    !isPaid.test(lent.label)
    ? [lent.index, paid.index]
    : undefined;
}

const isPaid =
  /(?:re)?paid|pay ?back|returned|gezahlt|bezahlt|pagad|devuel|rembours|payé|pago|devolvid|pagat|restitui|betaald|spłac|zapłac|ödene|вернул|оплач|возвр|återbetal|betalat|dibayar|đã trả|поверн|已还|还款|已付|返済|支払|갚|चुका|जमा|المدفوع|سدد/iu;
const lentOrPaid = letterPattern(
  `${isPaid.source}|lent|borrow|verliehen|prest|prêt|geleend|pożycz|borç|одолж|lånat|pinjam|позич|mượn|借|빌|उधार|دين`,
);
