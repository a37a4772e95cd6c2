import { source } from '../lay-out.ts';

/** The code on white paper, in the dark too: scanners expect dark on light. */
export const styles = source`
  .app {
    --width: 58rem;
  }

  .desk {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    align-items: start;
    gap: 1.25rem;
  }

  .inputs {
    display: grid;
    gap: 1.25rem;
  }

  textarea {
    resize: vertical;
  }

  .paper {
    border-color: #d5d5d5;
    background: #fff;
    color: #1a1a1a;
    text-align: center;
  }

  #code {
    width: 100%;
    max-width: 24rem;
    aspect-ratio: 1;
    margin-inline: auto;
  }

  #code:empty {
    border: 3px dashed #d5d5d5;
    border-radius: 1rem;
  }

  #code path {
    fill: #000;
    shape-rendering: crispedges;
  }

  figcaption {
    max-height: 6.4em;
    overflow: hidden;
  }

  .inputs .button {
    flex: 1 1 12rem;
  }
`;
