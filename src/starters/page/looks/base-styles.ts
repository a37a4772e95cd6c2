import { source } from '../../lay-out.ts';

/** The styles that all pages share: type, links, focus, buttons. */
export const baseStyles = source`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  html {
    scroll-behavior: smooth;
    scroll-padding-top: 6rem;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  @media (prefers-reduced-motion: reduce) {
    html {
      scroll-behavior: auto;
    }

    *,
    *::before,
    *::after {
      animation: none !important;
      transition: none !important;
    }
  }

  body {
    min-height: 100vh;
    min-height: 100dvh;
    margin: 0;
    background: var(--paper);
    color: var(--text);
    font: 1.0625rem/1.6 var(--body);
    overflow-wrap: anywhere;
  }

  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset,
  legend,
  blockquote,
  table {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  fieldset {
    min-width: 0;
    border: 0;
  }

  h1,
  h2 {
    font-family: var(--heading);
    font-weight: 700;
    letter-spacing: -0.025em;
    line-height: 1.1;
    text-wrap: balance;
    hyphens: auto;
  }

  h3 {
    line-height: 1.3;
  }

  a {
    color: inherit;
  }

  button,
  input,
  select,
  textarea {
    color: inherit;
    font: inherit;
  }

  button {
    cursor: pointer;
    touch-action: manipulation;
  }

  svg {
    display: block;
  }

  [hidden] {
    display: none !important;
  }

  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
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
    z-index: 10;
    top: 0.75rem;
    inset-inline-start: 0.75rem;
    padding: 0.6rem 1rem;
    border-radius: 0.5rem;
    background: var(--accent);
    color: var(--on-accent);
    transform: translateY(-250%);
  }

  .skip-link:focus {
    transform: none;
  }

  .visually-hidden {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    margin: -1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    min-height: 3rem;
    padding: 0.65rem 1.4rem;
    border: 1px solid var(--accent);
    border-radius: calc(var(--round) * 2);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 650;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    transition:
      transform 0.15s,
      box-shadow 0.15s;
  }

  .button:hover:not(:disabled) {
    box-shadow: 0 0.6rem 1.4rem -0.6rem var(--accent);
    transform: translateY(-1px);
  }

  .button:active:not(:disabled) {
    transform: translateY(1px);
  }

  .button.quiet {
    border-color: var(--line);
    background: transparent;
    color: var(--text);
  }

  .button:disabled {
    border-color: var(--line);
    background: var(--tint);
    color: var(--soft);
    cursor: not-allowed;
  }
`;
