import { readChannels } from '../shared/reading/commands/read-server-words.ts';

/** What can be logged. */
export type LogKind = 'joined' | 'left' | 'deleted' | 'edited' | 'banned';

/** What a request says of a log. */
export interface Log {
  /** As in `#audit-log`. */
  readonly channel: string;
  /** What is logged: everything, if the request names nothing. */
  readonly kinds: readonly LogKind[];
}

/**
 * Reads the channel and what to log.
 *
 * @example
 * readLog('log deleted and edited messages in #mod-log');
 * // { channel: '#mod-log', kinds: ['deleted', 'edited'] }
 */
export function readLog(message: string): Log {
  const text = message.slice(0, 4000);
  const named = kinds.filter(({ words }) => words.test(text));
  return {
    channel: readChannels(text)[0] ?? '#audit-log',
    kinds: [
      ...(named.length > 0 ? named : kinds).map(({ kind }) => kind),
      ...(bans.test(text) ? (['banned'] as const) : []),
    ],
  };
}

const bans =
  /(?<!\p{L})(?:un)?(?:bans|banned|sperren|baneos|bannissements|banimentos|bany|yasaklama\p{L}{0,4}|банов|баны)(?!\p{L})|封禁|차단/iu;
const kinds: readonly { readonly kind: LogKind; readonly words: RegExp }[] = [
  {
    kind: 'joined',
    words:
      /(?<!\p{L})(?:join\p{L}{0,3}|new members?|beitr[eiä]t\p{L}{0,3}|beitritt\p{L}{0,2}|betret\p{L}{1,2}|entrad\p{L}{1,2}|ingres\p{L}{1,3}|entran|se unen|arriv\p{L}{1,5}|entrent|rejoign\p{L}{2,3}|entram|ingress\p{L}|entrano|dołącz\p{L}{1,4}|wejści\p{L}|katıl\p{L}{1,5}|вход\p{L}{0,3}|вступ\p{L}{1,5}|заход\p{L}{1,3})(?!\p{L})|加入|参加|入室|입장|शामिल|انضم/iu,
  },
  {
    kind: 'left',
    words:
      /(?<!\p{L})(?:leav\p{L}{1,3}|left|austritt\p{L}{0,2}|verl[aä]ss\p{L}{0,3}|salid\p{L}{1,2}|salen|départ\p{L}?|quitt\p{L}{1,3}|saíd\p{L}{1,2}|saem|uscit\p{L}|escono|wyjści\p{L}|odejści\p{L}|opuszcza\p{L}{0,2}|ayrıl\p{L}{1,5}|выход\p{L}{0,3}|уход\p{L}{0,3}|покида\p{L}{1,3})(?!\p{L})|离开|退出|退室|퇴장|छोड़|غادر/iu,
  },
  {
    kind: 'deleted',
    words:
      /(?<!\p{L})(?:delet\p{L}{1,4}|remov\p{L}{1,3}|gelöscht\p{L}{0,2}|löschung\p{L}{0,2}|borrad\p{L}{1,2}|eliminad\p{L}{1,2}|supprim\p{L}{1,4}|effac\p{L}{1,3}|apagad\p{L}{1,2}|excluíd\p{L}{1,2}|cancellat\p{L}|eliminat\p{L}|usuni\p{L}{1,4}|usunię\p{L}{1,3}|silinen|silme|удал\p{L}{1,6})(?!\p{L})|删除|削除|삭제|हटाए|محذوف|حذف/iu,
  },
  {
    kind: 'edited',
    words:
      /(?<!\p{L})(?:edit\p{L}{0,7}|bearbeitet\p{L}{0,2}|geändert\p{L}{0,2}|modifi\p{L}{1,6}|alterad\p{L}{1,2}|edycj\p{L}|edytowan\p{L}{1,3}|zmienion\p{L}{1,3}|düzenlen\p{L}{1,4}|отредактирован\p{L}{1,3}|измен\p{L}{1,7}|правк\p{L}{1,2})(?!\p{L})|编辑|修改|編集|수정|संपादित|معدل|تعديل/iu,
  },
];
