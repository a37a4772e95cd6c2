/** What may be done with a list. */
export const listActs = [
  'add',
  'list',
  'mine',
  'random',
  'next',
  'done',
  'remove',
  'clear',
  'search',
] as const;

export type ListAct = (typeof listActs)[number];

/** A list that members keep with commands of the request: the paths of those that it has, others are empty. */
export interface WantedList extends Readonly<Record<ListAct, string>> {
  /** What it is of; empty where a request has no word for it. */
  readonly name: string;
  /** What an entry has, by the names of the options. */
  readonly fields: readonly string[];
  /** What it has at first: the only field of an entry, or all of them. */
  readonly first: readonly (string | readonly string[])[];
  /** The option by which the list is narrowed. */
  readonly by: string;
  /** Whether nobody adds something about themselves. */
  readonly isForOthers: boolean;
  /** How many entries are shown at once. */
  readonly most: number;
  /** Whether the list leaves out what is done. */
  readonly isOpen: boolean;
  /** Whether only moderators add something. */
  readonly isForStaff: boolean;
  /** Whether only moderators remove something. */
  readonly isRemovedByStaff: boolean;
  /** Whether it has people who wait, each of whom adds and removes themselves. */
  readonly isQueue?: boolean;
  /** Whether an entry has the name of who added it; undefined where commands of the request say it. */
  readonly isSigned?: boolean;
}

export const emptyList: WantedList = {
  name: '',
  add: '',
  list: '',
  mine: '',
  random: '',
  next: '',
  clear: '',
  done: '',
  search: '',
  remove: '',
  fields: ['text'],
  first: [],
  by: '',
  isForOthers: false,
  most: 50,
  isOpen: false,
  isForStaff: false,
  isRemovedByStaff: false,
};

/** What commands are called that a request does not name. */
export const listWords = {
  en: 'list',
  es: 'lista',
  de: 'liste',
  fr: 'liste',
  pt: 'lista',
  it: 'lista',
  nl: 'lijst',
  pl: 'lista',
  tr: 'liste',
  ru: 'список',
  zh: '列表',
  ja: '一覧',
  ko: '목록',
  hi: 'सूची',
  ar: 'قائمة',
  id: 'daftar',
  vi: 'danh-sách',
  uk: 'список',
  sv: 'lista',
} as const;

export const removeWords = {
  en: 'remove',
  es: 'quitar',
  de: 'entfernen',
  fr: 'retirer',
  pt: 'remover',
  it: 'rimuovi',
  nl: 'verwijderen',
  pl: 'usuń',
  tr: 'sil',
  ru: 'удалить',
  zh: '删除',
  ja: '削除',
  ko: '삭제',
  hi: 'हटाएं',
  ar: 'حذف',
  id: 'hapus',
  vi: 'xóa',
  uk: 'видалити',
  sv: 'ta-bort',
} as const;
