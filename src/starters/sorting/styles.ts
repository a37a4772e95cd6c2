import { source } from '../lay-out.ts';

/** Wide bars over the whole page. */
export const styles = source`
  .app {
    --width: 60rem;
  }

  .counts {
    display: flex;
    gap: 1.5rem;
  }

  .counts dt {
    color: var(--soft);
    font-size: 0.925rem;
  }

  .counts dd {
    font: 700 1.5rem/1.2 var(--heading);
    font-variant-numeric: tabular-nums;
  }

  .tools input[type='range'] {
    padding: 0;
    accent-color: var(--accent);
  }

  .bars {
    display: flex;
    align-items: flex-end;
    gap: clamp(0px, 0.2vw, 3px);
    height: min(24rem, 50vh);
    direction: ltr;
  }

  .bars i {
    flex: 1;
    min-width: 0;
    border-radius: 2px 2px 0 0;
    background: color-mix(in oklab, var(--accent) 45%, var(--card));
  }

  .bars .marked {
    background: var(--error);
  }

  .bars .done {
    background: var(--accent);
  }
`;
