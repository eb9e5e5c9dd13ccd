package org.evenhand.fairness.anonymisation.persistence;

/**
 * The key of a case as it lies in the database.
 *
 * @param bytes sealed under the master key; null once it was destroyed
 * @param masterKey the mark of the master key
 */
public record WrappedKey(byte[] bytes, String masterKey) {
  public boolean isDestroyed() {
    return bytes == null;
  }
}
