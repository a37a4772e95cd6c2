import { h } from 'preact';

interface SearchFieldProps {
  /** For those who do not see that it searches what is below. */
  readonly label: string;
  readonly value: string;
  onSearch(text: string): void;
}

/** What narrows a list down to the rows that hold a text. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  return h('input', {
    type: 'search',
    placeholder: 'Search',
    'aria-label': label,
    value,
    onInput: (event: Event) => {
      if (event.currentTarget instanceof HTMLInputElement) onSearch(event.currentTarget.value);
    },
  });
}
