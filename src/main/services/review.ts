import type { Handlers } from '../../shared/api/contract.ts';
import { TriglotError } from '../../shared/api/errors.ts';
import type { ReviewRead } from '../../shared/api/methods/review.ts';
import { readReview } from '../../shared/import/aligned/review.ts';
import { trouble, troubleAt } from '../../shared/lib/trouble.ts';
import { tableIn } from './aligned/table-in.ts';
import { shortName } from './files/failures.ts';
import { faultless } from './files/faultless.ts';
import { readBytes } from './files/read-bytes.ts';
import type { Places } from './places.ts';
import type { OpenProjects } from './project/open-projects.ts';
import { bytesOf, refuseUngranted } from './sources.ts';

type ReviewHandlers = Pick<Handlers, 'review.read' | 'review.take'>;

/** Review sheets that come back: what they would change, and what of them cannot be taken. */
export function reviewHandlers({ places, open }: { places: Places; open: OpenProjects }): ReviewHandlers {
  const read = async (id: string, path: string, bytes: Uint8Array): Promise<ReviewRead> => {
    if (!/\.(?:xlsx|csv|tsv)$/i.test(path))
      throw new TriglotError('input', troubleAt(path, trouble('review-ending')));
    const sheet = faultless(path, () => readReview(tableIn(path, bytes).rows));
    const project = await open.get(id);
    const { changes, problems } = project.review(sheet.cells);
    const { revision } = project;
    return { name: shortName(path), revision, changes, problems: [...sheet.problems, ...problems] };
  };
  return {
    async 'review.read'({ project, path }) {
      refuseUngranted(places.grants, path);
      return read(project, path, await readBytes(path));
    },
    'review.take': async ({ project, name, content }) => read(project, name, bytesOf(name, content)),
  };
}
