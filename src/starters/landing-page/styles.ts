import { source } from '../lay-out.ts';
import { formStyles } from './styles-form.ts';
import { frameStyles } from './styles-frame.ts';
import { sectionStyles } from './styles-sections.ts';

export const styles = source`
  :root {
    --art-ground: var(--tint);
  }

  ${frameStyles}

  ${sectionStyles}

  ${formStyles}
`;
