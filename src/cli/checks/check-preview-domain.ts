import type { Config } from '../../contracts/config.ts';
import type { Check } from './check.ts';

/**
 * Checks that previews and dashboard do not share a registrable domain. A page can set and receive
 * cookies for its whole registrable domain.
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
      detail: 'localhost: preview links work on this machine only',
    };
  }
  const { getDomain } = await import('tldts');
  const domainOf = (url: string) => getDomain(url, { allowPrivateDomains: true });
  const previewUrl = previewBaseUrl.replace('*.', '');
  const shared = dashboardUrl !== undefined && domainOf(dashboardUrl) === domainOf(previewUrl);
  if (shared && domainOf(previewUrl) !== null) {
    const detail = `${previewBaseUrl} shares ${domainOf(previewUrl)} with the dashboard`;
    const hint =
      'Set JOB_PREVIEW_BASE_URL to a registrable domain of its own: on a shared one, a generated page can set cookies that the dashboard receives.';
    return { name, ok: false, required: false, detail, hint };
  }
  return { name, ok: true, required: false, detail: previewBaseUrl };
}
