/**
 * Invented texts with names of many origins in many forms, marked as they are written, so that what
 * is found can be counted by origin and by form: who is found less often is less protected.
 */
package org.evenhand.fairness.anonymisation.proposal.corpus;
