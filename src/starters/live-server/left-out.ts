import type { Plan } from '../../contracts/job/plan.ts';
import { clausesOf } from '../not-included/clauses/clauses-of.ts';
import { coveredByLive } from './read-live.ts';

/** What a queue or a vote surely does not do, although its files have most of the words. */
export function leftOutOfLive(_plan: Plan, request: string): readonly string[] {
  const text = request.slice(0, 4000);
  const isBuilt = coveredByLive(text);
  return clausesOf(text)
    .map(({ text: clause }) => clause)
    .filter((clause) => clause.length < 120 && more.test(clause) && !isBuilt(clause))
    .slice(0, 6);
}

const more =
  /(?<!\p{L})(?:after (?:a |the |each )?(?:server )?restarts?|priorit\p{L}{1,4}|vip|(?:two|three|four|several|multiple|[2-9]) (?:counters|desks|queues|hosts)|(?:to|in|as) (?:a |the )?(?:csv |json )?files?|per (?:ip|person|address)|(?:only for|hid(?:e|es|den|ing)|secret)|until the (?:end|vote|poll|voting)|(?:nach|bei) (?:einem |dem )?neustart|vorrang|(?:zwei|drei|mehrere) schalter|tras (?:un |el )?reinicio|prioridad|après (?:un |le )?redémarrage|priorité|priorità|prioridade|voorrang|öncelik\p{L}{0,3}|приоритет\p{L}{0,3}|после перезапуска)(?!\p{L})|^votes? (?:with|for) (?:up to )?(?:two|three|four|several|[2-9])(?!\p{L})/iu;
