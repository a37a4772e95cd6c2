import { source } from '../lay-out.ts';

export const styles = source`
  .hand {
    min-height: 9rem;
    padding: 0.9rem 1.1rem;
    border: 1px solid var(--hair);
    border-radius: calc(var(--round) * 1.2);
    background: var(--tint);
  }

  .hand h2 {
    display: flex;
    justify-content: space-between;
    font-size: 1.1rem;
  }

  .cards {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-top: 0.5rem;
    padding: 0;
    list-style: none;
    direction: ltr;
  }

  .card {
    display: grid;
    align-content: space-between;
    width: 3.9rem;
    height: 5.5rem;
    padding: 0.3rem 0.5rem;
    border: 1px solid #b9bec9;
    border-radius: 0.5rem;
    background: #fff;
    color: #16181d;
    font-size: 1.3rem;
    line-height: 1.1;
  }

  .card span {
    justify-self: end;
    font-size: 1.7rem;
  }

  .card.red {
    color: #b3142b;
  }

  .card.back {
    background: repeating-linear-gradient(45deg, var(--accent) 0 0.4rem, var(--card) 0.4rem 0.8rem);
  }

  .turn {
    min-height: 1.5em;
    font: 750 1.25rem/1.4 var(--heading);
    text-align: center;
  }

  .choice input {
    width: 6rem;
    min-height: 3rem;
    padding: 0.5rem 0.9rem;
    border: 1px solid var(--line);
    border-radius: calc(var(--round) * 2);
    background: var(--card);
  }
`;
