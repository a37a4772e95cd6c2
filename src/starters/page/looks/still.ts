import { source } from '../../lay-out.ts';

/** For a request that refuses animations. */
export const still = source`
  *,
  *::before,
  *::after {
    scroll-behavior: auto !important;
    animation: none !important;
    transition: none !important;
  }
`;
