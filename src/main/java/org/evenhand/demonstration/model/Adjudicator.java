package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.util.UUID;
import org.evenhand.panel.api.MemberKind;

/**
 * An invented member of the pool.
 *
 * @param account what they would sign in with; only colleagues of the demonstration can
 * @param canSignIn whether they are a colleague of the demonstration
 * @param truth what the person is; never written down outside the diversity room
 */
public record Adjudicator(
    UUID id,
    String name,
    MemberKind kind,
    boolean mayChair,
    String account,
    boolean canSignIn,
    LocalDate from,
    LocalDate to,
    LocalDate trainedUntil,
    boolean suspended,
    Truth truth) {

  boolean maySitOn(LocalDate day) {
    return !suspended && !day.isBefore(from) && !day.isAfter(to) && !day.isAfter(trainedUntil);
  }

  @Override
  public String toString() {
    return account;
  }
}
