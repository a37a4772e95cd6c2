import { toolFileOf } from '../../../workspace/paths/tool-files.ts';
import { credentialRule } from './credential-files.ts';

/**
 * Whether a tool obeys the file, or its content decides whether it may be published: manifests, lockfiles,
 * files that tools read automatically, and files for secrets.
 */
export function isObeyed(path: string): boolean {
  return (
    manifest.test(path) || toolFileOf(path) !== undefined || credentialRule(path) !== undefined
  );
}

const manifest =
  /(?:^|\/)(?:package(?:-lock)?\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|[^/]+\.lock|(?:bower|composer|lerna|nx|turbo|jsr)\.json|deno\.jsonc?|[jt]sconfig[^/]*\.json|pyproject\.toml|cargo\.toml|requirements[^/]*\.txt|setup\.(?:py|cfg)|gemfile|pipfile|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|dockerfile|(?:docker-)?compose\.ya?ml|makefile|procfile)$/i;
