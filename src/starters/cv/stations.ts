import type { GivenEntry } from '../../contracts/job/plan.ts';
import { upperStart } from '../../workspace/text/with-capitals.ts';
import { present } from './split-career.ts';

/** A position or a school: what, and when if the request says so. */
export interface Station {
  readonly what: string;
  readonly when?: string;
  readonly about?: string;
}

export const years =
  /(?:(?<!\p{L})(?:from|von|dal|de|van)\s)?(?<!\d)(?:19|20)\d{2}(?:\s?(?:[-–—]|to|bis|al?|à|tot|до|sampai|hingga|đến|till)\s?(?:(?:19|20)\d{2}|now|today|present|heute|heden|nu|hoy|aujourd’hui|hoje|oggi|sekarang|kini|(?:hiện )?nay|дотепер|донині|сьогодні|зараз|idag))?(?:年?(?:から|至今)|\s?[-–~]\s?(?:현재|至今|现在|現在)|년?부터|\sसे|['’]?[dt][ae]n beri)?(?!\d)|(?:since|seit|sinds|desde|depuis|dal|od|от|с|з|від|sejak|từ|sedan)\s(?:19|20)\d{2}/iu;

/** "freelancer od 2025": since when. */
export function withSince({ when, ...rest }: Station, message: string): Station {
  if (when === undefined) return rest;
  // "2023'ten beri Tofaş"
  const [beri = ''] = /^['’]?[dt][ae]n beri\s/u.exec(rest.what) ?? [];
  if (beri !== '') return { what: rest.what.slice(beri.length), when: `${when}${beri.trimEnd()}` };
  const [ending = '', own] = since.exec(rest.what) ?? [];
  if (own !== undefined)
    return { ...rest, what: rest.what.slice(0, -ending.length), when: `${own} ${when}` };
  const at = message.toLowerCase().indexOf(rest.what.toLowerCase()) + rest.what.length;
  const [, word] = since.exec(message.slice(at, Math.max(message.indexOf(when, at) - 1, at))) ?? [];
  return { ...rest, when: word === undefined ? when : `${word} ${when}` };
}

const since = /\s(since|seit|sinds|desde|depuis|dal|od|от|с|з|від|sejak|từ|sedan)$/iu;

export function stationOf({ name, about, when }: GivenEntry): Station {
  if (when === undefined && about === undefined && years.test(name)) return station(name);
  if (when !== undefined && about !== undefined && untilNow.test(about))
    return { what: name, when: `${when}–${about}` };
  return {
    what: name,
    ...(when !== undefined && { when }),
    ...(about !== undefined && { about }),
  };
}

/** "2020-sekarang" */
const untilNow =
  /^(?:sekarang|kini|(?:hiện )?nay|дотепер|донині|зараз|idag|현재|至今|现在|現在|से)$/iu;

export function station(text: string): Station {
  const now = present.exec(text)?.[0] ?? '';
  const when = years.exec(text)?.[0] ?? (/^\p{L}+/u.exec(now)?.[0] || undefined);
  const what = text
    .replace(now, '')
    .replace(when ?? '', '')
    .replace(/\(\s?\)/g, '')
    .replace(
      /^[\s,]*(?:(?:vorher|davor|zuvor|previously|before that|avant|prima|daarvoor|wcześniej|раньше|до этого)\s+)?/iu,
      '',
    )
    .replace(workedAt, '')
    .replace(/\s(?:from|von|de|in|im)\s*$/iu, '')
    .replace(/^[\s,:–-]+|(?<![\s,:–-])[\s,:–-]+$/gu, '');
  // "at Northlight as senior designer"
  const { at = '', as } = asWhat.exec(what)?.groups ?? {};
  return {
    what: upperStart(as ?? what),
    ...(when !== undefined && { when }),
    ...(as !== undefined && { about: at }),
  };
}

const asWhat =
  /^(?:(?:davor|before that|antes|avant|prima|daarvoor)\s)?(?:(?:at|bei|beim|am|im|en|chez|au|à|presso|da|alla?|na|no|bij)\s|all[’'])?(?<at>\p{L}[^,;]{1,60}?)\s(?:as|als|como|comme|come|jako)\s(?:(?:an?|the|eine?|une?|una?|uma?|een|el|la|le)\s)?(?<as>\p{L}[^,;]{2,60})$/u;
/** "worked at", "trabajé en", "then" */
const workedAt =
  /^(?:(?:then|dann|danach|luego|después|puis|depois|poi|daarna|potem|затем)\s)?(?:(?:worked|working|works)\s(?:at|for|as)|(?:i )?worked (?:at|for)|arbeitete (?:bei|im|am)|gearbeitet (?:bei|im)|trabaj[éó] en|trabajando en|(?:j[’']ai )?travaillé (?:chez|à|au)|trabalh(?:ei|ou|ando) (?:n[ao]|em)|(?:ho )?lavorato (?:da|in|presso|al|alla)|werkte bij|gewerkt bij|pracował[ae]?m? w|работал[а]? в|en|bei|chez|presso|bij)\s(?=[\p{Lu}\p{Lo}])|^(?:then|dann|luego|puis|depois|poi|daarna|potem|затем)\s(?=\p{Lu})/iu;
