import type { Plan } from '../../contracts/job/plan.ts';
import { leftWord } from '../not-included/lines/program-lines.ts';
import { readSites, readUrls } from '../shared/reading/read-urls.ts';
import { readChecks } from './read-checks.ts';
import { namesPages, readJob } from './read-job.ts';

/** What a worker cannot do by itself: what nobody named, and the job of a request that is none of its own. */
export function leftOutOfWorker(plan: Plan, text: string): readonly string[] {
  const head = text.slice(0, 4000);
  return [
    ...unnamedIn(plan, text),
    ...(mails.exec(head) ?? []),
    ...(certificates.exec(head) ?? []),
  ];
}

/** Whether a site answers says nothing of how long its certificate is valid. */
const certificates =
  /(?<!\p{L})(?:ssl|tls|https)[ -]?(?:certificates?|certs?|zertifikat\p{L}{0,2}|certificad[oa]s?|certificats?|certificat[oi]|certifica\p{L}{2,4}|сертификат\p{L}{0,2})(?!\p{L})/iu;

/** "sends me an e-mail": it tells in the console and to an address. */
const mails =
  /(?<!(?:no|without|ohne|keine|sin|sans|sem|senza) )(?<![\p{L}-])(?:send(?:s|ing)? (?:me |us )?)?(?:(?:an?|eine?|una?|une?|een) )?(?:(?:e-?)?mails?|correos?|courriels?|e-?posta|почту)(?![\p{L}-])(?:\s\p{L}{1,4}\s\S{1,60}@[\w.-]{1,60}\w)?|メール|邮件|이메일/iu;

function unnamedIn(plan: Plan, text: string): readonly string[] {
  const { language = 'en' } = plan.projectType === 'node_project' ? plan : {};
  const job = readJob(`${plan.title}\n${text}`.slice(0, 2000));
  if (job === 'backup' || job === 'cleanup' || job === 'birthdays' || readUrls(text).length > 0)
    return [];
  if (job === 'picks' || job === 'arrivals' || job === 'weather' || job === 'message') return [];
  if (job === 'own') return [leftWord('worker', language).replace(/\s?[:：][^]*/u, '')];
  if (job === 'pages' && !namesPages(text) && readSites(text).length === 0)
    return [leftWord('worker', language)];
  if (job === 'uptime' && (readChecks(text).list !== undefined || readSites(text).length > 0))
    return [];
  if (job === 'pages' && readSites(text).length > 0) return [];
  return [leftWord('addresses', language)];
}
