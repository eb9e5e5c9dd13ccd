package org.evenhand.hearing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody asked for a plan of a block: how far the work is. */
@Entity
@Table(schema = "casework", name = "listing_run")
public class ListingRun {
  @Id private UUID id;

  @Column(name = "block_id")
  private UUID blockId;

  private String state;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  private String level;
  private Integer best;
  private Integer bound;
  private boolean stop;

  @Column(name = "heard_at")
  private Instant heardAt;

  protected ListingRun() {}

  public ListingRun(UUID id, UUID block, String askedBy, Instant now) {
    this.id = id;
    this.blockId = block;
    this.state = "RUNNING";
    this.askedBy = askedBy;
    this.askedAt = now;
    this.heardAt = now;
    this.level = "";
  }

  /** How good the best plan is at a level, and how good one could be at best. */
  public void heard(String atLevel, Integer bestSoFar, Integer couldBe, Instant now) {
    level = atLevel;
    best = bestSoFar;
    bound = couldBe;
    heardAt = now;
  }

  /** Stops with the best plan there is. */
  public void askToStop() {
    stop = true;
  }

  public void end(String how, Instant now) {
    state = how;
    heardAt = now;
  }

  public boolean isRunning() {
    return state.equals("RUNNING");
  }

  /** Whether nothing was heard of it for so long that its server must have ended. */
  public boolean isLost(Instant now) {
    return isRunning() && heardAt.isBefore(now.minusSeconds(300));
  }

  public boolean isToStop() {
    return stop;
  }

  public UUID id() {
    return id;
  }

  public UUID block() {
    return blockId;
  }

  public String state() {
    return state;
  }

  public String askedBy() {
    return askedBy;
  }

  public Instant askedAt() {
    return askedAt;
  }

  public String level() {
    return level;
  }

  public Integer best() {
    return best;
  }

  public Integer bound() {
    return bound;
  }
}
