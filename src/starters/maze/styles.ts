import { source } from '../lay-out.ts';

export const styles = source`
  .maze {
    display: grid;
    grid-template-columns: repeat(var(--size), 1fr);
    width: min(100%, 100vh - 24rem);
    min-width: min(100%, 17rem);
    margin-inline: auto;
    border: 2px solid var(--text);
    background: var(--card);
    direction: ltr;
    touch-action: none;
    container-type: inline-size;
  }

  .maze span {
    display: grid;
    place-items: center;
    min-width: 0;
    aspect-ratio: 1;
    overflow: hidden;
    font-size: calc(70cqw / var(--size));
    line-height: 1;
  }

  .maze .sprite {
    width: 82%;
    height: 82%;
  }

  .maze .up {
    border-top: 1px solid var(--text);
  }

  .maze .right {
    border-right: 1px solid var(--text);
  }

  .maze .down {
    border-bottom: 1px solid var(--text);
  }

  .maze .left {
    border-left: 1px solid var(--text);
  }

  .won {
    min-height: 1.5em;
    font: 750 1.25rem/1.4 var(--heading);
    text-align: center;
  }
`;
