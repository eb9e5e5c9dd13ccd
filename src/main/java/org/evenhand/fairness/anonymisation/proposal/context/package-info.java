/** What stands around a word: how a document is written, and whether a word stands as a name. */
package org.evenhand.fairness.anonymisation.proposal.context;
