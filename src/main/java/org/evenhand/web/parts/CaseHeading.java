package org.evenhand.web.parts;

import java.util.List;
import org.evenhand.casefile.api.PartyView;
import org.evenhand.casefile.api.Stage;

/**
 * The head of every page of a case in the identified lane.
 *
 * @param registrant who it is about; null while nobody is matched
 * @param tags further states, for example an order in force
 * @param facts a line of facts
 * @param clocks the clocks that bite next, four at most
 */
public record CaseHeading(
    String reference,
    PartyView registrant,
    Stage stage,
    List<Tag> tags,
    List<Fact> facts,
    List<ShownClock> clocks) {
  public CaseHeading {
    tags = List.copyOf(tags);
    facts = List.copyOf(facts);
    clocks = List.copyOf(clocks);
  }
}
