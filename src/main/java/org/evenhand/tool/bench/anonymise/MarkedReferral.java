package org.evenhand.tool.bench.anonymise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A referral in which a person marked what must be hidden and what must stay.
 *
 * @param marks may nest
 * @param mustKeep facts that the decision needs, verbatim
 * @param homographs words that only look like a party's name
 */
record MarkedReferral(String text, List<Mark> marks, List<Mark> mustKeep, List<Mark> homographs) {

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
