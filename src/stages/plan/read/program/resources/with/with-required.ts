import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';

/** Where the request says nothing of it, all fields are required that a creator can know. */
export function withRequired({ name, fields }: Resource): Resource {
  const isSaid = fields.some(({ isRequired }) => isRequired === true);
  const hasRating = fields.some((field) => ratings.test(field.name));
  const isLeft = (field: ResourceField): boolean =>
    isSaid ||
    field.isRequired !== undefined ||
    field.type === 'boolean' ||
    [later, ratings].some((one) => one.test(field.name)) ||
    isOfLending(field, fields) ||
    (hasRating && years.test(field.name));
  return {
    name,
    fields: fields.map((field) => (isLeft(field) ? field : { ...field, isRequired: true })),
  };
}

/** Known only later, or not to everybody. */
const later =
  /^(?:(?:created|updated|deleted|returned|finished|completed)(?:At|On)?|notes?|comments?|notizen?|notas?)$/iu;
const years =
  /^(?:(?:\p{L}{0,14})?(?:year|jahr)|année|a[ñn]o|anno|jaar|rok|yıl|год|рік|tahun|năm|år|[年연]도?|年份)$/iu;
const ratings =
  /rating|bewertung|valora|puntua|avalia|^(?:voto|ocena|puan|оценка|оцінка|评分|評価|평점|betyg|note)$/iu;

/** "books: title, lent to, return date": who has one and until when, which is nobody at first. */
function isOfLending({ label }: ResourceField, fields: readonly ResourceField[]): boolean {
  return lentTo.test(label) || (dates.test(label) && fields.some((one) => lentTo.test(one.label)));
}

const lentTo =
  /^(?:lent to|loaned to|borrowed by|(?:aus|ver)(?:ge)?liehen an|(?:em)?prestad[oa] (?:a|para)|prêtée? à|prestat[oa] a|uitgeleend aan|(?:kto |wy)?(?:wy)?pożycz(?:ył|on[aey](?: komu)?))$/iu;
const dates =
  /^(?:return|due|lent|loan|rückgabe|leih|retour)\p{L}{0,3}[ -]?dat(?:e|um)|^(?:fecha|data|date) (?:de |di )?(?:devol|restit|retour|zwrot|wypoż|prést|prêt)|^(?:until|bis|hasta|até|fino|tot|do)(?!\p{L})/iu;
