import type { NodePlan } from '../../../contracts/job/plan.ts';
import { coveredByTool } from '../../cli-tool/covered-by-tool.ts';
import { coveredByKitty } from '../../kitty-server/read-kitty.ts';
import { coveredByLinkChecker } from '../../link-checker/read-link-rules.ts';
import { coveredByLive } from '../../live-server/read-live.ts';
import { coveredByLogin } from '../../login-server/read-login.ts';
import { coveredByQuizServer } from '../../quiz-server/read-quiz-server.ts';
import { coveredByMock } from '../../mock-api/read-mock.ts';
import { coveredByWorker } from '../../scheduled-worker/covered-by-worker.ts';
import { coveredByScraper } from '../../scraper/covered-by-scraper.ts';
import { coveredByShortener } from '../../url-shortener/covered-by-shortener.ts';
import { coveredByWeather } from '../../weather-api/read-weather.ts';
import { coveredByInbox } from '../../webhook-receiver/read-inbox.ts';
import { coveredByChat } from '../../websocket-chat/read-chat.ts';

type Covers = (clause: string) => boolean;

/** Whether the starter of a plan says itself that it does what a clause of its request asks for. */
export function coveredBy(plan: NodePlan, request: string): Covers {
  return starters[plan.starter]?.(plan, request) ?? (() => false);
}

const starters: Readonly<Record<string, (plan: NodePlan, request: string) => Covers>> = {
  'cli-tool': coveredByTool,
  'kitty-server': (_plan, request) => coveredByKitty(request),
  'link-checker': () => coveredByLinkChecker,
  'live-server': (_plan, request) => coveredByLive(request),
  'login-server': () => coveredByLogin,
  'mock-api': () => coveredByMock,
  'quiz-server': () => coveredByQuizServer,
  'scheduled-worker': coveredByWorker,
  scraper: () => coveredByScraper,
  'url-shortener': () => coveredByShortener,
  'weather-api': () => coveredByWeather,
  'webhook-receiver': (_plan, request) => coveredByInbox(request),
  'websocket-chat': () => coveredByChat,
};
