import { source } from '../../lay-out.ts';

/** Header, first screen, buttons and footer. */
export const frameStyles = source`
  .site-header {
    position: sticky;
    z-index: 1;
    top: 0;
    border-bottom: 1px solid var(--hair);
    background: color-mix(in srgb, var(--paper) 92%, transparent);
    backdrop-filter: blur(12px);
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 2rem;
    padding-block: 0.9rem;
  }

  .brand {
    display: flex;
    align-items: center;
    gap: 0.65rem;
    min-width: 0;
    font-weight: 700;
    letter-spacing: -0.01em;
    text-decoration: none;
  }

  main > .facts {
    width: min(100% - 2.5rem, 70rem);
    max-width: none;
    padding-inline: 0;
  }

  main > .facts > ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 0 2rem;
    padding: 0;
    list-style: none;
  }

  main > .facts > ul > li {
    padding: 0.6rem 0;
    border-top: 1px solid var(--line);
  }

  .when {
    margin-top: 0.75rem;
    font-size: 1.2rem;
    font-weight: 700;
  }

  .mark {
    flex: none;
    width: 1.6rem;
  }

  .m0 {
    fill: var(--accent);
  }

  .m1 {
    fill: var(--art-1);
  }

  .m2 {
    fill: var(--art-3);
  }

  .m3 {
    fill: var(--art-2);
  }

  nav {
    min-width: 0;
  }

  nav ul {
    display: flex;
    gap: 0.25rem;
    margin-inline: -0.7rem;
    overflow-x: auto;
    scrollbar-width: none;
  }

  nav a {
    display: block;
    padding: 0.4rem 0.7rem;
    border-radius: 0.5rem;
    color: var(--soft);
    font-size: 0.95rem;
    text-decoration: none;
    white-space: nowrap;
    transition: color 0.15s;
  }

  nav a:focus-visible {
    outline-offset: -3px;
  }

  nav a:hover {
    color: var(--accent);
  }

  .hero h1 {
    font-size: clamp(2.6rem, 1.6rem + 4.4vw, 5rem);
  }

  .hero h1.long {
    font-size: clamp(2rem, 1.2rem + 2.8vw, 3.4rem);
    hyphens: auto;
  }

  .section h2 {
    font-size: clamp(1.9rem, 1.5rem + 1.6vw, 2.75rem);
  }

  .section h3 {
    font-size: 1.15rem;
  }

  .hero-art svg,
  .split-art svg,
  .picture svg {
    width: 100%;
    height: auto;
  }

  .hero {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    align-items: center;
    gap: clamp(2.5rem, 6vw, 5rem);
    padding-block: clamp(3rem, 8vw, 6.5rem);
  }

  .hero-text {
    min-width: 0;
  }

  .hero.calm {
    grid-template-columns: minmax(0, 1fr);
    text-align: center;
  }

  .portrait-place {
    width: min(60vw, 12rem);
    margin: 1rem auto;
    border: 1px solid var(--line);
    border-radius: var(--round);
  }

  .calm .eyebrow {
    letter-spacing: normal;
    text-transform: none;
  }

  .calm .lead {
    margin-inline: auto;
  }

  .calm .actions {
    justify-content: center;
  }

  .eyebrow {
    margin-bottom: 1.1rem;
    color: var(--accent);
    font-size: 0.875rem;
    font-weight: 650;
    letter-spacing: 0.08em;
    text-transform: uppercase;
  }

  .lead {
    max-width: 34rem;
    margin-top: 1.5rem;
    color: var(--soft);
    font-size: clamp(1.125rem, 1.05rem + 0.4vw, 1.3rem);
    text-wrap: pretty;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.85rem;
    margin-top: 2.25rem;
  }

  .hero-art,
  .split-art,
  .picture {
    overflow: hidden;
    border-radius: calc(var(--round) * 1.4);
  }

  .hero-art {
    width: 100%;
    max-width: 30rem;
    margin-inline: auto;
  }

  .t0 {
    fill: var(--art-ground);
  }

  .t1 {
    fill: var(--art-1);
  }

  .t2 {
    fill: var(--art-2);
  }

  .t3 {
    fill: var(--art-3);
  }

  .site-footer {
    padding-block: 2.5rem;
    border-top: 1px solid var(--hair);
    color: var(--soft);
    font-size: 0.95rem;
  }

  .site-footer .wrap {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem 2rem;
  }

  .site-footer .brand {
    color: var(--text);
  }
`;
