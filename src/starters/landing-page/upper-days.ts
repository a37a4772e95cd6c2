import { upperStart } from '../../workspace/text/with-capitals.ts';

/** Opening hours as they are written in English: "tue-sat 9-5" is "Tue-Sat 9-5". */
export function upperDays(text: string): string {
  return upperStart(text.replace(day, upperStart));
}

/** "saturday 12 september" of a page in English is "Saturday 12 September". */
export function upperDates(text: string): string {
  return upperDays(text).replace(month, upperStart);
}

const month =
  /(?<![\p{L}\d])(?:january|february|april|june|july|august|september|october|november|december|(?<=\d\s)(?:march|may))(?!\p{L})/gu;
const day =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?(?!\p{L})/gu;
