package org.evenhand.hearing.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;
import org.evenhand.hearing.api.BlockView;
import org.evenhand.hearing.persistence.Listings;
import org.evenhand.identity.api.Permission;

/** All blocks without their plans, the latest weeks first. */
@Dependent
public class ListBlocks {
  private final Listings listings;
  private final ReadBlock read;

  @Inject
  public ListBlocks(Listings listings, ReadBlock read) {
    this.listings = listings;
    this.read = read;
  }

  /** For the container's interceptors. */
  protected ListBlocks() {
    this(null, null);
  }

  @Transactional
  @RequiresPermissions(Permission.HEARING_LIST)
  public List<BlockView> all() {
    return listings.blocks().stream()
        .map(block -> read.view(block, Optional.empty(), List.of()))
        .toList();
  }
}
