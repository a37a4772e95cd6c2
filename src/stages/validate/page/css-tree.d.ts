declare module 'css-tree/parser' {
  export interface ParseOptions {
    readonly context?: 'stylesheet' | 'declarationList';
    readonly parseValue?: boolean;
    readonly parseAtrulePrelude?: boolean;
    readonly parseRulePrelude?: boolean;
    readonly onParseError?: (error: {
      readonly message: string;
      readonly line: number;
      readonly column: number;
    }) => void;
  }
  export default function parse(css: string, options?: ParseOptions): unknown;
}

declare module 'css-tree/generator' {
  export default function generate(css: unknown): string;
}
