import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown';

/** Makes the tables that micromark finds nodes of the tree. The package that does so loads a writer of Markdown with it: 70 modules. */
export const tableNodes: Extension = {
  enter: {
    table(token) {
      const align = (token._align ?? []).map((side) => (side === 'none' ? null : side));
      this.enter({ type: 'table', align, children: [] }, token);
    },
    tableRow(token) {
      this.enter({ type: 'tableRow', children: [] }, token);
    },
    tableHeader: enterCell,
    tableData: enterCell,
  },
  exit: {
    table: leave,
    tableRow: leave,
    tableHeader: leave,
    tableData: leave,
    // Inside a table a bar in code is written `\|`: the backslash belongs to the table. One behind a backslash does not.
    codeText(token) {
      const text = this.resume();
      const node = this.stack.at(-1);
      if (node?.type === 'inlineCode') node.value = inTable(this) ? text.replace(/\\([\\|])/g, barOf) : text;
      this.exit(token);
    },
  },
};

function enterCell(this: CompileContext, token: Parameters<Handle>[0]): void {
  this.enter({ type: 'tableCell', children: [] }, token);
}

function leave(this: CompileContext, token: Parameters<Handle>[0]): void {
  this.exit(token);
}

const inTable = ({ stack }: CompileContext): boolean => stack.some(({ type }) => type === 'table');
const barOf = (pair: string, sign: string): string => (sign === '|' ? sign : pair);
