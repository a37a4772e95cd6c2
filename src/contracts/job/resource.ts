/** Things of one kind that an API keeps, with the fields that a request names. */
export interface Resource {
  /** The last part of its path, such as `books`: `[a-z0-9-]`, at most 30 characters. */
  readonly name: string;
  /** At most 24. */
  readonly fields: readonly ResourceField[];
}

export interface ResourceField extends FieldRules {
  /** Its key in JSON, such as `dueDate`: letters, digits and `_`, at most 40 characters. */
  readonly name: string;
  /** As the request writes it, such as "due date"; at most 40 characters. */
  readonly label: string;
  readonly type: FieldType;
}

/** What a value must be like, besides its type. */
export interface FieldRules {
  readonly isRequired?: boolean;
  /** No two things have the same. */
  readonly isUnique?: boolean;
  /** The least number; of a text, the least length; of a list, the least count; of a time, the hour. */
  readonly min?: number;
  /** The greatest number; of a text, the greatest length; of a list, the greatest count; of a time, the hour. */
  readonly max?: number;
  /** The lengths that a text of digits may have, at most 4. */
  readonly lengths?: readonly number[];
  /** Numbers are greater than this. */
  readonly above?: number;
  /** The values that are allowed, at most 20 of at most 40 characters. */
  readonly oneOf?: readonly string[];
}

export const fieldTypes = [
  'text',
  'digits',
  'number',
  'integer',
  'boolean',
  'date',
  'time',
  'email',
  'url',
  'list',
] as const;

export type FieldType = (typeof fieldTypes)[number];
