/** Where the form of the page for browsers without a session is sent. */
export const signInAddress = '/sign-in';
