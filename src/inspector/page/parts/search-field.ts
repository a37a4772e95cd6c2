import { h } from 'preact';

interface SearchFieldProps {
  /** Accessible name. */
  readonly label: string;
  /** @default 'Search' */
  readonly placeholder?: string;
  readonly value: string;
  onSearch(text: string): void;
}

/** A search field that filters a list. */
export function SearchField({ label, placeholder = 'Search', value, onSearch }: SearchFieldProps) {
  return h('input', {
    type: 'search',
    placeholder,
    'aria-label': label,
    value,
    onInput: (event: Event) => {
      if (event.currentTarget instanceof HTMLInputElement) onSearch(event.currentTarget.value);
    },
  });
}
