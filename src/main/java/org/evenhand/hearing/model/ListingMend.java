package org.evenhand.hearing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody fell out of a hearing of a published block: the ways to mend the plan, as they were
 * worked out, and the one that was chosen. Facts, plan and ways are JSON.
 */
@Entity
@Table(schema = "casework", name = "listing_mend")
public class ListingMend {
  private static final int LONGEST_SECONDS = 300;
  @Id private UUID id;

  @Column(name = "block_id")
  private UUID blockId;

  @Column(name = "hearing_id")
  private UUID hearingId;

  @Column(name = "invitation_id")
  private UUID invitationId;

  private String state;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private Instant askedAt;

  private String problem;
  private String before;
  private int today;
  private String ways;
  private String chosen;

  @Column(name = "chosen_by")
  private String chosenBy;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  @Version private int version;

  protected ListingMend() {}

  public ListingMend(UUID id, UUID block, SittingInvitation fallsOut, String askedBy, Instant now) {
    this.id = id;
    this.blockId = block;
    this.hearingId = fallsOut.hearing();
    this.invitationId = fallsOut.id();
    this.state = "RUNNING";
    this.askedBy = askedBy;
    this.askedAt = now;
    this.ways = "";
    this.chosen = "";
    this.chosenBy = "";
  }

  /**
   * @param day the first day of the block on which anything may still be changed
   */
  public ListingMend from(String facts, String plan, int day) {
    problem = facts;
    before = plan;
    today = day;
    return this;
  }

  public void done(String found) {
    state = "DONE";
    ways = found;
  }

  public void failed() {
    state = "FAILED";
  }

  /** From now on it is what was done, and stays. */
  public void choose(String way, String by, Instant now) {
    if (!state.equals("DONE")) {
      throw new IllegalStateException("a plan is mended once");
    }
    state = "CHOSEN";
    chosen = way;
    chosenBy = by;
    chosenAt = now;
  }

  public boolean isRunning() {
    return state.equals("RUNNING");
  }

  /** Whether it takes so long that its server must have ended. */
  public boolean isLost(Instant now) {
    return isRunning() && askedAt.isBefore(now.minusSeconds(LONGEST_SECONDS));
  }

  /** Whether it is about the same facts, so that it need not, and must not, be worked out anew. */
  public boolean isFrom(String facts, String plan, int day) {
    return problem.equals(facts) && before.equals(plan) && today == day;
  }

  public UUID id() {
    return id;
  }

  public UUID block() {
    return blockId;
  }

  public UUID hearing() {
    return hearingId;
  }

  public UUID invitation() {
    return invitationId;
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

  public String problem() {
    return problem;
  }

  public String before() {
    return before;
  }

  public int today() {
    return today;
  }

  public String ways() {
    return ways;
  }

  public String chosen() {
    return chosen;
  }
}
