package org.evenhand.hearing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A plan of a block as it was worked out, never changed; another is another row. Problem, plan and
 * draw are JSON as the planner's files describe them. Where no plan is possible, the plan is an
 * empty list and the refusal says why.
 */
@Entity
@Table(schema = "casework", name = "listing_plan")
public class ListingPlan {
  @Id private UUID id;

  @Column(name = "block_id")
  private UUID blockId;

  private int number;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  private String problem;
  private String plan;
  private boolean proven;
  private String draw;
  private String refusal;

  protected ListingPlan() {}

  public ListingPlan(UUID id, UUID block, int number, String madeBy, Instant madeAt) {
    this.id = id;
    this.blockId = block;
    this.number = number;
    this.madeBy = madeBy;
    this.madeAt = madeAt;
    this.plan = "";
    this.draw = "";
    this.refusal = "";
  }

  public ListingPlan from(String factsAsJson) {
    problem = factsAsJson;
    return this;
  }

  public ListingPlan of(String planAsJson, boolean isProven, String drawAsJson) {
    plan = planAsJson;
    proven = isProven;
    draw = drawAsJson;
    return this;
  }

  public ListingPlan refusedFor(String factsAsJson) {
    refusal = factsAsJson;
    return this;
  }

  public UUID id() {
    return id;
  }

  public UUID block() {
    return blockId;
  }

  public int number() {
    return number;
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public String problem() {
    return problem;
  }

  public String plan() {
    return plan;
  }

  public boolean isProven() {
    return proven;
  }

  public String draw() {
    return draw;
  }

  public String refusal() {
    return refusal;
  }
}
