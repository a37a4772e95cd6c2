import { source } from '../lay-out.ts';

export const script = source`
  document.getElementById('print').addEventListener('click', () => print());
`;
