import type { Language } from '../../../../contracts/languages.ts';

/** Excel reads semicolons and decimals with a comma in most languages of Europe; what a tool prints has one too. */
export function writtenIn(language: Language, tool: string, message: string) {
  if (!withCommas.has(language)) return {};
  const printsSums = tool === 'records' || tool === 'split' || tool === 'report';
  return {
    ...(/(?<!\p{L})excel/iu.test(message) && { isForExcel: true }),
    ...(printsSums && { point: ',' }),
  };
}

const withCommas: ReadonlySet<Language> = new Set([
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'tr',
  'ru',
  'uk',
  'sv',
  'id',
  'vi',
]);
