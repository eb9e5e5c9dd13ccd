package org.evenhand.hearing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The plans that one was drawn from, a line each, as their hash was taken. */
@Entity
@Table(schema = "casework", name = "listing_draw")
public class ListingDraw {
  @Id
  @Column(name = "plan_id")
  private UUID planId;

  private String list;

  protected ListingDraw() {}

  public ListingDraw(UUID plan, String list) {
    this.planId = plan;
    this.list = list;
  }

  public String list() {
    return list;
  }
}
