import { isDeepStrictEqual } from 'node:util';
import type { Plan } from '../../../contracts/job/plan.ts';
import { loadRender } from '../../../starters/load-render.ts';
import type { Render, Starter } from '../../../starters/starter.ts';
import { cleanText, oneLine } from '../read/clean-text.ts';
import { summaryOf } from '../read/page/summary-of.ts';
import { isTalk } from './is-talk.ts';
import { type Clause, readAct } from './read-act.ts';
import { givesOtherFiles, inputFor } from './rendered-files.ts';
import { longestMessage, splitChanges } from './split-changes.ts';
import { readCommandsChange } from './changes/commands.ts';
import { readLanguageChange } from './changes/language.ts';
import { readLookChange } from './changes/look/look.ts';
import { readPartCalledChange } from './changes/part-called.ts';
import { readRoutesChange } from './changes/routes.ts';
import { readScheduleChange } from './changes/schedule.ts';
import { readThingsChange } from './changes/things/things.ts';
import { readCalledChange, readTitleChange } from './changes/title.ts';
import { readUndo } from './changes/undo.ts';
import type { Outcome, ReadChange, Target } from './changes/change.ts';

/**
 * Applies a follow-up to the plan of a finished job, without a model. What is done is in `changed`, what
 * cannot be done in `notIncluded`. A change counts as done only if the files that the starter gives differ.
 *
 * @param first The first message of the job, by which a starter chooses its example texts.
 * @throws {JobError} `STARTER_UNKNOWN` for a plan that no starter fills, such as one that a model made.
 * @example
 * (await revisePlan(plan, 'call it "Bean There" and add a login')).notIncluded; // ['add a login']
 */
export async function revisePlan(plan: Plan, message: string, first = plan.summary): Promise<Plan> {
  const { render, starters } = await loadRender(plan);
  const [starter] = starters;
  const text = cleanText(message).trim();
  const { changed: _changed, notIncluded: _notIncluded, ...parent } = plan;
  let next: Plan = parent;
  const changed: string[] = [];
  const left: string[] = [];
  for (const change of splitChanges(text)) {
    const clause = readAct(change);
    const outcome = isTalk(change)
      ? 'nothing'
      : outcomeOf(clause, targetFor(next, { starter, render, first }));
    if (outcome === 'nothing') continue;
    const isSo = 'plan' in outcome && isDeepStrictEqual(outcome.plan, next);
    // "Softer, pastel colours" says one thing twice.
    if (isSo && changed.includes(outcome.changed)) continue;
    if ('reason' in outcome) left.push(withReason(clause.text, outcome.reason));
    else if (givesOtherFiles(render, first, next, outcome.plan)) {
      next = withSummary(outcome.plan, next);
      changed.push(oneLine(outcome.changed, 120));
    } else left.push(withReason(clause.text, isSo ? 'nothing to change' : ''));
  }
  if (text.length > longestMessage)
    left.push(`what follows the first ${longestMessage} characters`);
  return { ...next, changed: bounded(changed), notIncluded: bounded(left) };
}

/** The first that understands a clause decides. */
const readers: readonly ReadChange[] = [
  readUndo,
  readPartCalledChange,
  readCalledChange,
  readLanguageChange,
  readScheduleChange,
  readRoutesChange,
  readCommandsChange,
  readLookChange,
  readThingsChange,
  readTitleChange,
];

function outcomeOf(clause: Clause, target: Target): Outcome | 'nothing' {
  if (clause.act === 'keep') return 'nothing';
  for (const read of readers) {
    const outcome = read(clause, target);
    if (outcome !== undefined) return outcome;
  }
  return { reason: '' };
}

interface Project {
  readonly starter: Starter;
  readonly render: Render;
  readonly first: string;
}

function targetFor(plan: Plan, { starter, render, first }: Project): Target {
  return {
    plan,
    first,
    starter,
    listed: render.listOf?.(plan, inputFor(plan, first)),
    usual: (language = 'en') => {
      const { isExact: _isExact, items: _items, ...rest } = plan;
      const bare: Plan =
        rest.projectType === 'static_html'
          ? { ...rest, sections: [], language }
          : { ...rest, language };
      return render.listOf?.(bare, inputFor(bare, first))?.names ?? [];
    },
  };
}

/** The summary of a plan with another title: that of a page is made anew. */
function withSummary(plan: Plan, before: Plan): Plan {
  if (plan.projectType === 'static_html') return { ...plan, summary: summaryOf(plan) };
  const summary = plan.summary.startsWith(before.title)
    ? `${plan.title}${plan.summary.slice(before.title.length)}`
    : plan.summary;
  return { ...plan, summary: oneLine(summary, 200) };
}

function withReason(text: string, reason: string): string {
  if (reason === '') return oneLine(text, 120);
  return `${oneLine(text, 117 - reason.length)} (${reason})`;
}

const mostNotes = 12;

/** What does not fit is counted, so that nothing goes unsaid. */
function bounded(notes: readonly string[]): readonly string[] {
  if (notes.length <= mostNotes) return notes;
  const rest = notes.length - mostNotes + 1;
  return [...notes.slice(0, mostNotes - 1), `and ${rest} more`];
}
