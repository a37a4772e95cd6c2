import type { Language } from '../../contracts/languages.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { commandClauses, type CommandClause } from '../shared/reading/commands/command-clauses.ts';
import { rollsDice } from '../slash-bot/rolls-dice.ts';
import {
  readButtonLabel,
  readButtons,
  readOneButton,
} from '../shared/reading/commands/read-buttons.ts';
import { repeats } from '../shared/reading/clock/read-clock.ts';
import { optionName, readCommandFields } from '../shared/reading/commands/read-command-fields.ts';
import { readCooldown } from '../shared/reading/commands/read-cooldown.ts';
import {
  readChannels,
  readRole,
  readSayings,
} from '../shared/reading/commands/read-server-words.ts';
import {
  dismisses,
  isAnonymous,
  isForm,
  isForStaff,
  isNumbered,
  sends,
  tellsPrivately,
} from './relay-words.ts';

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

/**
 * The commands of a request that send something to a channel; at most 8.
 *
 * @example
 * readRelays('/confess posts anonymously in #confessions')[0];
 * // { name: 'confess', channel: '#confessions', fields: ['text'], isAnonymous: true, … }
 */
export function readRelays(text: string): readonly Relay[] {
  const found = commandClauses(text).flatMap((clause) => relayOf(clause) ?? []);
  const own = [...new Map(found.toReversed().map((one) => [one.name, one])).values()]
    .toReversed()
    .slice(0, 8);
  const [first] = own;
  if (first === undefined) return panelIn(text);
  // What is said anywhere of the only one is said of it.
  return own.length > 1 || first.minutes > 0 ? own : [{ ...first, minutes: readCooldown(text) }];
}

/** "A button "Apply", form: name, age. Applications in #applications" */
function panelIn(text: string): readonly Relay[] {
  const head = text.slice(0, 4000);
  const openLabel =
    readButtonLabel(head) ?? (asksForApplications.test(head) ? readOneButton(head) : undefined);
  const forms = [...head.matchAll(new RegExp(`${isForm.source}|${questions}`, 'giu'))].map(
    ({ 0: word, index }) =>
      readCommandFields(head.slice(index + word.length))
        .map(optionName)
        .filter(Boolean),
  );
  const fields = forms.find((names) => names.length > 1) ?? [];
  const channels = readChannels(head);
  const channel = channels.at(-1);
  if (openLabel === undefined || fields.length < 2 || channel === undefined)
    return applicationIn(head, { openLabel, fields });
  const behind = head.slice(head.indexOf(openLabel) + openLabel.length);
  return [
    {
      name: 'form-panel',
      openLabel,
      panelChannel: channels.length > 1 ? (channels[0] ?? '') : '',
      channel,
      logChannel: '',
      fields: atMostFive(fields),
      text: '',
      ping: pinged(head),
      isAnonymous: isAnonymous.test(head),
      isNumbered: isNumbered.test(head),
      isForm: true,
      buttons: buttonsIn(behind),
      tells: tellsPrivately.test(head),
      role: readRole(behind) ?? '',
      minutes: readCooldown(head),
    },
  ];
}

/** A form of Discord has five fields: what is more is asked in the last one. */
function atMostFive(fields: readonly string[]): readonly string[] {
  return fields.length < 6
    ? fields
    : [...fields.slice(0, 4), fields.slice(4).join('-').slice(0, 32)];
}

const questions =
  '(?<!\\p{L})(?:questions?|fragen|preguntas|perguntas|domande|vragen|pytani\\p{L}{1,2}|вопрос\\p{L}{0,3})(?!\\p{L})|質問|问题|질문';

/** "An application bot": a form of one field where the request does not say what it asks. */
function applicationIn(
  head: string,
  { openLabel, fields }: { openLabel: string | undefined; fields: readonly string[] },
): readonly Relay[] {
  if (!asksForApplications.test(head)) return [];
  const channels = readChannels(head);
  return [
    {
      name: 'form-panel',
      openLabel: openLabel ?? applyLabel[languageOf(head) ?? 'en'],
      panelChannel: channels.length > 1 ? (channels[0] ?? '') : '',
      channel: channels.at(-1) ?? '#applications',
      logChannel: '',
      fields: fields.length > 0 ? atMostFive(fields) : ['text'],
      text: '',
      ping: pinged(head),
      isAnonymous: false,
      isNumbered: isNumbered.test(head),
      isForm: true,
      buttons: buttonsIn(head) ?? [],
      tells: true,
      role: roleOf(head),
      minutes: readCooldown(head),
    },
  ];
}

/** "Newcomers get the role Guest; who is accepted becomes Knight": the role of those who are accepted. */
function roleOf(text: string): string {
  const told = text.split(/[.;!?](?=\s)/u).filter((one) => accepting.test(one));
  return (
    [...told, ...(told.length > 0 ? [] : [text])].map((one) => readRole(one)).find(Boolean) ?? ''
  );
}

const asksForApplications =
  /(?<!\p{L})(?:(?:staff |guild |clan |whitelist |server )?applications? (?:bot|form|system)|(?:staff|guild|clan|whitelist|team|membership) applications|заявк\p{L}{1,2} на вступление|bot for (?:\p{L}{1,12} )?applications|bewerbungs(?:bot|formular|system)|bot de (?:solicitudes|postulaciones|candidatur[ae]s|candidature)|formulario de (?:solicitud|postulación)|formulaire de candidature|formulário de candidatura|modulo di candidatura|sollicitatie(?:bot|formulier)|bot do (?:podań|rekrutacji)|başvuru (?:botu|formu|sistemi)|бот\p{L}{0,2} для заявок|при[её]м\p{L}{0,2} заявок)(?!\p{L})|申请(?:机器人|表)|応募(?:ボット|フォーム)|지원서?\s?봇/iu;
const applyLabel: Readonly<Record<Language, string>> = {
  en: 'Apply',
  es: 'Solicitar',
  de: 'Bewerben',
  fr: 'Postuler',
  pt: 'Candidatar-se',
  it: 'Candidati',
  nl: 'Solliciteren',
  pl: 'Aplikuj',
  tr: 'Başvur',
  ru: 'Подать заявку',
  zh: '申请',
  ja: '応募する',
  ko: '지원하기',
  hi: 'आवेदन करें',
  ar: 'قدّم طلبك',
};

function relayOf({ name, said, rest, before }: CommandClause): Relay | undefined {
  const own = withoutClock(said);
  const quote = readSayings(own)[0]?.text;
  const [behind, other] = readChannels(withoutClock(rest));
  const ahead =
    sends.test(before) && whenUsed.test(before) ? readChannels(before).at(-1) : undefined;
  const channel = behind ?? ahead;
  const ping = pinged(own);
  const words = unquoted(own);
  const thing = ownPart(words);
  const isSent =
    sends.test(thing) ||
    (sends.test(before) && (words.trim() === '' || ahead !== undefined)) ||
    ((announces.test(name) || isAnonymous.test(words)) && channel !== undefined);
  if (
    !isSent ||
    dismisses.test(name) ||
    rollsDice(name) !== undefined ||
    (words.length < own.length && isSaid(words))
  )
    return undefined;
  const isHidden = isAnonymous.test(own) || (!sends.test(thing) && isAnonymous.test(before));
  if (quote !== undefined && channel === undefined && ping === '') return undefined;
  if (quote === undefined && channel === undefined && !isHidden && !isForStaff.test(own))
    return undefined;
  // "/hug … counted in #hugs" sends nothing that is typed.
  const isLogged = other !== undefined && isLog.test(rest);
  return {
    name,
    openLabel: '',
    panelChannel: '',
    channel: channel ?? (isForStaff.test(own) ? '#staff' : ''),
    logChannel: isLogged ? other : '',
    fields:
      quote === undefined
        ? ((isForm.test(own) ? formFields(own) : undefined) ?? fieldsOf(own))
        : [],
    text: quote ?? '',
    ping,
    isAnonymous: isHidden,
    isNumbered: isNumbered.test(rest),
    isForm: isForm.test(own),
    buttons: buttonsIn(rest),
    tells: tellsPrivately.test(rest),
    role: accepting.test(rest) ? (readRole(rest) ?? '') : '',
    minutes: readCooldown(rest),
  };
}

/** "/roll 2d6, keep the score, and post a reminder": what is sent there is something else. */
function ownPart(words: string): string {
  const parts = words.replaceAll(/[(（][^()（）]{0,200}[)）]/gu, ' ').split(/,\s/u);
  const other = parts.findIndex((part, at) => at > 0 && !ofIt.test(part));
  return (other < 0 ? parts : parts.slice(0, other)).join(', ');
}

const ofIt =
  /(?<!\p{L})(?:its?|this|them|they|which|that|es|sie|wird|werden|lo|se|que|ça|elle|qui|isso|isto|viene|wordt|która|które|który|onu|bunu|это|его|её|котор\p{L}{2})(?!\p{L})|^(?:das|die|der|dat)\s|\p{sc=Han}|\p{sc=Hang}|\p{sc=Kana}|\p{sc=Deva}|\p{sc=Arab}/iu;

/** "it posts in #live when somebody uses /live" */
const whenUsed =
  /(?<!\p{L})(?:uses?|types?|writes?|runs?|nutzt|benutzt|tippt|usa|usar|use|escriba|escribe|utilise|tape|digita|digitar|gebruikt|typt|użyje|wpisze|kullan\p{L}{1,4}|использует|напишет)\s?$/iu;
const announces =
  /^(?:announce(?:ment)?|news|ankündigung|ankündigen|anuncio|anunciar|annonce|annoncer|anúncio|annuncio|aankondiging|ogłoszenie|duyuru|объявление|анонс|公告|お知らせ|공지|घोषणा|إعلان|report|melden|reportar|signaler|denunciar)$/u;

/** What is posted by the clock is sent by no command. */
function withoutClock(said: string): string {
  const clauses = said.split(/(?<=[,，、]|[.!?;])\s|\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)/u);
  const at = clauses.findIndex((clause, place) => place > 0 && repeats(clause));
  return at < 0 ? said : clauses.slice(0, at).join(' ');
}

function unquoted(said: string): string {
  return said.replaceAll(/["“„«「][^"“”„«»「」\n]{2,500}["”“»」]/gu, '_');
}

/** "answers with", "says": the answer stands where the command is used. */
function isSaid(words: string): boolean {
  return /^\s?(?:says?|answers?|replies|sagt|antwortet|dice|responde|dit|répond|diz|risponde|zegt|antwoordt|mówi|odpowiada|говорит|отвечает)(?!\p{L})/iu.test(
    words,
  );
}

function fieldsOf(said: string): readonly string[] {
  const behind = listed.exec(said)?.groups?.['list'] ?? '';
  const told = [
    readCommandFields(said),
    behind === '' ? [] : readCommandFields(`: ${behind}`),
  ].find((fields) => fields.length > 0 && fields.every((field) => isField(field)));
  const lead =
    /^\s(?!(?:to|um|para|pour|per|om|żeby|için|чтобы)\s)[[<{]?(?<one>[\p{Ll}\p{Lo}\p{M}_-]{2,24})[\]>}]?\s/u.exec(
      said,
    );
  const one =
    lead !== null && sends.test(said.slice(lead[0].length).split(' ', 1)[0] ?? '')
      ? lead.groups?.['one']
      : undefined;
  const names = (told ?? (one === undefined ? [] : [one]))
    .map(optionName)
    .filter((field) => field !== '');
  return names.length === 0 ? ['text'] : [...new Set(names)].slice(0, 5);
}

/** "a form (age, why you want to join)": what a form asks may be several words. */
function formFields(said: string): readonly string[] | undefined {
  const [, list = ''] = /[(（]([^()（）\n]{8,220})[)）]/u.exec(said) ?? [];
  const items = list.split(/[,，、;]\s?/u).map((item) => item.trim());
  const isAsked = items.every((item) => /^\p{L}/u.test(item) && item.length < 46);
  const fields = [...new Set(items.map(optionName))].filter(Boolean);
  return items.length > 1 && isAsked ? atMostFive(fields) : undefined;
}

function isField(field: string): boolean {
  return ![sends, isForStaff, isNoField].some((pattern) => pattern.test(field));
}

/** "opens a form with name, budget and deadline" */
const listed =
  /(?:with|asking(?: for)?|asks for|fields?|mit|fragt nach|felder\p{L}?|con|pide|campos?|avec|demande|champs?|com|pede|chiede|campi|met|vraagt(?: naar)?|velden|z|pyta o|polami|alanlar\p{L}?|с полями|поля|спрашивает|项目|字段|項目|항목)[:：]?\s(?<list>[^.;\n]{3,200})/iu;
const isNoField =
  /(?<!\p{L})(?:marcando|mencionando|pinging|tagging|mentioning|anonym|number|nummer|button|message|mensaje|nachricht|channel|mods?|staff|who|which|it|them|mesaj|gizli|wiadomość|сообщение|bericht|messaggio|mensagem)(?!\p{L})|anonym|anónim|anônim|anonim|анонимн|匿名|익명/iu;

/** "and pings @Stream", "ping everyone" */
function pinged(said: string): string {
  const [, found = ''] = pings.exec(said) ?? [];
  const name = /^(?:everyone|here|\p{Lu}.*)$/u.test(found) ? found : '';
  const [, role = ''] = /(?<![\p{L}\p{N}])@(\p{Lu}[\p{L}\p{N}_-]{1,30})/u.exec(said) ?? [];
  return /^(?:everyone|here)$/iu.test(name) ? name.toLowerCase() : name || role;
}

const pings =
  /(?:ping\p{L}{0,4}|tags?|mentions?|notif\p{L}{1,6}|alert\p{L}{0,3}|markiert|erwähnt|benachrichtigt|menciona|avisa|mentionne|prévient|marca|menciona|tagga|menziona|waarschuwt|oznacza|pinguje|etiketle\p{L}{0,4}|bahset\p{L}{0,4}|упомина\p{L}{1,3}|тега\p{L}{1,3}|пинг\p{L}{1,4}|メンション|提醒|艾特|멘션)\s(?:the\s|die\s|a\s|al\s|la\s|le\s|o\s|de\s|роль\s)?(?:role\s|rolle\s|rol\s|rôle\s|cargo\s|ruolo\s)?@?(everyone|here|\p{Lu}[\p{L}\p{N}_-]{1,30})|@(?:everyone|here)/iu;
const isLog =
  /(?<!\p{L})(?:logs?|who|protokoll\p{L}{0,3}|wer|quién|qui|quem|chi|wie|kto|kim|кто)(?!\p{L})|记录|ログ|로그/iu;
const accepting =
  /(?:accept|approv|annehm|angenomm|acept|aprob|accept|aprov|aceit|approv|accett|goedgekeurd|akcept|onay|kabul|одобр|прин|通过|承認|승인|स्वीकार|قبول)/iu;

function buttonsIn(rest: string): readonly string[] | undefined {
  if (!button.test(rest)) return undefined;
  const labels = readButtons(rest);
  const slashed = labels[0]?.split('/') ?? [];
  if (slashed.length > 1) return slashed.map((label) => capital(label.trim())).slice(0, 4);
  if (labels.length > 1) return labels.slice(0, 4);
  const [, one, two] = pair.exec(rest) ?? arabicPair.exec(rest) ?? [];
  return one === undefined || two === undefined ? [] : [one, two].map(capital);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const button =
  /(?<!\p{L})(?:buttons?|knöpfen?|knopf|botones|botón|boutons?|botões|botão|pulsant[ei]|knop(?:pen)?|przycisk\p{L}{0,3}|buton\p{L}{0,4}|düğme\p{L}{0,4}|кнопк\p{L}{1,3}|و?زر|أزرار)(?!\p{L})|ボタン|按钮|버튼|बटन/iu;
const pair =
  /(?<![\p{L}])(\p{L}{2,20})\s?(?:\/|and|or|und|oder|y|o|et|ou|e|i|en|of|ve|и|или|和|と|와|और)\s?(\p{L}{2,20})[\s-](?:buttons?|buton|düğme|बटन)|(?:^|\s)buttons?\sto\s(\p{L}{2,20})\s(?:and|or)\s(\p{L}{2,20})/iu;
const arabicPair = /زر\s(\p{L}{2,20})\s?(?:و|أو)\s?زر\s(\p{L}{2,20})/u;
