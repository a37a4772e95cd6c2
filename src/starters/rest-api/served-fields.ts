import type { Resource, ResourceField } from '../../contracts/job/resource.ts';
import type { ServedRoute } from './served-routes.ts';

export interface ServedField extends ResourceField {
  /** What a new thing has unless it is told; `now` is the time. */
  readonly starts?: string | boolean;
}

/** The fields of each collection that has any, by its path. */
export function servedFields(
  routes: readonly ServedRoute[],
  resources: readonly Resource[],
): ReadonlyMap<string, readonly ServedField[]> {
  const found = routes.flatMap(({ action, collection }) => {
    const fields = resources.find(({ name }) => collection.endsWith(`/${name}`))?.fields ?? [];
    return keeping.has(action) && fields.length > 0
      ? [[collection, fields.map(withStart)] as const]
      : [];
  });
  return new Map(found);
}

const keeping: ReadonlySet<ServedRoute['action']> = new Set([
  'list',
  'create',
  'read',
  'replace',
  'change',
  'remove',
]);

/** What nobody needs to send: when a thing came, its first status, and that it is not done yet. */
function withStart(field: ResourceField): ServedField {
  const first = statusName.test(field.name) ? field.oneOf?.[0] : undefined;
  const starts =
    first ?? (field.type === 'boolean' ? false : createdName.test(field.name) ? 'now' : undefined);
  return starts === undefined ? field : { ...field, isRequired: false, starts };
}

const statusName =
  /^(?:status|state|zustand|stan|estado|état|etat|stato|durum|статус|状态|ステータス|상태)$/iu;
const createdName = /^(?:created|creation|posted|added)_?(?:At|On|Date|Time)$/iu;
