import { source } from '../lay-out.ts';

export const styles = source`
  .lights {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.7rem;
    width: min(100%, 26rem, 100vh - 23rem);
    min-width: min(100%, 16rem);
    margin-inline: auto;
  }

  .lights[data-count='6'] {
    grid-template-columns: 1fr 1fr 1fr;
  }

  .light {
    display: flex;
    align-items: end;
    justify-content: center;
    aspect-ratio: 1;
    min-width: 0;
    padding: 0.6rem;
    border: 4px solid transparent;
    border-radius: calc(var(--round) * 2);
    background: var(--own);
    color: #fff;
    font-weight: 650;
    touch-action: manipulation;
  }

  .light.lit {
    border-color: var(--text);
    filter: brightness(1.75) saturate(0.85);
    scale: 1.04;
  }

  .light.lit span {
    visibility: hidden;
  }

  .light-1 {
    --own: #2b7a38;
  }

  .light-2 {
    --own: #b02a2a;
  }

  .light-3 {
    --own: #8a5a00;
  }

  .light-4 {
    --own: #1f57a8;
  }

  .light-5 {
    --own: #75309c;
  }

  .light-6 {
    --own: #8c2f66;
  }

  .turn {
    min-height: 1.3em;
    font: 700 1.35rem/1.3 var(--heading);
    text-align: center;
  }
`;
