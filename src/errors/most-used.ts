/** More than one call can use or cost. What is counted together stays a number that stores can hold. */
export const mostTokens = 1e12;
export const mostUsd = 1e9;
