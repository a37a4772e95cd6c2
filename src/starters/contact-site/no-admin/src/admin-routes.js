/** Nobody reads messages in the browser. */
export const adminRoutes = () => [];
