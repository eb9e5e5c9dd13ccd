package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.hearing.api.PublishedBlock;
import org.evenhand.hearing.model.ListingBlock;
import org.evenhand.hearing.persistence.Listings;

/**
 * The draws of published blocks, for anybody: members and hearings stand in them under numbers that
 * tell nothing. Of an open block there is nothing but what it committed to.
 */
@Dependent
@Transactional
public class ReadDraws {
  private final Listings listings;

  @Inject
  public ReadDraws(Listings listings) {
    this.listings = listings;
  }

  /** For the container's interceptors. */
  protected ReadDraws() {
    this(null);
  }

  /** Every block, the latest weeks first; records and lists are left out. */
  public List<PublishedBlock> all() {
    return listings.blocks().stream()
        .map(block -> published(block, block.isOpen() ? "" : "{}", ""))
        .toList();
  }

  /** A published block with its record and list. */
  public Optional<PublishedBlock> one(UUID id) {
    return listings
        .block(id)
        .filter(block -> !block.isOpen())
        .flatMap(
            block ->
                listings
                    .newestPlan(id)
                    .map(
                        plan ->
                            published(
                                block,
                                plan.draw(),
                                listings.draw(plan.id()).map(draw -> draw.list()).orElse(""))));
  }

  private static PublishedBlock published(ListingBlock block, String record, String list) {
    var calendar = block.calendar();
    return new PublishedBlock(
        block.id(), calendar.firstMonday(), calendar.lastDay(), block.commitment(), record, list);
  }
}
