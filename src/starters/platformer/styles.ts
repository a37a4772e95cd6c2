import { source } from '../lay-out.ts';

export const styles = source`
  .game {
    width: min(100% - 2rem, 60rem);
  }

  .hold {
    display: flex;
    gap: 0.75rem;
    justify-content: center;
  }

  .hold button {
    min-width: 4.5rem;
    min-height: 3.6rem;
    border: 1px solid var(--line);
    border-radius: var(--round);
    background: var(--card);
    color: var(--text);
    font-size: 1.5rem;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }

  .hold button:last-child {
    margin-inline-start: auto;
    background: var(--tint);
  }

  @media (hover: hover) and (min-width: 48rem) {
    .hold {
      opacity: 0.85;
    }
  }
`;
