import { type ComponentChildren, h } from 'preact';
import type { Look, Plan } from '../../../../contracts/job/plan.ts';
import { formatAmount } from '../../format.ts';

/** What will be built, or was. */
export function PlanView({ plan }: { readonly plan: Plan }) {
  const { title, summary, starter, files, dependencies = {}, unlisted = [], changes = [] } = plan;
  const packages = Object.entries(dependencies);
  return h(
    'div',
    { class: 'plan' },
    h('h3', null, title),
    h('p', null, summary),
    h(
      'dl',
      { class: 'facts' },
      plan.projectType === 'static_html' && [
        list('Sections', plan.sections),
        // Where the request names sections, these are read as content too.
        list(
          'Content',
          (plan.items ?? []).filter((item) => !plan.sections.includes(item)),
        ),
        plan.look && h(Swatches, { look: plan.look }),
      ],
      plan.projectType === 'node_project' &&
        list(
          'Routes',
          plan.routes.map(({ method, path, summary: text }) => `${method} ${path}: ${text}`),
        ),
      plan.projectType === 'discord_bot' &&
        list(
          'Commands',
          plan.commands.map(({ name, description }) => `/${name}: ${description}`),
        ),
      starter === 'model' ? fact('Written by', 'a model') : fact('Starter', starter),
      changes.length > 0 &&
        list(
          'Changes',
          changes.map(({ path, action, purpose }) => `${action} ${path}: ${purpose}`),
        ),
      files &&
        list(
          formatAmount(files.length, 'file'),
          files.map(({ path, purpose }) => `${path}: ${purpose}`),
        ),
      packages.length > 0 &&
        list(
          'Packages',
          packages.map(
            ([name, version]) =>
              `${name} ${version}${unlisted.includes(name) ? ' (not on the allow-list)' : ''}`,
          ),
        ),
    ),
  );
}

function list(name: string, items: readonly string[]): ComponentChildren {
  if (items.length === 0) return null;
  return fact(
    name,
    h(
      'ul',
      { class: 'plan-list' },
      items.map((item, index) => h('li', { key: index }, item)),
    ),
  );
}

function fact(name: string, value: ComponentChildren): ComponentChildren {
  return [h('dt', { key: name }, name), h('dd', { key: `${name} value` }, value)];
}

/** The colours of a page, by what they are for. */
function Swatches({ look }: { readonly look: Look }) {
  const { colours = [], avoided = [], ground, accent, parts = {}, mode, tone, softness } = look;
  const named = [
    ...colours.map((colour) => ['', colour] as const),
    ...(ground === undefined ? [] : [['background', ground] as const]),
    ...(accent === undefined ? [] : [['accent', accent] as const]),
    ...Object.entries(parts),
    ...avoided.map((colour) => ['not', colour] as const),
  ].filter(([, colour]) => isColour.test(colour));
  const words = [mode, tone, softness].filter((word) => word !== undefined);
  if (named.length + words.length === 0) return null;
  return fact(
    'Look',
    h(
      'ul',
      { class: 'swatches' },
      named.map(([name, colour], index) =>
        h(
          'li',
          { key: index },
          h('i', { style: { backgroundColor: colour }, 'aria-hidden': 'true' }),
          [name, colour].filter(Boolean).join(' '),
        ),
      ),
      words.map((word) => h('li', { key: word }, word)),
    ),
  );
}

/** A plan is text from elsewhere. */
const isColour = /^#[0-9a-f]{6}$/i;
