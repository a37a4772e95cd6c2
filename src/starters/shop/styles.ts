import { source } from '../lay-out.ts';
import { pictureStyles } from '../page/looks/pictures.ts';
import { cartStyles } from './cart-styles.ts';

export const styles = source`
  ${pictureStyles}

  .ink {
    fill: #16151a;
  }

  .groove {
    fill: none;
    stroke: rgb(255 255 255 / 16%);
  }

  .paper {
    fill: #fffdf6;
  }

  .flame {
    fill: #f6b73c;
  }

  .metal {
    fill: #c9a24b;
  }

  .leaf {
    fill: #3f7d4e;
  }

  .leaf.fresh {
    fill: #5fa869;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 2rem;
    padding-block: 1rem;
  }

  .brand {
    font: 700 1.35rem/1.2 var(--heading);
    text-decoration: none;
  }

  .bar nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1.5rem;
  }

  .bar nav a {
    text-underline-offset: 0.3em;
  }

  .basket {
    min-height: 2.75rem;
    padding: 0.4rem 1.1rem;
    border: 1.5px solid var(--text);
    border-radius: calc(var(--round) * 2);
    background: none;
    font-weight: 600;
  }

  .window {
    overflow: hidden;
    background: var(--tint);
  }

  .window .wrap {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
    align-items: center;
    gap: 2rem;
    padding-block: clamp(2.5rem, 6vw, 5rem);
  }

  .window h1 {
    font-size: clamp(2.8rem, 1.8rem + 4.6vw, 5.5rem);
    font-weight: 600;
  }

  .window p {
    max-width: 28rem;
    margin-block: 1.1rem 1.75rem;
    color: var(--soft);
    font-size: 1.2rem;
  }

  .display {
    display: flex;
    justify-content: center;
    min-height: 15rem;
  }

  .display div {
    flex: 0 1 13rem;
    overflow: hidden;
    aspect-ratio: 4 / 5;
    margin-inline: -1.1rem;
    border: 6px solid var(--card);
    background: var(--card);
    border-radius: calc(var(--round) * 0.8);
    box-shadow: var(--shadow);
    transform: rotate(-5deg);
  }

  .display div:nth-child(2) {
    z-index: 1;
    transform: translateY(-6%);
  }

  .display div:nth-child(3) {
    transform: rotate(5deg);
  }

  .display .p0 {
    fill: var(--card);
  }

  .shelf-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1.5rem;
    padding-block: clamp(2.5rem, 5vw, 4rem) 1.5rem;
  }

  .shelf-head h2 {
    flex: 1 1 10rem;
    font-size: 2rem;
  }

  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }

  .kinds label {
    position: relative;
  }

  .kinds input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .kinds span {
    display: block;
    padding: 0.4rem 1rem;
    border: 1px solid var(--hair);
    border-radius: 2rem;
  }

  .kinds input:checked + span {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }

  .kinds input:focus-visible + span {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }

  .sort select {
    min-height: 2.6rem;
    padding: 0.3rem 0.8rem;
    border: 1px solid var(--line);
    border-radius: 2rem;
    background: var(--card);
    color: var(--text);
  }

  .shelf {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(clamp(9rem, 22vw, 15rem), 1fr));
    gap: 2.25rem 1.5rem;
  }

  .shelf li {
    position: relative;
    display: flex;
    flex-direction: column;
  }

  .photo {
    overflow: hidden;
    aspect-ratio: 1;
    margin-bottom: 0.9rem;
    border-radius: calc(var(--round) * 0.6);
  }

  .photo svg {
    transition: transform 0.4s;
  }

  .shelf li:hover .photo svg {
    transform: scale(1.05);
  }

  .label {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1rem;
  }

  .label h3 {
    font: 600 1.15rem/1.3 var(--heading);
  }

  .price {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .kind {
    flex: 1;
    color: var(--soft);
    font-size: 0.95rem;
  }

  .add {
    align-self: flex-start;
    min-height: 2.75rem;
    margin-top: 0.7rem;
    padding: 0.4rem 1.1rem;
    border: 1px solid var(--accent);
    border-radius: 2rem;
    background: none;
    color: var(--accent);
    font-weight: 600;
  }

  .add:hover {
    background: var(--accent);
    color: var(--on-accent);
  }

  .note {
    padding-block: 2rem 3.5rem;
    color: var(--soft);
    font-size: 0.95rem;
  }

  .promises {
    padding-block: clamp(2.5rem, 5vw, 4rem);
    border-block: 1px solid var(--hair);
    background: var(--card);
  }

  .promises ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 2rem;
  }

  .promises h3 {
    margin-bottom: 0.3rem;
    font: 600 1.3rem/1.3 var(--heading);
  }

  .promises p,
  .foot {
    color: var(--soft);
  }

  .foot {
    padding-block: 2rem;
  }

  ${cartStyles}
`;
