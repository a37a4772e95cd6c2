import { source } from '../lay-out.ts';

export const styles = source`
  .page {
    display: grid;
    grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    min-height: 100vh;
    min-height: 100dvh;
  }

  .intro {
    padding: clamp(1.5rem, 5vw, 5rem);
    background:
      radial-gradient(circle at 0% 0%, color-mix(in oklab, var(--art-1) 45%, transparent), transparent 60%),
      radial-gradient(circle at 100% 100%, color-mix(in oklab, var(--art-2) 45%, transparent), transparent 55%),
      var(--tint);
  }

  .intro-text {
    position: sticky;
    top: clamp(3rem, 24vh, 16rem);
    margin-top: clamp(0rem, 18vh, 12rem);
  }

  .intro h1 {
    font-size: clamp(1.9rem, 1.3rem + 2.2vw, 3.2rem);
  }

  .intro p {
    max-width: 26rem;
    margin-top: 1.1rem;
    font-size: 1.15rem;
  }

  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    max-width: 26rem;
    margin-top: 0.9rem;
  }

  .steps i {
    flex: 1 1 1rem;
    height: 0.45rem;
    border-radius: 1rem;
    background: var(--card);
    box-shadow: inset 0 0 0 1px var(--line);
    transition: background 0.2s;
  }

  .steps .filled {
    background: var(--accent);
    box-shadow: none;
  }

  .form {
    width: min(100% - 2.5rem, 34rem);
    margin: auto;
    padding-block: clamp(2rem, 6vw, 5rem);
  }

  .star,
  .demo {
    color: var(--soft);
    font-size: 0.95rem;
  }

  .field {
    margin-top: 1.25rem;
  }

  .field label {
    display: block;
    margin-bottom: 0.4rem;
    font-weight: 600;
  }

  .mark {
    color: var(--accent);
  }

  .optional {
    color: var(--soft);
    font-weight: 400;
  }

  .field :is(input, select, textarea) {
    display: block;
    width: 100%;
    min-height: 3.1rem;
    padding: 0.7rem 1rem;
    border: 1.5px solid var(--line);
    border-radius: calc(var(--round) * 0.7);
    background: var(--card);
    resize: vertical;
  }

  .field.tick input {
    display: inline-block;
    width: 1.25rem;
    min-height: 1.25rem;
    vertical-align: middle;
  }

  .field :is(input, select, textarea):focus-visible {
    border-color: var(--accent);
    outline-offset: 0;
  }

  [aria-invalid='true'] {
    border-color: var(--error) !important;
    box-shadow: 0 0 0 1px var(--error);
  }

  [data-good='true'] {
    border-color: var(--accent) !important;
  }

  .error {
    min-height: 1.5em;
    margin-top: 0.3rem;
    color: var(--error);
    font-size: 0.94rem;
    line-height: 1.5;
  }

  .agree {
    margin-block: 0.75rem 1.25rem;
  }

  .agree label {
    display: flex;
    gap: 0.8rem;
  }

  .agree input {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
    margin: 0.15rem 0 0;
    accent-color: var(--accent);
  }

  .form .button {
    min-width: 10rem;
  }

  .demo {
    margin-top: 1.25rem;
  }

  .problems {
    margin-bottom: 1.5rem;
    padding: 1rem 1.25rem;
    border: 1.5px solid var(--error);
    border-radius: calc(var(--round) * 0.7);
  }

  .problems p {
    font-weight: 650;
  }

  .problems a {
    color: var(--error);
  }

  .thanks svg {
    width: 4.5rem;
    margin-bottom: 1.25rem;
    fill: var(--accent);
  }

  .thanks path {
    fill: none;
    stroke: var(--on-accent);
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 5;
  }

  .thanks h2 {
    font-size: 2.4rem;
    outline: none;
  }

  .thanks dl {
    margin-block: 1.25rem 1.75rem;
  }

  .thanks dl div {
    padding-block: 0.7rem;
    border-bottom: 1px solid var(--hair);
  }

  .thanks dt {
    color: var(--soft);
    font-size: 0.95rem;
  }

  .thanks dd {
    white-space: pre-wrap;
  }

  @media (max-width: 58rem) {
    .page {
      grid-template-columns: minmax(0, 1fr);
    }

    .intro {
      padding-block: 3rem 2.5rem;
    }

    .intro-text {
      position: static;
      margin-top: 0;
    }
  }
`;
