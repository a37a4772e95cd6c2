import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/by-model.ts';
import { hasAccounts } from './access/account-routes.ts';
import { rulesLeft } from './rules-left.ts';
import { servedRoutes } from './served-routes.ts';

/** Routes outside of collections, and rules; and whatever a program does that is no API at all. */
export function leftOutOfApi(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'node_project') return [];
  if (!asksForApi.test(text.slice(0, 4000)) && !hasAccounts(plan.routes))
    return [`what the program does (${byModel})`];
  const unwritten = servedRoutes(plan.routes, plan.resources)
    .filter(({ action }) => action === 'unwritten')
    .map(({ method, path }) => `${method} ${path} (answers 501: ${byModel})`);
  const isHashing = hasAccounts(plan.routes) && /bcrypt|argon2/iu.test(text);
  return [
    ...unwritten.slice(0, 6),
    ...(isHashing ? ['bcrypt or argon2: passwords are hashed with scrypt, which Node.js has'] : []),
    ...rulesLeft(text, plan.resources ?? []),
  ];
}

const asksForApi =
  /api|rest(?:ful)?(?!\p{L})|backend|endpoint|crud|(?<!\p{L})routes?(?!\p{L})|https? server|express|json|graphql|microservice|web ?service|(?:GET|POST|PUT|PATCH|DELETE) \/|schnittstelle|endpunkt|servidor|serveur|сервер|接口|后端|バックエンド|サーバー|백엔드|서버|server (?:for|that (?:stores|keeps|manages|serves))/iu;
