package org.evenhand.hearing.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.evenhand.hearing.api.HearingMode;

/** What a hearing needs, as estimated when directions for it are given. */
@Embeddable
public class HearingNeeds {
  /** Most days that a hearing may be estimated at. */
  public static final int MOST_DAYS = 60;

  private int days;

  @Enumerated(EnumType.STRING)
  @Column(name = "wanted_mode")
  private HearingMode mode;

  private int witnesses;
  private String needs;

  protected HearingNeeds() {}

  /**
   * @param days working days, from 1 to {@link #MOST_DAYS}
   * @param more an interpreter, adjustments and the like, in words
   */
  public HearingNeeds(int days, HearingMode mode, int witnesses, String more) {
    if (days < 1 || days > MOST_DAYS) {
      throw new IllegalArgumentException("a hearing takes 1 to " + MOST_DAYS + " days");
    }
    this.days = days;
    this.mode = mode;
    this.witnesses = witnesses;
    this.needs = more;
  }

  public int days() {
    return days;
  }

  public HearingMode mode() {
    return mode;
  }

  public int witnesses() {
    return witnesses;
  }

  public String more() {
    return needs;
  }
}
