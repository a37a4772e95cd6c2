import type { GivenList, PlanFact } from '../../../../contracts/job/plan.ts';
import { namesSection } from '../../../../starters/landing-page/sections/asked-section-words.ts';
import { asksForProgram } from '../../../../starters/not-included/asks-for-program.ts';
import { type Clause, clausesOf } from '../../../../starters/not-included/clauses/clauses-of.ts';
import { behavioursIn } from '../../../../starters/not-included/page/behaviours.ts';
import { wishesOfSite } from '../../../../starters/not-included/page/site-wishes.ts';
import { secondLanguage } from '../../../../starters/page/languages/second-language.ts';
import { formPlace } from '../../../../starters/page/forms/read-forms.ts';
import { isWished } from '../clause-facts.ts';
import { isInstruction, isRequest } from '../parts.ts';
import { toneIn } from '../../read/page/tones.ts';

/**
 * Of the lines that a site would leave out, those that stand among its facts and ask for nothing, as "docent
 * Henk de Wit" or "parking behind the house": they are facts too.
 */
export function toldFacts(
  lines: readonly string[],
  text: string,
  { facts, given }: { readonly facts: readonly PlanFact[]; readonly given: readonly GivenList[] },
): readonly PlanFact[] {
  if (asksForProgram(text)) return [];
  const clauses = clausesOf(text);
  const isSaid = ({ start, text: { length } }: Clause): boolean =>
    facts.some(
      ({ at, kind, text: words }) =>
        kind !== 'name' &&
        at < start + length &&
        at + words.length > start &&
        // A list within it has ended before.
        !given.some((list) => list.at >= at && list.end <= start && kind === 'detail'),
    );
  const isFact = (clause: Clause): boolean => isSaid(clause) || isGiven(clause);
  const isGiven = ({ start, text: { length } }: Clause): boolean =>
    given.some(({ at, end }) => at < start + length && end > start);
  const parts = new Set(lines.flatMap(partsOfLine).map((part) => part.toLowerCase()));
  const mayBe = (clause: Clause): boolean =>
    [clause.text, clause.text.split(and, 1)[0] ?? ''].some((one) => parts.has(one.toLowerCase())) &&
    !isSaid(clause) &&
    !isWished(text, clause.start) &&
    asksForNothing(clause.text);
  let wasFact = false;
  const each = clauses
    .filter((clause, index) => {
      const after = clauses[index + 1];
      const isAhead = after !== undefined && (isFact(after) || text[endOf(after)] === ':');
      // Behind a point, what stands there may be anything.
      const isOpen = /[.!]\s{1,2}$/u.test(text.slice(0, clause.start));
      const isClosed = /^[.!]/u.test(text.slice(endOf(clause)));
      const isTold =
        mayBe(clause) &&
        (wasFact
          ? isAhead ||
            after === undefined ||
            mayBe(after) ||
            formPlace(after.text) >= 0 ||
            (isClosed && !isOpen)
          : isAhead && isOpen && (!isClosed || counts.test(clause.text)));
      wasFact = isTold || isFact(clause);
      return isTold;
    })
    .map(({ start, text: words }): PlanFact => ({ kind: 'detail', at: start, text: words }));
  const told = inSentences(each, text);
  // Of a line with several parts all are facts, or none.
  return told.filter(({ text: words }) =>
    lines.some(
      (line) =>
        partsOfLine(line).some((part) => words.toLowerCase().startsWith(part.toLowerCase())) &&
        withoutTold(line, told) === undefined,
    ),
  );
}

/** "Pay by card, cash or bank transfer." is one. */
function inSentences(facts: readonly PlanFact[], text: string): readonly PlanFact[] {
  const found: PlanFact[] = [];
  for (const fact of facts) {
    const end = fact.at + fact.text.length;
    const last = found.at(-1);
    if (last !== undefined && isWhole(text, last.at, end))
      found.splice(-1, 1, { ...last, text: text.slice(last.at, end) });
    else found.push(fact);
  }
  return found;
}

/** Whether a stretch goes on from the start of its sentence. */
function isWhole(text: string, start: number, end: number): boolean {
  return (
    /[.!]\s{1,2}$/u.test(text.slice(0, start)) && /^[^.!?:;\n]{3,90}$/u.test(text.slice(start, end))
  );
}

function endOf({ start, text }: Clause): number {
  return start + text.length;
}

/** "Three bell tents and a hut" */
const counts = /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)\s\p{L}/iu;
const and = /\s(?:and|und|et|y|e|en|i|och|и|та|ve|dan|và)\s/u;

/** A line may have several of them: "buvette, frites". */
function partsOfLine(line: string): readonly string[] {
  return line.includes(', ') ? [line, ...line.split(', ')] : [line];
}

/** A line without the facts that stand on the page; undefined where nothing is left. */
export function withoutTold(line: string, facts: readonly PlanFact[]): string | undefined {
  const isThere = (words: string): boolean =>
    facts.some(({ text }) => {
      const [said, own] = [text.toLowerCase(), words.toLowerCase()];
      return said === own || (said.startsWith(own) && and.test(text));
    });
  if (isThere(line)) return undefined;
  const left = line.split(', ').filter((words) => !isThere(words));
  return left.length === 0 ? undefined : left.join(', ');
}

/** What a page may have, and what it is not to be. */
const ofPage =
  /(?<!\p{L})(?:embedd\p{L}{0,3}|player|samples?|links?|buttons?|widgets?|feeds?|videos?|banner|badges?|mailing list|password|download\p{L}{0,4}|linkedin|dribbble|behance|insta(?:gram)?|youtube|tiktok|facebook|if possible|section)(?!\p{L})/iu;

/** Whether words on a site are for its visitors, and no wish of who asks. */
export function asksForNothing(words: string, most = 90): boolean {
  return (
    words.length <= most &&
    /\s|^\p{L}[\p{Ll}-]{5,24}$/u.test(words) &&
    !isRequest(words) &&
    !/^(?:with|mit|con|avec|com|met|z|med|с|dengan|với)\s/iu.test(words) &&
    !wishesOfSite(words) &&
    formPlace(words) < 0 &&
    (!namesSection(words) || /^\p{L}{4,14}\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+$/u.test(words)) &&
    !ofPage.test(words) &&
    (words.split(/\s/u).length > 3 || toneIn(words.toLowerCase()) === undefined) &&
    !(words.split(/\s/u).length < 4 && isInstruction(words)) &&
    // "Türkçe ve İngilizce"
    secondLanguage({ starter: 'landing-page', message: words }) === undefined &&
    behavioursIn(`- . ${words}`).length === 0
  );
}
