import { planMatchers } from 'plan-sante/testing';
import { describe, expect, test } from 'vitest';
import { receivedPlans } from './received-plans.mjs';

expect.extend(planMatchers);

describe('plans as they came from outside', () => {
  test.each(receivedPlans())('$name can be read and passes its audit', ({ reading }) => {
    expect(reading).toPassAudit({ level: 'presentable', asOf: '2026-01-31', locale: 'en', maxWarnings: 5 });
  });
});
