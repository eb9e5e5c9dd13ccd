package org.evenhand.tool.bench.anonymise;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A judgment of the Text Anonymization Benchmark (Pilán and others, Computational Linguistics
 * 48(4), 2022) with what one annotator marked in it.
 */
record MarkedJudgment(String text, List<Mention> mentions) {

  /** A mention of an entity; DIRECT and QUASI identifiers are to be hidden, NO_MASK is not. */
  record Mention(int start, int end, String type, String identifier, String entity) {
    boolean isToBeHidden() {
      return !identifier.equals("NO_MASK");
    }
  }

  static MarkedJudgment of(JsonNode document) {
    var mentions = new ArrayList<Mention>();
    var annotators = document.path("annotations").elements();
    if (annotators.hasNext()) {
      for (var mention : annotators.next().path("entity_mentions")) {
        mentions.add(
            new Mention(
                mention.path("start_offset").asInt(),
                mention.path("end_offset").asInt(),
                mention.path("entity_type").asText(),
                mention.path("identifier_type").asText(),
                mention.path("entity_id").asText()));
      }
    }
    return new MarkedJudgment(document.path("text").asText(), mentions);
  }
}
