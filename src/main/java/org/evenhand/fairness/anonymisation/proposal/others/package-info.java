/** Finds people, bodies and places that no record knows, by what stands beside them. */
package org.evenhand.fairness.anonymisation.proposal.others;
