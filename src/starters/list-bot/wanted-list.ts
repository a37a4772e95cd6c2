/** What may be done with a list. */
export const listActs = ['add', 'list', 'mine', 'random', 'done', 'remove', 'search'] as const;

export type ListAct = (typeof listActs)[number];

/** A list that members keep with commands of the request: the paths of those that it has, others are empty. */
export interface WantedList extends Readonly<Record<ListAct, string>> {
  /** What it is of; empty where a request has no word for it. */
  readonly name: string;
  /** What an entry has, by the names of the options. */
  readonly fields: readonly string[];
  /** The option by which the list is narrowed. */
  readonly by: string;
  /** How many entries are shown at once. */
  readonly most: number;
  /** Whether the list leaves out what is done. */
  readonly isOpen: boolean;
  /** Whether only moderators add something. */
  readonly isForStaff: boolean;
  /** Whether only moderators remove something. */
  readonly isRemovedByStaff: boolean;
}

export const emptyList: WantedList = {
  name: '',
  add: '',
  list: '',
  mine: '',
  random: '',
  done: '',
  search: '',
  remove: '',
  fields: ['text'],
  by: '',
  most: 50,
  isOpen: false,
  isForStaff: false,
  isRemovedByStaff: false,
};
