export {
  type AccessibilityIssue,
  type AccessibilityReport,
  type CheckAccessibilityOptions,
  checkAccessibility,
} from './check-accessibility.ts';
export { ACCESSIBILITY_RULES, type AccessibilityRule, type OfficeFormat } from './rules.ts';
