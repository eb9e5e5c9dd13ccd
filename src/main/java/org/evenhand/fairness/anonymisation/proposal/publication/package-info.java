/**
 * The policy for what everybody will read: dates, lengths of time, amounts, numbers of files, every
 * name but those of courts, governments and laws, and words that tell of a person.
 */
package org.evenhand.fairness.anonymisation.proposal.publication;
