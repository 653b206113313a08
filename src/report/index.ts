export { type ComposeAuditOptions, composeAudit } from './compose-audit.ts';
export { type ComposePrioritisationOptions, composePrioritisation } from './compose-prioritisation.ts';
