package org.evenhand.tool.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.evenhand.statistics.time.Followed;
import org.evenhand.statistics.time.KaplanMeier;
import org.evenhand.statistics.time.LogRank;
import org.evenhand.statistics.time.LogRank.Weighting;

/** How long until a decision. */
final class TimeKind implements Kind {
  @Override
  public ObjectNode answer(JsonNode input) {
    var names = names(Figures.needed(input, "group"));
    var curves = new ArrayList<KaplanMeier>();
    var cases = cases(input, names, false);
    for (int g = 0; g < names.size(); g++) {
      curves.add(KaplanMeier.of(of(cases, g)));
    }
    var answer = Figures.object();
    var km = answer.putArray("km");
    var n = answer.putArray("n");
    var events = answer.putArray("events");
    var median = answer.putArray("median");
    var interval = answer.putArray("medianLogLog95");
    for (int g = 0; g < names.size(); g++) {
      var curve = curves.get(g);
      km.add(steps(curve).put("group", names.get(g)));
      n.add(of(cases, g).size());
      events.add(curve.events());
      median.add(Figures.number(curve.median()));
      interval
          .addArray()
          .add(Figures.number(curve.medianLower()))
          .add(Figures.number(curve.medianUpper()));
    }
    answer.set("logRank", logRank(LogRank.of(cases, names.size(), Weighting.EQUAL), true));
    answer.set("petoPrentice", logRank(LogRank.of(cases, names.size(), Weighting.EARLY), false));
    answer.set("rmst", restricted(curves));
    if (input.hasNonNull("stratum")) {
      answer.set(
          "stratifiedLogRank",
          logRank(LogRank.of(cases(input, names, true), names.size(), Weighting.EQUAL), false));
    }
    return answer;
  }

  private static ObjectNode steps(KaplanMeier curve) {
    var node = Figures.object();
    var time = node.putArray("time");
    var survival = node.putArray("survival");
    var atRisk = node.putArray("atRisk");
    var events = node.putArray("events");
    var error = node.putArray("greenwoodSe");
    for (var step : curve.steps()) {
      time.add(step.time());
      survival.add(step.survival());
      atRisk.add(step.atRisk());
      events.add(step.events());
      error.add(
          step.survival() == 0 ? Figures.number(Double.NaN) : Figures.number(step.standardError()));
    }
    return node;
  }

  private static ObjectNode logRank(Optional<LogRank> found, boolean withCounts) {
    var node = Figures.object();
    if (found.isEmpty()) {
      node.set("statistic", Figures.number(Double.NaN));
      node.set("p", Figures.number(Double.NaN));
      return node;
    }
    var test = found.get();
    node.set("statistic", Figures.number(test.statistic()));
    node.set("p", Figures.number(test.p()));
    if (withCounts) {
      node.put("df", test.degrees());
      node.set("observed", Figures.numbers(test.observed()));
      node.set("expected", Figures.numbers(test.expected()));
    }
    return node;
  }

  private static ObjectNode restricted(List<KaplanMeier> curves) {
    var tau = curves.stream().mapToDouble(KaplanMeier::largest).min().orElse(0);
    var node = Figures.object();
    node.set("tau", Figures.number(tau));
    node.set(
        "estimate",
        Figures.numbers(curves.stream().mapToDouble(c -> c.restrictedMean(tau)).toArray()));
    node.set(
        "se",
        Figures.numbers(curves.stream().mapToDouble(c -> c.restrictedMeanError(tau)).toArray()));
    return node;
  }

  private static List<Followed> of(List<Followed> cases, int group) {
    return cases.stream().filter(one -> one.group() == group).toList();
  }

  private static List<String> names(JsonNode groups) {
    var names = new TreeSet<String>();
    groups.forEach(group -> names.add(group.asText()));
    return List.copyOf(names);
  }

  private static List<Followed> cases(JsonNode input, List<String> names, boolean stratified) {
    var time = Figures.needed(input, "time");
    var event = Figures.needed(input, "event");
    var group = Figures.needed(input, "group");
    var cases = new ArrayList<Followed>();
    for (int i = 0; i < time.size(); i++) {
      cases.add(
          new Followed(
              time.get(i).asDouble(),
              event.get(i).asInt() == 1,
              names.indexOf(group.get(i).asText()),
              stratified ? input.get("stratum").get(i).asText() : ""));
    }
    return cases;
  }
}
