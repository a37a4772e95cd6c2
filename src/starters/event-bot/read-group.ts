import { type CommandClause, commandClauses } from '../shared/reading/commands/command-clauses.ts';
import { readCommandFields } from '../shared/reading/commands/read-command-fields.ts';
import { hoursOpen, looksForGroup } from './looks-for-group.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What happens once a group is full, or not full in time. */
export interface GroupWishes {
  /** How many it takes; 0 where the request does not say. */
  readonly seats: number;
  /** Into how many teams it is divided by chance; 0 for none. */
  readonly teams: number;
  /** After how many minutes it is closed if it is not full; 0 for never. */
  readonly minutesOpen: number;
}

/**
 * The command with which a request gathers people by buttons, without a day and a time; undefined for none.
 *
 * @example
 * groupCommand('/lobby posts a message with the buttons Join / Leave, 10 places'); // 'lobby'
 */
export function groupCommand(text: string): string | undefined {
  const head = text.slice(0, 4000);
  const clauses = commandClauses(head);
  const found = clauses.find((clause) => gathers(clause, clauses.length === 1 ? head : ''));
  if (found === undefined) return looksForGroup(head);
  const [, sub = ''] = /^\s([\p{L}\p{M}]{2,12})(?=[\s,.;:(]|$)/u.exec(found.rest) ?? [];
  return subs.test(sub) ? `${found.name} ${sub.toLowerCase()}` : found.name;
}

/** Reads how many come together, in how many teams, and until when. */
export function readGroup(text: string): GroupWishes {
  const head = text.slice(0, 4000);
  const seats = Math.round(readNumber(head, seatWords, { min: 2, max: 100 }) ?? 0);
  const hasTeams = teams.test(head) && divides.test(head);
  const told =
    /(?<!\d)([2-9])\s?(?:\p{L}{1,14}\s){0,2}(?:teams?|takım|drużyn|equipos|équipes|times|squadre|ploegen|команд|队|チーム|팀)/iu.exec(
      head,
    );
  return {
    seats,
    teams: hasTeams ? Number(told?.[1] ?? 2) : 0,
    minutesOpen: Math.round(
      readNumber(head, closing(minuteWords), { min: 1, max: 1440 }) ??
        (readNumber(head, closing(hourWords), { min: 1, max: 48 }) ??
          (looksForGroup(head) === undefined ? 0 : hoursOpen)) * 60,
    ),
  };
}

/** Whether people sign up for something by the buttons of a command. `more` is said of it, too. */
function gathers({ name, said, rest, before }: CommandClause, more: string): boolean {
  const isBare = rest.replaceAll(/[^\p{L}]/gu, '').length < 12;
  const about = `${isBare ? before.slice(-80) : ''} ${rest} ${more}`;
  if (others.test(name) || isOther.test(rest)) return false;
  if (readCommandFields(rest).some((field) => dated.test(field))) return false;
  if (asksForDay.test(said)) return false;
  const hasButtons = button.test(about);
  return (hasButtons && joins.test(about)) || (fills.test(about) && joins.test(about));
}

const words = (spaced: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);

const subs =
  /^(?:create|new|start|open|add|crear|nuevo|erstellen|neu|créer|nouveau|criar|novo|crea(?= (?:\p{L}{1,6} )?(?:equip|squadr|team))|nuovo|nieuw|utwórz|nowe|oluştur|yeni|создать|новый|创建|作成|만들기)$/u;
const others =
  /^(?:poll|vote|umfrage|sondage|encuesta|giveaway|ticket|apply|application|verify|roles?|role-?menu|quiz|trivia|remind\p{L}*|report|suggest\p{L}*|help|ping|roll|(?:\p{L}{1,16}-?)?stats?|top|list|show|roster|lineup|upcoming|schedule)$/u;
/** What decides, votes, gives roles or prizes. */
const isOther = words(
  'werewol\\p{L}{1,4}|mafia|secret roles?|accept|deny|approve|reject|applications?|votes?|voting|polls?|giveaways?|prizes?|tickets?|reaction roles?|verif\\p{L}{1,8}|questions?|quiz|annehmen|ablehnen|abstimmung|verlosung|aceptar|rechazar|votar|sorteo|accepter|refuser|voter|aceitar|recusar|sorteio|accetta|rifiuta|votare|estrazione|принять|отклонить|голосов\\p{L}{1,4}',
  '役職|狼人|投票|抽奖|通过|承認|투표|승인|추첨',
);
const button = words(
  'clicks?|tippen auf|klick\\p{L}{0,2}|clic|clique\\p{L}{0,2}|clicca\\p{L}?|presiona\\p{L}?|pulsa\\p{L}?|appuient|apertam?|kliknij|klikają|tıkla\\p{L}{0,4}|basar|нажима\\p{L}{1,3}|buttons?|knöpfen?|knopf|botones|botón|boutons?|botões|botão|pulsant[ei]|bottoni|bottone|knop(?:pen)?|przycisk\\p{L}{0,3}|buton\\p{L}{0,8}|düğme\\p{L}{0,8}|кнопк\\p{L}{1,3}|أزرار|زر',
  'ボタン|按钮|버튼|बटन',
);
const joins = words(
  "joins?|joined|joining|leave|sign(?:s|ed)? up|rsvp|going|coming|i['’]m in|attend\\p{L}{0,4}|present|absent|available|unavailable|verfügbar|disponible|disponível|disponibile|beschikbaar|dostępn\\p{L}|müsait|beitret\\p{L}{0,2}|treten\\s[^.;]{0,40}bei|mitmach\\p{L}{0,3}|dabei|mitfahr\\p{L}{1,2}|anmeld\\p{L}{0,3}|komme|anwesend|zusag\\p{L}{1,2}|unirse|sumarse|súmate|únete|apunta\\p{L}{1,3}|voy|asisto|rejoin\\p{L}{1,3}|particip\\p{L}{1,5}|présent|entrar|jogar|vou|partecip\\p{L}{1,4}|iscri\\p{L}{1,5}|ci sono|presente|meedoen|meedoe|aanmelden|aanwezig|dołącz\\p{L}{0,3}|wchodzę|zapisz|obecny|będę|katıl\\p{L}{0,4}|geliyorum|вступ\\p{L}{2,4}|участв\\p{L}{2,5}|присоедин\\p{L}{2,6}|приду|буду|иду",
  '加入|参加|報名|报名|出席|참가|참여|शामिल|जुड़|انضم|انضمام|سأحضر',
);
const fills = words(
  'full|fills?(?: up)?|filled|voll|lleno|completa?|plein|complet|cheio|lotar|pieno|al completo|vol|zapełni\\p{L}{0,2}|pełn[ey]|dol(?:unca|duğunda|arsa)|заполн\\p{L}{2,5}|набер\\p{L}{2,4}|enough (?:people|players)|joined',
  '满员|满人|揃っ|埋まっ|集まっ|차면|모이면|full hone|भर जा|اكتمل',
);
const dated =
  /^(?:dates?|datum|days?|tag|fecha|día|data|dia|giorno|jour|dag|dzień|tarih|gün|дата|день|日期|日付|日時|날짜|तारीख|التاريخ)$/iu;
/** "with date and time" */
const asksForDay =
  /(?<!\p{L})(?:dates?|datum|fecha|tarih|дата|data|giorno)(?!\p{L})|日期|日付|日時|날짜|तारीख|التاريخ/iu;
const teams =
  /(?<!\p{L})(?:teams?|takım\p{L}{0,4}|drużyn\p{L}?|equipos?|équipes?|times|squadr[ae]|ploegen|команд\p{L}{0,2})(?!\p{L})|队|チーム|팀|टीम|فريق/iu;
const divides =
  /(?<!\p{L})(?:split\p{L}{0,4}|divid\p{L}{1,4}|random\p{L}{0,2}|shuffl\p{L}{1,3}|draws?|mak(?:es?|ing) (?:\p{L}{1,10} ){0,2}teams?|losuj\p{L}{0,2}|losow\p{L}{1,3}|dziel\p{L}|ayır\p{L}{0,4}|rastgele|sorte\p{L}{1,3}|teilt?|verteil\p{L}{1,2}|aufteil\p{L}{1,2}|zufällig\p{L}{0,2}|auslos\p{L}{1,2}|lost|form[ae]\p{L}?|crea|mezcla|aleatori\p{L}{1,7}|tire|répart\p{L}{1,3}|divise|dele|verdeel\p{L}{0,2}|loot|разби\p{L}{2,4}|дел\p{L}{2}|распредел\p{L}{2,4}|случайн\p{L}{1,3})(?!\p{L})|随机|分成|ランダム|分け|랜덤|나눠|나누|बाँट|बांट|عشوائي/iu;

const persons =
  'people|members|players|participants|persons|spots|slots|places|seats|leute|personen|spielern?|plätzen?|personas|jugadores|plazas|personnes|joueurs|pessoas|jogadores|vagas|persone|giocatori|posti|mensen|spelers|plaatsen|osób|graczy|miejsc|kişi(?:lik|ye)?|oyuncu|человек|игрок\\p{L}{0,2}|мест\\p{L}?|log|लोग|खिलाड़ी';
const seatWords = [
  `{n}\\s?(?:${persons})(?!\\p{L})`,
  '{n}\\s?(?:人|名|명|位)',
  '(?:max\\.?|maximum|up to|bis zu|máximo|maks\\.?)\\s{n}(?!\\s?(?:min|h|std))',
  '(?:when|once|as soon as|wenn|sobald|cuando|quand|quando|gdy|когда)\\s{n}(?:\\s\\p{L}{1,12})?\\s(?:joined|have joined|are in|joined up)',
];
const minuteWords = 'm(?:in\\p{L}*)?|dk|dakika|мин\\p{L}*|分钟?|분|मिनट|دقيقة|دقائق';
const hourWords =
  'h(?:ours?|rs?)?|std|stunden?|horas?|heures?|or[ae]|uur|godzin\\p{L}?|saat|час\\p{L}{0,2}|小时|時間|시간|घंट\\p{L}|ghante|ساعة';
const ends =
  'clos\\p{L}{1,3}|expir\\p{L}{1,3}|delet\\p{L}{1,3}|remov\\p{L}{1,3}|cancel\\p{L}{0,4}|timeout|schließ\\p{L}{1,3}|gelöscht|löscht|verfäll\\p{L}|cierra|borra|elimina|ferme|supprim\\p{L}{1,3}|expire|fecha|apaga|chiude|sluit|verwijder\\p{L}|kasuje|usuwa|zamyka|kapan\\p{L}{1,3}|sil\\p{L}{1,5}|закр\\p{L}{2,5}|удал\\p{L}{2,4}|删除|关闭|締切|削除|閉じ|닫|삭제|delete|हट';
const closing = (unit: string): readonly string[] => [
  `{n}\\s?(?:${unit})(?!\\p{L})[^.;\\n\\d]{0,40}(?:${ends})`,
  `(?:${ends})[^.;\\n\\d]{0,40}{n}\\s?(?:${unit})(?!\\p{L})`,
];
