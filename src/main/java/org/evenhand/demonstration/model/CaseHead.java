package org.evenhand.demonstration.model;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.api.ConcernCategory;
import org.evenhand.casefile.api.SourceType;

/**
 * What is the same about a case from its first day to its last.
 *
 * @param person the registrant's id
 * @param employer the id of the employer on the day of receipt
 * @param rules the rule set, as {@code name/version}
 */
public record CaseHead(
    String reference,
    String fileNumber,
    Registrant registrant,
    UUID person,
    UUID employer,
    String employerName,
    SourceType source,
    List<ConcernCategory> categories,
    LocalDate receivedOn,
    String rules) {
  public CaseHead {
    categories = List.copyOf(categories);
  }
}
