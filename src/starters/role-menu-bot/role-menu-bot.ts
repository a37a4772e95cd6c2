import { allMatches } from '../../workspace/text/all-matches.ts';
import type { BotPlan } from '../../contracts/job/plan.ts';
import type { GenerateInput } from '../../contracts/stages/stage.ts';
import type { Render } from '../starter.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { isForMembers } from './for-members.ts';
import { readButtonNames } from '../shared/reading/commands/read-button-names.ts';
import { readChannels, readRole } from '../shared/reading/commands/read-server-words.ts';
import { readRoleGroups } from './read-role-groups.ts';
import { readNameColours } from './read-name-colours.ts';
import { givesForReaction, readRolePairs } from './read-pairs.ts';
import { readRoles } from './read-roles.ts';
import { colourOfRole, signsFor } from './role-colours.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { roleCommands } from './commands.ts';
import { texts } from './texts.ts';

/** A menu in which members choose their roles. */
const project = defineBot((plan, input) => {
  const { userMessage } = input.input;
  const roles = rolesOf(plan, input);
  const named = pairsOf(plan, input);
  const asked = styleOf(userMessage, named.length > 0 || reactions.test(userMessage));
  // Reactions without signs of their own have one each.
  const pairs =
    named.length > 0 || asked !== 'reactions'
      ? named
      : // Where none is named, of the roles that the command takes.
        signsFor(roles.length > 0 ? roles : ['1', '2', '3', '4', '5']).map((emoji, at) => ({
          emoji,
          role: roles[at] ?? String(at + 1),
        }));
  const style = asked;
  const command = plannedNames(plan, roleCommands)['role-menu'] ?? '';
  // Reactions are to a message for all, and roles that nobody names are chosen by who posts the menu.
  const isOwn = style !== 'reactions' && roles.length > 0 && isForMembers(userMessage, command);
  const nameColours = readNameColours(userMessage);
  const groups =
    pairs.length > 0 || plan.isExact === true || nameColours.length > 0
      ? []
      : readRoleGroups(userMessage);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot with a menu from which members give themselves roles.',
    texts,
    told: (t) => new Map([[command, t(isOwn ? 'choose' : 'menuDescription')]]),
    settings: () => ({
      commands: plannedNames(plan, roleCommands),
      isForMembers: isOwn,
      // A bot that does more says more in quotes.
      menuTitle: plan.parts === undefined ? titleIn(userMessage, roles) : '',
      style,
      toggles: style === 'buttons' || /toggl|umschalt|altern|bascul|przełącz/iu.test(userMessage),
      roles: [...roles],
      // Of those that are named after one.
      roleColours: Object.fromEntries(
        roles.flatMap((role) => (colourOfRole(role) === '' ? [] : [[role, colourOfRole(role)]])),
      ),
      groups: (groups.length > 1 ? groups : []).map((group) => ({
        ...group,
        roles: [...group.roles],
      })),
      pairs: pairs.map((pair) => ({ ...pair })),
      channel: channelOf(plan, userMessage),
      // A name has one colour.
      isExclusive: oneAtATime.test(userMessage) || nameColours.length > 0,
      ...(nameColours.length > 0 ? { colour: '' } : {}),
    }),
    permissions: [
      'View Channels',
      'Send Messages',
      'Embed Links',
      'Manage Roles',
      ...(style === 'reactions' ? ['Add Reactions', 'Read Message History'] : []),
    ],
    keeps: 'role-messages.json',
    use: 'The menu is posted in the channel that `src/settings.js` names, otherwise where the command is given, by who may manage roles; with `isForMembers` everybody may use the command, and sees a menu of their own. Roles that the server does not have yet are made, without any permission, and in the colour that they are named after (`roleColours`). A role that gives power over others is never offered, whatever its name, and none that stands above the role of the bot can be given. The roles stand in `src/settings.js`; while there are none, the command takes up to five roles of the server. They stand by kind in `groups` if there are several kinds, each with a menu of its own; `style` is `menu`, `buttons` (each gives its role, or takes it back) or `reactions`: with emoji (`pairs`), members react to the message, and lose a role when they take their reaction back.',
    files: {
      'src/roles.js': 'which roles are offered and changed, without Discord.',
      'src/reaction-roles.js': 'roles by reaction, where they have emoji.',
      'src/feature.js': 'the command and the menu.',
    },
  };
});

export const render: Render<'discord_bot'> = Object.assign(project, {
  listOf: (plan: BotPlan, input: GenerateInput) => ({ names: rolesOf(plan, input) }),
});

/** "Only one role each", "роль только одна" */
const oneAtATime =
  /(?<!\p{L})(?:(?:only|just) (?:\p{L}{3,6} )?one|one colou?r|exactly one|single role|one role|one at a time|nur eine|sol[oa] un[ao]?|sólo un[ao]?|un seul|une seule|un solo|apenas um|só um|slechts één|maar één|tylko jedn\p{L}{1,2}|sadece bir|yalnızca bir|только одн\p{L}{1,2}|роль одна|(?:лише|тільки) одн\p{L}{1,2}|bara en|endast en|hanya satu|(?:chỉ )?một vai trò|chỉ một)(?!\p{L})|只能(?:选|有)?一|一つだけ|ひとつだけ|하나만|केवल एक|واحد[ةه]? فقط/iu;

const reactions =
  /(?<!\p{L})(?:reaction[ -]?roles?|reactions?|reacts?|reaktion\p{L}{0,2}|reacci[oó]n\p{L}{0,2}|rea[gj]\p{L}{1,3}|reaccione?|reacciones|réactions?|reaç\p{L}{2,4}|reazion[ei]|reacties?|reakcj\p{L}{1,4}|tepki\p{L}{0,5}|реакци\p{L}{1,3}|реакці\p{L}{1,3}|reaksi|biểu cảm|cảm xúc)(?!\p{L})|リアクション|反应|反應|리액션|반응|रिएक्शन|تفاعل/iu;

/** A menu or buttons where the request names them, otherwise reactions if it has emoji. */
function styleOf(text: string, hasEmoji: boolean): 'menu' | 'buttons' | 'reactions' {
  if (menu.test(text)) return 'menu';
  if (buttons.test(text)) return 'buttons';
  return hasEmoji ? 'reactions' : 'menu';
}

const menu =
  /(?:select|drop-?down|auswahl|déroulant|desplegable|suspens[ao]|tendina|rozwijan\p{L})[ -]?(?:menu|menü|liste|menú)?|(?<!\p{L})dropdown|выпадающ|випадн|rullgardin|セレクトメニュー|下拉|드롭다운/iu;
const buttons =
  /(?<!\p{L})(?:buttons?|kn[oö]pfe?n?|knopdruk|botones|botón|boutons?|botões|botão|pulsant[ei]|botton[ei]|przycisk\p{L}{0,3}|knop(?:pen)?|buton\p{L}{0,4}|кнопк\p{L}{1,3}|knapp(?:ar|en|arna)?|tombol|nút|[بل]?(?:ال)?[أا]زرار|زر)(?!\p{L})|ボタン|按钮|버튼|बटन/iu;

/** Where the menu is posted: beside other features, the channel that stands with its buttons. */
function channelOf({ parts }: BotPlan, text: string): string {
  const names = readButtonNames(text)?.names ?? [];
  if (parts === undefined || names.length === 0) return readChannels(text)[0] ?? '';
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const from = text.indexOf(first);
  const end = text.indexOf(last, from) + last.length;
  const before = text.slice(Math.max(from - 70, 0), from).split(/[.!?](?=\s)/u);
  const [after = ''] = text.slice(end, end + 40).split(/[.!?,;](?=\s)/u);
  return readChannels(`${before.at(-1)} ${after}`).at(-1) ?? '';
}

/** What stands above the menu: a text in quotes that is no role. */
function titleIn(text: string, roles: readonly string[]): string {
  const names = new Set(roles.map((role) => role.toLowerCase()));
  const said = allMatches(text.slice(0, 4000), quoted).map(([, one = '']) => one.trim());
  return said.find((one) => one.includes(' ') && !names.has(one.toLowerCase())) ?? '';
}

const quoted = /["“„«「]([^"“”„«»「」\n]{3,200})["”“»」]/gu;

/** A follow-up that lists the roles leaves no emoji for them. */
function pairsOf({ isExact = false }: BotPlan, { input }: GenerateInput) {
  const pairs = isExact ? [] : readRolePairs(input.userMessage);
  const isOnly = pairs.length === 1 && /^\p{Lu}/u.test(pairs[0]?.role ?? '');
  return pairs.length >= 2 ||
    givesForReaction(input.userMessage) ||
    (isOnly && /react/iu.test(input.userMessage))
    ? pairs
    : [];
}

function rolesOf(plan: BotPlan, input: GenerateInput): readonly string[] {
  const pairs = pairsOf(plan, input);
  return pairs.length > 0 ? pairs.map(({ role }) => role) : listedRoles(plan, input);
}

function listedRoles({ items, isExact, parts }: BotPlan, { input }: GenerateInput) {
  if (isExact && items) return items;
  const colours = readNameColours(input.userMessage);
  if (colours.length > 0) return colours;
  const groups = readRoleGroups(input.userMessage);
  const [first] = groups;
  if (groups.length > 1) return [...new Set(groups.flatMap(({ roles }) => roles))].slice(0, 25);
  // What else a request lists is of its other features.
  const others = first === undefined && parts === undefined ? items : [];
  const one = theRole.test(input.userMessage) ? readRole(input.userMessage) : undefined;
  return readRoles(input.userMessage, others) ?? first?.roles ?? (one === undefined ? [] : [one]);
}

/** "A button to get the role" */
const theRole =
  /(?<!\p{L})(?:get|gets|remove|toggle|take|holen|bekommen|obtener|quitar|obtenir|pegar|ottenere|krijgen|dostać|almak|получить)\s(?:(?:or|and|oder|o|ou|of|lub|или)\s\p{L}{2,12}\s)?(?:the|this|die|diese|el|le|o|il|de|rolę)\s?(?:rol|cargo|ruol|rôle|ping)/iu;
