/** Every kind of file an alignment can become, in the order in which they are offered. */
export const exportFormats = [
  'tmx',
  'xliff',
  'xlsx',
  'docx',
  'html',
  'csv',
  'tsv',
  'moses',
  'jsonl',
  'json',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What a file of each format is called on the web. */
export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  tmx: 'application/x-tmx+xml',
  xliff: 'application/xliff+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  moses: 'text/plain',
  jsonl: 'application/jsonl',
  json: 'application/json',
};
