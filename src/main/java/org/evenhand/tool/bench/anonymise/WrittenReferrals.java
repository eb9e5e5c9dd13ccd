package org.evenhand.tool.bench.anonymise;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.fairness.anonymisation.corpus.MarkedReferral;
import org.evenhand.fairness.anonymisation.proposal.CaseDocument;
import org.evenhand.tool.anonymise.CaseFile;

/** Referrals written as marked text, one a file, by their families. */
final class WrittenReferrals {
  private WrittenReferrals() {}

  /** The families of a folder, each as if it were one file. */
  static List<MarkedFile> read(Path folder) throws IOException {
    Map<String, List<MarkedReferral>> families = new TreeMap<>();
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        var referral = MarkedReferral.parse(Files.readString(file));
        families.computeIfAbsent(referral.family(), f -> new ArrayList<>()).add(referral);
      }
    }
    var read = new ArrayList<MarkedFile>();
    families.forEach(
        (family, referrals) ->
            read.add(
                MarkedFile.ofReferrals(
                    "referrals-" + family,
                    referrals.stream().map(WrittenReferrals::entry).toList(),
                    referrals.stream()
                        .map(org.evenhand.tool.bench.anonymise.MarkedReferral::of)
                        .toList())));
    return read;
  }

  private static CaseFile.Entry entry(MarkedReferral referral) {
    var parties = new ObjectNode(JsonNodeFactory.instance);
    for (var party : referral.parties()) {
      var fields = parties.withArray("/" + party.part()).addObject();
      party.fields().forEach(fields::put);
    }
    return CaseFile.Entry.of(new CaseDocument(referral.id(), referral.text()), parties);
  }
}
