import { describe, expect, it } from 'vitest';
import { canMove, LIFE_CYCLE, VOCABULARIES } from '../../src/model/index.ts';

describe('the life cycle', () => {
  it('has every listed state, and moves to listed states only, never to itself', () => {
    expect(Object.keys(LIFE_CYCLE).sort()).toEqual([...VOCABULARIES['lifecycle-state']].sort());
    for (const [from, next] of Object.entries(LIFE_CYCLE)) {
      expect(next).not.toContain(from);
      expect(new Set(next).size).toBe(next.length);
    }
  });

  it('leads from an idea to what is done, and never back from what was stopped', () => {
    const reachable = (from: string, seen = new Set<string>()): Set<string> => {
      for (const next of LIFE_CYCLE[from as keyof typeof LIFE_CYCLE])
        if (!seen.has(next)) reachable(next, seen.add(next));
      return seen;
    };
    expect(reachable('proposed')).toContain('done');
    expect([...reachable('stopped')]).toEqual(['superseded']);
    expect(reachable('pilot')).not.toContain('proposed');
  });

  it('holds the cases of the documents', () => {
    expect(canMove('pilot', 'under-evaluation')).toBe(true);
    expect(canMove('running', 'extended')).toBe(true);
    expect(canMove('running', 'superseded')).toBe(true);
    expect(canMove('stopped', 'running')).toBe(false);
    expect(canMove('done', 'proposed')).toBe(false);
  });

  it('says nothing against what it does not know', () => {
    expect(canMove('unknown', 'done')).toBe(true);
    expect(canMove('en réflexion', 'done')).toBe(true);
    expect(canMove('done', 'toString')).toBe(true);
    expect(canMove('done', 'done')).toBe(true);
  });
});
