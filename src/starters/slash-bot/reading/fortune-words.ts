import { letterPattern } from '../../../workspace/text/letters.ts';

/** How requests name what draws a fortune; spaces may be hyphens. */
export const fortuneWords =
  '(?:(?<![\\p{L}\\p{N}])(?:fortune[ -]cookies?|fortunes?|omikuji|glückskekse?|galletas? de la (?:fortuna|suerte)|biscuits? chinois|biscoitos? da sorte|biscott[oi] della fortuna|gelukskoekjes?|ciastecz(?:ko|ka) z wróżb(?:ą|ami)|wróżb[ay]|şans kurabiyesi|печень[ея] с предсказани(?:ем|ями)|предсказани[ея])(?!\\p{L})|おみくじ|占い|フォーチュンクッキー|运势|運勢|求签|幸运饼干|抽签(?=[^]{0,20}(?:每天|每日|一天))|운세|포춘 ?쿠키)';

const fortune = letterPattern(fortuneWords);

/** Whether a request names what draws a fortune. */
export function namesFortune(text: string): boolean {
  return fortune.test(text.slice(0, 4000));
}
