import type { Plan } from '../../../contracts/job/plan.ts';
import type { Language } from '../../../contracts/languages.ts';
import { oneLine } from '../../../workspace/text/one-line.ts';
import type { FormKind } from '../../page/forms/form-kinds.ts';
import { type AskedForm, readForms } from '../../page/forms/read-forms.ts';
import { words } from '../../page/forms/words.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { isSite } from '../../page/is-site.ts';
import { candlesName } from '../../page/parts/memory/candles.ts';
import { guestbookName } from '../../page/parts/memory/guestbook.ts';
import { isListed, ownList } from '../../page/parts/signups/own-list.ts';
import { nameIn, secondLanguage } from '../../page/languages/second-language.ts';
import { isOfMemory } from '../../landing-page/topics/of-memory.ts';
import { asksFor } from './asks-for.ts';
import { leftLine } from '../lines/page-lines.ts';

/** What the forms of a page leave out: no page receives anything by itself. */
export function formsLeft(plan: Plan, text: string): readonly string[] {
  const { projectType, starter, language, facts = [] } = plan;
  if (projectType !== 'static_html') return [];
  if (starter === 'form')
    return ['a server that receives the answers (the form checks and shows them)'];
  const mail = facts.find(({ kind }) => kind === 'email')?.text;
  const list = isSite(starter) ? ownList({ ...plan, message: text }, language ?? 'en') : undefined;
  const shared = [
    ...(isSite(starter) && asksFor('guestbook', text) ? [guestbookName(text, language)] : []),
    ...(isSite(starter) && isOfMemory(text) && asksFor('candles', text)
      ? [candlesName(language)]
      : []),
    ...(list === undefined ? [] : [`“${list.heading}”`]),
  ].map((x) => leftLine('shared', language, { x }));
  const serverFor = (x: string): string =>
    mail === undefined
      ? leftLine('form', language, { x })
      : leftLine('mailed', language, { x, mail });
  const asked = readForms(text).filter(
    (form) => !isSite(starter) || !isListed(form, { ...plan, message: text }),
  );
  const forms = asked.flatMap((form) =>
    (isSite(starter) ? [serverFor(calledIn(form, language)), ...form.rules] : [form.name]).map(
      (line) => oneLine(line, 120),
    ),
  );
  return [...shared, ...translationsLeft(plan, text), ...forms];
}

/** A page in a second language has the words of the page, and those of the request as they are. */
function translationsLeft(plan: Plan, message: string): readonly string[] {
  const other = secondLanguage({ ...plan, message });
  if (other === undefined) return [];
  const x = nameIn(other, plan.language ?? 'en');
  return [leftLine('translated', plan.language, { x })];
}

/** In the words of the request where they are a name of a form; "reserve online button" is none. Else as its heading. */
function calledIn({ name, kind }: AskedForm, language: Language = 'en'): string {
  if (language !== 'en') return `“${wordsOf(words, language).t(kind)}”`;
  return isNamed.test(name) ? name : usual[kind];
}

const isNamed =
  /^(?!\p{Lu})(?:(?!(?:online|page|is|are|a|an|the|to)\s)[\p{Ll}-]{3,20}\s){1,3}form$/u;

const usual: Readonly<Record<FormKind, string>> = {
  rsvp: 'reply form',
  newsletter: 'newsletter form',
  feedback: 'feedback form',
  booking: 'booking form',
  order: 'order form',
  quote: 'form for a quote',
  signup: 'sign-up form',
  contact: 'contact form',
};
