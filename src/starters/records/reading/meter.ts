import { letterPattern } from '../../../workspace/text/letters.ts';
import type { RecordField } from '../field.ts';
import { meter } from './usual-fields.ts';

/** The fields with the first number as the reading of a meter, where a request keeps one; else the same. */
export function withReading(
  fields: readonly RecordField[],
  message: string,
): readonly RecordField[] {
  const at = metered.test(message) ? fields.findIndex(({ type }) => type === 'number') : -1;
  if (at === -1) return fields;
  const unit = meterUnit.exec(message)?.[0] ?? '';
  return fields.map((field, index) =>
    index === at ? { label: field.label, type: 'number', role: 'reading', unit } : field,
  );
}

/** What a unit costs: "0.32 per kWh"; 0 without a price. */
export function unitPriceIn(message: string): number {
  return Number(perUnit.exec(message)?.[1]?.replace(',', '.') ?? 0);
}

const metered = letterPattern(meter, 'iu');
const meterUnit = /kwh|m³|m3|м³|кВт/iu;
const perUnit =
  /(\d{1,3}[.,]\d{1,4})\s?(?:\p{Sc}|eur\p{L}{0,2}|ct|zł|руб\.?)?\s?(?:\/|per|pro|por|par|je|al?|za|за|每)\s?(?:kwh|m³|m3|unit|кВт)/iu;
