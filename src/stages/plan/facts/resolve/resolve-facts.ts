import type { GivenList, PlanFact } from '../../../../contracts/job/plan.ts';
import { buttonLabel } from '../../../../starters/page/reading/button-label.ts';
import { isFacility, sectionCalled } from '../../../../starters/page/wished/wished-sections.ts';
import { withPlainTown } from './bent-towns.ts';
import { joinNames } from './joined-names.ts';
import {
  placeOf,
  saysOnlyWhere,
  resolvedAddress,
  townOr,
  withPreposition,
  withRegion,
} from './resolved-places.ts';
import type { Stated } from './stated.ts';
import { withoutCalling, withoutTitle } from './without-title.ts';
import { doneByGuests } from '../../../../starters/not-included/page/done-by-guests.ts';
import { withoutRequests } from './without-requests.ts';

/**
 * The facts of a page, once its title is known: towns beside the title or behind "in" are places, what only
 * says how the page is to be is none of its texts, and a list of names is one line.
 *
 * @example
 * const facts = [{ kind: 'detail', text: 'Luna Bar, Lyon', at: 10 }] as const;
 * resolveFacts(facts, { text: 'A page for Luna Bar, Lyon.', title: 'Luna Bar' });
 * // [{ kind: 'address', text: 'Lyon', at: 20 }]
 */
export function resolveFacts(facts: readonly PlanFact[], stated: Stated): readonly PlanFact[] {
  // "Button: Listen on Spotify" stands on the button.
  const button = buttonLabel(stated.text)?.toLowerCase();
  const resolved = facts
    .filter(
      ({ kind, text }) =>
        kind !== 'detail' ||
        lastPart(text)
          .replace(/["“”„«»]/gu, '')
          .toLowerCase() !== button,
    )
    .flatMap((fact) => resolve(fact, stated, facts))
    .map(withoutPhoneWord);
  const whole = withRegion(resolved, stated.text).map((fact) => withPreposition(fact, stated));
  const isRepeated = (fact: PlanFact): boolean =>
    (fact.kind === 'address' || (fact.kind === 'detail' && fact.label === undefined)) &&
    whole.some(
      (one) =>
        one !== fact &&
        one.kind === 'address' &&
        one.text.includes(fact.kind === 'address' ? fact.text : fact.text.replace(locative, '')),
    );
  // "We meet Tuesdays 6:30pm at the marina": the sentence says it.
  const isSaid = ({ kind, at }: PlanFact): boolean =>
    kind === 'time' &&
    resolved.some(
      (one) => one.kind === 'statement' && one.at <= at && at < one.at + one.text.length,
    );
  return joinNames(
    whole
      .filter((fact) => !isRepeated(fact) && !saysOnlyWhere(fact, resolved) && !isSaid(fact))
      .map((fact) => withPlainTown(fact, stated, facts)),
    stated.text,
  );
}

/** "Rezerwacja stolików tel.": the number stands with the contacts. */
export function withoutPhoneWord(fact: PlanFact): PlanFact {
  const { kind, text } = fact;
  return kind === 'detail' || kind === 'statement'
    ? { ...fact, text: text.replace(/,?\s(?:tel|tél|тел|telefon|phone|hotline)\.?$/iu, '') }
    : fact;
}

/** "CTA: Choose your pen" */
function lastPart(text: string): string {
  return text.split(/[:：]\s?/u).at(-1) ?? text;
}

function resolve(fact: PlanFact, stated: Stated, facts: readonly PlanFact[]): readonly PlanFact[] {
  // "社区羽毛球比赛页面"
  if (/\p{sc=Han}(?:网[页站]|页面|主页)$/u.test(fact.text)) return [];
  if (fact.kind === 'name') return [townOr(fact, stated, facts)];
  if (fact.kind === 'address') return resolvedAddress(fact, stated, facts);
  // "ونموذج تواصل"
  if (fact.kind === 'time' && /^و?(?:نموذج|صفحة|قسم)/u.test(fact.label ?? '')) {
    const { label: _label, ...rest } = fact;
    return [rest];
  }
  if (fact.kind === 'time') return [withWeekday(fact, stated.text)];
  if (fact.kind === 'statement') {
    const said = withoutList(withoutCalling(fact), stated.given);
    return said === undefined || said.text === '' ? [] : [said];
  }
  if (fact.kind === 'detail' && aboutWhom.test(fact.label ?? '')) {
    const { kind: _kind, label: _label, ...said } = fact;
    return [{ ...said, kind: 'statement' }];
  }
  if (fact.kind !== 'detail' || fact.label !== undefined) return [fact];
  // "Campaign is The Salt Crown"
  if (fact.text.endsWith(` is ${stated.title}`)) return [];
  // "Inhaberin Sabrina Koch, Tel. 0561 555 0173": the number stands with the contacts.
  if (/^(?:tel|tél|phone|mail|e-mail)\.?$/iu.test(fact.text)) return [];
  if (doneByGuests.test(fact.text) || isFacility(stated.text, fact.at, fact.text)) return [fact];
  const own = asks.test(fact.text) ? undefined : withoutRequests(fact);
  // "…, and our hours, Mon to Sat 8 to 5": what stands behind it tells.
  if (own !== undefined && (sectionCalled(own.text) !== undefined || namesPart.test(own.text)))
    return [];
  if (own === undefined || /^[^(]*\)|\([^)]*$/u.test(own.text)) return [];
  const whole = withoutTitle(own, stated.title);
  const rest = whole === undefined ? undefined : withoutList(whole, stated.given);
  if (rest === undefined) return [];
  return (
    placeOf(rest, stated) ?? [ofSelf.test(rest.text) ? saidBy(rest, facts, stated.text) : rest]
  );
}

/** "rehearsals tuesday 8pm in the hall": the day stands with its time. */
function withWeekday(fact: PlanFact, text: string): PlanFact {
  const { label = '' } = fact;
  const [ahead = '', day = ''] = weekdayAhead.exec(text.slice(0, fact.at)) ?? [];
  const rest = label.replace(ahead.trim(), '').replace(/\s+/gu, ' ').trim();
  return day === '' || rest === label || label.endsWith(ahead.trim())
    ? fact
    : { ...fact, text: `${day} ${fact.text}`, label: rest, at: fact.at - ahead.length };
}

const weekdayAhead =
  /(?<!\p{L})(?:on |every |each )?((?:every |each )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:mon|tue|wed|thu|fri|sat|sun))(?:,)?\s(?:at\s|from\s)?$/iu;

const locative =
  /^(?:(?:address|adresse|dirección|endereço|indirizzo|adres):\s)|^(?:at|in|on|im|am|bei|en|à|chez|no|na|em|da|presso|op|bij|w|в)\s(?:the\s)?/iu;
const namesPart = /^(?:our|my|the)\s(?:hours|prices|services|menu|team|address|phone|contact)$/iu;

/** 'album "Rain" out now with tracklist: Kettle': the list stands apart. */
function withoutList(fact: PlanFact, given: readonly GivenList[] = []): PlanFact | undefined {
  const end = fact.at + fact.text.length;
  const list = given.find(({ at }) => fact.at < at && at < end);
  if (list === undefined) return fact;
  const label = fact.text.toLowerCase().lastIndexOf(list.label.toLowerCase(), list.at - fact.at);
  const text = fact.text
    .slice(0, label < 0 ? list.at - fact.at : label)
    .replace(
      /(?:\s(?:with|and|mit|und|con|y|avec|et|com|e|met|en|z|i|с|и))?(?:\s(?:an?|the|eine?n?|une?|una?|um|uma|een))?[\s:,–—-]{0,3}$/iu,
      '',
    )
    .replace(/\s(?:and|und|y|et|e|en|i|и)$/iu, '');
  // "Our" of "our groups (bees, frogs)" says nothing.
  const isInformative =
    /\p{L}{6}/u.test(text) || (/\p{L}{3}/u.test(text) && text.trim().split(/\s+/u).length > 2);
  return isInformative ? { ...fact, text } : undefined;
}

/** "about me, Nadia, I've been teaching for 11 years": who says it. */
function saidBy(fact: PlanFact, facts: readonly PlanFact[], text: string): PlanFact {
  const who = facts.find(
    (one) =>
      one.kind === 'name' && one.at + one.text.length + 2 === fact.at && text[fact.at - 2] === ',',
  );
  return {
    ...fact,
    kind: 'statement',
    text: who === undefined ? fact.text : `${who.text}: ${fact.text}`,
  };
}

/** "I've been teaching for 11 years" behind what asks. */
const ofSelf =
  /^(?:(?:i|we)['’](?:ve|m|re)|(?:we|i) (?:have|are|am|offer|cover|play|use|do))\s[^\n]{6,}|^(?:our|unsere?|notre|nos|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze)\s[^\n]{2,40}\s(?:is|are|was|were|have|has|ist|sind|est|sont|ont|es|son|é|são|è|zijn)\s/iu;

/** "About me: I live in Malmö": a sentence for the section of that name. */
const aboutWhom =
  /^(?:(?:\p{L}{1,14}\s){0,4}(?:sentences?|lines?|words?|text|bit|something|sätze|worte|etwas|frases?|palabras?|algo|phrases?|mots|palavras|frasi|parole|qualcosa|zinnen|woorden|iets|zdań|zdania|słów|coś|слов\p{L}{0,2}|предложени\p{L})\s)?(?:about (?:me|us)|über (?:mich|uns)|sobre (?:mí|mim|nosotros|nós)|à propos(?: de (?:moi|nous))?|chi (?:sono|siamo)|over (?:mij|ons)|o (?:mnie|nas)|hakkımda|hakkımızda|обо мне|о нас|关于我们?|自己紹介|소개)$/iu;

/** What a request says of the page itself. */
const asks =
  /^:|^to (?:start|begin) with$|^(?:(?:and|com|con|mit|with|avec|met)\s)?(?:links?|liens?|enlaces?|collegament[io]|odnośniki?|ссылк[аи])\s(?=\p{L})|^(?:a\s)?\p{L}{2,12}\slinks?$|^(?:the |page |site )?title\s["“„«]|(?<!\p{L})(?:printable|printer|buttons?|botón|botones|botão|botões|bouton|knopf|schaltfläche|knop|pulsante|przycisk|düğme\p{L}{0,4}|buton\p{L}{0,4}|кнопк\p{L}{1,3})(?!\p{L})|(?<!\p{L})vers(?:ão|ao|ión|ion|ione) (?:em |en |in )?(?:PT|EN|ES|FR|DE|IT|ingl)|(?:okunsun|görünsün|olsun|kalsın|istiyorum|istiyoruz)$|(?:보여주세요|넣어주세요|해주세요|하게|스럽게)$|(?:してください|表示)$|^(?:مع|و?(?:عرض|حجز|نموذج|إظهار|زر))\s/iu;
