import type { BotPlan } from '../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../contracts/stages/stage.ts';
import { botProject } from '../shared/bot/bot-project.ts';
import { signsUpBeside } from '../event-bot/signs-up.ts';
import { readPredictions } from '../poll-bot/read-predictions.ts';
import { readProposals } from '../poll-bot/read-proposals.ts';
import { offersRoles } from '../role-menu-bot/read-role-groups.ts';
import type { Render } from '../starter.ts';
import { pictureChannels } from '../moderation-bot/read-filters.ts';
import { acceptsRules } from '../verify-bot/accepts-rules.ts';
import { partTexts } from './part-texts.ts';

/** Each feature reads what the request says of it. */
export function joinedBot(
  plan: BotPlan,
  input: GenerateInput,
  renders: readonly Render[],
): readonly ProjectFile[] {
  const { starter, parts = [] } = plan;
  const owners = plan.commands.map(
    ({ name, part = starter }) => [name.split(' ', 1)[0] ?? '', part] as const,
  );
  const whole = input.input.userMessage;
  const texts = partTexts(whole, starter, parts, new Map(owners));
  const features = [starter, ...parts].flatMap((name, at) => {
    const { own, others } = commandsOf(plan, name);
    const about = {
      ...plan,
      starter: name,
      parts: [starter, ...parts],
      commands: own,
      facts: [...(plan.facts ?? []), ...others],
    };
    const isWhole =
      wholes.has(name) ||
      (name === 'role-menu-bot' && offersRoles(whole)) ||
      (name === 'verify-bot' && acceptsRules(whole)) ||
      (name === 'moderation-bot' && pictureChannels(whole).length > 0) ||
      (name === 'poll-bot' &&
        (readProposals(whole) !== undefined || readPredictions(whole) !== undefined)) ||
      (name === 'event-bot' && signsUpBeside(starter, whole));
    const userMessage = isWhole ? whole : (texts.get(name) ?? '');
    const told = { ...input, input: { ...input.input, userMessage } };
    const feature = renders[at]?.feature?.(about, told);
    return feature === undefined ? [] : [{ name, feature }];
  });
  return botProject(plan, input, features);
}

/** Its commands, and those of the others, which `/help` tells of. */
function commandsOf({ starter, commands, language = 'en' }: BotPlan, name: string) {
  const own = commands.filter(({ part = starter }) => part === name);
  const others = commands
    .filter((command) => !own.includes(command))
    .map((command) => ({
      kind: 'detail' as const,
      label: `/${command.name}`,
      // What they do is told in English here.
      text: language === 'en' ? command.description : '',
      at: 0,
    }));
  return { own, others };
}

/** What is told by the commands of a request, wherever they stand. */
const wholes = new Set([
  'slash-bot',
  'list-bot',
  'sheet-bot',
  'progress-bot',
  'score-bot',
  'relay-bot',
  'voice-bot',
  'economy-bot',
  'chore-bot',
]);
