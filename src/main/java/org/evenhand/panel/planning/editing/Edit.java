package org.evenhand.panel.planning.editing;

import org.evenhand.panel.planning.PlannedHearing;

/** One change of a plan by hand. */
public sealed interface Edit {
  String hearing();

  /** Somebody takes somebody's seat. */
  record Seat(String hearing, String leaves, String joins) implements Edit {}

  /** Two members of two hearings change places. */
  record Exchange(String hearing, String member, String other, String otherMember)
      implements Edit {}

  /** It begins on another day, with the same panel and adviser. */
  record Move(String hearing, int start) implements Edit {}

  /** Somebody else advises. */
  record Advice(String hearing, String adviser) implements Edit {}

  /** It is not held. */
  record Cancel(String hearing) implements Edit {}

  /** It is held, though it was not. */
  record Hold(PlannedHearing planned) implements Edit {
    @Override
    public String hearing() {
      return planned.hearing();
    }
  }
}
