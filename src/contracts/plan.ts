/** What will be built, read from the request. Small: it is part of every snapshot. */
export type Plan = StaticPlan | NodePlan | BotPlan;

interface PlanBase {
  /** Name of the starter that `generate` fills. */
  readonly starter: string;
  /** For people, at most 80 characters. */
  readonly title: string;
  /** `[a-z0-9-]`, at most 40 characters; also the package name. */
  readonly slug: string;
  /** One sentence, at most 200 characters. */
  readonly summary: string;
}

export interface StaticPlan extends PlanBase {
  readonly projectType: 'static_html';
  /** Headings in page order, at most 12. */
  readonly sections: readonly string[];
}

export interface NodePlan extends PlanBase {
  readonly projectType: 'node_project';
  readonly framework: 'node' | 'express';
  /** At most 24. */
  readonly routes: readonly PlanRoute[];
}

export interface PlanRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Starts with a slash; parameters as `:id`. */
  readonly path: string;
  readonly summary: string;
}

export interface BotPlan extends PlanBase {
  readonly projectType: 'discord_bot';
  /** At most 24; names as Discord allows them for slash commands. */
  readonly commands: readonly PlanCommand[];
}

export interface PlanCommand {
  readonly name: string;
  readonly description: string;
}
