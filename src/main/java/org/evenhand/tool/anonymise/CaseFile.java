package org.evenhand.tool.anonymise;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;

/**
 * Reads {@code {"documents":[{"id","known_parties","text"}]}}. Nothing else in the file is looked
 * at, above all no expected answer.
 */
public final class CaseFile {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private final Path file;

  private CaseFile(Path file) {
    this.file = file;
  }

  /** A document with the parties of its case; every document is a case of its own. */
  public record Entry(CaseDocument document, List<KnownParty> parties) {

    /**
     * @param knownParties as they stand in a file
     */
    public static Entry of(CaseDocument document, JsonNode knownParties) {
      return new Entry(document, PartyReader.read(knownParties));
    }
  }

  /**
   * @throws UnreadableCase if the file is absent, no JSON, or without what is needed
   */
  public static List<Entry> read(Path file) throws UnreadableCase {
    return new CaseFile(file).entries();
  }

  /**
   * The parties of one case: of an object with {@code known_parties}, or of the first of its {@code
   * documents}.
   *
   * @throws UnreadableCase if the file is absent, no JSON, or without what is needed
   */
  static List<KnownParty> partiesIn(Path file) throws UnreadableCase {
    return new CaseFile(file).parties();
  }

  private List<KnownParty> parties() throws UnreadableCase {
    var root = parsed();
    var told = root.path("documents").isArray() ? root.path("documents").path(0) : root;
    if (!told.path("known_parties").isObject()) {
      throw wrong("known_parties", told.has("known_parties") ? "is no object" : "is missing");
    }
    try {
      return PartyReader.read(told.path("known_parties"));
    } catch (IllegalArgumentException e) {
      throw wrong("known_parties", e.getMessage());
    }
  }

  private List<Entry> entries() throws UnreadableCase {
    var documents = parsed().path("documents");
    if (!documents.isArray()) {
      throw wrong("documents", documents.isMissingNode() ? "is missing" : "is no list");
    }
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < documents.size(); i++) {
      entries.add(entry(documents.get(i), "documents[" + i + "]"));
    }
    return entries;
  }

  private JsonNode parsed() throws UnreadableCase {
    try {
      var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
      var text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      var root = MAPPER.readTree(text.startsWith("\ufeff") ? text.substring(1) : text);
      return root == null ? MissingNode.getInstance() : root;
    } catch (CharacterCodingException e) {
      throw wrong("", "is not UTF-8");
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      var place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
      throw wrong(place, "is not JSON");
    } catch (IOException e) {
      throw wrong("", Files.exists(file) ? "cannot be read" : "does not exist");
    }
  }

  private Entry entry(JsonNode node, String place) throws UnreadableCase {
    if (!node.isObject()) {
      throw wrong(place, "is no object");
    }
    var id = node.hasNonNull("id") ? node.get("id") : node.path("doc_id");
    if (!id.isValueNode() || id.isNull()) {
      throw wrong(place, "has neither an id nor a doc_id");
    }
    if (!node.path("text").isTextual()) {
      throw wrong(place + ".text", node.has("text") ? "is no text" : "is missing");
    }
    var known = node.path("known_parties");
    if (!known.isObject() && !known.isMissingNode() && !known.isNull()) {
      throw wrong(place + ".known_parties", "is no object");
    }
    try {
      var document = new CaseDocument(id.asText(), node.get("text").asText());
      return Entry.of(document, known);
    } catch (IllegalArgumentException e) {
      throw wrong(place + ".known_parties", e.getMessage());
    }
  }

  private UnreadableCase wrong(String place, String wrong) {
    return new UnreadableCase(file, place, wrong);
  }
}
