import type { ProjectType } from '../../contracts/job/job.ts';
import type { GivenList, Plan, PlanFact, StaticPlan } from '../../contracts/job/plan.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { readNotIncluded } from '../../starters/not-included/read-not-included.ts';
import { withoutAnswers } from '../../starters/landing-page/said/read-answers.ts';
import { startersIn } from '../../starters/registry.ts';
import { withoutGuestWish } from '../../starters/page/forms/guest-wish.ts';
import { withBangs } from '../../starters/shared/reading/commands/slashed.ts';
import type { Starter } from '../../starters/starter.ts';
import { readFacts } from './facts/read-facts.ts';
import { withLostWords } from './facts/resolve/lost-words.ts';
import { unsaidClauses, withoutParts } from './facts/resolve/unsaid-clauses.ts';
import { saidIn } from '../../starters/not-included/page/made-page.ts';
import { toldFacts, withoutTold } from './facts/resolve/told-facts.ts';
import { withoutTitle } from './facts/resolve/without-title.ts';
import { resolveFacts, withoutPhoneWord } from './facts/resolve/resolve-facts.ts';
import { withoutGiven } from './given/without-given.ts';
import { withoutLook } from './read/page/read-look.ts';
import { withoutQualities } from './read/page/qualities.ts';
import { siteText } from './read/page/site-text.ts';
import { readLanguage, readOtherLanguage } from './read/read-language.ts';
import { slugOf } from './read/title/slug-of.ts';
import { inputFor } from './revise/rendered-files.ts';
import { withoutIntroduction } from './read/talk/introduction.ts';
import { readCommands } from './read/program/read-commands.ts';
import { isSite } from '../../starters/page/is-site.ts';
import { type Refusals } from './refusals/refusals.ts';

/** What a message says, however its project is made. */
export interface Asked {
  readonly projectType: ProjectType;
  /** As it was written. */
  readonly written: string;
  readonly text: string;
  readonly head: string;
  /** The text without what it refuses. */
  readonly wanted: string;
  readonly refusals: Refusals;
  /** Whether the message chooses the starter. */
  readonly isFree: boolean;
}

/** The plan of a message that a starter makes, with what it leaves out. */
export async function planAs(starter: Starter, asked: Asked): Promise<Plan> {
  const { projectType, written, text, head, wanted } = asked;
  const isBot = projectType === 'discord_bot';
  const isStatic = projectType === 'static_html';
  const told = isStatic ? siteText(wanted, starter.name) : wanted;
  const facts = await readFacts(
    told,
    readLanguage(head),
    wanted,
    isStatic && isSite(starter.name) && starter.name !== 'cv',
  );
  const isPage = isStatic && ['landing-page', 'invitation'].includes(starter.name);
  const plan = await readPlan(starter, facts, asked);
  const resolved = isStatic
    ? resolveFacts(facts, {
        text: wanted,
        title: plan.title,
        given: givenOf(plan),
        language: plan.language,
      }).filter(({ kind, text: words }) => kind !== 'detail' || !isHeading(words, plan))
    : facts;
  const planned: Plan = {
    ...plan,
    starter: starter.name,
    slug: slugFor(plan.title, projectType, starter.name),
    ...(resolved.length > 0 && { facts: resolved }),
  };
  const rest = withoutGiven(isPage ? withoutAnswers(wanted, true) : wanted, givenOf(planned));
  const seen = withoutStory(isStatic ? withoutQualities(wanted) : rest);
  const { whole, files } = await withFiles(planned, { seen, text });
  const missing = readNotIncluded({
    plan: whole,
    starters: await startersIn(whole),
    text: rest,
    whole: text,
    ahead: [
      ...(isBot ? bangsLeft(written, whole) : []),
      ...listedLeft(whole, wanted),
      ...languageLeft(whole, text),
    ],
    leftBesides: await leftBesides(whole, files, withoutAsked(seen, starter.name)),
  });
  const { facts: said = [] } = whole;
  const further =
    isStatic && isSite(starter.name)
      ? toldFacts(missing, wanted, { facts: said, given: givenOf(whole) })
      : [];
  const unsaid = isPage
    ? unsaidClauses(wanted, {
        facts: [...said, ...further],
        language: whole.language,
        known: `${saidOn(files)}\n${whole.title.toLowerCase()}`,
        missing,
      })
    : [];
  // "se llama Luz y Calma" says the title.
  const notIncluded = missing
    .flatMap((words) => withoutTold(words, further) ?? [])
    .filter((words) => !unsaid.some((clause) => clause.text.includes(words)))
    .filter(
      (words) => withoutTitle({ kind: 'detail', text: words, at: 0 }, whole.title) !== undefined,
    );
  return {
    ...whole,
    ...(further.length + unsaid.length > 0 && {
      facts: [...withoutParts([...said, ...further], unsaid), ...unsaid]
        .map(withoutPhoneWord)
        .toSorted((a, b) => a.at - b.at),
    }),
    ...(notIncluded.length > 0 && { notIncluded }),
  };
}

/** The text without what visitors ask and what guests are asked. */
function withoutAsked(text: string, starter: string): string {
  if (starter === 'landing-page') return withoutAnswers(text, true);
  return starter === 'invitation' ? withoutGuestWish(withoutAnswers(text, true)) : text;
}

/** A title without Latin letters gives no slug: a program is then called by its starter. */
function slugFor(title: string, type: ProjectType, starter: string): string {
  const slug = slugOf(title, type);
  return type === 'node_project' && slug === 'rest-api' ? starter : slug;
}

/** `!ping` is `/ping`, where the bot has it: bots read no messages for their commands. */
function bangsLeft(text: string, plan: Plan): readonly string[] {
  const has = plan.projectType === 'discord_bot' ? plan.commands.map(({ name }) => name) : [];
  const isThere = (name: string): boolean => has.some((one) => one.split(' ', 1)[0] === name);
  const names = withBangs(text)
    .filter((name) => isThere(name.toLowerCase()))
    .slice(0, 8);
  return names.length === 0 ? [] : [names.map((name) => `!${name} → /${name}`).join(', ')];
}

/** "Commands spin and feed": those of which nothing says what they do. One with a slash is found as it stands. */
function listedLeft(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'discord_bot' || plan.starter !== 'slash-bot') return [];
  const has = new Set(['ping', 'help', ...plan.commands.map(({ name }) => name)]);
  const names = readCommands(text).map(({ name }) => name);
  return names.filter((name) => !has.has(name) && !text.toLowerCase().includes(`/${name}`));
}

/** The text with the sentences blanked that say who asks. */
function withoutStory(text: string): string {
  const told = text.length - withoutIntroduction(text).length;
  return text.slice(0, told).replaceAll(/[^\n]/gu, ' ') + text.slice(told);
}

/** "Teams" in a row of sections heads one, and tells nothing. */
function isHeading(words: string, plan: object): boolean {
  return (
    'sections' in plan &&
    Array.isArray(plan.sections) &&
    plan.sections.some((name) => String(name).toLowerCase() === words.toLowerCase())
  );
}

function givenOf(
  plan: Pick<StaticPlan, 'projectType' | 'given'> | { readonly projectType: ProjectType },
): readonly GivenList[] {
  return 'given' in plan ? (plan.given ?? []) : [];
}

/** What people read is in English then. What a Node program prints always is. */
function languageLeft({ projectType, language = 'en' }: Plan, text: string): readonly string[] {
  if (projectType === 'node_project' || language !== 'en') return [];
  const other = readOtherLanguage(text);
  return other === undefined ? [] : [`texts in ${other}: they are in English instead`];
}

interface RequestTexts {
  /** Without what it refuses and what is no part of it. */
  readonly seen: string;
  readonly text: string;
}

/** A plan, of a site with what its page would lose, and the files that show what was understood. */
async function withFiles(
  planned: Plan,
  { seen, text }: RequestTexts,
): Promise<{ readonly whole: Plan; readonly files: readonly ProjectFile[] }> {
  const files = await filesFor(planned, seen);
  const { projectType, starter, facts = [] } = planned;
  if (projectType !== 'static_html' || !isSite(starter)) return { whole: planned, files };
  const known = saidOn(files);
  const widened = withLostWords({ facts, language: planned.language, known, text });
  if (widened === facts) return { whole: planned, files };
  const whole: Plan = { ...planned, facts: widened };
  return { whole, files: await filesFor(whole, seen) };
}

/** What a page says, in lower case. */
function saidOn(files: readonly ProjectFile[]): string {
  return files
    .filter(({ path }) => /\.html$|(?:^|\/)content\.js$/u.test(path))
    .map(saidIn)
    .join('\n')
    .toLowerCase();
}

async function filesFor(plan: Plan, text: string): Promise<readonly ProjectFile[]> {
  const { loadRender } = await import('../../starters/load-render.ts');
  const { render } = await loadRender(plan);
  return render(plan, inputFor(plan, text));
}

async function leftBesides(plan: Plan, files: readonly ProjectFile[], text: string) {
  const { loadLeftBesides } = await import('../../starters/load-render.ts');
  return loadLeftBesides(plan, files, { text, withoutLook: withoutLook(text) });
}

/** Loads only the reader for this project type. */
async function readPlan(
  starter: Starter,
  facts: readonly PlanFact[],
  { projectType, head, text, wanted, refusals, isFree }: Asked,
) {
  switch (projectType) {
    case 'static_html': {
      const { readPage } = await import('./read/page/read-page.ts');
      const { name, cues } = starter;
      return readPage({ starter: name, cues, message: head, wanted, facts, refusals });
    }
    case 'node_project': {
      const { readNode } = await import('./read/program/read-node.ts');
      return readNode({ head, text, outline: starter });
    }
    case 'discord_bot': {
      const { readBot } = await import('./read/program/read-bot.ts');
      return readBot({ head, text, outline: starter }, isFree ? wanted : undefined);
    }
  }
}
