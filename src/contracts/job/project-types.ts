/** Every project type. The router's model has one column per type, in this order. */
export const projectTypes = ['static_html', 'node_project', 'discord_bot'] as const;

/** What is built. */
export type ProjectType = (typeof projectTypes)[number];
