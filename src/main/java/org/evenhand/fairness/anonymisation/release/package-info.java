/**
 * The release of an anonymised file: a new document is made of the replaced texts, and what came of
 * it is read again from its bytes and looked through for anything that tells who it is about. The
 * check knows nothing of how the proposal was made, so that both would have to be blind in the same
 * place.
 */
package org.evenhand.fairness.anonymisation.release;
