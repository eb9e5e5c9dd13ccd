package org.evenhand.fairness.anonymisation.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.evenhand.fairness.anonymisation.proposal.words.Lexicon;
import org.evenhand.fairness.anonymisation.proposal.words.Spelling;

/**
 * An invented referral with what an anonymiser must hide and must leave. The format is described in
 * {@code src/test/resources/anonymisation/referrals/README.md}.
 *
 * @param header {@code id}, {@code family}, {@code genre}
 * @param parties the case's data, in order
 */
public record MarkedReferral(
    Map<String, String> header,
    List<Party> parties,
    String text,
    List<Span> spans,
    List<Place> mustKeep,
    List<Place> homographs) {

  /** A party as the case's data hold it: {@code social_worker} with {@code forename} and so on. */
  public record Party(String part, Map<String, String> fields) {
    public String entity() {
      return fields.getOrDefault("entity", part);
    }
  }

  /** A part of the text. */
  public record Place(int start, int end, String text) {}

  /**
   * @param characteristic empty unless it is a protected cue
   * @param core what gives the characteristic away
   */
  public record Span(
      Place place,
      String type,
      String entity,
      String characteristic,
      boolean mustHide,
      List<String> core) {
    public boolean isCue() {
      return !characteristic.isEmpty();
    }
  }

  public String id() {
    return header.get("id");
  }

  public String family() {
    return header.get("family");
  }

  /** Reads a file's content. */
  public static MarkedReferral parse(String content) {
    return new MarkedReferralReader(content).read();
  }

  /** Whether a name in small letters may be a word here: an ordinary one, or marked as no name. */
  public boolean mayBeAWord(String name) {
    var small = name.toLowerCase(Locale.ROOT);
    return Lexicon.isOrdinary(Spelling.fold(name))
        || homographs.stream().anyMatch(one -> one.text().toLowerCase(Locale.ROOT).contains(small));
  }
}
