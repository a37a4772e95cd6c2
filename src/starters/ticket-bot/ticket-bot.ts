import { upperStart } from '../../workspace/text/with-capitals.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { namedList } from '../shared/named-list.ts';
import { readButtonNames } from '../shared/reading/commands/read-button-names.ts';
import { readOptions } from '../shared/reading/commands/read-options.ts';
import {
  readButtonLabel,
  readButtons,
  readClicked,
} from '../shared/reading/commands/read-buttons.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import {
  readChannels,
  readRole,
  readSayings,
} from '../shared/reading/commands/read-server-words.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { ticketCommands } from './commands.ts';
import { isAsked, readQuestions } from './read-questions.ts';
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
    staff: readRole(input.input.userMessage) ?? teamIn(input.input.userMessage),
    category: categoryBeside(input.input.userMessage),
    greeting: greetingIn(input.input.userMessage) ?? t('greeting'),
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

/** "Dropdown for type: Billing, Bug", otherwise "tickets for billing and bugs" */
function topicsIn(request: string): readonly string[] | undefined {
  // "billing, bugs and others, and giveaways": the second "and" begins another clause.
  const text = request
    .replace(twice, '$<last>. ')
    .replaceAll(/(?<=dengan (?:kategori|topik|jenis) [^.;\n]{1,80}) dan /giu, ', ')
    .replaceAll(/(?<=\p{L})\su\s(?=\p{Lu}?[oO])/gu, ' o ');
  const chosen = readOptions(text).find(
    ({ at }) => !ofRoles.test(text.slice(Math.max(at - 80, 0), at)) && !isAsked(text, at),
  );
  const from = text.search(ofTopics);
  const topics =
    namedList(text, topicWords) ??
    chosen?.options.map(upperStart) ??
    behindButtons(text) ??
    buttonsFor(text) ??
    (from < 0 ? undefined : namedList(text.slice(from), ticketWord));
  // "Pagamento, Bug e Outro, quem atende …": where the first has a upperStart, so have the others.
  const isCapital = (topic: string): boolean => text.includes(topic) && /^\p{Lu}/u.test(topic);
  // "for cake orders with date, size and flavour": what a ticket has is no topic.
  const [first = ''] = topics ?? [];
  if (ofWhat.test(first)) return [first.replace(ofWhat, '')];
  if (topics === undefined) return undefined;
  // "for tickets: the customer presses “Open”, writes what is wrong": clauses are no topics.
  // "tickets: a button, a transcript": nor is what the bot has.
  const isClause = (topic: string): boolean =>
    /["“”„«»]/u.test(topic) ||
    topic.split(/\s/u).length > 4 ||
    aButton.test(topic) ||
    kept.test(topic);
  const end = topics.findIndex(
    (topic) => isClause(topic) || (isCapital(first) && !isCapital(topic)),
  );
  const own = end < 0 ? topics : topics.slice(0, end);
  return own.length > 1 || end < 0 ? own : undefined;
}

const ofWhat = /\s(?:with|mit|con|avec|com|met|z|с)\s.{2,40}$/u;
const twice = /(?<last>\s(?:and|und|y|et|e|en|i)\s[^,.;]{2,40}),\s(?=(?:and|und|y|et|e|en|i)\s)/giu;

/** "three buttons: Order issue, Returns, Other. Clicking one opens …" */
function behindButtons(text: string): readonly string[] | undefined {
  const labels = ofButtons.test(text) ? readButtons(text) : [];
  return labels.length > 1 ? labels : undefined;
}

/** "buttons for Bug and Billing", not those for roles or of the ticket itself. */
function buttonsFor(text: string): readonly string[] | undefined {
  const found = readButtonNames(text);
  const around = text.slice(Math.max((found?.at ?? 0) - 40, 0), (found?.at ?? 0) + 16);
  const isAct = (name: string): boolean => /^(?:claim|close|reopen|accept|deny)/iu.test(name);
  return ofRoles.test(around) || found?.names.some(isAct) === true ? undefined : found?.names;
}

const ofButtons =
  /(?<!\p{L})(?:buttons|knöpfe\p{L}?|botones|boutons|botões|pulsanti|knoppen|przyciski|кнопки)\s?[:(]|(?:ボタン|按钮|버튼)[:：(（]/iu;

/** Roles are chosen elsewhere. */
const ofRoles =
  /(?<!\p{L})(?:roles?|rollen?|rôles?|cargos?|ruol[io]|rol|рол[ьи])(?!\p{L})|身份组|ロール|역할/iu;

/** "tickets for billing and bugs" */
const ticketWord =
  'tickets?(?:(?:[ -]?(?:bot|system|panel))?(?:\\s(?:(?:for|für|para|pour)\\s)?discord)?(?=\\s?\\())?';
const ofTopics = letterPattern(
  `${ticketWord}\\s?(?::|\\((?=\\p{L})|\\s(?:for|about|für|zu|über|para|sobre|de|pour|per|su|voor|over|dla|o|için|для|по|про)\\s)`,
);

/** "Kapat butonu", "a button “Close”" */
function closeLabelIn(text: string): string | undefined {
  const { ahead, behind } = closing.exec(text.slice(0, 4000))?.groups ?? {};
  return ahead ?? behind;
}

const closeWord =
  '[«"“„]?(?:Close(?: [Tt]icket)?|Cerrar(?: [Tt]icket)?|Schließen|Fermer|Fechar(?: [Tt]icket)?|Chiudi|Sluiten|Zamknij|Kapat|Закрыть|Закрити(?: тікет)?|Stäng(?: ärendet)?|Tutup(?: tiket)?|Đóng(?: ticket)?|关闭|閉じる|닫기|बंद करें|إغلاق)[»"”]?';
const buttonWord =
  '(?:[Bb]uttons?|[Kk]nopf|[Bb]otón|[Bb]outon|[Bb]otão|[Pp]ulsante|[Bb]ottone|[Kk]nop|[Pp]rzycisk\\p{L}{0,2}|buton\\p{L}{0,3}|düğme\\p{L}{0,3}|кнопк\\p{L}{1,2}|[Kk]napp(?:en)?|[Tt]ombol|nút|按钮|ボタン|버튼|बटन|زر)';
const aButton = letterPattern(`(?<!\\p{L})${buttonWord}(?!\\p{L})`);
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
  /(?:button|knopf|botón|bouton|botão|pulsante|knop|przycisk|кнопк\p{L})\s(?<label>\p{Lu}\p{L}{2,12}\s(?:(?:an?|un|um|ein|een)\s)?[Tt]icket)(?!\p{L})/u;
const closedWith =
  /(?<!\p{L})(?:clos(?:e|es|ed|ing)|schließ\p{L}{0,3}|geschlossen|cerrar\p{L}{0,3}|cierra\p{L}?|fermer|ferm[eé]\p{L}?|fechar|fecha\p{L}?|chiuder?e?|sluiten|zamyka\p{L}{0,3}|zamknąć|закр\p{L}{2,6})(?:\s\p{L}{1,12}){0,3}?\s(?:with|mit|con|avec|com|met|z|с)\s(?:(?:an?|einem|una?|um|een)\s)?(?<label>reason|grund|motivo|motif|raison|reden|powodem|причиной)(?!\p{L})|(?<!\p{L})(?:when closing|on clos(?:e|ing)|al cerrar|beim schließen|à la fermeture|ao fechar|alla chiusura|bij (?:het )?sluiten)[^.;#]{0,30}?(?<!\p{L})(?<label>reason|grund|motivo|motif|raison|reden)(?!\p{L})/iu;
const nominatives: Readonly<Record<string, string>> = { powodem: 'powód', причиной: 'причина' };

/** "asks for confirm" */
const confirming =
  /(?<!\p{L})(?:confirm\p{L}*|are you sure|bestätig\p{L}*|nachfrag\p{L}*|conferm\p{L}*|bevestig\p{L}*|potwierdz\p{L}*|onay\p{L}*|подтвержд\p{L}+|підтвердж\p{L}+|bekräft\p{L}+|konfirmasi|xác nhận)(?!\p{L})|确认|確認|확인|पुष्टि|تأكيد/iu;
const menu =
  /drop-?down|(?<!\p{L})auswahl(?!\p{L})|select(?:ion)? menu|auswahlmenü|menú desplegable|menu déroulant|menu suspenso|menu a tendina|keuzemenu|menu rozwijan\p{L}|açılır menü|выпадающ|下拉|セレクトメニュー|드롭다운|ड्रॉपडाउन|قائمة منسدلة/iu;
/** What is said to who opens a ticket: a name or the label of a button in quotes is no greeting. */
function greetingIn(text: string): string | undefined {
  return readSayings(text).find(
    ({ text: said, at }) =>
      said.split(/\s+/u).length > 2 &&
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

/** "a equipe Atendimento", "the Support team": a role without its word. */
function teamIn(text: string): string {
  const { ahead, behind } = team.exec(text.slice(0, 4000))?.groups ?? {};
  return ahead ?? behind ?? '';
}

const team =
  /(?<!\p{L})(?:equip[eo]|équipe|squadra|zespół|team|tim|đội)\s["“«]?(?<behind>\p{Lu}\p{L}{2,20})["”»]?(?!\s\p{Lu})|(?<!\p{L})the\s(?<ahead>\p{Lu}\p{L}{2,20})\steam(?!\p{L})|(?<![\p{L}\d#@])(?:the |los |las |les |os |i |gli )?(?<ahead>\p{Lu}\p{L}{2,20})\s(?:answers?|beantworte[nt]|répondent|responde[nm]|rispondono|beantwoorden|отвечают)(?!\p{L})/u;
const button = /(?:button|knopf|botón|bouton|botão|pulsante|przycisk|knop|düğme|кнопк\p{L})\s?$/iu;
const kept =
  /tran?scri|transkri|транскрипт|kayde[dt]|kayıt|збереж|зберіга|істор[ії]|sparas?(?!\p{L})|simpan|riwayat|lưu(?!\p{L})|lịch sử|conversation history|chat ?verlauf|historial|histórico|storico|geschiedenis|histori[aię]|истори[юяи]|сохран|guarda[rn]? (?:la|el|todo)|enregistr|sauvegard|salv[ae]r? (?:a|la|il|o) c|logs?(?!\p{L})|log-|protokoll|registr|archiv|saved?|stored?|gespeichert|記録|保存|记录|기록|نسخة من المحادثة|حفظ المحادثة/iu;

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

const topicWords =
  'topics?|types?|categories|kinds?|reasons?|drop-?downs?|options?|choices?|auswahl|optionen|opciones|choix|opções|opzioni|opties|keuze|opcje|seçenekler|варианты|选项|選択肢|선택|विकल्प|onderwerpen|tematami|темами|temas|tipos|motivos|categorías|themen|kategorien|sujets|catégories|assuntos|categorias|argomenti|categorie|tematy|kategorie|konular|темы|категории|категорії|категоріями|варіанти|kategorier(?:na)?|ämnen|dengan (?:kategori|topik|jenis)|(?:các )?(?:loại|danh mục|chủ đề)|主题|类型|カテゴリー?|種類|주제|종류|विषय|أقسام|اقسام|فئات|أنواع|مواضيع|خيارات';
