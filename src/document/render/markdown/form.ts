/** Whether anchors and what else Markdown has no words for are written as comments. */
export interface MarkdownForm {
  readonly marks: boolean;
}
