/** Finds those whom the case's own data know, in every form that a rule can derive. */
package org.evenhand.fairness.anonymisation.proposal.parties;
