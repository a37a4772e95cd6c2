import { source } from '../lay-out.ts';

/** The basket and its total. */
export const cartStyles = source`
  .cart {
    width: min(100vw, 27rem);
    max-width: none;
    height: 100vh;
    height: 100dvh;
    max-height: none;
    margin: 0 0 0 auto;
    padding: 1.5rem;
    border: 0;
    background: var(--card);
    color: var(--text);
  }

  .cart[open] {
    display: flex;
    flex-direction: column;
    gap: 1rem;
    animation: slide 0.25s ease-out;
  }

  @keyframes slide {
    from {
      transform: translateX(100%);
    }
  }

  .cart::backdrop {
    background: rgb(0 0 0 / 45%);
  }

  .cart-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1rem;
  }

  .cart-head h2 {
    font-size: 1.5rem;
  }

  .cart ul {
    flex: 1;
    overflow-y: auto;
  }

  .cart li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.5rem 1rem;
    padding-block: 1rem;
    border-bottom: 1px solid var(--hair);
  }

  .amount {
    display: flex;
    align-items: center;
    gap: 0.5rem;
  }

  .amount button {
    width: 2.5rem;
    height: 2.5rem;
    border: 1px solid var(--line);
    border-radius: 50%;
    background: none;
  }

  .sum {
    display: flex;
    justify-content: space-between;
    margin-bottom: 0.8rem;
    font-size: 1.25rem;
  }

  .cart-foot .button {
    width: 100%;
  }

  #demo {
    min-height: 1.6em;
    margin-top: 0.6rem;
    color: var(--soft);
    font-size: 0.95rem;
    text-align: center;
  }
`;
