import { source } from '../lay-out.ts';

export const styles = source`
  body {
    background:
      radial-gradient(circle at 100% 0%, color-mix(in oklab, var(--art-2) 40%, transparent), transparent 28rem),
      radial-gradient(circle at 0% 100%, color-mix(in oklab, var(--art-1) 32%, transparent), transparent 30rem),
      var(--paper);
  }

  .quiz {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 1.5rem;
    width: min(100% - 2rem, 44rem);
    min-height: 100vh;
    min-height: 100dvh;
    margin-inline: auto;
    padding-block: 2rem;
  }

  .sheet {
    position: relative;
    overflow: hidden;
    padding: clamp(1.5rem, 6vw, 3.5rem);
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 1.75);
    background: var(--card);
    box-shadow: var(--shadow);
  }

  .sheet h1 {
    margin-bottom: 1rem;
    color: var(--accent);
    font-size: 1.05rem;
    letter-spacing: 0;
  }

  [data-part='cover'] .sheet {
    padding-block: clamp(3rem, 9vw, 5.5rem);
  }

  [data-part='cover'] h1 {
    position: relative;
    z-index: 1;
    max-width: 16ch;
    color: var(--text);
    font-size: clamp(2.3rem, 1.6rem + 4.4vw, 4.2rem);
    letter-spacing: -0.025em;
  }

  .cover p {
    position: relative;
    margin-block: 1rem 2rem;
    color: var(--soft);
    font-size: 1.2rem;
  }

  .cover .best {
    min-height: 1.6em;
    margin-block: 1.25rem 0;
    font-size: 1rem;
  }

  .sign {
    position: absolute;
    right: -0.06em;
    bottom: -0.24em;
    color: var(--tint);
    font: 800 clamp(16rem, 52vw, 27rem) / 1 var(--heading);
    transform: rotate(10deg);
    user-select: none;
  }

  .cover .button {
    position: relative;
  }

  .progress {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    color: var(--soft);
    font-size: 0.95rem;
  }

  .progress progress {
    flex: 1 1 8rem;
    height: 0.6rem;
    overflow: hidden;
    border: 0;
    border-radius: 1rem;
    background: var(--tint);
    appearance: none;
  }

  .progress progress::-webkit-progress-bar {
    background: var(--tint);
  }

  .progress progress::-webkit-progress-value {
    border-radius: 1rem;
    background: var(--accent);
  }

  .progress progress::-moz-progress-bar {
    background: var(--accent);
  }

  .round h2 {
    min-height: 2.4em;
    margin-block: 1.25rem 1.5rem;
    font-size: clamp(1.4rem, 1.1rem + 1.6vw, 2rem);
    line-height: 1.2;
    outline: none;
  }

  .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 0.75rem;
  }

  .answer {
    display: flex;
    align-items: center;
    gap: 0.9rem;
    width: 100%;
    height: 100%;
    min-height: 4rem;
    padding: 0.75rem 1rem;
    border: 2px solid var(--hair);
    border-radius: var(--round);
    background: var(--paper);
    text-align: left;
  }

  .answer:hover:not([aria-disabled='true']) {
    border-color: var(--accent);
  }

  .answer b {
    display: grid;
    flex: none;
    place-items: center;
    width: 2.1rem;
    height: 2.1rem;
    border-radius: 50%;
    background: var(--tint);
    color: var(--accent);
  }

  .answer.right {
    border-color: var(--accent);
    background: var(--tint);
    font-weight: 650;
  }

  .answer.right b {
    background: var(--accent);
    color: var(--on-accent);
  }

  .answer.wrong {
    border-color: var(--error);
    text-decoration: line-through;
  }

  .answer.wrong b {
    color: var(--error);
  }

  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.75rem 1.5rem;
    min-height: 4.5rem;
    margin-top: 1rem;
  }

  .verdict p {
    flex: 1 1 14rem;
    font-weight: 600;
  }

  .end {
    text-align: center;
  }

  .cheer {
    margin-bottom: 1rem;
    font: 700 1.75rem / 1.2 var(--heading);
    overflow-wrap: anywhere;
  }

  .end svg {
    width: 9rem;
    margin: 0 auto 1.25rem;
    fill: none;
    stroke-width: 14;
  }

  .ring-ground {
    stroke: var(--tint);
  }

  .ring-right {
    stroke: var(--accent);
    stroke-dasharray: var(--share, 0) 100;
    transition: stroke-dasharray 0.8s;
  }

  .end h2 {
    font-size: 2.2rem;
    outline: none;
  }

  .comment {
    margin-block: 0.5rem 1.5rem;
    color: var(--soft);
    font-size: 1.15rem;
  }

  .end h3 {
    margin-top: 2.5rem;
    text-align: left;
  }

  .review li {
    display: grid;
    grid-template-columns: 1.5rem 1fr;
    gap: 0.1rem 0.75rem;
    padding-block: 0.9rem;
    border-top: 1px solid var(--hair);
    text-align: left;
  }

  .review li:first-child {
    border: 0;
  }

  .review b {
    color: var(--accent);
  }

  .review .missed b {
    color: var(--error);
  }

  .review span {
    grid-column: 2;
    color: var(--soft);
  }

  .left {
    color: var(--soft);
    font-variant-numeric: tabular-nums;
  }

  .help {
    color: var(--soft);
    font-size: 0.925rem;
    text-align: center;
  }

  .own {
    width: min(100%, 40rem);
    margin: 0 auto 2rem;
  }

  .own summary {
    min-height: 2.75rem;
    color: var(--soft);
    cursor: pointer;
  }

  .own form {
    display: grid;
    justify-items: start;
    gap: 0.6rem;
  }

  .own textarea {
    width: 100%;
    padding: 0.75rem 1rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--card);
  }
`;
