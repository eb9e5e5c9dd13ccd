package org.evenhand.correspondence.delivery;

import org.evenhand.correspondence.api.NoteView;

/** Takes notes out of the house. */
public interface NotePost {
  /**
   * Hands a note over; its id is the same for every try.
   *
   * @return proof: what took it, and under which name
   * @throws NotDelivered when it was not taken
   */
  String deliver(NoteView note) throws NotDelivered;
}
