/** Forms that have a meaning in the United Kingdom: telephone numbers, postcodes, references. */
package org.evenhand.fairness.anonymisation.proposal.patterns;
