package org.evenhand.web.panel;

import java.util.UUID;
import org.evenhand.identity.application.NotShown;
import org.evenhand.panel.api.MemberFile;
import org.evenhand.panel.application.ReadPool;

/** The member that an address names. */
final class MemberAtDoor {
  private MemberAtDoor() {}

  /**
   * @throws NotShown when there is none
   */
  static MemberFile open(ReadPool pool, String id) {
    return pool.member(id(id)).orElseThrow(NotShown::new);
  }

  static UUID id(String asked) {
    try {
      return UUID.fromString(asked);
    } catch (IllegalArgumentException notAnId) {
      throw new NotShown();
    }
  }
}
