import type { Config } from '../../contracts/config.ts';
import type { Check } from './check.ts';

/**
 * Whether what runs in a preview is kept from the dashboard's cookies. A page may set cookies for
 * every host below its registrable domain, and receives those that are set for it.
 */
export async function checkPreviewDomain({
  previewBaseUrl,
  dashboardUrl,
}: Pick<Config, 'previewBaseUrl' | 'dashboardUrl'>): Promise<Check> {
  const name = 'preview domain';
  if (previewBaseUrl === undefined) {
    return {
      name,
      ok: true,
      required: false,
      detail: 'localhost: links work on this machine only',
    };
  }
  const { getDomain } = await import('tldts');
  const domainOf = (url: string) => getDomain(url, { allowPrivateDomains: true });
  const below = previewBaseUrl.replace('*.', '');
  const shared = dashboardUrl !== undefined && domainOf(dashboardUrl) === domainOf(below);
  if (shared && domainOf(below) !== null) {
    const detail = `${previewBaseUrl} shares ${domainOf(below)} with the dashboard`;
    const hint =
      'Set JOB_PREVIEW_BASE_URL to a registrable domain of its own: below a shared one, a generated page can set cookies that the dashboard receives.';
    return { name, ok: false, required: false, detail, hint };
  }
  return { name, ok: true, required: false, detail: previewBaseUrl };
}
