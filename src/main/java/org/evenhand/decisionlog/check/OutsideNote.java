package org.evenhand.decisionlog.check;

import org.evenhand.decisionlog.model.Checkpoint;
import org.evenhand.decisionlog.model.SignedNote;

/**
 * A checkpoint kept outside, as whoever checks brings it along.
 *
 * @param name where it comes from, for messages
 * @param note the signed note
 */
public record OutsideNote(String name, String note) {
  /**
   * @throws UnreadableLog if it is not a checkpoint at all
   */
  public OutsideNote {
    try {
      Checkpoint.parse(SignedNote.parse(note).text());
    } catch (IllegalArgumentException e) {
      throw new UnreadableLog(name + ": " + e.getMessage());
    }
  }

  Checkpoint checkpoint() {
    return Checkpoint.parse(SignedNote.parse(note).text());
  }
}
