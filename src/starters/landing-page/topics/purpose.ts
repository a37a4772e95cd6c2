import type { Language } from '../../../contracts/job/plan.ts';
import { isComingSoon } from '../coming-soon.ts';
import type { Trade } from '../trades/trade.ts';
import { chooseTopic, chooseTrade } from './choose-topic.ts';
import { isOfMemory } from './of-memory.ts';
import { type Topic, topics } from './topics.ts';

/** What a page is for. */
export interface Purpose {
  readonly topic: Topic;
  readonly trade: Trade | undefined;
  /** Whether its usual words would fit any page. */
  readonly isPlain: boolean;
  /** Whether it is for somebody who died. */
  readonly isCalm: boolean;
  /** Whether it is for something that is not there yet. */
  readonly isSoon: boolean;
}

export function purposeOf({
  message,
  request,
  language,
}: {
  /** The title and the request. */
  readonly message: string;
  readonly request: string;
  readonly language: Language;
}): Purpose {
  const topic = chooseTopic(message);
  const trade = chooseTrade(message);
  return {
    topic,
    trade,
    isPlain: trade === undefined && (language !== 'en' || topic === topics.anything),
    isCalm: isOfMemory(message),
    isSoon: isComingSoon(request),
  };
}
