/**
 * The first process in a container: like `launcher`, but the container does not end with the engine by
 * itself. So this shell, which nothing inside can kill, reads the descriptor `control`: at its end, which
 * comes with that of the engine, it exits, and the kernel ends everything else. A line on it means SIGTERM
 * for the program. When the program ends, its exit code is said as `=5`.
 */
export function containerLauncher(control: number): string[] {
  const script = [
    `printf . >&${control}; read -r _ <&${control} || exit 125`,
    `tar -xf - -C /project || exit 125`,
    `printf + >&${control}; exec 9>&2 2>/dev/null; trap '' TERM`,
    `{ ( trap - TERM; exec "$@" ) </dev/null 2>&9 9>&- ${control}>&-`,
    `printf "=%s\\n" $? >&${control}; } &`,
    `exec 9>&-`,
    `while read -r _ <&${control}; do kill -s TERM -- -1; done; exit 0`,
  ].join('\n');
  return ['/bin/sh', '-c', script, 'sh'];
}
