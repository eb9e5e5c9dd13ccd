/**
 * Who is behind the pseudonyms of a case: sealed under the key of the case, which is sealed under a
 * master key from outside the database. Whoever destroys the key of a case has destroyed all its
 * names.
 */
package org.evenhand.fairness.anonymisation.vault;
