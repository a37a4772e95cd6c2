import { source } from '../../lay-out.ts';
import { mapStyles } from '../../page/wished/map-drawing.ts';

/** The layouts of the sections. */
export const sectionStyles = source`
  .section {
    padding-block: clamp(3.5rem, 8vw, 6rem);
    border-top: 1px solid var(--hair);
  }

  /* On a wide screen lists and texts stand beside their heading. */
  @media (min-width: 60rem) {
    .menu .wrap,
    .hours .wrap,
    .schedule .wrap,
    .questions .wrap,
    .note .wrap,
    .place .wrap,
    .contact .wrap {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      gap: 3rem;
      align-items: start;
    }
  }

  .section-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.25rem;
    margin-bottom: clamp(1.75rem, 4vw, 2.75rem);
  }

  .example {
    padding: 0.2rem 0.75rem;
    border: 1px dashed var(--line);
    border-radius: 999px;
    color: var(--soft);
    font-size: 0.8125rem;
  }

  .grid {
    display: grid;
    gap: 1.25rem;
  }

  .three {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
  }

  .card {
    padding: 1.75rem;
    border: 1px solid var(--hair);
    border-radius: var(--round);
    background: var(--card);
  }

  .card p,
  .steps-list p,
  .menu-list p,
  .timeline p,
  .questions-list p,
  figcaption {
    color: var(--soft);
  }

  .card h3 + p,
  .steps-list h3 + p,
  .timeline h3 + p {
    margin-top: 0.5rem;
  }

  .icon {
    width: 2.75rem;
    margin-bottom: 1.25rem;
    padding: 0.6rem;
    border-radius: 0.85rem;
    background: var(--art-ground);
    color: var(--accent);
  }

  .icon path {
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 1.75;
  }

  .plan.chosen {
    border: 2px solid var(--accent);
  }

  .plan .price {
    margin-block: 0.75rem;
    color: var(--text);
    font: 700 2.5rem/1.1 var(--heading);
  }

  .menu-list li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.1rem 1.5rem;
    padding-block: 1.15rem;
    border-top: 1px solid var(--hair);
  }

  .menu-list li:first-child,
  .hours-list div:first-child {
    padding-top: 0.5rem;
    border-top: 0;
  }

  .questions-list details:first-child {
    padding-top: 0.5rem;
  }

  .menu-list p:not(.price) {
    grid-row: 2;
  }

  .menu-list .price {
    grid-column: 2;
    grid-row: 1 / 3;
    align-self: center;
    color: var(--accent);
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }

  .hours-list div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5rem;
    padding-block: 0.95rem;
    border-top: 1px solid var(--hair);
  }

  .hours-list dt {
    font-weight: 600;
  }

  .hours-list dd {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .timeline {
    border-inline-start: 2px solid var(--hair);
  }

  .timeline li {
    position: relative;
    padding-block-end: 2rem;
    padding-inline-start: 1.75rem;
  }

  .timeline li:last-child {
    padding-bottom: 0;
  }

  .timeline li::before {
    content: '';
    position: absolute;
    top: 0.45rem;
    inset-inline-start: calc(-0.45rem - 1px);
    width: 0.9rem;
    height: 0.9rem;
    border: 3px solid var(--paper);
    border-radius: 50%;
    background: var(--accent);
  }

  .timeline .time {
    margin: 0;
    color: var(--accent);
    font-size: 0.9rem;
    font-weight: 650;
  }

  .steps-list {
    counter-reset: step;
    gap: 2rem;
  }

  .steps-list li::before {
    counter-increment: step;
    content: counter(step);
    display: block;
    margin-bottom: 0.75rem;
    color: var(--accent);
    font: 700 2.25rem/1 var(--heading);
  }

  .split {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    align-items: center;
    gap: clamp(2rem, 6vw, 5rem);
  }

  .portrait svg {
    width: 5.5rem;
    margin-bottom: 1rem;
    border-radius: 50%;
  }

  ${mapStyles}

  .split-art svg {
    aspect-ratio: 16 / 10;
  }

  .picture svg {
    aspect-ratio: 4 / 3;
  }

  .prose {
    max-width: 40rem;
    font-size: 1.15rem;
  }

  .prose p + p {
    margin-top: 1rem;
    color: var(--soft);
  }

  .questions-list details {
    padding-block: 1.15rem;
    border-bottom: 1px solid var(--hair);
  }

  .questions-list summary {
    font-weight: 650;
    cursor: pointer;
  }

  .questions-list summary::marker {
    color: var(--accent);
  }

  .questions-list p {
    margin-top: 0.6rem;
  }

  .who {
    margin-top: 1rem;
    font-size: 0.9rem;
  }

  blockquote p {
    color: var(--text);
    font: 1.15rem/1.5 var(--heading);
  }

  figcaption {
    margin-top: 0.75rem;
    font-size: 0.95rem;
  }

  .contact {
    background: var(--art-ground);
  }

  .contact-body {
    display: grid;
    gap: 2rem;
  }
`;
