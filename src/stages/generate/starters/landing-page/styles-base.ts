import { source } from '../../lay-out.ts';

/** Type, links and focus. */
export const baseStyles = source`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  html {
    color-scheme: light dark;
    scroll-behavior: smooth;
    scroll-padding-top: 6rem;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  @media (prefers-reduced-motion: reduce) {
    html {
      scroll-behavior: auto;
    }

    * {
      transition: none !important;
    }
  }

  body {
    margin: 0;
    background: var(--paper);
    color: var(--text);
    font: 1.0625rem/1.65 ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
    overflow-wrap: break-word;
  }

  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h1,
  h2 {
    font-family: var(--heading);
    font-weight: 700;
    letter-spacing: -0.025em;
    line-height: 1.08;
    text-wrap: balance;
  }

  h1 {
    font-size: clamp(2.6rem, 1.6rem + 4.4vw, 5rem);
  }

  h2 {
    font-size: clamp(1.9rem, 1.5rem + 1.6vw, 2.75rem);
  }

  h3 {
    font-size: 1.15rem;
    letter-spacing: -0.01em;
    line-height: 1.3;
  }

  a {
    color: inherit;
  }

  svg {
    display: block;
    width: 100%;
    height: auto;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
    border-radius: 0.25rem;
  }

  main:focus {
    outline: none;
  }

  .wrap {
    width: min(100% - 2.5rem, 70rem);
    margin-inline: auto;
  }

  .skip-link {
    position: absolute;
    z-index: 2;
    top: 0.75rem;
    left: 0.75rem;
    padding: 0.6rem 1rem;
    border-radius: 0.5rem;
    background: var(--accent);
    color: var(--on-accent);
    transform: translateY(-200%);
  }

  .skip-link:focus {
    transform: none;
  }
`;
