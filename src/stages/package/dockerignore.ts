/** What has no place in an image. */
export const dockerignore = `node_modules
npm-debug.log*
.git
.gitignore
.env
.env.*
!.env.example
Dockerfile
.dockerignore
README.md
`;
