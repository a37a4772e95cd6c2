const digits = '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९';

/**
 * A text with its numbers in the digits 0 to 9: prices and times are read from "٦٠ ريال" and "५० रुपये" too.
 *
 * @example
 * latinDigits('٢٠ ساعة'); // '20 ساعة'
 * latinDigits('晚上八点半'); // '晚上8点半'
 */
export function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹०-९]/gu, (digit) => String(digits.indexOf(digit) % 10))
    .replace(hanHours, (hour) => {
      const [tens = '', ones = ''] = hour.includes('十') ? hour.split('十') : ['零', hour];
      const value = (sign: string): number => hanDigits.indexOf(sign.replace('两', '二'));
      const ten = hour.includes('十') ? Math.max(value(tens || '一'), 0) * 10 : 0;
      return String(ten + Math.max(value(ones || '零'), 0));
    });
}

const hanDigits = '零一二三四五六七八九';
/** "晚上八点", "两点半到四点", but not "三点要求". */
const hanHours =
  /(?<=[午晨晚早夜周週][上里]?|[周週][一二三四五六日天末]|[天日号晚到至]\s?|^|[\s，,])(?:[一二]?十[一二三四五六七八九]?|[一二两三四五六七八九])(?=[点點](?:[半钟鐘整到至前后\d，,。、\s]|[一二三四五]?十))|(?<=[午晨晚早夜][上里]?|[周週][一二三四五六日天末]|每[天日晚])(?:[一二]?十[一二三四五六七八九]?|[一二两三四五六七八九])(?=[点點])/gu;
