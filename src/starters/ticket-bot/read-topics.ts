import { upperStart } from '../../workspace/text/with-capitals.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { namedList } from '../shared/named-list.ts';
import { readButtonNames } from '../shared/reading/commands/read-button-names.ts';
import { readButtons } from '../shared/reading/commands/read-buttons.ts';
import { readOptions } from '../shared/reading/commands/read-options.ts';
import { isAsked } from './read-questions.ts';

/** "Dropdown for type: Billing, Bug", otherwise "tickets for billing and bugs" */
export function topicsIn(request: string): readonly string[] | undefined {
  // "billing, bugs and others, and giveaways": the second "and" begins another clause.
  const text = request
    .replace(twice, '$<last>. ')
    .replaceAll(/(?<=dengan (?:kategori|topik|jenis) [^.;\n]{1,80}) dan /giu, ', ')
    .replaceAll(/(?<=\p{L})\su\s(?=\p{Lu}?[oO])/gu, ' o ')
    // "Arten Fehler/Frage/Sonstiges", "質問・不具合・要望", "「質問」「通報」"
    .replaceAll(/(?<=\p{L})\/(?=\p{L})/gu, ', ')
    .replaceAll(/(?<=\p{Lo})・(?=\p{Lo})|」「/gu, '、')
    .replaceAll(/[「」]/gu, '');
  const chosen = readOptions(text).find(
    ({ at }) => !ofRoles.test(text.slice(Math.max(at - 80, 0), at)) && !isAsked(text, at),
  );
  const from = text.search(ofTopics);
  const topics =
    namedList(text, topicWords) ??
    listAhead.exec(text)?.[1]?.split(/,\s|\s\p{Ll}{1,4}\s(?=\p{Lu})/u) ??
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
    kept.test(topic) ||
    ofRoles.test(topic) ||
    ofMany.test(topic);
  const end = topics.findIndex(
    (topic) => isClause(topic) || (isCapital(first) && !isCapital(topic)),
  );
  const own = end < 0 ? topics : topics.slice(0, end);
  return own.length > 1 || end < 0 ? own : undefined;
}

/** "Support, Billing and Bug categories" */
const listAhead =
  /((?:\p{Lu}\p{L}{1,20}(?:\s\p{L}{2,14})?,\s){1,6}\p{Lu}\p{L}{1,20}\s\p{Ll}{1,4}\s\p{Lu}\p{L}{1,20})\s(?:categor|topic|kategori|konu|tür)/u;
/** "One ticket each", "只有客服能看到": for whom tickets are. */
const ofMany =
  /\d|(?<!\p{L})(?:per|pro|por|par|na|на|a)\s(?:person|osob|usu|user|nutzer|utent|челов|testa)|[只仅]|だけ|のみ|まで|[수만]\s/iu;
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

/** What a button is called. */
export const buttonWord =
  '(?:[Bb]uttons?|[Kk]nopf|[Bb]otón|[Bb]outon|[Bb]otão|[Pp]ulsante|[Bb]ottone|[Kk]nop|[Pp]rzycisk\\p{L}{0,2}|buton\\p{L}{0,3}|düğme\\p{L}{0,3}|кнопк\\p{L}{1,2}|[Kk]napp(?:en)?|[Tt]ombol|nút|按钮|ボタン|버튼|बटन|زر)';
const aButton = letterPattern(`(?<!\\p{L})${buttonWord}(?!\\p{L})`);
/** What stays of a ticket that is closed. */
export const kept =
  /tran?s[ck]r|транскрипт|(?<!\p{L})логи?(?!\p{L})|ログ|로그|kayde[dt]|kayıt|збереж|зберіга|істор[ії]|sparas?(?!\p{L})|simpan|riwayat|lưu(?!\p{L})|lịch sử|conversation history|chat ?verlauf|historial|histórico|storico|geschiedenis|histori[aię]|истори[юяи]|сохран|guarda[rn]? (?:la|el|todo)|enregistr|sauvegard|salv[ae]r? (?:a|la|il|o) c|logs?(?!\p{L})|log-|protokoll|registr|archiv|saved?|stored?|gespeichert|記録|保存|记录|기록|نسخة من المحادثة|حفظ المحادثة/iu;

const topicWords =
  'topics?|types?|(?:auswahl)?men[uúü]s?(?: (?:mit|con|avec|com|met|with))?|desplegable|categories|kinds?|reasons?|drop-?downs?|options?|choices?|auswahl|optionen|opciones|choix|opções|opzioni|opties|keuze|opcje|seçenekler|варианты|选项|選択肢|선택|विकल्प|onderwerpen|tematami|kategoriami|темами|temas|tipos|motivos|categorías|themen|kategorien|sujets|catégories|assuntos|categorias|argomenti|categorie|tematy|kategorie|konular|темы|категории|категорії|категоріями|варіанти|kategorier(?:na)?|ämnen|dengan (?:kategori|topik|jenis)|(?:các )?(?:loại|danh mục|chủ đề)|主题|类型|[分种種]类|分類|カテゴリー?|種類|주제|카테고리|종류|विषय|أقسام|اقسام|فئات|أنواع|مواضيع|خيارات';
