package org.evenhand.decisionlog.check;

import java.util.Optional;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.NoteKey;
import org.evenhand.decisionlog.model.SignedNote;

/** How lines and notes are understood: what they say depends on their bytes alone. */
interface Reading {
  EntryForm entry(Hash leaf, byte[] line);

  /** A note's checkpoint, if this key signed it and the log is the key's. */
  Optional<Checkpoint> checkpoint(String note, NoteKey key);

  /** Reads everything anew. */
  static Reading anew() {
    return new Reading() {
      @Override
      public EntryForm entry(Hash leaf, byte[] line) {
        return EntryForm.read(line);
      }

      @Override
      public Optional<Checkpoint> checkpoint(String note, NoteKey key) {
        try {
          return key.open(SignedNote.parse(note))
              .map(Checkpoint::parse)
              .filter(checkpoint -> checkpoint.origin().equals(key.name()));
        } catch (IllegalArgumentException e) {
          return Optional.empty();
        }
      }
    };
  }
}
