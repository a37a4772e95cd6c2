/**
 * Whether an item of a list tells what is to happen, and is no entry: "that it remembers what I buy".
 *
 * @example
 * tellsWhat('je colle la liste'); // true
 */
export function tellsWhat(item: string): boolean {
  return tells.test(item);
}

const tells =
  /^(?:that|which|where|who|whether|it|i|we|you|they|able|ability|option|should|must|can|could|que|quién|quien|donde|se pueda|me|qu[’']|qui|où|je|on puisse|dass|daß|der|die ich|wo|man|ich|soll|kann|che|chi|dove|io|si possa|dat|waar|ik|je|kan|żeby|aby|który|która|gdzie|ki|чтобы|котор\p{L}{2,3}|где|можно)\s\p{L}/iu;
