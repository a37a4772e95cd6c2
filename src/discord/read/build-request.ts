import type { ProjectType } from '../../contracts/job.ts';

/** What somebody on Discord asks for, however they did it. */
export interface BuildRequest {
  /** Of the message or interaction: what is told twice is done once. */
  readonly id: string;
  readonly userId: string;
  readonly channelId: string;
  /** Absent for direct messages. */
  readonly guildId?: string;
  readonly text: string;
  /** Text files that belong to it. */
  readonly files: readonly BriefFile[];
  readonly projectType?: ProjectType;
  /** Ask before the plan is built. */
  readonly approval: boolean;
  /** Said to the bot: it is answered whatever it is. */
  readonly addressed: boolean;
  /** Only who asks may see the answer. */
  readonly isPrivate: boolean;
  /** Absent for messages, which are replied to. */
  readonly interaction?: InteractionRef;
  /** Bytes of files that Discord takes there. */
  readonly maxFileBytes?: number;
}

/** What an interaction is answered with. */
export interface InteractionRef {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

/** A file at a message, as Discord describes it: none of it is to be trusted. */
export interface BriefFile {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
  readonly contentType?: string;
}
