import { createContext, h } from 'preact';
import { useContext } from 'preact/hooks';

/** How `jobchart` is typed where the server was started. */
export const OwnCommand = createContext('jobchart');

/** A text with its commands, which stand between backticks, as code, and as they are typed there. */
export function Hint({ text }: { readonly text: string }) {
  const own = useContext(OwnCommand);
  return text.split(quoted).map((part, index) =>
    // Every second part is what the pattern has captured.
    index % 2 === 1
      ? h(
          'code',
          { key: index },
          part.replace(/^jobchart(?= )/, () => own),
        )
      : part,
  );
}

const quoted = /`([^`]{1,200})`/;
