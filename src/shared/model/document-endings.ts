/** Endings of the names of files that can be read, for dialogs to offer. Files are told by what is in them. */
export const documentEndings = ['.txt', '.text', '.md', '.markdown', '.docx', '.docm', '.dotx'] as const;
