/** Words and how they are compared: lists, spellings, sounds, edits. Knows nothing of cases. */
package org.evenhand.fairness.anonymisation.proposal.words;
