package org.evenhand.hearing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Weeks for which hearings are listed and given their panels together. The seed of its draw is set
 * when it is opened, what it commits to is told at once, and it is revealed when a plan is
 * published (Sortition with a committed seed: a later seed could be chosen to fit).
 */
@Entity
@Table(schema = "casework", name = "listing_block")
public class ListingBlock {
  @Id private UUID id;

  @Column(name = "first_monday")
  private LocalDate firstMonday;

  private int weeks;
  private String state;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_at")
  private Instant openedAt;

  private String seed;
  private String commitment;
  @Version private int version;

  protected ListingBlock() {}

  public ListingBlock(UUID id, BlockCalendar calendar, String seed, String commitment) {
    this.id = id;
    this.firstMonday = calendar.firstMonday();
    this.weeks = calendar.weeks();
    this.state = "OPEN";
    this.seed = seed;
    this.commitment = commitment;
  }

  public ListingBlock openedBy(String account, Instant now) {
    openedBy = account;
    openedAt = now;
    return this;
  }

  /** From now on its seed may be told, and nothing of it changes. */
  public void publish() {
    if (!isOpen()) {
      throw new IllegalStateException("a block is published once");
    }
    state = "PUBLISHED";
  }

  public boolean isOpen() {
    return state.equals("OPEN");
  }

  public UUID id() {
    return id;
  }

  public BlockCalendar calendar() {
    return new BlockCalendar(firstMonday, weeks);
  }

  public String openedBy() {
    return openedBy;
  }

  public Instant openedAt() {
    return openedAt;
  }

  /** Not to be shown while the block is open. */
  public String seed() {
    return seed;
  }

  public String commitment() {
    return commitment;
  }
}
