import { wishedFields } from './wished-fields.ts';

/** Whether a clause names no more than what a scraper reads, where it writes it, or how long it waits. */
export function coveredByScraper(clause: string): boolean {
  const isSaid = wishedFields(clause).length > 0 || saves.test(clause) || waits.test(clause);
  return clause.length < 60 && isSaid && !further.test(clause);
}

const saves = /(?<![\p{Script=Latin}])(?:csv|json)(?![\p{Script=Latin}])/iu;
const waits = /(?<!\p{L})(?:paus\p{L}{1,2}|pauz\p{L}|delay|wait\p{L}{0,2}|пауз\p{L})(?!\p{L})/iu;
/** What it does not: lists of addresses, times of day, logins, what was seen before. */
const further =
  /(?<!\p{L})(?:txt|lists?|liste\p{L}?|lista|every|daily|each (?:day|morning|hour)|log-?in|password|proxy|proxies|duplicat\p{L}{1,4}|e-?mail(?:s|ed)? me|telegram|discord|slack|notify|download\p{L}{0,3}|compare\p{L}?|chart|sqlite|database|спис\p{L}{1,3}|кажд\p{L}{1,3}|jeden|jede|cada|chaque|ogni|elke|co|her|täglich)(?!\p{L})|每天|每日|毎日|매일|几个|重复/iu;
