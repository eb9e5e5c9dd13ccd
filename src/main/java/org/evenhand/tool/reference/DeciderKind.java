package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import org.evenhand.statistics.deciders.OwnCaseload;
import org.evenhand.statistics.tables.TwoByTwo;

/** How each decision maker treats two groups. */
final class DeciderKind implements Kind {
  @Override
  public ObjectNode answer(JsonNode input) {
    var tables = new ArrayList<TwoByTwo>();
    Figures.needed(input, "decisionMakers").forEach(one -> tables.add(Figures.table(one)));
    var all = new OwnCaseload(tables);
    var answer = Figures.object();
    var observed = answer.putArray("observed");
    var expected = answer.putArray("expected");
    var variance = answer.putArray("variance");
    var z = answer.putArray("z");
    var p = answer.putArray("midPCentral");
    for (var table : tables) {
      observed.add(table.group().events());
      expected.add(table.all() == 0 ? 0 : table.expected());
      variance.add(table.all() == 0 ? 0 : table.variance());
      z.add(Figures.number(OwnCaseload.z(table)));
      p.add(OwnCaseload.midP(table));
    }
    answer.set("bhOverInformative", Figures.numbers(all.adjusted()));
    answer.put("informative", all.informative().size());
    answer.set("pooledZ", Figures.number(all.pooledZ()));
    answer.set("heterogeneityQ", Figures.number(all.heterogeneity()));
    answer.put("heterogeneityDf", all.degrees());
    answer.set("heterogeneityP", Figures.number(all.heterogeneityP()));
    return answer;
  }
}
