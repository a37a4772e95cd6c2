import { upperStart } from '../../workspace/text/with-capitals.ts';

/** Opening hours as they are written in English: "tue-sat 9-5" is "Tue-Sat 9-5". */
export function upperDays(text: string): string {
  return upperStart(text.replace(day, upperStart));
}

const day =
  /(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?(?!\p{L})/gu;
