import { source } from '../lay-out.ts';
import { pictureStyles } from '../page/looks/pictures.ts';

export const styles = source`
  ${pictureStyles}

  .masthead {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 2rem;
    padding-block: 1.25rem;
    border-bottom: 1px solid var(--text);
  }

  .title {
    font: 700 1.15rem/1.3 var(--heading);
    text-decoration: none;
  }

  .masthead ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
  }

  .masthead li a {
    color: var(--soft);
    text-underline-offset: 0.3em;
  }

  .opening {
    padding-block: clamp(2.5rem, 7vw, 5.5rem) clamp(2rem, 5vw, 4rem);
    text-align: center;
  }

  .opening h1 {
    font-size: clamp(2.8rem, 1.4rem + 7vw, 7rem);
    font-weight: 600;
    letter-spacing: -0.04em;
    line-height: 1;
  }

  .opening p {
    margin-top: 1.1rem;
    color: var(--soft);
    font: italic 1.3rem/1.4 var(--heading);
  }

  .cover {
    overflow: hidden;
    aspect-ratio: 3 / 2;
    border-radius: calc(var(--round) * 0.3);
  }

  .meta {
    color: var(--soft);
    font-size: 0.925rem;
  }

  .lead-post {
    position: relative;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr));
    align-items: center;
    gap: clamp(1.25rem, 4vw, 3.5rem);
    padding-bottom: clamp(2.5rem, 5vw, 4rem);
    border-bottom: 1px solid var(--hair);
  }

  .lead-post h2 {
    margin-block: 0.5rem 0.9rem;
    font-size: clamp(2rem, 1.5rem + 2.2vw, 3.2rem);
    font-weight: 600;
  }

  .lead-post p:not(.meta) {
    font-size: 1.15rem;
  }

  .read {
    margin-top: 1rem;
    color: var(--accent);
    font-weight: 600;
  }

  article h2 a {
    text-decoration: none;
  }

  article h2 a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  article:hover h2 a {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.15em;
  }

  .posts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr));
    gap: clamp(2rem, 4vw, 3rem);
    padding-block: clamp(2.5rem, 5vw, 4rem);
  }

  .posts article {
    position: relative;
  }

  .posts .meta {
    margin-top: 1.1rem;
  }

  .posts h2 {
    margin-block: 0.3rem 0.6rem;
    font-size: 1.55rem;
    font-weight: 600;
    letter-spacing: -0.015em;
    line-height: 1.2;
  }

  .posts h2 + p {
    color: var(--soft);
  }

  .about {
    padding-block: clamp(2.5rem, 6vw, 4.5rem);
    background: var(--tint);
  }

  .about .wrap {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr));
    gap: 1rem 3rem;
  }

  .about h2 {
    font-size: 2rem;
  }

  .about p {
    font-size: 1.15rem;
  }

  .colophon {
    padding-block: 2rem;
    color: var(--soft);
  }

  .post {
    width: min(100% - 2.5rem, 44rem);
    margin-inline: auto;
    padding-block: clamp(2.5rem, 7vw, 5rem);
  }

  .post h1 {
    margin-block: 0.6rem 1rem;
    font-size: clamp(2.3rem, 1.6rem + 3.4vw, 4rem);
    font-weight: 600;
  }

  .post-lead {
    margin-bottom: 2.25rem;
    color: var(--soft);
    font: italic 1.35rem/1.45 var(--heading);
  }

  .text {
    margin-top: 2.5rem;
    font: 1.2rem/1.75 var(--heading);
  }

  .text p + p {
    margin-top: 1.4rem;
  }

  .text p:first-child::first-letter {
    float: left;
    padding: 0.06em 0.12em 0 0;
    color: var(--accent);
    font-size: 3.6em;
    font-weight: 600;
    line-height: 0.82;
  }

  .onward {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.75rem 2rem;
    margin-top: 3rem;
    padding-top: 1.25rem;
    border-top: 1px solid var(--hair);
  }

  .onward a {
    color: var(--accent);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }
`;
