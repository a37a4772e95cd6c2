/** What an engine does for its store. */
export const engineRoles = ['all', 'front', 'worker'] as const;

/** `front` serves previews and removes what is due, `worker` runs jobs, `all` does both. */
export type EngineRole = (typeof engineRoles)[number];
