package org.evenhand.decisionlog.check;

import java.util.OptionalLong;

/**
 * A tampered copy, and what the check must say of it.
 *
 * @param kind what was done
 * @param folder the copy
 * @param index the entry that must be named exactly; empty if only a place between two checkpoints
 *     can be told
 * @param place the first entry that is not as it was; empty if the entries are
 */
record Tampered(Tampering kind, FolderInMemory folder, OptionalLong index, OptionalLong place) {
  static Tampered named(Tampering kind, FolderInMemory folder, long index) {
    return new Tampered(kind, folder, OptionalLong.of(index), OptionalLong.of(index));
  }

  static Tampered located(Tampering kind, FolderInMemory folder, long place) {
    return new Tampered(kind, folder, OptionalLong.empty(), OptionalLong.of(place));
  }

  static Tampered noticed(Tampering kind, FolderInMemory folder) {
    return new Tampered(kind, folder, OptionalLong.empty(), OptionalLong.empty());
  }
}
