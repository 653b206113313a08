import { expect, test } from '@jest/globals';
import { planMatchers } from 'plan-sante/testing';
import { receivedPlans } from '../test/received-plans.mjs';

expect.extend(planMatchers);

test.each(receivedPlans())('$name can be read and passes its audit', ({ reading }) => {
  expect(reading).toPassAudit({ level: 'presentable', asOf: '2026-01-31' });
  expect(reading).not.toHaveIssue('unknown-key');
});
