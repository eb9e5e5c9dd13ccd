package org.evenhand.decisionlog.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.Hash;
import org.evenhand.decisionlog.model.NoteKey;

/**
 * Knows one log by heart, for checking many copies of it that differ in little: what has been read
 * before {@link #learnNoMore()} is not read again, everything else is.
 */
final class RememberingReading implements Reading {
  private final Reading anew = Reading.anew();
  private final Map<Hash, EntryForm> entries = new HashMap<>();
  private final Map<String, Optional<Checkpoint>> checkpoints = new HashMap<>();
  private boolean learning = true;

  void learnNoMore() {
    learning = false;
  }

  @Override
  public EntryForm entry(Hash leaf, byte[] line) {
    var known = entries.get(leaf);
    if (known != null) {
      return known;
    }
    var read = anew.entry(leaf, line);
    if (learning) {
      entries.put(leaf, read);
    }
    return read;
  }

  @Override
  public Optional<Checkpoint> checkpoint(String note, NoteKey key) {
    var name = key + "\n" + note;
    var known = checkpoints.get(name);
    if (known != null) {
      return known;
    }
    var read = anew.checkpoint(note, key);
    if (learning) {
      checkpoints.put(name, read);
    }
    return read;
  }
}
