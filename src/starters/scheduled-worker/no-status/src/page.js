/** This worker has no page. */
export const openPage = undefined;
