/** A command that brings what somebody types, or a text, to a channel. */
export interface Relay {
  readonly name: string;
  /** The button that opens its form; empty where the command does. */
  readonly openLabel: string;
  /** Where that button is posted; empty for where the command is used. */
  readonly panelChannel: string;
  /** As in `#reports`; empty for the channel where the command is used. */
  readonly channel: string;
  /** Where it is told who wrote; empty for nowhere. */
  readonly logChannel: string;
  /** What is typed: names of options. None for a text of its own. */
  readonly fields: readonly string[];
  /** What is posted besides what is typed. */
  readonly text: string;
  /** The role that is told of it, or `everyone`. */
  readonly ping: string;
  readonly isAnonymous: boolean;
  readonly isNumbered: boolean;
  /** Whether its fields are asked for in a form. */
  readonly isForm: boolean;
  /** What those who decide press: `undefined` without buttons, empty for the usual words. */
  readonly buttons: readonly string[] | undefined;
  /** Whether who wrote is told privately what was decided. */
  readonly tells: boolean;
  /** The role that who is accepted gets. */
  readonly role: string;
  /** How many minutes lie between two of a member. */
  readonly minutes: number;
}
