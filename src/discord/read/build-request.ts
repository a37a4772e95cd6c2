import type { ProjectType } from '../../contracts/job/job.ts';

/** A request from a message, command or button. */
export interface BuildRequest {
  /** Id of the message or interaction. A request is handled once per id. */
  readonly id: string;
  readonly userId: string;
  readonly channelId: string;
  /** Absent for direct messages. */
  readonly guildId?: string;
  readonly text: string;
  /** Attached text files. */
  readonly files: readonly BriefFile[];
  readonly projectType?: ProjectType;
  /** Ask for approval of the plan. */
  readonly approval: boolean;
  /** Addressed to the bot explicitly, so it is answered even if it is not a request. */
  readonly addressed: boolean;
  /** Only the user may see the answer. */
  readonly isPrivate: boolean;
  /** Absent for messages. */
  readonly interaction?: InteractionRef;
  /** Discord's upload limit in the channel, in bytes. */
  readonly maxFileBytes?: number;
}

/** The credentials for answering an interaction. */
export interface InteractionRef {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

/** An attachment as Discord describes it. Do not trust any field. */
export interface BriefFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
  readonly contentType?: string;
}
