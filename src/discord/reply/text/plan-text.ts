import type { Plan } from '../../../contracts/job/plan.ts';
import type { Texts } from '../../texts/texts.ts';
import { notIncludedText } from './changes-text.ts';
import { markdownText } from './escape.ts';

/** A plan as Markdown, for the approval question: with as many of its parts as Discord takes. */
export function planText(plan: Plan, texts: Texts, shown = maxParts): string {
  const parts = partsOf(plan);
  const hidden = parts.length - shown;
  const text = [
    markdownText(plan.summary, 200),
    ...parts.slice(0, shown).map((part) => `- ${part}`),
    ...(hidden > 0 ? [`- ${texts.plan.more(hidden)}`] : []),
    ...filesText(plan, texts),
    ...unlistedText(plan, texts),
    ...notIncludedText(plan, texts),
    ...estimateText(plan, texts),
  ].join('\n');
  return text.length > maxLength && shown > 0 ? planText(plan, texts, shown - 1) : text;
}

/** Of the 4,096 characters of a description, without the request and a note. */
const maxLength = 3500;

const maxParts = 12;
const maxNames = 8;

/** The files that will be written; of a follow-up, those that will be touched. */
function filesText({ files = [], changes }: Plan, texts: Texts): readonly string[] {
  const names =
    changes?.map(({ action, path }) => `${texts.plan.actions[action]} ${markdownText(path, 40)}`) ??
    files.map(({ path }) => markdownText(path, 40));
  return names.length === 0 ? [] : [`${texts.plan.files}: ${shortList(names, texts)}`];
}

/** What makes a plan wait for approval that nobody asked for. */
function unlistedText({ unlisted = [], dependencies = {} }: Plan, texts: Texts): readonly string[] {
  if (unlisted.length === 0) return [];
  const names = unlisted.map((name) => markdownText(`${name} ${dependencies[name] ?? ''}`, 80));
  return [`**${texts.plan.packages}:** ${shortList(names, texts)}`];
}

function shortList(names: readonly string[], { changes }: Texts): string {
  const shown = names.slice(0, maxNames).join(', ');
  const hidden = names.length - maxNames;
  return hidden > 0 ? changes.namesMore(shown, hidden) : shown;
}

function estimateText({ estimate }: Plan, { plan, locale }: Texts): readonly string[] {
  if (estimate === undefined) return [];
  const { inputTokens, outputTokens, costUsd } = estimate;
  const tokens = (inputTokens + outputTokens).toLocaleString(locale);
  const cost = costUsd === undefined ? plan.costUnknown : plan.about(`$${costUsd.toFixed(2)}`);
  return [plan.estimate(tokens, cost)];
}

function partsOf(plan: Plan): readonly string[] {
  switch (plan.projectType) {
    case 'static_html':
      return plan.sections.map((section) => markdownText(section, 80));
    case 'node_project':
      return plan.routes.map(
        ({ method, path, summary }) =>
          `${method} ${markdownText(path, 60)}: ${markdownText(summary, 80)}`,
      );
    case 'discord_bot':
      return plan.commands.map(
        ({ name, description }) => `/${markdownText(name, 32)}: ${markdownText(description, 80)}`,
      );
  }
}
