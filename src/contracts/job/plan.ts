import type { Language } from '../languages.ts';
import type { Resource } from './resource.ts';

export type { Language };

/** What will be built. Small, because the journal and each context contain it. */
export type Plan = StaticPlan | NodePlan | BotPlan;

interface PlanBase {
  /** Name of the starter that `generate` fills; `model` where a model writes the files. */
  readonly starter: string;
  /** For people, at most 80 characters. */
  readonly title: string;
  /** `[a-z0-9-]`, at most 40 characters; also the package name. */
  readonly slug: string;
  /** One sentence, at most 200 characters. */
  readonly summary: string;
  /** The files that a model will write, at most 60. Left out where a starter is filled. */
  readonly files?: readonly PlannedFile[];
  /** Exact versions of npm packages, out of the allow-list or approved by a person. At most 20. */
  readonly dependencies?: Readonly<Record<string, string>>;
  /** Of those, the ones outside the allow-list: a person approves the plan first. */
  readonly unlisted?: readonly string[];
  /** Of a follow-up that a model planned: the files that it will touch, at most 60. */
  readonly changes?: readonly PlannedChange[];
  /** What writing the files is expected to use. */
  readonly estimate?: PlanEstimate;
  /**
   * What the last follow-up changed, such as "title: Bean There". At most 12 of at most 120 characters.
   */
  readonly changed?: readonly string[];
  /**
   * What was asked for and is not done, such as for want of a model: at most 12 of at most 120 characters.
   */
  readonly notIncluded?: readonly string[];
  /**
   * Title and slug before a follow-up changed them: pictures and example texts go by them, so that a
   * new name changes nothing else.
   */
  readonly first?: PlanName;
  /**
   * What the request names, in its own words, in the order of the message: at most 40. Left out where a
   * model plans.
   */
  readonly facts?: readonly PlanFact[];
  /** What the starter lists is exactly `items` (of a landing page, `sections`), without its usual ones. */
  readonly isExact?: boolean;
}

/** Something that a request names. */
export interface PlanFact {
  readonly kind: FactKind;
  /** As the request writes it, at most 160 characters. */
  readonly text: string;
  /** What it is a fact of: the dish of a price, the "Founder" of "Founder: Mia". At most 60 characters. */
  readonly label?: string;
  /** Where it stands: an offset in UTF-16 units. */
  readonly at: number;
}

export const factKinds = [
  'email',
  'phone',
  'link',
  'address',
  'price',
  'hours',
  'date',
  'time',
  'detail',
  'statement',
  'quote',
  'name',
] as const;

export type FactKind = (typeof factKinds)[number];

export interface PlanName {
  readonly title: string;
  readonly slug: string;
}

/** A file of a plan that a model made. */
export interface PlannedFile {
  /** Relative, with slashes. */
  readonly path: string;
  /** What it is for, at most 200 characters. */
  readonly purpose: string;
  /** Names that other files may use, at most 20. */
  readonly exports?: readonly string[];
  /** Paths of planned files that it uses: they are written first. At most 20. */
  readonly needs?: readonly string[];
}

/** A change of a file that a follow-up makes. */
export interface PlannedChange {
  /** Relative, with slashes. */
  readonly path: string;
  readonly action: 'add' | 'edit' | 'delete';
  /** What is to change, at most 200 characters. */
  readonly purpose: string;
}

export interface PlanEstimate {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** US dollars; left out where no price is known. */
  readonly costUsd?: number;
}

export interface StaticPlan extends PlanBase {
  readonly projectType: 'static_html';
  /** Headings in page order, at most 12. */
  readonly sections: readonly string[];
  /** The topic in the words of the request, such as "vinyl records"; at most 60 characters. */
  readonly subject?: string;
  /** Things that the request wants on the page, at most 12 of at most 80 characters. */
  readonly items?: readonly string[];
  /** The language of the result. @default 'en' */
  readonly language?: Language;
  readonly look?: Look;
  /** What a section lists in place of its examples, at most 12. */
  readonly lists?: readonly SectionList[];
  /** Parts that the request refuses, as in "no contact form". */
  readonly unwanted?: readonly PagePart[];
  /** The lists that the request gives, such as "Team: …", in its order: at most 12. */
  readonly given?: readonly GivenList[];
}

/** "Team: Ana Ruiz - chef, Ben Ortiz - waiter" */
export interface GivenList {
  /** What stands before the colon, at most 60 characters; empty where that is the request itself. */
  readonly label: string;
  /** Where its entries stand in the message, as offsets in UTF-16 units. */
  readonly at: number;
  readonly end: number;
  /** At most 24. */
  readonly entries: readonly GivenEntry[];
}

/** The parts of an entry, in the words of the request. */
export interface GivenEntry {
  /** At most 80 characters. */
  readonly name: string;
  /** At most 200 characters. */
  readonly about?: string;
  /** With its currency, at most 40 characters. */
  readonly price?: string;
  /** A day, a time or a year, at most 60 characters. */
  readonly when?: string;
}

export const pageParts = [
  'form',
  'gallery',
  'pictures',
  'newsletter',
  'booking',
  'map',
  'prices',
  'questions',
  'quotes',
  'emoji',
  'animation',
  'popup',
  'slider',
  'login',
  'shop',
  'blog',
  'video',
  'sound',
  'chat',
  'social',
  'ads',
  'comments',
  'countdown',
] as const;

/** Something that a page may have and a request may refuse. */
export type PagePart = (typeof pageParts)[number];

export interface SectionList {
  /** The heading of the section. */
  readonly of: string;
  /** At most 24 of at most 80 characters. */
  readonly names: readonly string[];
}

/** The appearance that the request asks for. Colours are `#rrggbb`. */
export interface Look {
  /** In the order of the request, at most 4. */
  readonly colours?: readonly string[];
  /** Colours that it does not want, as in "no blue"; at most 4. */
  readonly avoided?: readonly string[];
  /** The background colour, as in "maroon on linen". */
  readonly ground?: string;
  /** The colour of links, buttons and marks, if it is not the first of `colours`. */
  readonly accent?: string;
  /** Parts that have a colour of their own. */
  readonly parts?: Readonly<Partial<Record<LookPart, string>>>;
  readonly mode?: 'light' | 'dark';
  readonly softness?: 'pastel' | 'neon';
  readonly tone?: Tone;
}

export const lookParts = ['header', 'footer', 'buttons', 'headings', 'text'] as const;

export type LookPart = (typeof lookParts)[number];

export type Tone = 'playful' | 'elegant' | 'minimal' | 'retro' | 'serious';

export interface NodePlan extends PlanBase {
  readonly projectType: 'node_project';
  readonly framework: 'node' | 'express';
  /** At most 24; empty for a project without HTTP. */
  readonly routes: readonly PlanRoute[];
  /** What its routes keep, where the request names fields; at most 6. */
  readonly resources?: readonly Resource[];
  /** As in `StaticPlan`. */
  readonly subject?: string;
  readonly items?: readonly string[];
  readonly language?: Language;
  /** When a worker runs. */
  readonly schedule?: Schedule;
}

/** A fixed interval, or a time of each day as `HH:MM`. */
export type Schedule = { readonly everySeconds: number } | { readonly at: string };

export interface PlanRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Starts with a slash; parameters as `:id`. */
  readonly path: string;
  readonly summary: string;
}

export interface BotPlan extends PlanBase {
  readonly projectType: 'discord_bot';
  /** At most 24; names as Discord allows them for slash commands, two for a subcommand: `quote add`. */
  readonly commands: readonly PlanCommand[];
  /** Further starters whose features it has, at most 6. */
  readonly parts?: readonly string[];
  /** The colour of its embeds is the first of `colours`. */
  readonly look?: Look;
  /** As in `StaticPlan`. */
  readonly subject?: string;
  readonly items?: readonly string[];
  readonly language?: Language;
}

export interface PlanCommand {
  readonly name: string;
  readonly description: string;
  /** Which of the plan's `parts` has it; left out for the plan's starter. */
  readonly part?: string;
}
