/** What a budget line, an indicator, a milestone, a judgement or a decision is about. */
interface SubjectReference {
  readonly orientation?: string | undefined;
  readonly project?: string | undefined;
  readonly measure?: string | undefined;
  readonly programme?: string | undefined;
}

/** One key for a subject: two things with the same key are about the same; the whole plan has an empty one. */
export function subjectKey({ orientation, project, measure, programme }: SubjectReference): string {
  const named = [
    ['orientations', orientation],
    ['projects', project],
    ['measures', measure],
    ['programmes', programme],
  ].flatMap(([collection, id]) => (id === undefined ? [] : [`${collection}/${id}`]));
  return named.join(' ');
}
