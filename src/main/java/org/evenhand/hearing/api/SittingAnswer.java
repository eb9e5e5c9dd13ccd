package org.evenhand.hearing.api;

import java.util.Optional;

/**
 * What somebody answers to an invitation to sit.
 *
 * @param cannot why they cannot; empty if they will sit
 * @param words more of it, if they wish
 */
public record SittingAnswer(Optional<CannotSit> cannot, String words) {
  public static final SittingAnswer WILL_SIT = new SittingAnswer(Optional.empty(), "");

  public static SittingAnswer cannot(CannotSit why, String words) {
    return new SittingAnswer(Optional.of(why), words);
  }
}
