/** Invented documents with their right answers, to measure the anonymiser with. */
package org.evenhand.fairness.anonymisation.corpus;
