import { upperStart } from '../../workspace/text/with-capitals.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { readButtonLabel, readClicked } from '../shared/reading/commands/read-buttons.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import {
  readChannels,
  readRole,
  readSayings,
} from '../shared/reading/commands/read-server-words.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { ticketCommands } from './commands.ts';
import { readQuestions } from './read-questions.ts';
import { buttonWord, kept, topicsIn } from './read-topics.ts';
import { texts } from './texts.ts';
import { topicOfButton } from './topic-of-button.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** A button that opens a private channel with the team. */
export const render = defineBot((plan, input) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot with a button that opens a private channel between a member and the team.',
  texts,
  told: (t) =>
    new Map([
      [
        plannedNames(plan, ticketCommands)['ticket-close'] ?? '',
        closeLabelIn(input.input.userMessage) ?? t('close'),
      ],
    ]),
  settings: (t) => ({
    commands: plannedNames(plan, ticketCommands),
    hasClose: plan.commands.some(
      ({ description }) => description === ticketCommands['ticket-close']?.does,
    ),
    members: membersOf(plan),
    closeReason: closeReasonIn(input.input.userMessage),
    confirms: confirming.test(input.input.userMessage),
    mostOpen: Math.round(
      readNumber(withDigits(input.input.userMessage), mostTickets, { min: 1, max: 20 }) ?? 1,
    ),
    topics: (
      topicsIn(input.input.userMessage) ?? [topicOfButton(input.input.userMessage) ?? t('topic')]
    ).slice(0, 20),
    questions: [...readQuestions(input.input.userMessage)],
    openLabel:
      readButtonLabel(input.input.userMessage) ??
      ticketLabel.exec(input.input.userMessage)?.groups?.['label'] ??
      readClicked(input.input.userMessage) ??
      '',
    style: menu.test(input.input.userMessage) ? 'menu' : 'buttons',
    hasTopicInName: !/ticket-0*1(?!\d)/iu.test(input.input.userMessage),
    deleteAfterSeconds: deletedAfter(input.input.userMessage),
    staff:
      rolesIn(input.input.userMessage) ??
      readRole(input.input.userMessage) ??
      teamIn(input.input.userMessage),
    category: categoryBeside(input.input.userMessage),
    greeting: greetingIn(input.input.userMessage, plan.title) ?? t('greeting'),
    closeLabel: closeLabelIn(input.input.userMessage) ?? t('close'),
    ...channelsIn(input.input.userMessage),
    keepsTranscript: kept.test(input.input.userMessage),
  }),
  keeps: 'tickets.json',
  permissions: [
    'View Channels',
    'Send Messages',
    'Embed Links',
    'Read Message History',
    'Attach Files',
    'Manage Channels',
    'Manage Roles',
  ],
  ...(kept.test(input.input.userMessage) && { intents: ['Message Content Intent'] }),
  use: 'Who may manage channels posts the button, and says which role answers (`staff`) and in which category the tickets lie; otherwise those that `src/settings.js` names, if the server has them. Everybody has at most `mostOpen` open tickets. A closed ticket can still be read, until the team deletes the channel; with `keepsTranscript` its last hundred messages go as a file to `logChannel`, or stay in the ticket and go to who opened it. The topics stand in `src/settings.js`: one button each, or a menu (`style`), which a button opens if it has an `openLabel`. Before a ticket opens, a form asks its `questions`. With `deleteAfterSeconds` a closed ticket is deleted by itself.',
  files: {
    'src/tickets.js': 'names and rules of tickets, without Discord.',
    'src/members.js': 'the commands that let members in, take them out and take a ticket on.',
    'src/questions.js': 'the form that asks before a ticket opens.',
    'src/transcript.js': 'what is kept of a closed ticket.',
    'src/feature.js': 'the command, the buttons and the channels.',
  },
}));

/** The commands of who is in a ticket, by what they do: empty where the request names none. */
function membersOf(plan: Parameters<typeof plannedNames>[0]) {
  const has = (id: string): boolean =>
    plan.commands.some(({ description }) => description === ticketCommands[id]?.does);
  const names = plannedNames(plan, ticketCommands);
  const nameOf = (id: string): string => (has(id) ? (names[id] ?? id) : '');
  return {
    add: nameOf('ticket-add'),
    remove: nameOf('ticket-remove'),
    claim: nameOf('ticket-claim'),
  };
}

/** "Kapat butonu", "a button “Close”" */
function closeLabelIn(text: string): string | undefined {
  const { ahead, behind } = closing.exec(text.slice(0, 4000))?.groups ?? {};
  return ahead ?? behind;
}

const closeWord =
  '[«"“„]?(?:Close(?: [Tt]icket)?|Cerrar(?: [Tt]icket)?|Schließen|Fermer|Fechar(?: [Tt]icket)?|Chiudi|Sluiten|Zamknij|Kapat|Закрыть|Закрити(?: тікет)?|Stäng(?: ärendet)?|Tutup(?: tiket)?|Đóng(?: ticket)?|关闭|閉じる|닫기|बंद करें|إغلاق)[»"”]?';
const closing = letterPattern(
  `(?<ahead>(?<=[«"“„]?)${closeWord})[\\s-]{0,2}${buttonWord}|${buttonWord}\\s?(?<behind>${closeWord})`,
  'u',
);

/** "deletes the channel after 10 sec": in seconds; 0 for not by itself. */
function deletedAfter(text: string): number {
  const seconds = readNumber(
    text,
    after('s(?:e[ck]\\p{L}*|eg\\p{L}*)?|сек\\p{L}*|detik|giây|秒|초|सेकंड|ثوان|ثانية'),
    {
      min: 1,
      max: 3600,
    },
  );
  const minutes = readNumber(
    text,
    after('m(?:in\\p{L}*)?|мин\\p{L}*|分|хв\\p{L}*|menit|phút|분|मिनट|دقيقة|دقائق'),
    {
      min: 1,
      max: 600,
    },
  );
  const usual = deletes.test(text) ? 10 : 0;
  return Math.round(seconds ?? (minutes === undefined ? usual : minutes * 60));
}

/** "saves a transcript, then deletes the channel" */
const deletes =
  /(?<!\p{L})(?:(?:then|and) (?:it )?(?:deletes?|is deleted|gets deleted|removes it)|(?:und|dann) (?:wird )?(?:danach )?(?:gelöscht|löscht)|(?:y|luego|después) (?:lo |se )?(?:borra|elimina)\p{L}?|(?:puis|et) (?:le )?supprime|(?:e|depois) (?:apaga|exclui|deleta)|poi (?:lo )?(?:elimina|cancella)|(?:en|dan) (?:wordt )?verwijder\p{L}{0,2}|potem usuwa|sonra siler|затем удаляет|и удаляет)(?!\p{L})|然后删除|その後削除|후 삭제/iu;

const after = (unit: string): readonly string[] => [
  `(?:delet|remov|lösch|gelöscht|borr|elimin|supprim|apag|exclu|verwijder|usu[nw]|sil|удал)\\p{L}*[^.;\\n\\d]{0,60}{n}\\s?(?:${unit})(?!\\p{L})`,
  `{n}\\s?(?:${unit})(?!\\p{L})[^.;,\\n\\d]{0,40}(?:delet|remov|lösch|gelöscht|borr|elimin|supprim|apag|verwijder|usu[nw]|sil|удал|删除|削除|삭제|हट|حذف)`,
];
/** "max 2 open tickets per person" */
const mostTickets = [
  '(?:max(?:imum|imal|imo|\\.)?|at most|up to|only|limit(?: of)?|höchstens|bis zu|nur|máximo|hasta|solo|au plus|jusqu.à|até|no máximo|al massimo|fino a|maximaal|hoogstens|maksymalnie|en fazla|не больше|максимум|до|最多|最大|최대)\\s?{n}\\s?(?:open |offene |abiert\\p{L}+ |ouverts? |abert\\p{L}+ |apert\\p{L} |otwart\\p{L}+ |açık |открыт\\p{L}+ )?(?:tickets?|тикет\\p{L}*|个?工单|チケット|件|티켓)',
  '{n}\\s(?:open |offene )?tickets? (?:per|pro|por|par|a|each|at a time|gleichzeitig|a la vez|per persona)',
  '{n}\\s(?:open|offene|abiert\\p{L}+|ouverts?|abert\\p{L}+|apert\\p{L}|otwart\\p{L}+|açık|открыт\\p{L}+)\\s(?:per|pro|por|par|a|each|na|на) (?:person|user|member|persona|usuario|usuário|membro|personne|membre|osobę|человека)',
];
/** "close with a reason": what the form that closes a ticket asks, in the word of the request. */
function closeReasonIn(text: string): string {
  const label = closedWith.exec(text.slice(0, 4000))?.groups?.['label'] ?? '';
  return upperStart(nominatives[label.toLowerCase()] ?? label);
}

/** "un botón Abrir ticket" */
const ticketLabel =
  /(?:button|knopf|botón|bouton|botão|pulsante|knop|przycisk|кнопк\p{L})\s(?<label>\p{Lu}\p{L}{2,12}\s(?:(?:an?|un|um|ein|een)\s)?(?:[Tt]icket|[Cc]hamado))(?!\p{L})/u;
const closedWith =
  /(?<!\p{L})(?:clos(?:e|es|ed|ing)|schließ\p{L}{0,3}|geschlossen|cerrar\p{L}{0,3}|cierra\p{L}?|fermer|ferm[eé]\p{L}?|fechar|fecha\p{L}?|chiu[ds]\p{L}{1,3}|sluiten|zamyka\p{L}{0,3}|zamknąć|закр\p{L}{2,6})(?:\s\p{L}{1,12}){0,3}?\s(?:with|mit|con|avec|com|met|z|с)\s(?:(?:an?|einem|una?|um|een)\s)?(?<label>reason|grund|motivo|motif|raison|reden|powodem|причиной)(?!\p{L})|(?<!\p{L})(?:when closing|on clos(?:e|ing)|al cerrar|beim schließen|à la fermeture|ao fechar|alla chiusura|bij (?:het )?sluiten)[^.;#]{0,30}?(?<!\p{L})(?<label>reason|grund|motivo|motif|raison|reden)(?!\p{L})|(?:关闭|閉じる|닫을)[^。，、,.]{0,8}(?<label>原因|理由|사유|이유)/iu;
const nominatives: Readonly<Record<string, string>> = { powodem: 'powód', причиной: 'причина' };

/** "asks for confirm" */
const confirming =
  /(?<!\p{L})(?:confirm\p{L}*|are you sure|bestätig\p{L}*|nachfrag\p{L}*|conferm\p{L}*|bevestig\p{L}*|potwierdz\p{L}*|onay\p{L}*|подтвержд\p{L}+|підтвердж\p{L}+|bekräft\p{L}+|konfirmasi|xác nhận)(?!\p{L})|确认|確認|확인|पुष्टि|تأكيد/iu;
const menu =
  /drop-?down|(?<!\p{L})(?:auswahl\p{L}{0,5}|keuzemenu|(?<!rol(?:l?en?|es?)?[ -])men[uúü](?:d[ea]n)?|меню)(?!\p{L})|выпадающ|下拉|菜单|メニュー|드롭다운|메뉴|ड्रॉपडाउन|قائمة منسدلة/iu;
/** What is said to who opens a ticket: a name or the label of a button in quotes is no greeting. */
function greetingIn(text: string, title: string): string | undefined {
  return readSayings(text).find(
    ({ text: said, at }) =>
      said.split(/\s+/u).length > 2 &&
      said !== title &&
      said !== readButtonLabel(text) &&
      !button.test(text.slice(Math.max(at - 30, 0), at)),
  )?.text;
}

/** "in #help there is a button, transcripts to #ticket-log" */
function channelsIn(text: string): { readonly channel: string; readonly logChannel: string } {
  const clauses = text
    .slice(0, 4000)
    .split(/[,;\n]|\.(?=\s)|\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)/u);
  const ofLog = clauses.find((clause) => kept.test(clause) && readChannels(clause).length > 0);
  const logChannel = readChannels(ofLog ?? '').at(-1) ?? '';
  // A summary is posted elsewhere.
  const others = clauses.filter((clause) => !sums.test(clause.split(':', 1)[0] ?? ''));
  const channel = readChannels(others.join('\n')).find((name) => name !== logChannel) ?? '';
  return { channel, logChannel };
}

const sums =
  /(?<!\p{L})(?:summar(?:y|ies)|reports?|stats|statistics|resum(?:o|en)|relat[óo]rio|résumé|zusammenfassung|bericht|riepilogo|samenvatting|podsumowanie|özet|сводк\p{L}|итог\p{L}{0,2})(?!\p{L})/iu;

/** "roles Support and Admin": `Support, Admin`; undefined for one. */
function rolesIn(text: string): string | undefined {
  const { ahead, behind } = roles.exec(text.slice(0, 4000))?.groups ?? {};
  return (ahead ?? behind)
    ?.replaceAll(/["“”„«»@]/gu, '')
    .replaceAll(/,?\s(?:and|und|y|et|e|en|i|ve|и|та|och|dan|và)\s/gu, ', ');
}

const roleNames =
  '@?["“„«]?\\p{Lu}\\p{L}{1,20}["”“»]?(?:(?:,|,?\\s(?:and|und|y|et|e|en|i|ve|и|та|och|dan|và))\\s@?["“„«]?\\p{Lu}\\p{L}{1,20}["”“»]?){1,4}';
const roles = letterPattern(
  `(?<!\\p{L})(?:[Rr]oles?|[Rr]ollen|[Rr]oll?er|[Rr]ôles|[Cc]argos|[Rr]uoli|[Рр]ол[иі])\\s(?<ahead>${roleNames})|(?<!\\p{L})(?<behind>${roleNames})[ -](?:roles?|Rollen|rollen|roll?er\\p{L}{0,3}|роли|ролі)(?!\\p{L})`,
  'u',
);

/** "a equipe Atendimento", "the Support team": a role without its word. */
function teamIn(text: string): string {
  const { ahead, behind } = team.exec(text.slice(0, 4000))?.groups ?? {};
  return ahead ?? behind ?? '';
}

const team =
  /(?<!\p{L})[Oo]nly\s(?:the\s)?(?<behind>\p{Lu}\p{L}{2,20})\s(?:role\s)?(?:can|may)\s|(?<!\p{L})(?:equip[eo]|équipe|squadra|zespół|team|tim|đội)\s["“«]?(?<behind>\p{Lu}\p{L}{2,20})["”»]?(?!\s\p{Lu})|(?<!\p{L})the\s(?<ahead>\p{Lu}\p{L}{2,20})\steam(?!\p{L})|(?:visib[il]\p{L}{1,2}|visível|sichtbar|zichtbaar|widoczn\p{L}{1,2})\s(?:\p{Ll}{1,10}\s){0,2}(?<ahead>\p{Lu}\p{L}{2,20})|(?<![\p{L}\d#@])(?:the |los |las |les |os |i |gli )?(?<ahead>\p{Lu}\p{L}{2,20})\s(?:answers?|beantworte[nt]|répondent|responde[nm]|rispondono|beantwoorden|отвечают)(?!\p{L})/u;
const button = /(?:button|knopf|botón|bouton|botão|pulsante|przycisk|knop|düğme|кнопк\p{L})\s?$/iu;
/** "Categories Support, Billing" are what tickets are about, and not where they lie. */
function categoryBeside(text: string): string {
  const name = readCategory(text);
  return topicsIn(text)?.includes(name) === true ? '' : name;
}

/** "category „Support“" */
function readCategory(text: string): string {
  const named =
    /(?<!\p{L})(?:[Cc]ategory|[Kk]ategorie|[Cc]atégorie|[Cc]ategoría|[Cc]ategoria|[Cc]ategorie|[Kk]ategori\p{L}{0,2}|[Кк]атегори\p{L}|[Кк]атегорі\p{L}|danh mục|mục)\s(?:(?:called|named|namens|llamada|appelée|chamada|chiamata)\s)?(?:["“„«'‘]\s?(?<name>[^"“”„«»'’\n]{1,60}?)\s?["”“»'’]|(?<bare>\p{Lu}[\p{L}\p{N}_-]{1,30}(?:\s\p{Lu}[\p{L}\p{N}_-]{1,30})?))/u.exec(
      text.slice(0, 4000),
    );
  return named?.groups?.['name'] ?? named?.groups?.['bare'] ?? '';
}
