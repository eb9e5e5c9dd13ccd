/**
 * What to hide in a case's documents, proposed by rules from the case's own data and the texts
 * alone. {@link org.evenhand.fairness.anonymisation.proposal.Anonymiser} is the way in. Nothing
 * here knows a file, a database or a screen.
 */
package org.evenhand.fairness.anonymisation.proposal;
