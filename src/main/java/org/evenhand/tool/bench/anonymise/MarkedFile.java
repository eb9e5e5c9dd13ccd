package org.evenhand.tool.bench.anonymise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.fairness.anonymisation.proposal.Anonymiser;
import org.evenhand.fairness.anonymisation.proposal.Policy;
import org.evenhand.fairness.anonymisation.proposal.Proposal;
import org.evenhand.tool.anonymise.CaseFile;
import org.evenhand.tool.anonymise.UnreadableCase;

/**
 * A file of documents with their right answers: referrals, or judgments with {@code annotations}.
 */
public final class MarkedFile {
  private final Path file;
  private final List<CaseFile.Entry> entries;
  private final JsonNode documents;

  private MarkedFile(Path file, List<CaseFile.Entry> entries, JsonNode documents) {
    this.file = file;
    this.entries = entries;
    this.documents = documents;
  }

  /** Reads it, its documents and their answers. */
  public static MarkedFile read(Path file) throws UnreadableCase, IOException {
    var entries = CaseFile.read(file);
    var root = new ObjectMapper().readTree(Files.readAllBytes(file));
    return new MarkedFile(file, entries, root.path("documents"));
  }

  public boolean holdsJudgments() {
    return documents.size() > 0 && documents.get(0).has("annotations");
  }

  public List<CaseFile.Entry> entries() {
    return entries;
  }

  /** What is reached on its referrals under the policy of triage. */
  public ReferralScore referralScore() {
    var score = new ReferralScore();
    for (int i = 0; i < entries.size(); i++) {
      var id = entries.get(i).document().id();
      score.add(id, MarkedReferral.of(documents.get(i)), proposal(entries.get(i), Policy.TRIAGE));
    }
    return score;
  }

  /** What is reached on its judgments under the policy of publication. */
  public JudgmentScore judgmentScore() {
    var score = new JudgmentScore();
    for (int i = 0; i < entries.size(); i++) {
      var id = entries.get(i).document().id();
      score.add(
          id, MarkedJudgment.of(documents.get(i)), proposal(entries.get(i), Policy.PUBLICATION));
    }
    return score;
  }

  /** Everything that is told of the file, and on request each miss. */
  public Map<String, Object> report(List<String> misses) {
    var report = new LinkedHashMap<String, Object>();
    report.put("file", file.getFileName().toString());
    report.put("documents", entries.size());
    if (holdsJudgments()) {
      var score = judgmentScore();
      report.put("entities", score.entities());
      report.put("mentions", score.mentions());
      report.put("quasi_by_type", score.quasiByType());
      report.put("precision", score.precision());
      report.put("precision_in_any", score.precisionInAny());
      misses.addAll(score.misses());
    } else {
      var score = referralScore();
      report.put("hidden", score.hidden());
      report.put("other_cues_by_characteristic", score.byCharacteristic());
      report.put("hidden_by_type", score.byType());
      report.put("kept", score.kept());
      report.put("over_redaction", score.overRedaction());
      report.put("pseudonyms_one_to_one", score.pseudonymsOneToOne());
      misses.addAll(score.misses());
    }
    return report;
  }

  static Proposal proposal(CaseFile.Entry entry, Policy policy) {
    return new Anonymiser(entry.parties(), policy).propose(List.of(entry.document())).get(0);
  }
}
