import { source } from '../lay-out.ts';
import { pictureStyles } from '../page/looks/pictures.ts';

export const styles = source`
  ${pictureStyles}

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5rem 2rem;
    padding-block: 1.5rem;
  }

  .name {
    font: 700 1.1rem/1.3 var(--heading);
    text-decoration: none;
  }

  .top ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }

  .top li a {
    color: var(--soft);
    text-decoration: none;
  }

  .top li a:hover {
    color: var(--text);
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }

  .example {
    color: var(--soft);
    font-size: 0.875rem;
  }

  .opening {
    padding-block: clamp(3rem, 9vw, 8rem) clamp(2.5rem, 6vw, 5rem);
  }

  .role {
    margin-bottom: 0.75rem;
    color: var(--accent);
    font-size: 1.15rem;
    font-weight: 600;
  }

  .opening h1 {
    font-size: clamp(3rem, 1rem + 10vw, 9rem);
    font-weight: 500;
    letter-spacing: -0.045em;
    line-height: 0.95;
  }

  .lead {
    max-width: 36rem;
    margin-top: clamp(1.5rem, 3vw, 2.5rem);
    color: var(--soft);
    font-size: clamp(1.15rem, 1rem + 0.6vw, 1.4rem);
    text-wrap: pretty;
  }

  .section {
    padding-block: clamp(2.5rem, 6vw, 5.5rem);
  }

  .section h2 {
    margin-bottom: clamp(1.5rem, 3vw, 2.5rem);
    font-size: clamp(1.6rem, 1.3rem + 1.4vw, 2.3rem);
    font-weight: 500;
  }

  .work {
    padding-top: 0;
  }

  .works {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: clamp(1.5rem, 3vw, 2.5rem) clamp(1rem, 2.5vw, 2rem);
  }

  .works li {
    grid-column: span 6;
  }

  @media (min-width: 46rem) {
    .works li {
      grid-column: span 3;
    }

    .works li:nth-child(1),
    .works li:nth-child(4) {
      grid-column: span 4;
    }

    .works li:nth-child(2),
    .works li:nth-child(3) {
      grid-column: span 2;
    }
  }

  .works.even {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
  }

  .works.even li:nth-child(n) {
    grid-column: auto;
  }

  .piece .note {
    color: var(--soft);
    text-align: start;
  }

  .works li,
  .piece {
    display: flex;
    flex-direction: column;
  }

  .piece {
    flex: 1;
    padding: 0;
    border: 0;
    background: none;
    text-align: left;
  }

  .frame {
    display: block;
    flex: 1;
    overflow: hidden;
    min-height: clamp(14rem, 30vw, 25rem);
    border-radius: calc(var(--round) * 0.4);
  }

  .frame svg {
    transition: transform 0.6s cubic-bezier(0.2, 0.7, 0.2, 1);
  }

  .piece:hover .frame svg {
    transform: scale(1.04);
  }

  .caption {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding-top: 0.7rem;
  }

  .caption b {
    font: 600 1.1rem/1.3 var(--heading);
  }

  .caption span {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .about {
    background: var(--tint);
  }

  .split {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    align-items: center;
    gap: clamp(2rem, 6vw, 6rem);
  }

  .prose {
    max-width: 38rem;
    font-size: 1.2rem;
  }

  .prose p + p {
    margin-top: 1.1rem;
    color: var(--soft);
  }

  .portrait {
    overflow: hidden;
    max-height: 26rem;
    aspect-ratio: 4 / 5;
    border-radius: 50% 50% calc(var(--round) * 0.4) calc(var(--round) * 0.4) / 40% 40% 0 0;
  }

  .portrait .p0 {
    fill: var(--card);
  }

  .services-list {
    counter-reset: service;
  }

  .services-list li {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 0.25rem 2rem;
    padding-block: 1.35rem;
    border-top: 1px solid var(--line);
  }

  .services-list h3 {
    font: 600 1.35rem/1.3 var(--heading);
  }

  .services-list p {
    color: var(--soft);
  }

  .contact {
    border-top: 1px solid var(--hair);
  }

  .invite {
    max-width: 20ch;
    margin-bottom: 1.75rem;
    font: 500 clamp(2rem, 1.2rem + 3.6vw, 4rem) / 1.05 var(--heading);
    letter-spacing: -0.03em;
    text-wrap: balance;
  }

  .address {
    display: inline-block;
    padding: 0.75rem 1rem;
    color: var(--soft);
  }

  .end {
    padding-block: 1.5rem 2.5rem;
    color: var(--soft);
  }

  .viewer {
    width: min(94vw, 64rem);
    max-height: 92vh;
    padding: 0;
    border: 0;
    border-radius: var(--round);
    background: var(--card);
    color: var(--text);
  }

  .viewer::backdrop {
    background: rgb(0 0 0 / 70%);
  }

  .viewer-picture {
    height: min(62vh, 40rem);
  }

  .viewer-text {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.5rem;
    padding: 1.1rem 1.5rem;
  }

  .viewer-text h2 {
    font-size: 1.4rem;
  }

  .viewer-text p {
    flex: 1 1 16rem;
    color: var(--soft);
  }
`;
