/** What a report on findings can be written as, by the endings of the files. */
export const reportFormats = ['html', 'xlsx', 'md', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What a file of each format is called on the web. */
export const reportMediaTypes: Readonly<Record<ReportFormat, string>> = {
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  md: 'text/markdown',
  json: 'application/json',
};
