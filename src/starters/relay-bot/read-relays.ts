import type { Language } from '../../contracts/languages.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { commandClauses, type CommandClause } from '../shared/reading/commands/command-clauses.ts';
import { rollsDice } from '../slash-bot/rolls-dice.ts';
import { repeats } from '../shared/reading/clock/read-clock.ts';
import { readCooldown } from '../shared/reading/commands/read-cooldown.ts';
import {
  readChannels,
  readRole,
  readSayings,
} from '../shared/reading/commands/read-server-words.ts';
import { readDecisions } from './read-decisions.ts';
import { fieldsOf, formFields } from './read-fields.ts';
import { readPanel } from './read-panel.ts';
import { readPing } from './read-ping.ts';
import {
  accepting,
  dismisses,
  isAnonymous,
  isForm,
  isForStaff,
  isNumbered,
  sends,
  tellsPrivately,
} from './relay-words.ts';
import type { Relay } from './relay.ts';

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
  if (first === undefined) {
    const panel = readPanel(text);
    return panel.length > 0 ? panel : confessionsIn(text);
  }
  // What is said anywhere of the only one is said of it.
  return own.length > 1 || first.minutes > 0 ? own : [{ ...first, minutes: readCooldown(text) }];
}

/** "anonymous confessions": one command that posts without a name, whatever it is called. */
function confessionsIn(text: string): readonly Relay[] {
  const head = text.slice(0, 2000);
  const named = commandClauses(head).map(({ name }) => name);
  if (!confessions.test(head) || named.length > 1) return [];
  const [seen] = seesWho.exec(head) ?? [];
  const toStaff = isForStaff.test(head.replace(seen ?? '', ' '));
  const channels = readChannels(head);
  return [
    {
      name: named[0] ?? confess[languageOf(head) ?? 'en'] ?? 'confess',
      openLabel: '',
      panelChannel: '',
      // "Mods see in #mod-log who sent it": nobody else reads that there.
      channel:
        channels.findLast((one) => !/log|mod|staff|admin/u.test(one)) ??
        channels.at(-1) ??
        (toStaff ? '#staff' : ''),
      logChannel: seen === undefined ? '' : (readChannels(seen)[0] ?? '#mod-log'),
      fields: ['text'],
      text: '',
      ping: '',
      isAnonymous: true,
      isNumbered: isNumbered.test(head),
      isForm: false,
      buttons: undefined,
      tells: false,
      role: '',
      minutes: readCooldown(head),
    },
  ];
}

/** "Mods can see who wrote it" */
export const seesWho =
  /(?<!\p{L})(?:mods?|moder\p{L}{2,8}|staff|admins?|team|мод\p{L}{0,8}|админ\p{L}{0,3})\s[^.;,]{0,20}?(?:see|knows?|check|sehen|wissen|ver|ven|saber|voir|voient|veder?e?|vedono|zien|widz\p{L}{1,2}|вид\p{L}{2,3})(?!\p{L})[^.;,]{0,24}(?<!\p{L})(?:who|wer|quién|qui|quem|chi|wie|kto|кто)(?!\p{L})[^.;,]{0,40}/iu;
const confessions =
  /(?<!\p{L})(?:anonym\p{L}{0,4}|anonim\p{L}{0,5}|anónim\p{L}{1,3}|anônim\p{L}{1,3}|анонимн\p{L}{2,3}|анонімн\p{L}{1,3}) (?:confess|messag|question|beicht|nachricht|frag|mensaj|pregunt|mensag|pergunt|messagg|domand|wyzna|wiadom|pyta|призн|сообщ|вопрос|зізна|повідом|запит)\p{L}{0,8}|confessions? bot|(?:confesiones|confissões|confessioni|признани[яй]|зізнань?ня?|wyznani[ae]|mensajes|mensagens|messages|messaggi) an[oóô]n[iy]m/iu;
const confess: Partial<Readonly<Record<Language, string>>> = {
  pl: 'anonimowo',
  ru: 'анонимно',
  uk: 'анонімно',
  de: 'anonym',
  es: 'confesar',
};

function relayOf({ name, said, rest, before }: CommandClause): Relay | undefined {
  const own = withoutClock(said);
  const quote = readSayings(own)[0]?.text;
  const [behind, other] = readChannels(withoutClock(rest));
  const ahead =
    sends.test(before) && whenUsed.test(before) ? readChannels(before).at(-1) : undefined;
  const channel = behind ?? ahead;
  const ping = readPing(own);
  const words = unquoted(own);
  const thing = ownPart(words);
  const isSent =
    sends.test(thing) ||
    (sends.test(before) && (words.trim() === '' || ahead !== undefined)) ||
    // "anonymous confessions with /confess in #confessions"
    ((announces.test(name) || isAnonymous.test(words) || isAnonymous.test(before)) &&
      channel !== undefined);
  if (
    !isSent ||
    dismisses.test(name) ||
    rollsDice(name) !== undefined ||
    (words.length < own.length && isSaid(words))
  )
    return undefined;
  const isHidden = isAnonymous.test(own) || isAnonymous.test(before);
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
    buttons: readDecisions(rest),
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

const isLog =
  /(?<!\p{L})(?:logs?|who|protokoll\p{L}{0,3}|wer|quién|qui|quem|chi|wie|kto|kim|кто)(?!\p{L})|记录|ログ|로그/iu;
