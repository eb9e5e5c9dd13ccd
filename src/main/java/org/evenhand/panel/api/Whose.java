package org.evenhand.panel.api;

import java.util.Optional;
import java.util.UUID;
import org.evenhand.kernel.Actor;

/**
 * Whose entry in the pool is changed, and by whom: one's own, or somebody else's with a reason.
 *
 * @param other the member, where it is not one's own
 */
public record Whose(Actor by, Optional<UUID> other, String reason) {
  public static Whose own(Actor own) {
    return new Whose(own, Optional.empty(), "");
  }

  public static Whose onBehalfOf(UUID member, Actor by, String reason) {
    return new Whose(by, Optional.of(member), reason.strip());
  }
}
