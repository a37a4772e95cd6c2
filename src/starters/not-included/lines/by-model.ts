/** How what a starter leaves out can be had. */
export const byModel = 'a model can write it: set JOB_MODEL';
