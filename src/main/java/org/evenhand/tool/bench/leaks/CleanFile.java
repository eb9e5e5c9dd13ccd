package org.evenhand.tool.bench.leaks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.evenhand.fairness.anonymisation.api.ReleasedPart;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral.Span;
import org.evenhand.fairness.anonymisation.proposal.KnownParty;
import org.evenhand.tool.anonymise.WrittenCase;

/**
 * A marked referral with everything taken out that must be: what a reviewer who misses nothing
 * releases.
 *
 * @param takenOut the names, addresses and numbers that were replaced
 */
record CleanFile(
    String id,
    String family,
    List<ReleasedPart> parts,
    List<KnownParty> parties,
    List<String> takenOut) {
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Set<String> OTHERS =
      Set.of("NAME", "EMAIL", "PHONE", "ADDRESS", "REGNO", "NINO", "HANDLE", "URL", "USERNAME");

  static List<CleanFile> in(Path folder) throws IOException {
    var files = new ArrayList<CleanFile>();
    try (var all = Files.list(folder)) {
      for (var file : all.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        files.add(of(MarkedReferral.parse(Files.readString(file))));
      }
    }
    return files;
  }

  private static CleanFile of(MarkedReferral referral) {
    var hidden =
        referral.spans().stream()
            .filter(Span::mustHide)
            .sorted(
                Comparator.comparingInt((Span span) -> span.place().start())
                    .thenComparingInt(span -> -span.place().end()))
            .toList();
    var text = new StringBuilder();
    var labels = new HashMap<String, String>();
    var takenOut = new LinkedHashSet<String>();
    var at = 0;
    for (var span : hidden) {
      if (span.place().start() >= at) {
        text.append(referral.text(), at, span.place().start()).append(label(span, labels));
        at = span.place().end();
      }
      if (OTHERS.contains(span.type())) {
        takenOut.add(span.place().text());
      }
    }
    text.append(referral.text().substring(at));
    var released = everywhere(text.toString(), hidden, labels, referral);
    return new CleanFile(
        referral.id(),
        referral.family(),
        List.of(new ReleasedPart("The concern", released)),
        WrittenCase.partiesOf(referral),
        List.copyOf(takenOut));
  }

  /**
   * A name that was marked once is hidden wherever it stands, unless it is marked as no name; in
   * small letters too, where it is not a word as well.
   */
  private static String everywhere(
      String text, List<Span> hidden, Map<String, String> labels, MarkedReferral referral) {
    var released = text;
    for (var span : hidden) {
      var name = span.place().text();
      if (span.type().equals("NAME")
          && referral.homographs().stream().noneMatch(one -> one.text().contains(name))) {
        var whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])";
        released =
            Pattern.compile(whole, referral.mayBeAWord(name) ? 0 : ANY_CASE)
                .matcher(released)
                .replaceAll(Matcher.quoteReplacement(label(span, labels)));
      }
    }
    return released;
  }

  private static String label(Span span, Map<String, String> labels) {
    return switch (span.type()) {
      case "PRONOUN" -> "they";
      case "TITLE" -> "";
      default ->
          span.isCue()
              ? "[personal detail]"
              : span.entity().equals("SW")
                  ? "[Social worker]"
                  : labels.computeIfAbsent(
                      span.entity(), entity -> "[Person " + (labels.size() + 1) + "]");
    };
  }
}
