package org.evenhand.tool.bench.anonymise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral.Place;

/**
 * A referral in which a person marked what must be hidden and what must stay.
 *
 * @param marks may nest
 * @param mustKeep facts that the decision needs, verbatim
 * @param homographs words that only look like a party's name
 */
record MarkedReferral(String text, List<Mark> marks, List<Mark> mustKeep, List<Mark> homographs) {

  private static final Set<String> DIRECT =
      Set.of(
          "NAME",
          "REGNO",
          "DOB",
          "ADDRESS",
          "PHONE",
          "EMAIL",
          "URL",
          "HANDLE",
          "HASHTAG",
          "USERNAME",
          "NINO",
          "PASSPORT",
          "BANK",
          "CASENO");

  /**
   * A marked part of the text.
   *
   * @param core of a cue: the strings that give it away
   */
  record Mark(
      int start,
      int end,
      String type,
      String entity,
      String identifierClass,
      String characteristic,
      boolean mustHide,
      boolean knownParty,
      List<String> core) {

    boolean isCue() {
      return identifierClass.equals("protected-cue");
    }

    boolean isPronounOrTitle() {
      return type.equals("PRONOUN") || type.equals("TITLE");
    }
  }

  static MarkedReferral of(JsonNode document) {
    return new MarkedReferral(
        document.path("text").asText(),
        marks(document.path("spans")),
        marks(document.path("must_keep")),
        marks(document.path("homographs")));
  }

  static MarkedReferral of(org.evenhand.fairness.anonymisation.corpus.MarkedReferral written) {
    var known = new HashSet<String>();
    written.parties().forEach(party -> known.add(party.entity()));
    var marks = new ArrayList<Mark>();
    for (var span : written.spans()) {
      var identifierClass =
          span.isCue() ? "protected-cue" : DIRECT.contains(span.type()) ? "direct" : "quasi";
      marks.add(
          new Mark(
              span.place().start(),
              span.place().end(),
              span.type(),
              span.entity(),
              identifierClass,
              span.characteristic(),
              span.mustHide(),
              known.contains(span.entity()),
              span.core()));
    }
    return new MarkedReferral(
        written.text(), marks, places(written.mustKeep()), places(written.homographs()));
  }

  private static List<Mark> places(List<Place> places) {
    return places.stream()
        .map(p -> new Mark(p.start(), p.end(), "", "", "", "", false, false, List.of()))
        .toList();
  }

  private static List<Mark> marks(JsonNode list) {
    var marks = new ArrayList<Mark>();
    for (var node : list) {
      var core = new ArrayList<String>();
      node.path("core").forEach(one -> core.add(one.asText()));
      marks.add(
          new Mark(
              node.path("start").asInt(),
              node.path("end").asInt(),
              node.path("type").asText(),
              node.path("entity").asText(),
              node.path("identifier_class").asText(),
              node.path("characteristic").asText(),
              node.path("must_hide").asBoolean(true),
              node.path("known_party").asBoolean(),
              core));
    }
    return marks;
  }
}
