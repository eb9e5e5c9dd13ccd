package org.evenhand.panel.planning.reasons;

import org.evenhand.panel.planning.PanelMakeUp;
import org.evenhand.panel.planning.PoolMember;
import org.evenhand.panel.planning.SeatKind;

/** What a seat asks of whoever takes it. Somebody who may chair takes a seat of their kind too. */
public enum SeatOf {
  CHAIR,
  LAY,
  REGISTRANT;

  public boolean suits(PoolMember member) {
    return switch (this) {
      case CHAIR -> member.mayChair();
      case LAY -> member.kind() == SeatKind.LAY;
      case REGISTRANT -> member.kind() == SeatKind.REGISTRANT;
    };
  }

  /** At least so many of them. */
  public int neededBy(PanelMakeUp makeUp) {
    return switch (this) {
      case CHAIR -> makeUp.chairs();
      case LAY -> makeUp.lay();
      case REGISTRANT -> makeUp.registrants();
    };
  }
}
