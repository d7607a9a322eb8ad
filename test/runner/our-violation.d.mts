export function isOurViolation(event: SecurityPolicyViolationEvent): boolean;
