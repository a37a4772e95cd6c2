/** More than one call can use or cost. What is counted together stays a number that stores can hold. */
export const maxTokens = 1e12;
export const maxUsd = 1e9;
