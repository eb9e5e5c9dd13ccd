/**
 * Blind triage: proposes, reviews and releases the anonymised file that a triage decider works
 * from. Preparing and releasing are two people; what is released is a new text, never the original.
 * A file that cannot be made anonymous is marked unsuitable with a coded reason, and counted.
 */
package org.evenhand.fairness.anonymisation;
