/** From all that was found to one proposal: what is hidden, who is who, and how it then reads. */
package org.evenhand.fairness.anonymisation.proposal.resolution;
