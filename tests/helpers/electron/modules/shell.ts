/** `shell`: remembers what was to be shown; nothing opens. */
export const shell = {
  revealed: [] as string[],
  showItemInFolder: (path: string): void => void shell.revealed.push(path),
};
