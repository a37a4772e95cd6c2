import type { JobStorage } from '../../contracts/engine/engine.ts';
import type { BuildChoices } from '../deliver/delivery.ts';
import { timeOf } from '../deliver/delivery-log.ts';
import type { BuildRequest } from '../read/build-request.ts';

/** A request that waits for the type of its project. */
export interface Question {
  readonly userId: string;
  readonly channelId: string;
  readonly guildId?: string;
  readonly text: string;
  readonly approval: boolean;
  readonly addressed: boolean;
  readonly choices?: BuildChoices;
}

/** The requests that wait for the type of their project, by the id of their message or interaction. */
export interface Questions {
  /** Also deletes those that are older than a day. */
  save(build: BuildRequest, now: number): Promise<void>;
  get(id: string): Promise<Question | undefined>;
  delete(id: string): Promise<void>;
}

export function createQuestions(storage: JobStorage): Questions {
  return {
    async save({ id, userId, channelId, guildId, text, approval, addressed, choices }, now) {
      for (const [key] of await storage.list(prefix)) {
        if (timeOf(key.slice(prefix.length)) < now - dayMs) await storage.delete(key);
      }
      const question: Question = {
        userId,
        channelId,
        ...(guildId !== undefined && { guildId }),
        text: text.toWellFormed(),
        approval,
        addressed,
        ...(choices !== undefined && { choices }),
      };
      await storage.set(prefix + id, question);
    },
    async get(id) {
      const stored = await storage.get(prefix + id);
      return isQuestion(stored) ? stored : undefined;
    },
    delete: (id) => storage.delete(prefix + id),
  };
}

function isQuestion(value: unknown): value is Question {
  return typeof value === 'object' && value !== null && 'userId' in value && 'text' in value;
}

const prefix = 'asked:';
const dayMs = 86_400_000;
