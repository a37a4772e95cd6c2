/** A picture on a 100 by 100 ground: the marks of SVG that a script makes elements of. */
export interface Picture {
  readonly ground: string;
  /** Fill and outline of each shape; a fill that begins with `-` is a line of that colour. */
  readonly shapes: readonly (readonly [fill: string, path: string])[];
}
