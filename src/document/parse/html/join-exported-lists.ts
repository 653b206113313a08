import type { BlockNode, ListItem, ListNode } from '../../node.ts';

/** Where a list of a Google Docs export belongs: each level of one list is a list of its own there, told by its class. */
interface ExportedList {
  readonly id: string;
  readonly level: number;
}

/** The place that a class such as `lst-kix_ab12-1` tells. */
export function exportedList(classes: string | undefined): ExportedList | undefined {
  const found = /(?:^|\s)lst-(kix_[\w-]{1,60})-(\d)(?:\s|$)/.exec(classes ?? '');
  return found?.[1] === undefined ? undefined : { id: found[1], level: Number(found[2]) };
}

/** A list with one that follows it in the export put where it belongs: under its last item, or after it. */
export function joinExported(before: ListNode, own: ListNode, level: number): ListNode {
  const last = before.items.at(-1);
  if (level === 0 || last === undefined) return { ...before, items: [...before.items, ...own.items] };
  const inner = last.children.at(-1);
  const children: readonly BlockNode[] =
    inner?.type === 'list'
      ? [...last.children.slice(0, -1), joinExported(inner, own, level - 1)]
      : [...last.children, own];
  const item: ListItem = { ...last, children };
  return { ...before, items: [...before.items.slice(0, -1), item] };
}
