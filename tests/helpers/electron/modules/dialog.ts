const unanswered = (name: string) => async (): Promise<never> => {
  throw new Error(`dialog.${name} was called and no answer is queued for it.`);
};

/** `dialog`: nobody is there to answer; tests replace the functions, which works on the real runtime too. */
export const dialog = {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
};
