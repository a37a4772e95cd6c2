import { allMatches } from '../../workspace/text/all-matches.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';

/** What can be logged. */
export type LogKind = 'joined' | 'left' | 'deleted' | 'edited' | 'banned';

/** What a request says of a log. */
export interface Log {
  /** As in `#audit-log`. */
  readonly channel: string;
  /** What is logged: everything, if the request names nothing. */
  readonly kinds: readonly LogKind[];
  /** Channels of which nothing is logged: `#spam`. */
  readonly ignored?: readonly string[];
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
  const ignored = allMatches(text, leavesOut).flatMap(([, said = '']) => readChannels(said));
  return {
    channel: readChannels(text).find((name) => !ignored.includes(name)) ?? '#audit-log',
    ...(ignored.length > 0 && { ignored }),
    kinds: [
      ...(named.length > 0 ? named : kinds).map(({ kind }) => kind),
      ...(bans.test(text) ? (['banned'] as const) : []),
    ],
  };
}

/**
 * Whether a request wants it noted down who comes and who goes.
 *
 * @example
 * logsMembers('anota quem entra e quem sai no #entrada'); // true
 */
export function logsMembers(text: string): boolean {
  return notes.test(text.slice(0, 4000));
}

/** Whether a short part of a request names what is logged: "if somebody leaves the server too". */
export function saysLogged(clause: string): boolean {
  return clause.length < 60 && kinds.some(({ words }) => words.test(clause));
}

const notes =
  /(?<!\p{L})(?:logs?|records?|notes|registr[ae]|anot[ae]|guard[ae]|avis[ae]|mostr[ae])\s(?:(?:in (?:the )?|en |no |em )#\S{1,30}\s)?(?:when|cuando|quando)\s(?:someone|somebody|members?|people|alguien|algu[eé]m|la gente|un miembro|um membro)\s(?:edit|delet|borr|elimin|modific|apag|alter|exclu)|(?<!\p{L})(?:logs?|records?|notes?(?: down)?|writes? down|tells|announces|protokollier\p{L}{1,2}|notiert|(?:auf)?schreibt(?: auf)?|aufzeichnet|festhält|loggt|bijhoudt|logt|vermerkt|anot[ae]|apunt[ae]|registr[ae]|note|enregistre|indique|segna|annota|noteert|houdt bij|zapisuje|notuje|yaz(?:ar|sın)|kaydet\p{L}{0,3}|записывает|отмечает|пишет|записує|antecknar|loggar)\s(?:in (?:the )?#\S{1,30}\s)?(?:who|wer|quién|quiénes|qui|quem|chi|wie|kto|kim|кто|хто|vem(?: som)?)\s(?:(?:has|ha|hat|a|heeft|est|neu|er|(?:dem|den|de|op de) server)\s)?(?:join|comes?|enter|leav|left|beitritt|kommt|dazukommt|geht|austritt|entr[aóeo]|llega|sal[eí]|arriv|rejoin|part(?!\p{L}{4})|quitt|sai|esce|(?:bije?|binnen)komt|weggaat|lid wordt|verla|dołącz|wchodzi|wychodzi|odchodzi|заш[её]л|вош[её]л|заходит|выш[её]л|выходит|приєдн|виход|går)/iu;

/** "ignore #spam and #bots" */
const leavesOut =
  /(?<!\p{L})(?:ignor\p{L}{0,6}|except|excluding|exclude|skip\p{L}{0,4}|but not|not in|außer|ausgenommen|nicht in|excepto|salvo|menos|sauf|exceto|tranne|eccetto|behalve|oprócz|hariç|кроме|крім|utom)((?:[^#.;\n]{0,16}#[\p{L}\p{M}\p{N}_-]{1,60}){1,6})/giu;
const bans =
  /(?<!\p{L})(?:un)?(?:bans|banned|sperren|baneos|bannissements|banimentos|bany|yasaklama\p{L}{0,4}|банов|баны)(?!\p{L})|封禁|차단/iu;
const kinds: readonly { readonly kind: LogKind; readonly words: RegExp }[] = [
  {
    kind: 'joined',
    words:
      /(?<!\p{L})(?:join\p{L}{0,3}|(?:alguien|algu[eé]m|quem|quién|qui|chi) (?:entra|arrive)|who (?:comes|enters)|wer (?:(?:neu )?(?:dazu)?kommt)|wie (?:er )?(?:bij|binnen)?komt|(?:binnen|bij)kom\p{L}{1,3}|toetred\p{L}{1,2}|lid word\p{L}{1,2}|går med|kto wchodzi|кто (?:заходит|зашёл|зашел)|new members?|beitr[eiä]t\p{L}{0,3}|beitritt\p{L}{0,2}|betret\p{L}{1,2}|entrad\p{L}{1,2}|ingres\p{L}{1,3}|entran|se unen|arriv\p{L}{1,5}|entrent|rejoign\p{L}{2,3}|entram|ingress\p{L}|entrano|dołącz\p{L}{1,4}|wejści\p{L}|katıl\p{L}{1,5}|вход\p{L}{0,3}|вступ\p{L}{1,5}|заход\p{L}{1,3})(?!\p{L})|加入|参加|入室|입장|शामिल|انضم/iu,
  },
  {
    kind: 'left',
    words:
      /(?<!\p{L})(?:leav\p{L}{1,3}|(?:quem|alguém|ou?|e) sai|(?:quién|alguien|[oy]) sale|chi esce|(?:wer|und) geht|(?:i|kto) wychodzi|кто (?:выходит|вышел)|left|austritt\p{L}{0,2}|verl[aä]ss\p{L}{0,3}|verla(?:at|ten)|vertrek\p{L}{0,2}|weggaa\p{L}{1,2}|(?:wie|en) (?:er )?weg ?gaat|lämna\p{L}{1,2}|salid\p{L}{1,2}|salen|départ\p{L}?|quitt\p{L}{1,3}|saíd\p{L}{1,2}|saem|uscit\p{L}|escono|wyjści\p{L}|odejści\p{L}|opuszcza\p{L}{0,2}|ayrıl\p{L}{1,5}|выход\p{L}{0,3}|уход\p{L}{0,3}|покида\p{L}{1,3})(?!\p{L})|离开|退出|退室|퇴장|छोड़|غادر/iu,
  },
  {
    kind: 'deleted',
    words:
      /(?<!\p{L})(?:delet\p{L}{1,4}|remov\p{L}{1,3}|gelöscht\p{L}{0,2}|verwijder\p{L}{1,2}|gewist\p{L}?|raderad\p{L}?|raderas|löschung\p{L}{0,2}|borr(?:ad\p{L}{1,2}|a|e|an)|elimin(?:ad\p{L}{1,2}|a|e|an)|supprim\p{L}{1,4}|effac\p{L}{1,3}|apag(?:ad\p{L}{1,2}|a|am)|exclu(?:íd\p{L}{1,2}|i|em)|cancellat\p{L}|eliminat\p{L}|usuni\p{L}{1,4}|usunię\p{L}{1,3}|silinen|silme|удал\p{L}{1,6}|видал\p{L}{1,5})(?!\p{L})|删除|削除|삭제|हटाए|محذوف|حذف/iu,
  },
  {
    kind: 'edited',
    words:
      /(?<!\p{L})(?:edit\p{L}{0,7}|bearbeitet\p{L}{0,2}|bewerkt\p{L}?|gewijzigd\p{L}?|aangepast\p{L}?|redigera\p{L}{1,2}|geändert\p{L}{0,2}|modifi\p{L}{1,6}|alterad\p{L}{1,2}|edycj\p{L}|edytowan\p{L}{1,3}|zmienion\p{L}{1,3}|düzenlen\p{L}{1,4}|отредактирован\p{L}{1,3}|измен\p{L}{1,7}|правк\p{L}{1,2}|змінен\p{L}{1,3}|відредагован\p{L}{1,3})(?!\p{L})|编辑|修改|編集|수정|संपादित|معدل|تعديل/iu,
  },
];
