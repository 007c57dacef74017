import type { Handlers } from '../../shared/api/contract.ts';
import { renderReport } from '../../shared/export/report/render-report.ts';
import { type ReportFormat, reportMediaTypes } from '../../shared/export/report/report-formats.ts';
import { reportWords } from '../../shared/export/report/words/in-language.ts';
import { writeWhole } from './files/atomic-write.ts';
import type { Places } from './places.ts';
import type { OpenProjects } from './project/open-projects.ts';
import { refuseToWrite } from './sources.ts';

interface Wanted {
  readonly project: string;
  readonly format: ReportFormat;
  readonly language: string;
}

/** What differs in a project, for those who do not open it. */
export function reportsHandlers({
  places,
  open,
}: {
  places: Places;
  open: OpenProjects;
}): Pick<Handlers, 'reports.write' | 'reports.content'> {
  const reported = async ({ project: id, format, language }: Wanted) => {
    const project = await open.get(id);
    const content = renderReport(
      await project.judgement.judged(),
      format,
      reportWords(language),
      new Date().toISOString(),
    );
    return { name: `${project.name}.findings.${format}`, content };
  };
  return {
    async 'reports.write'({ path, ...wanted }) {
      refuseToWrite(places.grants, path);
      writeWhole(path, (await reported(wanted)).content);
      return { path };
    },
    async 'reports.content'(wanted) {
      const { name, content } = await reported(wanted);
      return {
        name,
        content: Buffer.from(content).toString('base64'),
        mediaType: reportMediaTypes[wanted.format],
      };
    },
  };
}
