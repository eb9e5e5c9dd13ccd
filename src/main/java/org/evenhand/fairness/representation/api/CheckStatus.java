package org.evenhand.fairness.representation.api;

import java.util.List;
import java.util.Optional;

/**
 * What whoever composes panels may see of their check.
 *
 * @param blocks the newest two that are closed, and the open one last
 * @param verdict the newest that was signed
 */
public record CheckStatus(List<BlockView> blocks, Optional<PublishedVerdict> verdict) {
  public CheckStatus {
    blocks = List.copyOf(blocks);
  }
}
