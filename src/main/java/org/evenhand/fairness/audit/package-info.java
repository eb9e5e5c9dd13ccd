/**
 * What the equality team looks at: whether stages of a case treat people alike, and whether what is
 * done about it works. It reads counts of the casework and asks the diversity room through its one
 * door; nothing it finds reaches anybody who decides about a case.
 */
package org.evenhand.fairness.audit;
