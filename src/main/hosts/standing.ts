/**
 * The folder in which the person stands: npm starts scripts in the project's own folder and tells the other one in
 * `INIT_CWD`.
 */
export function standingFolder(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  here: string = process.cwd(),
): string {
  const { INIT_CWD: started, npm_lifecycle_event: script } = environment;
  return started && script ? started : here;
}
