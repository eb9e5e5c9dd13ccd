package org.evenhand.correspondence.delivery;

import java.util.UUID;
import org.evenhand.correspondence.api.LetterView;

/** Takes letters out of the house. */
public interface PostOffice {
  /**
   * Hands a letter over.
   *
   * @param delivery the same for every try of one letter, so that whoever takes it can tell a
   *     repetition
   * @return proof: what took it, and under which name
   * @throws NotDelivered when it was not taken
   */
  String deliver(UUID delivery, LetterView letter) throws NotDelivered;
}
