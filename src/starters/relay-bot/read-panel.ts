import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Language } from '../../contracts/languages.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { readButtonLabel, readOneButton } from '../shared/reading/commands/read-buttons.ts';
import { optionName, readCommandFields } from '../shared/reading/commands/read-command-fields.ts';
import { readCooldown } from '../shared/reading/commands/read-cooldown.ts';
import { readChannels, readRole } from '../shared/reading/commands/read-server-words.ts';
import { askedFields } from './asked-fields.ts';
import { readApplication } from './read-application.ts';
import { readDecisions } from './read-decisions.ts';
import { atMostFive } from './read-fields.ts';
import { readPing } from './read-ping.ts';
import { accepting, isAnonymous, isForm, isNumbered, tellsPrivately } from './relay-words.ts';
import type { Relay } from './relay.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** The button of a request that opens a form; none or one: "A button "Apply", form: name, age. Applications in #applications" */
export function readPanel(text: string): readonly Relay[] {
  const head = text.slice(0, 4000);
  const openLabel =
    readButtonLabel(head) ?? (asksForApplications.test(head) ? readOneButton(head) : undefined);
  const forms = allMatches(head, letterPattern(`${isForm.source}|${questions}`, 'giu')).map(
    ({ 0: word, index }) =>
      readCommandFields(head.slice(index + word.length))
        .map(optionName)
        .filter(Boolean),
  );
  const fields = forms.find((names) => names.length > 1) ?? askedFields(head);
  const channels = readChannels(head);
  const channel = channels.at(-1);
  if (openLabel === undefined || fields.length < 2 || channel === undefined || isDecided(head))
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
      ping: readPing(head),
      isAnonymous: isAnonymous.test(head),
      isNumbered: isNumbered.test(head),
      isForm: true,
      buttons: readDecisions(behind),
      tells: tellsPrivately.test(head),
      role: readRole(behind) ?? '',
      minutes: readCooldown(head),
    },
  ];
}

/** The button that opens the form decides nothing. */
function behindButton(head: string, label: string): string {
  const at = head.indexOf(label);
  return at < 0 ? head : head.slice(at + label.length).replace(/^["”“»'’]?[\s-]?\p{L}{1,12}/u, '');
}

function isDecided(head: string): boolean {
  return readApplication(head)?.command === '';
}

const questions =
  '(?<!\\p{L})(?:questions?|fragen|preguntas|perguntas|domande|vragen|pytani\\p{L}{1,2}|вопрос\\p{L}{0,3})(?!\\p{L})|質問|问题|질문';

/** "An application bot": a form of one field where the request does not say what it asks. */
function applicationIn(
  head: string,
  { openLabel, fields }: { openLabel: string | undefined; fields: readonly string[] },
): readonly Relay[] {
  const application = readApplication(head);
  if (application === undefined && !asksForApplications.test(head)) return [];
  const { command = '', fields: asked = [] } = application ?? {};
  const wanted = asked.length > 1 || fields.length === 0 ? asked : fields;
  const channels = readChannels(head);
  return [
    {
      name: command === '' ? 'form-panel' : command,
      openLabel: command === '' ? (openLabel ?? applyLabel[languageOf(head) ?? 'en']) : '',
      panelChannel: channels.length > 1 ? (channels[0] ?? '') : '',
      channel: channels.at(-1) ?? '#applications',
      logChannel: '',
      fields: wanted.length > 0 ? atMostFive(wanted) : ['text'],
      text: '',
      ping: readPing(head),
      isAnonymous: false,
      isNumbered: isNumbered.test(head),
      isForm: true,
      buttons: readDecisions(openLabel === undefined ? head : behindButton(head, openLabel)) ?? [],
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
  id: 'Daftar',
  vi: 'Ứng tuyển',
  uk: 'Подати заявку',
  sv: 'Ansök',
};
