import type { Language } from '../../contracts/languages.ts';
import type { ProjectType } from '../../contracts/job/job.ts';
import type { BuildChoices } from '../deliver/delivery.ts';

/** A request from a message, command or button. */
export interface BuildRequest {
  /** Id of the message or interaction. A request is handled once per id. */
  readonly id: string;
  readonly userId: string;
  readonly channelId: string;
  /** Absent for direct messages. */
  readonly guildId?: string;
  /** In which to answer. */
  readonly language: Language;
  readonly text: string;
  /** Attached text files. */
  readonly files: readonly BriefFile[];
  /** Names of attached files that the bot cannot read. */
  readonly unread?: readonly string[];
  readonly projectType?: ProjectType;
  readonly choices?: BuildChoices;
  /** Ask for approval of the plan. */
  readonly approval: boolean;
  /** Addressed to the bot explicitly, so it is answered even if it is not a request. */
  readonly addressed: boolean;
  /** Addressed by the role of the bot: without its mention Discord hides the text. */
  readonly byRole?: true;
  /** Only the user may see the answer. */
  readonly isPrivate: boolean;
  /** Consists of emoji of a server, which are no part of the text. */
  readonly isEmoji?: true;
  /** Absent for messages. */
  readonly interaction?: InteractionRef;
  /** The interaction was acknowledged: its answer is still to be written. */
  readonly isDeferred?: true;
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
