package org.evenhand.tool.anonymise;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;

/** The parties of an invented referral, as if its case's data had them. */
public final class WrittenCase {
  private WrittenCase() {}

  public static List<KnownParty> partiesOf(MarkedReferral referral) {
    var parties = new ObjectNode(JsonNodeFactory.instance);
    for (var party : referral.parties()) {
      var fields = parties.withArray("/" + party.part()).addObject();
      party.fields().forEach(fields::put);
    }
    return PartyReader.read(parties);
  }
}
