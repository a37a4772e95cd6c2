/** What has no place in an image; `manifest` is the name of the archive's. */
export function dockerignore(manifest: string): string {
  return `node_modules
npm-debug.log*
.git
.gitignore
.env
.env.*
!.env.example
Dockerfile
.dockerignore
README.md
${manifest}
`;
}
