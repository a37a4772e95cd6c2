const digits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९';

/**
 * A text with its numbers in the digits 0 to 9: prices and times are read from "٦٠ ريال" and "५० रुपये" too.
 *
 * @example
 * latinDigits('٢٠ ساعة'); // '20 ساعة'
 */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९]/gu, (digit) => String(digits.indexOf(digit) % 10));
}
